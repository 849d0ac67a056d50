import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import type { Item } from '../../engine/item';
import { recordingPrefixes } from '../recording/recording';

export const recordingSid: INodeProperties = {
	displayName: 'Recording',
	name: 'recordingSid',
	description: 'The recording to work on. Without it, the call’s current one.',
	...sidLocator('searchRecordings', recordingPrefixes),
};

/** Source: https://www.twilio.com/docs/voice/api/recording#update-a-recording-resource */
export const recordingOf = (item: Item): string =>
	item.optionalSid('recordingSid', ...recordingPrefixes) || 'Twilio.CURRENT';
