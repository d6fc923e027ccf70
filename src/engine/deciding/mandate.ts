import { compileMandate } from '../../core/mandate/compile.ts';
import type { Mandate } from '../../core/mandate/mandate.ts';
import { LEVELS, type Level } from '../../core/mandate/level.ts';
import { ACTS, type ActKind } from '../../core/mandate/acts.ts';
import { levelChanges } from '../../store/records/consent.ts';
import { currentMandate } from '../../store/records/mandates.ts';
import type { Reader } from '../../store/access.ts';

/** Letters compiled lately: compiling takes a few milliseconds, and every act asks for it. */
const compiled = new Map<string, Mandate>();
const COMPILED_LIMIT = 50;

/** The letter in force, compiled; none while the default mandate holds. */
export async function mandatesOf(reader: Reader): Promise<readonly Mandate[]> {
  const adopted = await currentMandate(reader);
  return adopted === null ? [] : [compiledLetter(adopted.letter)];
}

/** A letter as it was understood. */
export function compiledLetter(letter: string): Mandate {
  const known = compiled.get(letter);
  if (known !== undefined) return known;
  if (compiled.size >= COMPILED_LIMIT) compiled.clear();
  const fresh = compileMandate(letter);
  compiled.set(letter, fresh);
  return fresh;
}

/** Levels people set after an offer: above propose they raise, at or below it they lower. */
export interface AgreedLevels {
  readonly raised: Readonly<Partial<Record<ActKind, Level>>>;
  readonly lowered: Readonly<Partial<Record<ActKind, Level>>>;
}

export async function agreedLevels(reader: Reader): Promise<AgreedLevels> {
  const raised: Partial<Record<ActKind, Level>> = {};
  const lowered: Partial<Record<ActKind, Level>> = {};
  for (const [kind, written] of await levelChanges(reader)) {
    const level = LEVELS.find((known) => known === written);
    if (level === undefined || !isActKind(kind)) continue;
    const into = LEVELS.indexOf(level) > LEVELS.indexOf('propose') ? raised : lowered;
    into[kind] = level;
  }
  return { raised, lowered };
}

/** Whether a text names a kind of act. */
export function isActKind(text: string): text is ActKind {
  return Object.hasOwn(ACTS, text);
}
