import { filters } from '../../descriptions/collections';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { conferencePrefixes, conferenceSid } from '../conference/conferenceFields';
import { simplifiedParticipant } from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#read-multiple-participant-resources */
export const getAll: RequestOperation = {
	option: {
		name: 'Get Many',
		description: 'Get the participants who are in a conference now or are being called',
		action: 'Get many participants',
	},
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json',
	description: [
		conferenceSid,
		...returnAllOrLimit,
		simplify,
		filters([
			{
				displayName: 'Coaching',
				name: 'coaching',
				type: 'boolean',
				default: true,
				description:
					'Whether to get only participants who coach another one, or, if off, only the others',
			},
			{
				displayName: 'Muted',
				name: 'muted',
				type: 'boolean',
				default: true,
				description: 'Whether to get only muted participants, or, if off, only the others',
			},
			{
				displayName: 'On Hold',
				name: 'hold',
				type: 'boolean',
				default: true,
				description: 'Whether to get only participants on hold, or, if off, only the others',
			},
		]),
	],
	request: (fields) => ({
		path: { ConferenceSid: fields.sid('conferenceSid', ...conferencePrefixes) },
		query: fields.parameters('filters'),
	}),
	result: listResult,
	simplified: simplifiedParticipant,
};
