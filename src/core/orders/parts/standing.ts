import { tokenise } from '../../text/grammar/tokens.ts';
import type { Clause } from '../reading/clause.ts';

/**
 * "Plan na de lunch met Peter een half uur met Tom": the lunch stands in the diary, and its words are neither a time of the
 * day nor company. Whether a time of an order goes on as the title of an event.
 */
export function isBesideEvent({ laid, slots }: Clause): boolean {
  const { known, tokens } = laid;
  const times = slots.flatMap(({ pieces }) => pieces.filter(({ is }) => is === 'when'));
  return times.some(({ start, end }) => {
    for (let at = start; at < end; at += 1) {
      if ((known.titles.at(tokens, at)?.end ?? 0) > end) return true;
    }
    return false;
  });
}

/** Whether some words are what an event in the diary is called: "voor de raad van toezicht" may be before it. */
export function isEventTitle({ laid }: Clause, words: string): boolean {
  const bare = words.replace(/^(?:de|het|een|the|a|an|my|mijn|our|onze)\s+/i, '');
  const tokens = tokenise(bare);
  return laid.known.titles.at(tokens, 0)?.end === tokens.length;
}
