import { accounts } from './accounts';
import { Collection, isoNow, newSid } from './collection';
import { TwilioError } from './errors';
import { fixedSid } from './fixedSid';
import type { Answer, OperationRequest, Resource } from './resource';

/** The Verify Services' SIDs. */
export const verifyServiceSids = { login: fixedSid('VA', '1') };

/** Maximum number of times that a code can be sent, and checked. Source: https://www.twilio.com/docs/verify/api/verification */
const MAX_ATTEMPTS = 5;

/** The lifetime of a code. */
const LIFETIME_MS = 600_000;

const service = (sid: string, name: string) => ({
	resource: {
		sid,
		account_sid: accounts.main.sid,
		friendly_name: name,
		code_length: 6,
		lookup_enabled: false,
		psd2_enabled: false,
		skip_sms_to_landlines: false,
		dtmf_input_required: false,
		tts_name: '',
		do_not_share_warning_enabled: false,
		custom_code_enabled: true,
		push: null,
		totp: null,
		whatsapp: null,
		passkeys: null,
		default_template_sid: null,
		verify_event_subscription_enabled: false,
		date_created: '2026-01-01T00:00:00Z',
		date_updated: '2026-01-01T00:00:00Z',
		url: `https://verify.twilio.com/v2/Services/${sid}`,
		links: {},
	},
});

/** A verification, with the code that the person got. */
interface Verification {
	resource: {
		sid: string;
		service_sid: string;
		account_sid: string;
		to: string;
		channel: string;
		status: string;
		valid: boolean;
		lookup: { carrier: null };
		amount: string | null;
		payee: string | null;
		send_code_attempts: Array<{ attempt_sid: string; channel: string; time: string }>;
		date_created: string;
		date_updated: string;
		sna: null;
		url: string;
	};
	code: string;
	checks: number;
	expiresAt: number;
}

/** The main account's Verify Services. Source: https://www.twilio.com/docs/verify/api/service */
export class VerifyServices implements Resource {
	readonly spec = 'verify_v2';
	readonly all = new Collection(() => [service(verifyServiceSids.login, 'Login')]);
	readonly handlers = this.all.handlers('Service', 'services');

	reset(): void {
		this.all.reset();
	}
}

/**
 * Verifications, whose codes are on the sandbox's page.
 * Sources: https://www.twilio.com/docs/verify/api/verification and
 * https://www.twilio.com/docs/verify/api/verification-check
 */
export class Verifications implements Resource {
	readonly spec = 'verify_v2';
	readonly all = new Collection<Verification>();
	readonly handlers = {
		CreateVerification: (request: OperationRequest) => this.create(request),
		FetchVerification: (request: OperationRequest) => this.all.show(request),
		UpdateVerification: (request: OperationRequest) => this.update(request),
		CreateVerificationCheck: (request: OperationRequest) => this.check(request),
	};

	constructor(private readonly services: VerifyServices) {}

	/** Lets the codes of a recipient expire. */
	expire(to: string): void {
		for (const verification of this.all.newestFirst()) {
			if (verification.resource.to === to) verification.expiresAt = 0;
		}
	}

	reset(): void {
		this.all.reset();
	}

	private create(request: OperationRequest): Answer {
		const { account, params, body } = request;
		const service_sid = this.serviceOf(request);
		const channel = body.Channel === 'auto' ? 'sms' : String(body.Channel);
		const attempt = { attempt_sid: newSid('VL'), channel: channel.toUpperCase(), time: isoNow() };
		const pending = this.pending(service_sid, ({ to }) => to === body.To);
		if (pending) {
			const { resource } = pending;
			if (resource.send_code_attempts.length >= MAX_ATTEMPTS) throw new TwilioError(60203);
			resource.send_code_attempts.push(attempt);
			Object.assign(resource, { channel, date_updated: isoNow() });
			return { status: 201, body: resource };
		}
		const sid = newSid('VE');
		const resource = {
			sid,
			service_sid,
			account_sid: account.sid,
			to: String(body.To),
			channel,
			status: 'pending',
			valid: false,
			lookup: { carrier: null },
			amount: (body.Amount as string) ?? null,
			payee: (body.Payee as string) ?? null,
			send_code_attempts: [attempt],
			date_created: isoNow(),
			date_updated: isoNow(),
			sna: null,
			url: `https://verify.twilio.com/v2/Services/${params.ServiceSid}/Verifications/${sid}`,
		};
		const code = String(
			body.CustomCode ??
				String(parseInt(sid.slice(-6), 16))
					.padStart(6, '0')
					.slice(-6),
		);
		this.all.add({ resource, code, checks: 0, expiresAt: Date.now() + LIFETIME_MS });
		return { status: 201, body: resource };
	}

	private update(request: OperationRequest): Answer {
		const { resource } = this.all.get(request);
		if (resource.status !== 'pending') throw new TwilioError(20404);
		const status = String(request.body.Status);
		Object.assign(resource, { status, valid: status === 'approved', date_updated: isoNow() });
		return { status: 200, body: resource };
	}

	private check(request: OperationRequest): Answer {
		const { body, path } = request;
		const pending = this.pending(
			this.serviceOf(request),
			({ to, sid }) => to === body.To || sid === body.VerificationSid,
		);
		if (!pending) throw new TwilioError(20404, `The requested resource ${path} was not found`);
		if (++pending.checks > MAX_ATTEMPTS) throw new TwilioError(60202);
		const { resource } = pending;
		if (body.Code === pending.code) Object.assign(resource, { status: 'approved', valid: true });
		const { lookup, send_code_attempts, sna, url, ...checked } = resource;
		return { status: 201, body: { ...checked, sna_attempts_error_codes: [] } };
	}

	private serviceOf({ params, account, path }: OperationRequest): string {
		const found = this.services.all.find(params.ServiceSid ?? '');
		if (found?.resource.account_sid === account.sid) return found.resource.sid;
		throw new TwilioError(20404, `The requested resource ${path} was not found`);
	}

	private pending(serviceSid: string, fits: (resource: Verification['resource']) => boolean) {
		return this.all
			.newestFirst()
			.find(
				({ resource, expiresAt }) =>
					resource.service_sid === serviceSid &&
					resource.status === 'pending' &&
					expiresAt > Date.now() &&
					fits(resource),
			);
	}
}
