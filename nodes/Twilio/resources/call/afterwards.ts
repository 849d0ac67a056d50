import type { INodeProperties } from 'n8n-workflow';

import type { FieldReader } from '../../engine/fieldReader';
import type { Twiml } from '../../twiml/element';
import { element, response } from '../../twiml/element';

/** What happens to a call after it was interrupted by a text or sound. */
export const afterwards: INodeProperties[] = [
	{
		displayName: 'Afterwards',
		name: 'afterwards',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Continue With a TwiML URL',
				value: 'continue',
				description: 'Continue with the TwiML at a URL',
			},
			{ name: 'Hang Up', value: 'hangUp', description: 'End the call' },
		],
		default: 'hangUp',
		description: 'What happens next. The previous TwiML is not resumed.',
	},
	{
		displayName: 'Continue URL',
		name: 'continueUrl',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/call.xml',
		displayOptions: { show: { afterwards: ['continue'] } },
		description: 'The URL of the TwiML to continue with',
	},
];

/** TwiML that interrupts a call. Twilio hangs up at the end of the TwiML. */
export const interruption = (fields: FieldReader, verb: Twiml): string =>
	fields.text('afterwards') === 'continue'
		? response(verb, element('Redirect', {}, fields.url('continueUrl')))
		: response(verb);
