import type { Precondition } from '../../core/act.ts';
import type { Reader } from '../../store/access.ts';
import { busyWithin } from './busy.ts';

type TimeFree = Extract<Precondition, { readonly kind: 'time-free' }>;

/**
 * Whether nothing but what is named takes the principal's time within a span. What nobody can tell is not free, unless
 * whoever consented was told so (`unknown` among what is ignored).
 */
export async function isStillFree(
  reader: Reader,
  { from, until, ignoring }: TimeFree,
  now: number,
): Promise<boolean> {
  const busy = await busyWithin(reader, { from, until }, now);
  return busy.every(
    (one) =>
      one.until <= from ||
      one.from >= until ||
      ignoring.includes(one.by ?? (one.kind === 'unknown' ? 'unknown' : '')),
  );
}
