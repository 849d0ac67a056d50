import type { Resource } from '../engine/operation';
import { call } from './call';
import { conference } from './conference';
import { customRequest } from './customRequest';
import { participant } from './participant';
import { queue } from './queue';
import { recording } from './recording';
import { sms } from './sms';
import { transcription } from './transcription';

/** Resource value -> its operations. */
export const resources: Record<string, Resource> = {
	call,
	conference,
	customRequest,
	participant,
	queue,
	recording,
	sms,
	transcription,
};
