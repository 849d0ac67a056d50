import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import type { FieldReader } from '../../engine/fieldReader';
import { recordingPrefixes } from '../recording/recordingFields';

export const recordingSid: INodeProperties = {
	displayName: 'Recording',
	name: 'recordingSid',
	description: 'The recording to use. Defaults to the current recording of the call.',
	...sidLocator('searchRecordings', recordingPrefixes),
};

/** Source: https://www.twilio.com/docs/voice/api/recording#update-a-recording-resource */
export const recordingOf = (fields: FieldReader): string =>
	fields.optionalSid('recordingSid', ...recordingPrefixes) || 'Twilio.CURRENT';
