import type { Span } from '../span.ts';
import type { Need, Situation } from '../../situation.ts';

/** Which of them are principals of the same office, and when these are taken. */
export function colleaguesAmong(
  addresses: readonly string[],
  { from, until }: Span,
  ignoring: readonly string[],
): readonly Need[] {
  const each = [...new Set(addresses)];
  return each.length === 0 ? [] : [{ need: 'colleagues', addresses: each, from, until, ignoring }];
}

/** The same, where only who they are matters. */
export function whoIsHere(situation: Situation, addresses: readonly string[]): readonly Need[] {
  const { now } = situation;
  return colleaguesAmong(addresses, { from: now, until: now }, []);
}
