import type { FilledIn } from '.';

export const lookup: Record<string, FilledIn> = {
	get: {
		parameters: [
			{
				phoneNumber: '+15551230001',
				fields: ['identity_match', 'reassigned_number', 'pre_fill'],
				simplify: true,
				identity: {
					addressCountryCode: 'US',
					addressLine1: '375 Beale St',
					addressLine2: 'Floor 3',
					city: 'San Francisco',
					dateOfBirth: '19840629',
					firstName: 'Ann',
					lastName: 'Example',
					nationalId: '123',
					postalCode: '94105',
					state: 'CA',
				},
				options: {
					countryCode: 'US',
					lastVerifiedDate: '20261123',
					partnerSubId: 'customer',
					verificationSid: `VE${'1'.repeat(32)}`,
				},
			},
		],
		requests: [
			'GET lookups.twilio.com/v2/PhoneNumbers/%2B15551230001?Fields=identity_match,reassigned_number,pre_fill&AddressCountryCode=US&AddressLine1=375 Beale St&AddressLine2=Floor 3&City=San Francisco&DateOfBirth=19840629&FirstName=Ann&LastName=Example&NationalId=123&PostalCode=94105&State=CA&CountryCode=US&LastVerifiedDate=20261123&PartnerSubId=customer&VerificationSid=VE11111111111111111111111111111111',
		],
	},
};
