const ESCAPED: Record<string, string> = {
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'"': '&quot;',
	"'": '&apos;',
};

/** TwiML that reads a text out, whatever characters it holds. Source: https://www.twilio.com/docs/voice/twiml/say */
export const sayResponse = (text: string): string =>
	`<Response><Say>${text.replace(/[<>&"']/g, (character) => ESCAPED[character] ?? '')}</Say></Response>`;
