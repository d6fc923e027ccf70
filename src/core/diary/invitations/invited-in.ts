import type { Situation } from '../../situation.ts';

/** The meeting a mail may answer about in plain words: the last one that was sent to a calendar in its thread; null for none. */
export function invitedIn({ loaded }: Pick<Situation, 'loaded'>): string | null {
  return (
    loaded.thread.findLast(({ ours, invites }) => ours && invites !== undefined)?.invites ?? null
  );
}
