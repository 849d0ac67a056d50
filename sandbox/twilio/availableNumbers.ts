import type { PhoneNumbers } from './phoneNumbers';
import { TwilioError } from './errors';
import type { Answer, OperationRequest, Resource } from './resource';

/** The numbers that can be bought, by country and type. */
const forSale: Record<string, Record<string, string[]>> = {
	US: {
		Local: ['+14155550101', '+14155550102', '+12125550103'],
		TollFree: ['+18005550104'],
	},
	GB: { Local: ['+442079460105'], Mobile: ['+447700900106'] },
};

const names: Record<string, string> = { US: 'United States', GB: 'United Kingdom' };

/**
 * Phone numbers that can be bought: those that the account does not have yet.
 * Source: https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource
 */
export class AvailableNumbers implements Resource {
	readonly handlers = {
		ListAvailablePhoneNumberCountry: (request: OperationRequest) => this.countries(request),
		ListAvailablePhoneNumberLocal: (request: OperationRequest) => this.list('Local', request),
		ListAvailablePhoneNumberMobile: (request: OperationRequest) => this.list('Mobile', request),
		ListAvailablePhoneNumberTollFree: (request: OperationRequest) => this.list('TollFree', request),
	};

	constructor(private readonly phoneNumbers: PhoneNumbers) {}

	private countries({ account, path }: OperationRequest): Answer {
		const countries = Object.entries(forSale).map(([country_code, types]) => ({
			country_code,
			country: names[country_code],
			uri: path.replace('.json', `/${country_code}.json`),
			beta: false,
			subresource_uris: Object.fromEntries(
				Object.keys(types).map((type) => [
					type.toLowerCase(),
					`/2010-04-01/Accounts/${account.sid}/AvailablePhoneNumbers/${country_code}/${type}.json`,
				]),
			),
		}));
		return { status: 200, body: { countries, uri: path } };
	}

	private list(type: string, { params, query, path }: OperationRequest): Answer {
		const country = params.CountryCode!;
		const numbers = forSale[country]?.[type];
		if (!numbers) throw new TwilioError(20404, `The requested resource ${path} was not found`);
		const wanted = (query.Contains ?? '').replace(/[^\d*]/g, '').replaceAll('*', '\\d');
		const found = numbers
			.filter((number) => !this.phoneNumbers.find(number))
			.filter((number) => new RegExp(wanted).test(number))
			.filter((number) => !query.AreaCode || number.startsWith(`+1${query.AreaCode}`))
			.slice(0, Number(query.PageSize ?? 50));
		return {
			status: 200,
			body: {
				available_phone_numbers: found.map((phone_number) => ({
					friendly_name: phone_number,
					phone_number,
					lata: null,
					locality: null,
					rate_center: null,
					latitude: null,
					longitude: null,
					region: null,
					postal_code: null,
					iso_country: country,
					address_requirements: 'none',
					beta: false,
					capabilities: { voice: true, sms: true, mms: true, fax: false },
				})),
				uri: path,
			},
		};
	}
}

/** Whether a number can be bought from Twilio at all. */
export const isForSale = (number: string): boolean =>
	Object.values(forSale).some((types) => Object.values(types).flat().includes(number));

/** The numbers that can be bought in an area code of the United States. */
export const numbersInArea = (areaCode: string): string[] =>
	forSale.US!.Local!.filter((number) => number.startsWith(`+1${areaCode}`));
