import { TwilioError, type ErrorCode } from './errors';
import type { SeenRequest } from './resource';
import type { Operation, Spec } from './specs';

/** One deviation of a request from Twilio's OpenAPI file. */
export interface Misfit {
	kind: 'contentType' | 'path' | 'missing' | 'invalid' | 'unknown';
	parameter: string;
	problem: string;
}

const pascalCase = (name: string) =>
	name.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());

const unknown = (parameter: string): Misfit => ({
	kind: 'unknown',
	parameter,
	problem: `unknown parameter ${parameter}`,
});

/** Parameter groups such as "Body, MediaUrl or ContentSid" that are missing in the request. */
function missingGroups(operation: Operation, body: Record<string, unknown>): Misfit[] {
	return (operation['x-twilio']?.conditional ?? [])
		.map((group) => group.map(pascalCase))
		.filter((group) => !group.some((parameter) => parameter in body))
		.map((group) => ({
			kind: 'missing',
			parameter: group[0] ?? '',
			problem: `none of ${group.join(', ')} is set`,
		}));
}

/**
 * All deviations of a request from its operation, the most serious first. Converts the values in
 * `request.body`, which are strings, to the types of the OpenAPI file.
 */
export function misfits(spec: Spec, operation: Operation, request: SeenRequest): Misfit[] {
	const { method, path, query, headers, body, contentType } = request;
	const contentTypes = Object.keys(operation.requestBody?.content ?? {});
	const names = Object.keys(body);
	if (names.length > 0 && contentTypes.length > 0 && !contentTypes.includes(contentType)) {
		return [{ kind: 'contentType', parameter: '', problem: `wrong content type ${contentType}` }];
	}
	const unexpected = contentTypes.length === 0 ? names.map(unknown) : [];

	const { errors } = spec.backend.validateRequest(
		{ method, path, query, body, headers },
		operation.operationId,
	);
	// An empty value clears a field, even one with a SID.
	const empties = ({ keyword, instancePath }: { keyword: string; instancePath: string }) =>
		operation.operationId.startsWith('Update') &&
		['minLength', 'pattern'].includes(keyword) &&
		body[instancePath.replace('/requestBody/', '')] === '';
	const unfit = (errors ?? [])
		.filter((error) => !empties(error))
		.map(({ keyword, instancePath, params, message }): Misfit => {
			const [, place, ...parts] = instancePath.split('/');
			const parameter = params.additionalProperty ?? params.missingProperty ?? parts.join('.');
			if (place === 'path') return { kind: 'path', parameter, problem: `${parameter} ${message}` };
			if (keyword === 'additionalProperties') return unknown(parameter);
			if (keyword === 'required') {
				return { kind: 'missing', parameter, problem: `${parameter} is missing` };
			}
			return { kind: 'invalid', parameter, problem: `${parameter} ${message}` };
		});
	const order: Misfit['kind'][] = ['contentType', 'path', 'missing', 'invalid', 'unknown'];
	return [...unexpected, ...unfit, ...missingGroups(operation, body)].sort(
		(a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
	);
}

/** Missing parameters that have their own error code. */
const missingCodes: Record<string, ErrorCode> = {
	'CreateMessage To': 21604,
	'CreateMessage From': 21603,
	'CreateMessage Body': 21602,
	'CreateCall To': 21201,
	'CreateCall From': 21213,
	'CreateCall Url': 21205,
};

/** Twilio's error for a deviation. */
export function refusal(operationId: string, { kind, parameter, problem }: Misfit): TwilioError {
	if (kind === 'contentType') return new TwilioError(20415);
	if (kind === 'path') return new TwilioError(20404);
	const missingCode = missingCodes[`${operationId} ${parameter}`];
	if (kind === 'missing' && missingCode) return new TwilioError(missingCode);
	return new TwilioError(20001, `Invalid parameter: ${problem}`);
}
