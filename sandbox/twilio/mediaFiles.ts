import { extname } from 'node:path';

/** The content of a medium. */
export interface MediaFile {
	type: string;
	content: Buffer;
}

/** One pixel. */
const png: MediaFile = {
	type: 'image/png',
	content: Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64',
	),
};

/** One empty page. */
const pdf: MediaFile = {
	type: 'application/pdf',
	content: Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`),
};

const text: MediaFile = { type: 'text/plain', content: Buffer.from('A file of the sandbox\n') };

const byExtension: Record<string, MediaFile> = {
	'.png': png,
	'.jpg': png,
	'.jpeg': png,
	'.pdf': pdf,
};

/** The file for a media URL: the sandbox does not download it. */
export const fileAt = (url: string) => byExtension[extname(new URL(url).pathname)] ?? text;
