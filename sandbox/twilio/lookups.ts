import type { Answer, OperationRequest, Resource } from './resource';

/** The result of each data package. */
const packages: Record<string, object> = {
	caller_name: { caller_name: 'ANN EXAMPLE', caller_type: 'CONSUMER', error_code: null },
	call_forwarding: { call_forwarding_enabled: false, error_code: null },
	identity_match: { summary_score: 100, first_name_match: 'exact_match', error_code: null },
	line_status: { status: 'reachable', error_code: null },
	line_type_intelligence: {
		type: 'mobile',
		carrier_name: 'Sandbox Mobile',
		mobile_country_code: '310',
		mobile_network_code: '260',
		error_code: null,
	},
	phone_number_quality_score: null!,
	pre_fill: null!,
	reassigned_number: {
		last_verified_date: '20260101',
		is_number_reassigned: 'no',
		error_code: null,
	},
	sim_swap: {
		last_sim_swap: { swapped_in_period: false },
		carrier_name: 'Sandbox Mobile',
		error_code: null,
	},
	sms_pumping_risk: { sms_pumping_risk_score: 1, carrier_risk_category: 'low', error_code: null },
};

/**
 * Lookup of phone numbers: those with a country code and 10 digits or more are valid.
 * Source: https://www.twilio.com/docs/lookup/v2-api
 */
export class Lookups implements Resource {
	readonly spec = 'lookups_v2';
	readonly handlers = { FetchPhoneNumber: (request: OperationRequest) => this.fetch(request) };

	private fetch({ params, query }: OperationRequest): Answer {
		const entered = params.PhoneNumber!;
		const digits = entered.replace(/\D/g, '');
		const isNational = !entered.startsWith('+') && query.CountryCode === 'US';
		const number = isNational ? `+1${digits}` : `+${digits}`;
		const valid = /^\+\d{10,15}$/.test(number) && (entered.startsWith('+') || isNational);
		const asked = (query.Fields ?? '').split(',');
		return {
			status: 200,
			body: {
				calling_country_code: valid ? '1' : null,
				country_code: valid ? 'US' : null,
				phone_number: number,
				national_format: digits,
				valid,
				validation_errors: valid ? [] : ['INVALID_COUNTRY_CODE'],
				...Object.fromEntries(
					Object.entries(packages).map(([name, data]) => [
						name,
						asked.includes(name) && valid ? data : null,
					]),
				),
				url: `https://lookups.twilio.com/v2/PhoneNumbers/${number}`,
			},
		};
	}
}
