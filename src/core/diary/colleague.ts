import { sameAddress } from '../conduct/look.ts';
import type { OwnerId } from '../ids.ts';
import type { Language } from '../text/words.ts';
import type { BusySpan } from './busy.ts';
import type { Span } from './span.ts';

/** Another principal of the same office, as far as the desk of this one may know of him. */
export interface Colleague {
  readonly owner: OwnerId;
  /** As he is named in letters. */
  readonly name: string;
  /** In which he is written to. */
  readonly language: Language;
  /** Those of the addresses asked for that are his. */
  readonly addresses: readonly string[];
  /**
   * When his time is taken, and where nobody can tell; never by what. Null: he does not share it, so that all of it is
   * unknown.
   */
  readonly busy: readonly BusySpan[] | null;
  /** The stretch over which `busy` is known. */
  readonly known: Span;
}

/** The colleague whose address this is; null for anybody else. */
export function colleagueAt(
  colleagues: readonly Colleague[],
  address: string | null,
): Colleague | null {
  if (address === null) return null;
  return (
    colleagues.find(({ addresses }) => addresses.some((one) => sameAddress(one, address))) ?? null
  );
}
