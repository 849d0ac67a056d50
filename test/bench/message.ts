/** What Twilio answers a message with. */
export const message = JSON.stringify({
	body: 'Your order is on its way. You can follow it at https://example.com/orders/1.',
	num_segments: '1',
	direction: 'outbound-api',
	from: '+15005550006',
	to: '+15551230001',
	date_updated: 'Wed, 25 Nov 2026 12:00:00 +0000',
	price: null,
	error_message: null,
	uri: '/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages/SM00000000000000000000000000000001.json',
	account_sid: 'AC00000000000000000000000000000001',
	num_media: '0',
	status: 'queued',
	messaging_service_sid: 'MG00000000000000000000000000000001',
	sid: 'SM00000000000000000000000000000001',
	date_sent: null,
	date_created: 'Wed, 25 Nov 2026 12:00:00 +0000',
	error_code: null,
	price_unit: 'USD',
	api_version: '2010-04-01',
	subresource_uris: {
		media:
			'/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages/SM00000000000000000000000000000001/Media.json',
		feedback:
			'/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages/SM00000000000000000000000000000001/Feedback.json',
	},
});
