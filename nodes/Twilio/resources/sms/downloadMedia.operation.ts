import { binaryField } from '../../descriptions/binaryField';
import type { RequestOperation } from '../../engine/operation';
import type { Output } from '../../engine/results';
import { download } from '../../transport/download';
import { readList } from '../../transport/paginate';
import { buildUrl } from '../../transport/sendRequest';
import { messagePrefixes, messageSid } from './messageFields';

/** The file has the URL of its media resource without `.json`. */
const FILE =
	'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}';

/** Source: https://www.twilio.com/docs/messaging/api/media-resource#fetch-a-media-resource */
export const downloadMedia: RequestOperation = {
	option: {
		name: 'Download Media',
		description: 'Download the media of a message, one item per file',
		action: 'Download the media of a message',
	},
	route:
		'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
	description: [messageSid, binaryField],
	request: (fields) => ({ path: { MessageSid: fields.sid('messageSid', ...messagePrefixes) } }),
	result({ client, route, fields, values }) {
		const field = fields.requiredText('binaryPropertyName');
		return async () => {
			const output: Output = [];
			for await (const media of readList(client, route, values)) {
				const Sid = String(media.sid);
				const url = buildUrl(client, FILE, { path: { ...values.path, Sid } });
				output.push({ json: media, binary: { [field]: await download(client, url, Sid) } });
			}
			return output;
		};
	},
};
