import type { Source } from '../source';
import { call } from './incomingCalls';
import { events } from './accountEvents';
import { message } from './incomingMessages';
import { status } from './statusCallbacks';

/** Value of the field "Trigger On" -> the source. */
export const sources: Record<string, Source> = { call, events, message, status };
