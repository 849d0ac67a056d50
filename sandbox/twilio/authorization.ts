import type { Account } from './accounts';
import { accountWith, type Caller } from './authentication';
import { TwilioError } from './errors';
import type { Operation } from './specs';

/** The products of the 2010 API's resources. */
const products: Record<string, string> = {
	Messages: 'messaging',
	Calls: 'voice',
	IncomingPhoneNumbers: 'numbers',
};

/**
 * The permission that an operation needs, as `product/resource/action`.
 * Source: https://www.twilio.com/docs/iam/api-keys/restricted-api-keys
 */
function permissionFor(product: string, { path, method }: Operation): string {
	const segments = path.replace(/\.json$/, '').split('/');
	const resource = segments.findLast((segment) => !segment.startsWith('{')) ?? '';
	const onInstance = segments.at(-1)?.startsWith('{');
	const read = onInstance ? 'read' : 'list';
	const write = onInstance ? 'update' : 'create';
	const action = { get: read, post: write, delete: 'delete' }[method] ?? 'update';
	const kebab = resource.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
	const owner = (product === 'api' && products[resource]) || product;
	return `${owner}/${kebab}/${action}`;
}

/** The operations that test credentials may use. Source: https://www.twilio.com/docs/iam/test-credentials */
const openToTestCredentials = new Set(['CreateMessage', 'CreateCall', 'CreateIncomingPhoneNumber']);

/**
 * The account of a request: the one in the path, or else the authenticated one. Throws if the credential
 * has no permission. `product` is the first label of the host; `operation` is undefined for an unknown path.
 */
export function authorize(
	client: Caller,
	product: string,
	path: string,
	operation: Operation | undefined,
): Account {
	const restricted = client.kind === 'restricted';
	const denied = (reason: string) =>
		restricted ? new TwilioError(70051, `Authorization Error: ${reason}`) : new TwilioError(20003);

	if (client.account.status === 'suspended') {
		throw restricted ? denied('account is not active') : new TwilioError(20403);
	}

	let account: Account | undefined = client.account;
	const sid = /^\/2010-04-01\/Accounts\/([^/]+?)(?:\.json)?(?:\/|$)/.exec(path)?.[1];
	if (sid !== undefined) {
		if (!/^AC[0-9a-f]{32}$/i.test(sid)) throw new TwilioError(21470);
		account = accountWith(sid);
		if (!account || (account !== client.account && account.owner !== client.account.sid)) {
			throw denied('account mismatch');
		}
	}

	const needsMainKey = /\/Accounts(\/[^/]+)?(\.json)?$|\/Keys(\/|\.json|$)/.test(path);
	if (client.kind === 'standard' && needsMainKey) throw new TwilioError(20003);

	if (operation && restricted) {
		const permission = permissionFor(product, operation);
		if (!client.grants.includes(permission)) {
			throw denied(`required permission twilio/${permission} is missing`);
		}
	}
	if (
		operation &&
		client.account.test &&
		product !== 'lookups' &&
		!openToTestCredentials.has(operation.operationId)
	) {
		throw new TwilioError(20008);
	}
	return account;
}
