import type { Source } from '../source';
import { call } from './call';
import { events } from './events';
import { message } from './message';
import { status } from './status';

/** Value of the field "Source" -> what starts the workflow. */
export const sources: Record<string, Source> = { call, events, message, status };
