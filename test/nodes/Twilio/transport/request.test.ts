import { methods } from '../../../../nodes/Twilio/resources';
import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { editorContext } from '../../../engine/editor';
import { startLocalServer } from '../../../engine/localServer';

it.each(['https://evil.com/', 'http://api.twilio.com/', 'https://api.twilio.com:8443/'])(
	'does not send the credential to %s, whoever asks',
	async (page) => {
		const server = await startLocalServer(() => ({ status: 200, body: { calls: [] } }));
		const context = editorContext({ node: new Twilio(), serverUrl: server.url, parameters: {} });
		await expect(methods.listSearch.searchCalls.call(context, '', page)).rejects.toThrow(
			'The Twilio credential can only be used with twilio.com hosts',
		);
		await server.stop();
		expect(server.requests).toEqual([]);
	},
);
