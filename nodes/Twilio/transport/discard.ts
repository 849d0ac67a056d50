import type { IN8nHttpFullResponse } from 'n8n-workflow';

/** Frees the connection of a response that nobody will read. */
export function discard({ body }: IN8nHttpFullResponse): void {
	(body as { destroy?(): void } | null)?.destroy?.();
}
