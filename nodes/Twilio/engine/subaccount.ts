import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { TwilioClient } from '../transport/client';
import type { FieldReader } from './fieldReader';

/** The option that names a subaccount. */
const OPTION = 'options.accountSid';

const PROBLEM = 'cannot be used here';
const REMEDY =
	'Twilio uses the account of the credential here. Remove the option, and choose a credential of the subaccount.';

/**
 * Checks the URL of a request for a subaccount.
 * Throws a NodeOperationError if the option is set and the URL has no `{AccountSid}`: the request would use
 * the account of the credential.
 * Source: https://www.twilio.com/docs/iam/api/subaccounts#making-api-requests
 */
export function checkSubaccount(fields: FieldReader, address: string): void {
	if (hasAccount(address) || fields.text(OPTION).trim() === '') return;
	throw fields.invalid(OPTION, PROBLEM, REMEDY);
}

/**
 * For the editor: the client for the subaccount in the option, if any.
 * Throws a NodeOperationError when none of the routes can be of a subaccount, and when the option is
 * not the SID of an account, e.g. because it is an expression.
 */
export function inSubaccount(
	context: ILoadOptionsFunctions,
	client: TwilioClient,
	routes: string[],
): TwilioClient {
	const accountSid = String(context.getCurrentNodeParameter(OPTION) ?? '').trim();
	if (accountSid === '') return client;
	if (!routes.some(hasAccount)) throw refusal(context, PROBLEM, REMEDY);
	if (!/^AC[0-9a-fA-F]{32}$/.test(accountSid)) {
		throw refusal(
			context,
			'is not the SID of an account',
			'Enter a SID that starts with AC and is 34 characters long. With an expression, enter the SID or number instead of choosing from the list.',
		);
	}
	return { ...client, account: { ...client.account, accountSid } };
}

export const hasAccount = (address: string): boolean => address.includes('{AccountSid}');

const refusal = (
	context: ILoadOptionsFunctions,
	problem: string,
	description: string,
): NodeOperationError =>
	new NodeOperationError(context.getNode(), `"Account SID" ${problem}`, { description });
