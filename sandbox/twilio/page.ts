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
	const actions: Record<string, (sid: string, text: string) => unknown> = {
		reply: (sid, text) => phone.reply(sid, text),
		answer: (sid) => phone.answer(sid),
		busy: (sid) => phone.busy(sid),
		noAnswer: (sid) => phone.noAnswer(sid),
		hangUp: (sid) => phone.hangUp(sid),
	};

	page.get('/', (_request, response) => response.sendFile(join(__dirname, 'page.html')));

	page.get('/state', (_request, response) => {
		const messages = api.messages.all.newestFirst().slice(0, shown);
		const calls = api.calls.all.newestFirst().slice(0, shown);
		const recorded = api.recordings.all.newestFirst().map(({ resource }) => resource.call_sid);
		response.json({
			messages: messages.map(({ resource }) => resource),
			calls: calls.map(({ resource, plays }) => ({
				...resource,
				plays,
				recordings: recorded.filter((sid) => sid === resource.sid).length,
			})),
			violations: api.violations.slice(-shown).reverse(),
		});
	});

	page.post('/phone/:action/:sid', express.json(), async (request, response) => {
		const { action, sid } = request.params;
		const play = actions[action];
		if (!play) {
			response.sendStatus(404);
			return;
		}
		try {
			await play(sid, String(request.body?.text));
			response.sendStatus(204);
		} catch (error) {
			response.status(409).send((error as Error).message);
		}
	});

	return page;
}
