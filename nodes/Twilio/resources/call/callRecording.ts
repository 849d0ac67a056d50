import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import type { FieldReader } from '../../engine/fieldReader';
import { recordingPrefixes } from '../recording/recordingFields';

export const recordingSid: INodeProperties = {
	displayName: 'Recording',
	name: 'recordingSid',
	description: 'The recording to work on. Without it, the call’s current one.',
	...sidLocator('searchRecordings', recordingPrefixes),
};

/** Source: https://www.twilio.com/docs/voice/api/recording#update-a-recording-resource */
export const recordingOf = (fields: FieldReader): string =>
	fields.optionalSid('recordingSid', ...recordingPrefixes) || 'Twilio.CURRENT';
