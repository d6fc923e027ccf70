import type { Affair } from './who-called.ts';

/** What was said, and how it is held against times that were put to somebody. */
export interface SaidOf {
  readonly said: string;
  /** What it was about, where that was told. */
  readonly about: string | null;
  /** It says no more than that he waits to be rung back. */
  readonly empty: boolean;
  /** Whether the words say something of these times. */
  readonly speaksOf: (affair: Affair) => boolean;
}

/** What a call is about: one affair, none that is open, or several between which a person must choose. */
export type About =
  | { readonly is: 'one'; readonly affair: Affair }
  | { readonly is: 'none' }
  | { readonly is: 'several'; readonly among: readonly Affair[] };

const NONE: About = { is: 'none' };

/**
 * Which of what is open with the caller he speaks of: what he names, else the times he speaks of, else the only question.
 * Two that fit alike are never decided here.
 */
export function whatAbout(open: readonly Affair[], said: SaidOf): About {
  const affairs = open.filter(
    (one, index) =>
      one.thread === null || open.findIndex(({ thread }) => thread === one.thread) === index,
  );
  if (said.about !== null) {
    const { about } = said;
    const meant = affairs.filter((one) => shares(one.what, about));
    if (meant.length > 0) return oneOf(meant);
  }
  if (said.empty) return NONE;
  const named = affairs.filter(({ what }) => shares(what, said.said));
  if (named.length === 1) return oneOf(named);
  const asked = affairs.filter(({ times }) => times.length > 0);
  const spoken = asked.filter(said.speaksOf);
  if (spoken.length > 0) return oneOf(spoken);
  const questions = affairs.filter(({ kind }) => kind === 'question');
  if (named.length > 1) return oneOf(named);
  if (questions.length > 0) return oneOf(questions);
  // What was said of the times is for the duty to make out.
  if (asked.length > 0) return oneOf(asked);
  return affairs.length === 1 ? oneOf(affairs) : NONE;
}

function oneOf(among: readonly Affair[]): About {
  const [first, second] = among;
  if (first === undefined) return NONE;
  return second === undefined ? { is: 'one', affair: first } : { is: 'several', among };
}

/** Shorter words are in every sentence. */
const LEAST_LETTERS = 4;

/** Words in every second subject. */
const EVERYWHERE =
  /^(?:afspraak|overleg|gesprek|meeting|appointment|call|vraag|question|over|voor|about|with|from|antwoord|reply|bericht|message|onze|your|their|deze|week|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday)$/;

/** Whether a word of one is in the other. */
function shares(what: string, said: string): boolean {
  const there = new Set(words(said));
  return words(what).some((word) => there.has(word) && !EVERYWHERE.test(word));
}

function words(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= LEAST_LETTERS,
  );
}
