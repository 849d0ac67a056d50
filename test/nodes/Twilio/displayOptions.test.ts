import { TwilioApi } from '../../../credentials/TwilioApi.credentials';
import { Twilio } from '../../../nodes/Twilio/Twilio.node';
import { TwilioTrigger } from '../../../nodes/Twilio/TwilioTrigger.node';

/** The conditions of fields, and what n8n is to check or extract of a value. */
const conditionsIn = (value: unknown): string[] =>
	typeof value !== 'object' || value === null
		? []
		: Object.entries(value).flatMap(([key, inner]) =>
				key === '_cnd'
					? Object.keys(inner as object)
					: [...(key === 'regex' ? [key] : []), ...conditionsIn(inner)],
			);

it.each([
	['the action node', new Twilio().description.properties],
	['the trigger', new TwilioTrigger().description.properties],
	['the credential', new TwilioApi().properties],
])('%s has no regular expressions, which n8n stops on a busy machine', (_name, properties) => {
	expect(properties.length).toBeGreaterThan(0);
	expect(conditionsIn(properties)).not.toContain('regex');
});

it('finds the conditions of fields', () => {
	expect(conditionsIn(new Twilio().description.properties)).toContain('includes');
});
