import { onPage } from './onPage';

export const freeText = onPage('freeText', ({ text }) => (text?.trim() ? { text } : undefined));
