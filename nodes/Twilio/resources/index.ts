import type { Resource } from '../engine/operation';
import { call } from './call';
import { sms } from './sms';

/** Resource value -> its operations. */
export const resources: Record<string, Resource> = { call, sms };
