import express from 'express';
import { join } from 'node:path';
import type { TwilioApi } from './api';
import type { Phone } from './phone';

/** How many messages and calls, and how many violations, the page shows. */
const shown = 200;

/**
 * The sandbox's page: `/state` is what it shows, and `POST /phone/ACTION/SID` plays the phone, an
 * answer's text in the JSON body.
 */
export function servePage(api: TwilioApi, phone: Phone) {
	const page = express();

	page.get('/', (_request, response) => response.sendFile(join(__dirname, 'page.html')));

	page.get('/state', (_request, response) => {
		const messages = api.messages.all.newestFirst().slice(0, shown);
		const calls = api.calls.all.newestFirst().slice(0, shown);
		response.json({
			messages: messages.map(({ resource }) => resource),
			calls: calls.map(({ resource, plays }) => ({ ...resource, plays })),
			violations: api.violations.slice(-shown).reverse(),
		});
	});

	page.post('/phone/:action/:sid', express.json(), (request, response) => {
		const { action, sid } = request.params;
		switch (action) {
			case 'reply':
				phone.reply(sid, String(request.body.text));
				break;
			case 'answer':
			case 'busy':
			case 'noAnswer':
			case 'hangUp':
				phone[action](sid);
				break;
			default:
				response.sendStatus(404);
				return;
		}
		response.sendStatus(204);
	});

	return page;
}
