import type { ProposedAct } from '../act.ts';

/** The loops a reminder is about, in the order of its points; of any other act none. */
export function loopsOfReminder({ loop }: Pick<ProposedAct, 'loop'>): readonly string[] {
  if (loop?.effect !== 'chase') return [];
  return [loop.loop, ...(loop.beside ?? []).map((one) => one.loop)];
}
