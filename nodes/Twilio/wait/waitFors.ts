import type { FieldReader } from '../engine/fieldReader';
import type { WaitFor } from './waitFor';
import { approval } from './waitFor/approval';
import { completed } from './waitFor/completed';
import { delivery } from './waitFor/delivery';
import { freeText } from './waitFor/freeText';
import { keys } from './waitFor/keys';
import { recording } from './waitFor/recording';
import { reply } from './waitFor/reply';
import { speech } from './waitFor/speech';

/** Value of the field Wait For -> its record. */
export const waitFors: Record<string, WaitFor> = {
	approval,
	completed,
	delivery,
	freeText,
	keys,
	recording,
	reply,
	speech,
};

/** The value of the field Wait For. Throws when it is none of the field's options. */
export const waitForValue = (fields: FieldReader): string => fields.requiredText('waitFor');
