/** A URL without its query and its last path part, in which the webhooks of a node differ. */
const folderOf = (url: string) => url.replace(/\?.*$/, '').split('/').slice(0, -1).join('/');

const originOf = (url: string) => url.split('/').slice(0, 3).join('/');

const webhookIdOf = (url: string) => folderOf(url).split('/').at(-1);

/** Whether a URL is one of a node's webhooks of the same kind (test or production) as the given one. */
export const isOwn = (url: string, own: string): boolean =>
	url !== '' && folderOf(url) === folderOf(own);

/** Whether a URL is one of a node's webhooks, for tests or production. */
export const isOwnOfAnyKind = (url: string, own: string): boolean =>
	url !== '' && originOf(url) === originOf(own) && webhookIdOf(url) === webhookIdOf(own);
