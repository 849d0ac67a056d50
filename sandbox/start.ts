import { join } from 'node:path';

import { importDemo } from './demo';
import { installN8n } from './n8n/install';
import { installPackage } from './n8n/package';
import { freePort } from './n8n/port';
import { N8nRest, OWNER } from './n8n/rest';
import { startN8n } from './n8n/server';
import { startSandbox } from './twilio/sandbox';

/** n8n's data, which includes what people build in the editor. It is kept between starts; Git ignores it. */
const userFolder = join(__dirname, '..', '.sandbox');

/** The servers that `npm start` has started, the last one first. */
const running: Array<{ stop(): Promise<void> }> = [];

async function stop(): Promise<void> {
	for (const part of running.splice(0)) await part.stop();
	process.exit();
}

/** Runs for `npm start`: starts a local Twilio and n8n with this package and the demo workflows. */
async function start(): Promise<void> {
	await installN8n();
	console.log('Installing the package into n8n …');
	await installPackage(userFolder);

	const twilio = await startSandbox({ port: await freePort(5680) });
	running.unshift(twilio);
	// calls ring until someone answers them on the sandbox's page
	twilio.calls.manual = true;

	console.log('Starting n8n …');
	const n8n = await startN8n({ userFolder, port: await freePort(5678), twilio });
	running.unshift(n8n);
	const workflowId = await importDemo(await N8nRest.signIn(n8n.url));

	console.log(`
n8n with this package   ${n8n.url}
  sign in with          ${OWNER.email} and ${OWNER.password}
  something to try      ${n8n.url}/workflow/${workflowId}
The local Twilio        ${twilio.url}
  shows messages and calls, and lets you answer them

Ctrl-C stops both.`);
}

process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
start().catch(async (error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
	await stop();
});
