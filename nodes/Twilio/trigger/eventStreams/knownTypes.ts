/**
 * The event types of November 2026 by product: the part after `com.twilio.`, and when it is sent. Shown if
 * the account's own list cannot be read.
 * Source: https://www.twilio.com/docs/events/event-types
 */
export const KNOWN_TYPES: Record<string, Record<string, string>> = {
	'A2P Compliance': {
		'messaging.compliance.brand-registration.brand-failure': 'Brand registration: failure',
		'messaging.compliance.brand-registration.brand-registered': 'Brand registration: registered',
		'messaging.compliance.brand-registration.brand-unverified': 'Brand registration: unverified',
		'messaging.compliance.brand-registration.brand-verified': 'Brand registration: verified',
		'messaging.compliance.brand-registration.brand-vetted-verified':
			'Brand registration: vetted verified',
		'messaging.compliance.brand-registration.brand-secondary-vetting-failure':
			'Brand registration: secondary vetting failure',
		'messaging.compliance.brand-registration.sharing-created':
			'Brand registration: sharing created',
		'messaging.compliance.brand-registration.sharing-deleted':
			'Brand registration: sharing deleted',
		'messaging.compliance.brand-registration.invalid-contact-email':
			'Brand registration: invalid contact email',
		'messaging.compliance.brand-registration.email-2fa-sent': 'Brand registration: email 2FA sent',
		'messaging.compliance.brand-registration.email-2fa-opened':
			'Brand registration: email 2FA opened',
		'messaging.compliance.brand-registration.email-2fa-clicked':
			'Brand registration: email 2FA clicked',
		'messaging.compliance.brand-registration.email-2fa-completed':
			'Brand registration: email 2FA completed',
		'messaging.compliance.brand-registration.email-2fa-timeout':
			'Brand registration: email 2FA timeout',
		'messaging.compliance.campaign-registration.campaign-submitted':
			'Campaign registration: campaign submitted',
		'messaging.compliance.campaign-registration.campaign-approved':
			'Campaign registration: campaign approved',
		'messaging.compliance.campaign-registration.campaign-failure':
			'Campaign registration: campaign failure',
		'messaging.compliance.campaign-registration.campaign-deleted':
			'Campaign registration: campaign deleted',
		'messaging.compliance.campaign-registration.suspended-campaign-delete-submitted':
			'Campaign registration: suspended campaign delete submitted',
		'messaging.compliance.number-registration.pending': '10DLC number registration pending',
		'messaging.compliance.number-registration.successful': '10DLC number registration successful',
		'messaging.compliance.number-registration.failed': '10DLC number registration failed',
		'messaging.compliance.number-deregistration.pending': '10DLC number deregistration pending',
		'messaging.compliance.number-deregistration.successful':
			'10DLC number deregistration successful',
		'messaging.compliance.number-deregistration.failed': '10DLC number deregistration failed',
		'messaging.compliance.toll-free-verification.requested': 'Toll-free verification: requested',
		'messaging.compliance.toll-free-verification.pending-review':
			'Toll-free verification: pending review',
		'messaging.compliance.toll-free-verification.request-approved':
			'Toll-free verification: request approved',
		'messaging.compliance.toll-free-verification.rejected': 'Toll-free verification: rejected',
		'messaging.compliance.toll-free-verification.failure': 'Toll-free verification: failure',
		'messaging.compliance.toll-free-verification.edit': 'Toll-free verification: edit',
		'messaging.compliance.toll-free-verification.expired': 'Toll-free verification: expired',
		'messaging.compliance.toll-free-verification.deleted': 'Toll-free verification: deleted',
		'messaging.compliance.a2p-resource-cleanup-started': 'A2P resource cleanup started',
		'messaging.compliance.a2p-resource-cleanup-finished': 'A2P resource cleanup finished',
	},
	'Bulk Messaging': {
		'comms-api.operation.scheduled': 'Bulk operation scheduled',
		'comms-api.operation.processing': 'Bulk operation processing',
		'comms-api.operation.completed': 'Bulk operation completed',
		'comms-api.message.queued': 'Bulk message queued',
		'comms-api.message.sent': 'Bulk message sent',
		'comms-api.message.delivered': 'Bulk message delivered',
		'comms-api.message.undelivered': 'Bulk message undelivered',
		'comms-api.message.failed': 'Bulk message failed',
		'comms-api.message.read': 'Bulk message read',
		'comms-api.message.inbound-received': 'Inbound message via Bulk Messaging',
	},
	Conversations: {
		'conversations.conversation.added': 'Conversation created',
		'conversations.conversation.updated': 'Conversation updated',
		'conversations.conversation.removed': 'Conversation removed',
		'conversations.conversation-state.updated':
			'Conversation state (active/inactive/closed) changed',
		'conversations.message.added': 'Message added',
		'conversations.message.updated': 'Message updated',
		'conversations.message.removed': 'Message removed',
		'conversations.participant.added': 'Participant added',
		'conversations.participant.updated': 'Participant updated',
		'conversations.participant.removed': 'Participant removed',
		'conversations.user.added': 'User added',
		'conversations.user.updated': 'User updated',
	},
	'Error Logs': {
		'error-logs.error.logged': 'Debugger entry logged (level ERROR, WARNING and INFO)',
	},
	IAM: {
		'iam.ip.blocked': 'API request blocked by IP allow list',
		'iam.ip.blocked.dryrun': 'Would have been blocked (dry run)',
	},
	'Link Shortening': {
		'daptbt.link-shortening.link-clicked': 'Recipient clicked a shortened link',
		'daptbt.link-shortening.link-shortened': 'A link was shortened',
	},
	Lookup: {
		'lookup.bulk.job-status-changed': 'Bulk lookup job changed state',
	},
	Messaging: {
		'messaging.message.queued': 'Outbound message queued',
		'messaging.message.sent': 'Outbound message accepted by the upstream carrier',
		'messaging.message.delivered': 'Delivery confirmed by carrier/handset or channel',
		'messaging.message.undelivered': 'Carrier reports non-delivery',
		'messaging.message.failed': 'Message could not be sent',
		'messaging.message.read': 'Recipient read the message (WhatsApp, RCS)',
		'messaging.inbound-message.received': 'Inbound SMS, MMS, WhatsApp or RCS message received',
		'messaging.template.approval.updated':
			'WhatsApp content template status/category/quality changed',
	},
	Notify: {
		'notify.notification.delivered': 'Push notification delivered (Notify EOL 2027-10-31)',
	},
	Studio: {
		'studio.flow.execution.started': 'Flow execution started',
		'studio.flow.execution.ended': 'Flow execution ended',
		'studio.flow.step.ended': 'Flow step ended',
	},
	TaskRouter: {
		'taskrouter.task.created': 'Task created',
		'taskrouter.task.updated': 'Task updated',
		'taskrouter.task.canceled': 'Task canceled',
		'taskrouter.task.completed': 'Task completed',
		'taskrouter.task.deleted': 'Task deleted',
		'taskrouter.task.system-deleted': 'Task system deleted',
		'taskrouter.task.wrapup': 'Task wrapup',
		'taskrouter.task.transfer-initiated': 'Task transfer initiated',
		'taskrouter.task.transfer-completed': 'Task transfer completed',
		'taskrouter.task.transfer-failed': 'Task transfer failed',
		'taskrouter.task.transfer-canceled': 'Task transfer canceled',
		'taskrouter.task.transfer-attempt-failed': 'Task transfer attempt failed',
		'taskrouter.reservation.created': 'Reservation created',
		'taskrouter.reservation.accepted': 'Reservation accepted',
		'taskrouter.reservation.rejected': 'Reservation rejected',
		'taskrouter.reservation.timeout': 'Reservation timeout',
		'taskrouter.reservation.canceled': 'Reservation canceled',
		'taskrouter.reservation.rescinded': 'Reservation rescinded',
		'taskrouter.reservation.completed': 'Reservation completed',
		'taskrouter.reservation.failed': 'Reservation failed',
		'taskrouter.reservation.wrapup': 'Reservation wrapup',
		'taskrouter.worker.created': 'Worker created',
		'taskrouter.worker.deleted': 'Worker deleted',
		'taskrouter.worker.activity.update': 'Worker activity update',
		'taskrouter.worker.attributes.update': 'Worker attributes update',
		'taskrouter.worker.capacity.update': 'Worker capacity update',
		'taskrouter.worker.channel.availability.update': 'Worker channel availability update',
		'taskrouter.task-queue.created': 'Task queue created',
		'taskrouter.task-queue.deleted': 'Task queue deleted',
		'taskrouter.task-queue.entered': 'Task queue entered',
		'taskrouter.task-queue.moved': 'Task queue moved',
		'taskrouter.task-queue.timeout': 'Task queue timeout',
		'taskrouter.task-queue.expression-updated': 'Task queue expression updated',
		'taskrouter.workflow.entered': 'Workflow entered',
		'taskrouter.workflow.rejected': 'Workflow rejected',
		'taskrouter.workflow.skipped': 'Workflow skipped',
		'taskrouter.workflow.target-matched': 'Workflow target matched',
		'taskrouter.workflow.timeout': 'Workflow timeout',
		'apiusage.taskrouter.ratelimits': 'TaskRouter API rate limit usage',
	},
	Verify: {
		'accountsecurity.verify.verification.pending': 'Verification started',
		'accountsecurity.verify.verification.approved': 'Code checked and approved (or set approved)',
		'accountsecurity.verify.verification.canceled': 'Verification canceled',
		'accountsecurity.verify.verification.expired': 'Verification expired',
		'accountsecurity.verify.verification.max_attempts_reached': 'Too many attempts',
		'accountsecurity.verify.message.sent': 'OTP message sent',
		'accountsecurity.verify.message.delivered': 'OTP message delivered',
		'accountsecurity.verify.message.undelivered': 'OTP message undelivered',
		'accountsecurity.verify.message.failed': 'OTP message failed',
		'accountsecurity.verify.message.read': 'OTP message read',
	},
	'Video Insights': {
		'video.insights.log-analyzer.participant-summary': 'Participant log analysis',
		'video.insights.log-analyzer.room-summary': 'Room log analysis',
		'video.insights.participant-summary.complete': 'Participant summary',
		'video.insights.room-summary.complete': 'Room summary',
		'video.insights.track-summary.complete': 'Track summary',
	},
	'Voice API Requests': {
		'voice.api-request.call.created': 'Call created through the REST API',
		'voice.api-request.call.modified': 'Call modified through the REST API',
		'voice.api-request.conference.modified': 'Conference modified through the REST API',
		'voice.api-request.conference-participant.created': 'Participant added through the REST API',
		'voice.api-request.conference-participant.modified': 'Participant modified',
		'voice.api-request.conference-participant.deleted': 'Participant removed',
	},
	'Voice Calls': {
		'voice.status-callback.call.initiated': 'Call left the queue and dialing started',
		'voice.status-callback.call.ringing': 'Destination is ringing',
		'voice.status-callback.call.answered': 'Call was answered',
		'voice.status-callback.call.completed': 'Call ended, whatever the outcome',
	},
	'Voice Insights': {
		'voice.insights.call-summary.partial': 'Call summary, partial (~10 min)',
		'voice.insights.call-summary.predicted-complete': 'Call summary, predicted complete (~10 min)',
		'voice.insights.call-summary.complete': 'Call summary, final (~30 min)',
		'voice.insights.call-event.gateway': 'Carrier gateway call events (~90 s)',
		'voice.insights.call-event.sdk': 'Voice SDK call events (~90 s)',
		'voice.insights.call-metrics.gateway': 'Gateway quality metrics (~90 s)',
		'voice.insights.call-metrics.sdk': 'SDK quality metrics (~90 s)',
		'voice.insights.conference-summary.partial': 'Conference summary, partial',
		'voice.insights.conference-summary.complete': 'Conference summary, final',
		'voice.insights.conference-participant-summary.complete': 'Participant summary, final',
	},
	'Voice Media': {
		'voice.media.fetched': 'Media file fetched for a call',
	},
	'Voice Status Callbacks': {
		'voice.status-callback.amd.detected': 'Answering machine detection result',
		'voice.status-callback.announcement.processed': 'Conference announcement processed',
		'voice.status-callback.conference.updated': 'Conference state changed',
		'voice.status-callback.conference.participant.updated': 'Conference participant state changed',
		'voice.status-callback.gather.partial.captured': 'Partial speech result',
		'voice.status-callback.recording.processed': 'Recording finished processing',
		'voice.status-callback.stream.updated': 'Media stream state changed',
		'voice.status-callback.transcription.processed': 'Transcription finished',
	},
	'Voice TwiML': {
		'voice.twiml.call.redirected': 'Call redirected to new TwiML',
		'voice.twiml.call.transferred': 'Call transferred',
		'voice.twiml.dial.finished': 'Dial finished',
		'voice.twiml.enqueue.finished': 'Enqueue finished',
		'voice.twiml.gather.finished': 'Gather finished (digits/speech)',
		'voice.twiml.record.finished': 'Record finished',
		'voice.twiml.request.failed': 'TwiML request failed',
	},
};
