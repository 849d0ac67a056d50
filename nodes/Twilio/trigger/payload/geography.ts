import type { WebhookParameters } from './parameters';
import { textOf, unlessEmpty } from './values';

/**
 * The locations of the two numbers; null if Twilio does not know them.
 * Source: https://www.twilio.com/docs/messaging/guides/webhook-request (geographic data)
 */
export const geographyOf = (parameters: WebhookParameters) =>
	unlessEmpty({ from: placeOf(parameters, 'From'), to: placeOf(parameters, 'To') });

const placeOf = (parameters: WebhookParameters, whose: string) =>
	unlessEmpty({
		city: textOf(parameters, `${whose}City`),
		state: textOf(parameters, `${whose}State`),
		zip: textOf(parameters, `${whose}Zip`),
		country: textOf(parameters, `${whose}Country`),
	});
