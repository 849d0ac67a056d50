import {
	looksLikeAddress,
	onChannel,
	withoutSpacing,
} from '../../../../nodes/Twilio/engine/address';

it.each([
	'+15551230000',
	'15551230000',
	'+1 (555) 123-0000',
	'+49 30/123.456',
	'+1 555‑123‑0000',
	'72975',
	'whatsapp:+15551230000',
	'messenger:12345',
	'rcs:acme_agent',
	'sip:ann@example.com',
	'client:ann',
])('takes %s from and to', (address) => {
	expect(looksLikeAddress(address, 'sender')).toBe(true);
	expect(looksLikeAddress(address, 'recipient')).toBe(true);
});

it.each(['ACME', 'My Shop 24', `MG${'0'.repeat(32)}`, 'Zoë & Co.'])(
	'takes %s as a sender only',
	(address) => {
		expect(looksLikeAddress(address, 'sender')).toBe(true);
		expect(looksLikeAddress(address, 'recipient')).toBe(false);
	},
);

it.each([
	'',
	'+',
	'+1555ABC',
	'+1555123000012345',
	'ann@example.com',
	'whatsapp: ',
	'[object Object]',
])('refuses %j', (address) => {
	expect(looksLikeAddress(address, 'sender')).toBe(false);
	expect(looksLikeAddress(address, 'recipient')).toBe(false);
});

it('puts an address on a channel once', () => {
	expect(onChannel('whatsapp', '+15551230000')).toBe('whatsapp:+15551230000');
	expect(onChannel('whatsapp', 'whatsapp:+15551230000')).toBe('whatsapp:+15551230000');
	expect(onChannel('whatsapp', 'WhatsApp:+15551230000')).toBe('WhatsApp:+15551230000');
});

it.each([
	['+1 (555) 123-0000', '+15551230000'],
	['whatsapp: +1 555 123 0000', 'whatsapp:+15551230000'],
	['72975', '72975'],
	['My Shop 24', 'My Shop 24'],
	['sip:ann@10.0.0.1', 'sip:ann@10.0.0.1'],
	['rcs:acme_agent', 'rcs:acme_agent'],
])('writes %s as %s', (written, sent) => {
	expect(withoutSpacing(written)).toBe(sent);
});
