import express from 'express';
import { join } from 'node:path';
import type { TwilioApi } from './api';
import type { Phone } from './phone';

/** Maximum number of messages, calls and violations on the page. */
const shown = 200;

/** A message or call that is started on the page. */
interface Started {
	from: string;
	to: string;
	text: string;
}

/**
 * The sandbox's page, which shows the data of `/state`. `POST /phone/ACTION/SID` plays the phone, with a text
 * in the JSON body. `POST /phone/ACTION` sends a message or makes a call, with the values in the JSON body.
 */
export function servePage(api: TwilioApi, phone: Phone) {
	const page = express();
	const actions: Record<string, (sid: string, text: string) => unknown> = {
		reply: (sid, text) => phone.reply(sid, text),
		answer: (sid) => phone.answer(sid),
		busy: (sid) => phone.busy(sid),
		noAnswer: (sid) => phone.noAnswer(sid),
		hangUp: (sid) => phone.hangUp(sid),
		press: (sid, text) => phone.press(sid, text),
		say: (sid, text) => phone.say(sid, text),
	};
	const starts: Record<string, (started: Started) => unknown> = {
		text: ({ from, to, text }) => phone.text({ from, to, body: text }),
		call: ({ from, to }) => phone.call({ from, to }),
	};

	page.get('/', (_request, response) => response.sendFile(join(__dirname, 'page.html')));

	page.get('/state', (_request, response) => {
		const messages = api.messages.all.newestFirst().slice(0, shown);
		const calls = api.calls.all.newestFirst().slice(0, shown);
		const recorded = api.recordings.all.newestFirst().map(({ resource }) => resource.call_sid);
		response.json({
			messages: messages.map(({ resource }) => resource),
			calls: calls.map(({ resource, plays, heard, script }) => ({
				...resource,
				plays,
				heard,
				takesInput: resource.direction === 'inbound' || script !== undefined,
				recordings: recorded.filter((sid) => sid === resource.sid).length,
			})),
			verifications: api.verifications.all.newestFirst().map(({ resource, code }) => ({
				...resource,
				code,
			})),
			violations: api.violations.slice(-shown).reverse(),
		});
	});

	page.post('/phone/:action{/:sid}', express.json(), async (request, response) => {
		const { action, sid } = request.params as { action: string; sid?: string };
		const play = actions[action];
		const start = starts[action];
		try {
			if (sid && play) await play(sid, String(request.body?.text));
			else if (!sid && start) await start(request.body as Started);
			else {
				response.sendStatus(404);
				return;
			}
			response.sendStatus(204);
		} catch (error) {
			response.status(409).send((error as Error).message);
		}
	});

	return page;
}
