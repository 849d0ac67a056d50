/** A URL in the description of an error, as the editor renders it. */
export const link = (url: string) => `<a href="${url}" target="_blank">${url}</a>`;
