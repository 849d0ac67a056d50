import { TwilioApi } from '../../credentials/TwilioApi.credentials';
import codex from '../../nodes/Twilio/Twilio.node.json';
import manifest from '../../package.json';

it('has one owner: the links in the editor lead to the homepage of package.json', () => {
	const { credentialDocumentation, primaryDocumentation } = codex.resources;
	const links = [
		new TwilioApi().documentationUrl,
		...credentialDocumentation.map(({ url }) => url),
		...primaryDocumentation.map(({ url }) => url),
		manifest.bugs.url,
		manifest.repository.url,
	];
	const { homepage } = manifest;
	expect(links.filter((link) => !link.startsWith(homepage))).toEqual([]);
});
