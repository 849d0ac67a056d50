/**
 * Where Twilio reports what came of a verb, for verbs that report to nobody by themselves. Twilio
 * resolves it against the URL of the TwiML, which is the one that the Twilio Trigger has in n8n: its
 * path ends in `/webhook`, in production as well as in tests, so this is that URL again.
 */
export const triggerUrl = 'webhook';
