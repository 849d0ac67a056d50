import { options } from '../../descriptions/collections';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callFrom } from '../call/from';
import { conferencePrefixes, conferenceSid } from '../conference/conferenceFields';
import { addLimits, addOptions } from './addOptions';
import { simplifiedParticipant } from './participantFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#create-a-participant */
export const add: RequestOperation = {
	option: {
		name: 'Add',
		description:
			'Call someone and connect them to a conference, which is created if necessary. Twilio charges for the call and the conference.',
		action: 'Add a participant',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json',
	description: [
		{
			...conferenceSid,
			description:
				'The conference to join. If no active conference has this name, a new one is created.',
			modes: [
				...(conferenceSid.modes ?? []),
				{
					displayName: 'By Name',
					name: 'name',
					type: 'string',
					placeholder: 'e.g. Support Room',
				},
			],
		},
		{
			...callFrom,
			description:
				'The Twilio number or verified caller ID to call from. Number also takes a Twilio client (client:…), or the user name to show to a SIP address.',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description:
				'The phone number to call, with country code, e.g. +14155238886. Also a SIP address (sip:…), a Twilio client (client:…) or a TwiML app (app:…).',
		},
		simplify,
		options([...addOptions]),
	],
	request: (fields) => ({
		path: { ConferenceSid: fields.pathSegment('conferenceSid', ...conferencePrefixes) },
		body: {
			From: fields.address('from', 'sender'),
			To: fields.address('to', 'recipient'),
			...fields.parameters('options', addLimits),
			CallerId: fields.optionalAddress('options.callerId', 'sender'),
		},
	}),
	result: singleResult,
	simplified: simplifiedParticipant,
};
