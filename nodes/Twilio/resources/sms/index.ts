import { defineResource } from '../defineResource';
import { cancel } from './cancel.operation';
import { deleteMessage } from './delete.operation';
import { downloadMedia } from './downloadMedia.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getMedia } from './getMedia.operation';
import { redact } from './redact.operation';
import { reply } from './reply.operation';
import { send } from './send.operation';
import { sendAndWait } from './sendAndWait.operation';
import { sendFeedback } from './sendFeedback.operation';
import { sendTypingIndicator } from './sendTypingIndicator.operation';
import { searchMessages } from './messageFields';
import { searchSenders } from './sender.fields';
import { searchTemplates } from './content.fields';
import { searchMessagingServices } from '../../engine/messagingServices';
import { templateVariables } from './templateForm';

export const sms = defineResource({
	value: 'sms',
	displayName: 'Message',
	default: 'send',
	operations: {
		send,
		sendAndWait,
		reply,
		sendTypingIndicator,
		get,
		getAll,
		cancel,
		redact,
		delete: deleteMessage,
		getMedia,
		downloadMedia,
		sendFeedback,
	},
	listSearch: { searchMessages, searchSenders, searchTemplates, searchMessagingServices },
	resourceMapping: { templateVariables },
});
