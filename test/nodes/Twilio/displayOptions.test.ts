import { TwilioApi } from '../../../credentials/TwilioApi.credentials';
import { Twilio } from '../../../nodes/Twilio/Twilio.node';
import { TwilioTrigger } from '../../../nodes/Twilio/TwilioTrigger.node';

const conditionsIn = (value: unknown): string[] =>
	typeof value !== 'object' || value === null
		? []
		: Object.entries(value).flatMap(([key, inner]) =>
				key === '_cnd' ? Object.keys(inner as object) : conditionsIn(inner),
			);

it.each([
	['the action node', new Twilio().description.properties],
	['the trigger', new TwilioTrigger().description.properties],
	['the credential', new TwilioApi().properties],
])('%s has no conditions that are regular expressions, which n8n may stop', (_name, properties) => {
	expect(properties.length).toBeGreaterThan(0);
	expect(conditionsIn(properties)).not.toContain('regex');
});

it('finds the conditions of fields', () => {
	expect(conditionsIn(new Twilio().description.properties)).toContain('includes');
});
