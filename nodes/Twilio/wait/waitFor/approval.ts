import { onPage } from './onPage';

export const approval = onPage('approval', ({ decision }) =>
	decision === 'approve' || decision === 'decline'
		? { approved: decision === 'approve' }
		: undefined,
);
