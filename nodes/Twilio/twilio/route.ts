export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Method and URL as Twilio's documentation gives them, placeholders in braces. */
export type Route = `${Method} https://${string}`;
