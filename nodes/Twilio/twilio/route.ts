export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Method and URL as in Twilio's documentation, with placeholders in braces. */
export type Route = `${Method} https://${string}`;
