import {
	isPhoneNumber,
	normalizeAddress,
	onChannel,
} from '../../../../nodes/Twilio/twilio/address';

it.each([
	['+15551230000', '+15551230000'],
	['15551230000', '15551230000'],
	['72975', '72975'],
	['112', '112'],
	['+1 (555) 123-0000', '+15551230000'],
	['(+1) 555 123 0000', '+15551230000'],
	['+(1) 555 123 0000', '+15551230000'],
	['+49 30/123.456', '+4930123456'],
	['+49 30 123.456', '+4930123456'],
	['+49 (0)30 123456', '+4930123456'],
	['+1.555.123.0001', '+15551230001'],
	['+1.5551230001', '+15551230001'],
	['15551230001.0', '15551230001'],
	['15551230001.00', '15551230001'],
	['+15551230001.0', '+15551230001'],
	['+1 555 123 0001.0', '+15551230001'],
	['72975.0', '72975'],
	['whatsapp:15551230001.0', 'whatsapp:15551230001'],
	['+1 555‑123–0000', '+15551230000'],
	['+1−555―123-0000', '+15551230000'],
	['＋１（５５５）１２３－００００', '+15551230000'],
	['+١٥٥٥١٢٣٠٠٠٠', '+15551230000'],
	['+१५५५१२३००००', '+15551230000'],
	['\u200e+1555\u200b123\u20600000', '+15551230000'],
	['\u202a+15551230000\u202c', '+15551230000'],
	['\ufeff+1\u00a0555\u2009123\u202f0000\u00ad', '+15551230000'],
	['\t+1\u3164555\u2066123\u20690000\r\n', '+15551230000'],
	['whatsapp:+15551230000', 'whatsapp:+15551230000'],
	['WhatsApp:+15551230000', 'whatsapp:+15551230000'],
	['whatsapp: +1 555 123 0000', 'whatsapp:+15551230000'],
	['whatsapp:\u202a+1 555 123 0000\u202c', 'whatsapp:+15551230000'],
	['\u200ewhatsapp:\u200b+15551230000', 'whatsapp:+15551230000'],
	['tel:+15551230000', '+15551230000'],
	['TEL: +1-555-123-0000', '+15551230000'],
	['sms:+15551230000', '+15551230000'],
	['messenger:12345', 'messenger:12345'],
	['messenger:12345678901234567', 'messenger:12345678901234567'],
	['client:7', 'client:7'],
	['rcs:acme_agent', 'rcs:acme_agent'],
	[' rcs:acme_agent\u200b', 'rcs:acme_agent'],
	['sip:ann@example.com', 'sip:ann@example.com'],
	['sip:ann@10.0.0.1', 'sip:ann@10.0.0.1'],
	['client:ann', 'client:ann'],
	['app:AP0123456789abcdef0123456789abcdef', 'app:AP0123456789abcdef0123456789abcdef'],
])('writes %j as %s', (written, sent) => {
	expect(normalizeAddress(written, 'sender')).toBe(sent);
	expect(normalizeAddress(written, 'recipient')).toBe(sent);
});

it.each([
	['ACME', 'ACME'],
	['My Shop 24', 'My Shop 24'],
	['24h', '24h'],
	[`MG${'0'.repeat(32)}`, `MG${'0'.repeat(32)}`],
	['Zoë & Co.', 'Zoë & Co.'],
	['\u200eMy\u00a0Shop\u200b', 'My Shop'],
	['True Blue', 'True Blue'],
])('accepts %j as a sender only', (written, sent) => {
	expect(normalizeAddress(written, 'sender')).toBe(sent);
	expect(normalizeAddress(written, 'recipient')).toBeUndefined();
});

it.each([
	'',
	'+',
	',',
	'\u200b',
	'12',
	'+1555ABC',
	'+1555123000012345',
	'+1+15551230000',
	'-15551230000',
	'.15551230000',
	'ann@example.com',
	'whatsapp:',
	'whatsapp: ',
	'whatsapp:\u200b',
	'15551230001.5',
	'+15551230001.5',
	'+1 555 123 0001.5',
	'15551230001.25',
	'1.5551230001',
	'15551230001,5',
	'15551230001²',
	'1.55512e+10',
	'1.55512E10',
	'1e21',
	'whatsapp:15551230001.5',
	'whatsapp:1.55512e+10',
	'tel:+15551230000;ext=12',
	'tel:Ann',
	'tel:',
	'true',
	'false',
	'null',
	'undefined',
	'NaN',
	'Infinity',
	'-Infinity',
	'Invalid Date',
	'Invalid DateTime',
	'[object Object]',
	'whatsapp:undefined',
	'whatsapp:[object Object]',
	'client:null',
])('refuses %j', (written) => {
	expect(normalizeAddress(written, 'sender')).toBeUndefined();
	expect(normalizeAddress(written, 'recipient')).toBeUndefined();
});

it('adds a channel to an address once', () => {
	expect(onChannel('whatsapp', '+15551230000')).toBe('whatsapp:+15551230000');
	expect(onChannel('whatsapp', 'whatsapp:+15551230000')).toBe('whatsapp:+15551230000');
	expect(onChannel('whatsapp', 'WhatsApp:+15551230000')).toBe('WhatsApp:+15551230000');
});

it('distinguishes phone numbers from other addresses', () => {
	expect(isPhoneNumber('+15551230000')).toBe(true);
	expect(isPhoneNumber('72975')).toBe(true);
	expect(isPhoneNumber('whatsapp:+15551230000')).toBe(false);
	expect(isPhoneNumber('ACME')).toBe(false);
});
