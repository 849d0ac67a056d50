import { entriesOf } from '../../../../../nodes/Twilio/catalog';
import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { editorContext } from '../../../../engine/editor';

const { listSearch, loadOptions } = new Twilio().methods;

const contextOf = (product?: string) =>
	editorContext({
		node: new Twilio(),
		serverUrl: 'http://127.0.0.1:1',
		parameters: { resource: 'apiOperation', operation: 'run', ...(product && { product }) },
	});

const resultsFor = async (words: string, product?: string) =>
	(await listSearch.searchOperations.call(contextOf(product), words)).results;

it('offers all products first, then each by name', async () => {
	const options = await loadOptions.apiProducts.call(contextOf());
	expect(options.slice(0, 2)).toEqual([
		{ name: 'All Products', value: '' },
		{ name: 'Accounts (Credentials, Consents, Safe List)', value: 'accounts' },
	]);
});

it('searches all products unless one is chosen, and names the product of each result', async () => {
	const [result] = await resultsFor('send otp');
	expect(result).toEqual({
		name: 'Start a verification · Verify > Service > Verification',
		value: 'verify_v2.CreateVerification',
		description: 'POST /v2/Services/{ServiceSid}/Verifications',
		url: 'https://www.twilio.com/docs/verify/api',
	});
	expect(await resultsFor('')).toHaveLength((await entriesOf('')).length);
});

it('searches only the chosen product', async () => {
	const results = await resultsFor('create service', 'sync');
	expect(results[0]).toMatchObject({
		name: 'Create a service · Service',
		value: 'sync_v1.CreateService',
	});
	expect(results.filter(({ value }) => !String(value).startsWith('sync_'))).toEqual([]);
});

it.each(['={{ $json.product }}', 'no such product'])(
	'searches all products where the product is %s',
	async (product) => {
		expect((await resultsFor('send sms', product))[0]?.value).toBe('api_v2010.CreateMessage');
	},
);

it('shows paths with their placeholders, and links to the documentation', async () => {
	for (const { description, url } of await resultsFor('')) {
		expect(description).not.toContain('%');
		expect(url).toMatch(/^https:\/\/www\.twilio\.com\/docs\/\w/);
	}
});
