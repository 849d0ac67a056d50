import { generate } from 'selfsigned';

/** The names of Twilio's hosts: a wildcard stands for one label only. */
const names = [
	'twilio.com',
	'*.twilio.com',
	'*.dublin.ie1.twilio.com',
	'*.sydney.au1.twilio.com',
	'*.twiliocdn.com',
];

/**
 * A certificate for all of Twilio's hosts, and the temporary authority that signed it, as PEM. Elliptic
 * curve keys take milliseconds to create, RSA keys a second.
 * @param validity the validity period of the hosts' certificate; default: from now on, for one year
 */
export async function makeCertificates(
	validity: { notBeforeDate?: Date; notAfterDate?: Date } = {},
) {
	const ca = await generate([{ name: 'commonName', value: 'Twilio sandbox CA' }], {
		keyType: 'ec',
		algorithm: 'sha256',
		extensions: [
			{ name: 'basicConstraints', cA: true, critical: true },
			{ name: 'keyUsage', keyCertSign: true, critical: true },
		],
	});
	const leaf = await generate([{ name: 'commonName', value: 'twilio.com' }], {
		...validity,
		keyType: 'ec',
		algorithm: 'sha256',
		ca: { key: ca.private, cert: ca.cert },
		extensions: [
			{ name: 'basicConstraints', cA: false },
			{ name: 'extKeyUsage', serverAuth: true },
			{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
		],
	});
	return { ca: ca.cert, cert: leaf.cert, key: leaf.private };
}
