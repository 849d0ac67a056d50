import type { IDataObject } from 'n8n-workflow';

import { apiOperation } from './apiOperation';
import { call } from './call';
import { conference } from './conference';
import { customRequest } from './customRequest';
import { lookup } from './lookup';
import { participant } from './participant';
import { phoneNumber } from './phoneNumber';
import { queue } from './queue';
import { recording } from './recording';
import { sms } from './sms';
import { transcription } from './transcription';
import { verification } from './verification';

/** What a contract test knows of an operation. */
export interface FilledIn {
	/** Sets of parameters that, taken together, fill in every field. */
	parameters: IDataObject[];
	/** Parameters of Twilio's that people do not set, and why. */
	notSet?: Record<string, string>;
	/** Why the OpenAPI files lack its route. It is checked against the sandbox's description instead. */
	undocumented?: string;
	/** The documented route, if that of the record has a placeholder instead of a fixed part. */
	documentedAs?: string;
	/**
	 * The requests that the parameters lead to, as `METHOD host/path?query body` and with {time} for the
	 * time of the test; missing if there are none.
	 */
	requests?: string[];
}

/** Resource value -> operation value. */
export const filledIn: Record<string, Record<string, FilledIn>> = {
	apiOperation,
	call,
	conference,
	customRequest,
	lookup,
	participant,
	phoneNumber,
	queue,
	recording,
	sms,
	transcription,
	verification,
};
