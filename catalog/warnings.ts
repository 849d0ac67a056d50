import type { Source } from './openapi';

const CHARGED = 'Twilio charges for this';
const FINAL = 'This cannot be undone';

/**
 * Operations that cost money, and operations other than DELETE that cannot be undone.
 * Source: https://www.twilio.com/en-us/pricing and the documentation of each product.
 */
const WARNINGS: Record<string, string> = {
	'accounts_v1.UpdateAuthTokenPromotion': FINAL,
	'api_v2010.CreateCall': CHARGED,
	'api_v2010.CreateCallRecording': CHARGED,
	'api_v2010.CreateIncomingPhoneNumber': CHARGED,
	'api_v2010.CreateIncomingPhoneNumberAssignedAddOn': CHARGED,
	'api_v2010.CreateIncomingPhoneNumberLocal': CHARGED,
	'api_v2010.CreateIncomingPhoneNumberMobile': CHARGED,
	'api_v2010.CreateIncomingPhoneNumberTollFree': CHARGED,
	'api_v2010.CreateMessage': 'Twilio charges for each message, and it cannot be undone',
	'api_v2010.CreateParticipant': CHARGED,
	'api_v2010.CreatePayments': CHARGED,
	'api_v2010.CreateRealtimeTranscription': CHARGED,
	'api_v2010.CreateSiprec': CHARGED,
	'api_v2010.CreateStream': CHARGED,
	'api_v2010.UpdateAccount': 'Closing an account cannot be undone',
	'api_v2010.UpdateCall': 'Ending a call cannot be undone',
	'api_v2010.UpdateConference': 'Ending a conference cannot be undone',
	'api_v2010.UpdateMessage': 'Canceling or emptying a message cannot be undone',
	'conversations_v1.CreateConversationMessage': CHARGED,
	'conversations_v1.CreateServiceConversationMessage': CHARGED,
	'flex_v1.CreateInteraction': CHARGED,
	'intelligence_v2.CreateTranscript': CHARGED,
	'intelligence_v3.CreateRuleExecution': CHARGED,
	'lookups_v1.FetchPhoneNumber': 'Twilio charges for each Type and add-on',
	'lookups_v2.CreateBulkLookup': 'Twilio charges for each package in Fields',
	'lookups_v2.FetchPhoneNumber': 'Twilio charges for each package in Fields',
	'marketplace_v1.CreateInstalledAddOn': CHARGED,
	'messaging_v1.CreateBrandRegistrations': CHARGED,
	'messaging_v1.CreateBrandVetting': CHARGED,
	'messaging_v1.CreateUsAppToPerson': CHARGED,
	'notify_v1.CreateNotification': 'Twilio charges for each message, and it cannot be undone',
	'numbers_v2.CreateBulkHostedNumberOrder': CHARGED,
	'numbers_v2.CreateHostedNumberOrder': CHARGED,
	'numbers_v2.CreateShortCodeApplication': CHARGED,
	'numbers_v3.CreateHostedNumbersHostedNumberOrder': CHARGED,
	'proxy_v1.CreateMessageInteraction': CHARGED,
	'studio_v1.CreateEngagement': CHARGED,
	'studio_v1.CreateExecution': CHARGED,
	'studio_v2.CreateExecution': CHARGED,
	'supersim_v1.CreateIpCommand': CHARGED,
	'supersim_v1.CreateSmsCommand': CHARGED,
	'supersim_v1.UpdateSim': 'Twilio charges for active SIMs',
	'trusthub_v1.CreateA2pBrandRegistration': CHARGED,
	'trusthub_v1.CreateA2pCampaignRegistration': CHARGED,
	'verify_v2.CreateChallenge': 'Twilio charges for each verification that succeeds',
	'verify_v2.CreateChallengePasskeys': 'Twilio charges for each verification that succeeds',
	'verify_v2.CreateVerification':
		'Twilio charges for each message or call, and for each verification that succeeds',
	'verify_v2.CreateVerificationCheck': 'Twilio charges for each verification that succeeds',
	'video_v1.CreateComposition': CHARGED,
	'video_v1.CreateRoom': CHARGED,
	'video_v1.CreateRoomTranscriptions': CHARGED,
	'video_v1.UpdateRoom': 'Ending a room cannot be undone',
	'video_v1.UpdateRoomParticipantAnonymize': FINAL,
	'voice_v3.CreateV3Transcriptions': CHARGED,
	'wireless_v1.CreateCommand': CHARGED,
	'wireless_v1.UpdateSim': 'Twilio charges for active SIMs',
};

/** The warning of an operation, one sentence without its period; undefined for most. */
export const warningOf = ({ key, method }: Source): string | undefined =>
	WARNINGS[key] ?? (method.toUpperCase() === 'DELETE' ? FINAL : undefined);

/** Keys of the operations with a warning, so that a test can check that they exist. */
export const warnedKeys = Object.keys(WARNINGS);
