import { basename } from 'node:path';
import { Collection, newSid, now } from './collection';
import { TwilioError } from './errors';
import { fileAt, type MediaFile } from './mediaFiles';
import type { MessageResource } from './messageResource';
import type { Answer, OperationRequest, Resource } from './resource';

/** A medium as the API shows it. Source: https://www.twilio.com/docs/messaging/api/media-resource */
export interface MediumResource {
	sid: string;
	account_sid: string;
	parent_sid: string;
	content_type: string;
	date_created: string;
	date_updated: string;
	uri: string;
}

interface Medium {
	resource: MediumResource;
	fileName: string;
	content: Buffer;
}

/** The media of messages. */
export class Media implements Resource {
	readonly all = new Collection<Medium>();

	readonly handlers = {
		DownloadMedia: (request: OperationRequest) => this.redirect(request),
		...this.all.handlers('Media', 'media_list'),
	};

	/** Gives a message one medium for each URL. */
	attach({ sid: parentSid, account_sid }: MessageResource, urls: string[]): void {
		for (const url of urls) {
			const sid = newSid('ME');
			const { type, content } = fileAt(url);
			const uri = `/2010-04-01/Accounts/${account_sid}/Messages/${parentSid}/Media/${sid}.json`;
			const resource: MediumResource = {
				sid,
				account_sid,
				parent_sid: parentSid,
				content_type: type,
				date_created: now(),
				date_updated: now(),
				uri,
			};
			this.all.add({ resource, fileName: basename(new URL(url).pathname) || sid, content });
		}
	}

	/** The media of a message, in order. */
	of({ sid }: MessageResource): MediumResource[] {
		return this.all
			.newestFirst()
			.map(({ resource }) => resource)
			.filter(({ parent_sid }) => parent_sid === sid)
			.reverse();
	}

	/** Replaces the content of a medium. */
	setFile(sid: string, { type, content }: MediaFile): void {
		const medium = this.all.find(sid);
		if (!medium) throw new Error(`No media ${sid}`);
		medium.resource.content_type = type;
		medium.content = content;
	}

	/** The content at a path of the media host. Throws 20404. */
	serve(path: string): Answer {
		const [, accountSid, sid = ''] = path.split('/');
		const medium = this.all.find(sid);
		if (!medium || medium.resource.account_sid !== accountSid) throw new TwilioError(20404);
		const headers = {
			'Content-Type': medium.resource.content_type,
			'Content-Disposition': `inline; filename="${medium.fileName}"`,
		};
		return { status: 200, headers, body: medium.content };
	}

	reset(): void {
		this.all.reset();
	}

	private redirect(request: OperationRequest): Answer {
		const { sid, account_sid } = this.all.get(request).resource;
		const headers = { Location: `https://media.twiliocdn.com/${account_sid}/${sid}` };
		return { status: 307, headers };
	}
}
