import { signedUrls } from '../../../../../nodes/Twilio/trigger/signature/signedUrls';

it('lists the most likely first, and none twice', () => {
	expect([...signedUrls('https://n8n.example.com/webhook')]).toEqual([
		'https://n8n.example.com/webhook',
		'https://n8n.example.com:443/webhook',
	]);
	expect([...signedUrls("http://n8n.example.com:5678/webhook?b=it's&a=1&b=2")]).toEqual([
		"http://n8n.example.com:5678/webhook?b=it's&a=1&b=2",
		"http://n8n.example.com/webhook?b=it's&a=1&b=2",
		'http://n8n.example.com:5678/webhook?b=it%27s&a=1&b=2',
		'http://n8n.example.com/webhook?b=it%27s&a=1&b=2',
		"http://n8n.example.com:5678/webhook?b=it's&b=2&a=1",
		"http://n8n.example.com/webhook?b=it's&b=2&a=1",
	]);
});

// Node.js 20 answers otherwise once the code is optimised, where URL.canParse is asked
it('always returns the same', () => {
	const forms = () => [...signedUrls('https://bücher.example/webhook')].join(' ');
	const first = forms();
	expect(first).toContain('https://xn--bcher-kva.example/webhook');
	expect(Array.from({ length: 10_000 }, forms).filter((again) => again !== first)).toEqual([]);
});
