import { readBundleAnswer } from '../../bundle/answer.ts';
import { checkMandate } from '../../mandate/compile.ts';
import type { Level } from '../../mandate/level.ts';
import type { Language } from '../../text/words.ts';
import type { WhenSpan } from '../../time/when/find.ts';
import { findWhen } from '../../time/when/when.ts';
import type { TalkPoint } from './talk.ts';

/** What a decision of the talk comes to, before it is carried out. Dates are ISO dates in his zone. */
export type TalkIntent =
  | { readonly does: 'answer'; readonly decision: string }
  | { readonly does: 'level'; readonly kind: string; readonly level: Level }
  | { readonly does: 'agree' | 'decline'; readonly act: string }
  | { readonly does: 'letter' }
  /** The date is null where the words name none. */
  | { readonly does: 'move'; readonly loop: string; readonly on: string | null }
  | { readonly does: 'close'; readonly loop: string; readonly outcome: 'done' | 'dropped' }
  | { readonly does: 'open'; readonly on: string | null }
  | { readonly does: 'nothing' }
  /** Nothing is done; what is asked back, and for the mandate its own question. */
  | { readonly does: 'ask'; readonly why: 'past' | 'yes-or-no' }
  | { readonly does: 'ask'; readonly why: 'mandate'; readonly question: string };

/** What the words are read beside. */
export interface DecisionContext {
  /** Local time, ISO 8601, in `zone`. */
  readonly now: string;
  readonly zone: string;
  /** The language of the words; where nothing is found in it the other is tried. */
  readonly language: Language;
}

const DONE =
  /^(?:(?:dat |dit )?is )?(?:al )?(?:gedaan|klaar|afgehandeld|geregeld|done|settled|finished|sorted)[\s.!]*$/iu;
const DROPPED =
  /^(?:laat (?:het |dit |dat )?(?:maar )?(?:zitten|rusten|vallen)|laat maar|sluiten|sluit (?:het )?(?:maar )?af|afsluiten|vervalt|drop it|let it rest|close it|never mind|forget it)[\s.!]*$/iu;
/** Only what speaks of the secretary's own authority can be a sentence for the letter: everything else is something to be done. */
const AUTHORITY =
  /^(?:voortaan|altijd|nooit|from now on|always|never)\b|\b(?:u|je|jij|jullie|secretaris|secretariaat|you|secretary) (?:mag|mogen|moet|may|must)\b|\b(?:mag|mogen|moet|may|must) (?:u|je|jij|jullie|het secretariaat|de secretaris|you|the secretary)\b|\b(?:volmacht|mandaat|mandate)\b/iu;

/**
 * Reads what was decided on a point of the talk, or beside its points (null). All of it is understood or it is asked back; what is
 * no answer, no word on a proposal and no sentence for the letter is something to be done, and is guarded. Pure.
 */
export function readTalkDecision(
  words: string,
  point: TalkPoint | null,
  context: DecisionContext,
): TalkIntent {
  const about = point?.about ?? { about: 'nothing' };
  switch (about.about) {
    case 'question':
      return { does: 'answer', decision: about.decision };
    case 'act':
      return onProposal(words, about.act);
    case 'offer':
      return onOffer(words, about, context);
    case 'loop':
      return onLoop(words, about.loop, context);
    case 'sentence':
    case 'nothing':
      return freely(words, point, context);
    default:
      return about satisfies never;
  }
}

function onProposal(words: string, act: string): TalkIntent {
  switch (readBundleAnswer(words)?.answer) {
    case 'all':
      return { does: 'agree', act };
    case 'none':
      return { does: 'decline', act };
    case 'later':
      return { does: 'nothing' };
    default:
      return { does: 'ask', why: 'yes-or-no' };
  }
}

function onOffer(
  words: string,
  { kind, level }: { readonly kind: string; readonly level: Level },
  context: DecisionContext,
): TalkIntent {
  const answer = readBundleAnswer(words)?.answer;
  if (answer === 'all') return { does: 'level', kind, level };
  if (answer === 'none' || answer === 'later') return { does: 'nothing' };
  return asLetter(words) ?? todo(words, context);
}

function onLoop(words: string, loop: string, context: DecisionContext): TalkIntent {
  if (DONE.test(words.trim())) return { does: 'close', loop, outcome: 'done' };
  if (DROPPED.test(words.trim())) return { does: 'close', loop, outcome: 'dropped' };
  const on = dateIn(words, context);
  return on === 'past' ? { does: 'ask', why: 'past' } : { does: 'move', loop, on };
}

function freely(words: string, point: TalkPoint | null, context: DecisionContext): TalkIntent {
  const answer = readBundleAnswer(words)?.answer;
  // A bare yes or no to what is no proposal decides nothing.
  if (answer !== undefined)
    return point?.about.about === 'sentence' && answer !== 'all'
      ? { does: 'nothing' }
      : { does: 'ask', why: 'yes-or-no' };
  const letter = AUTHORITY.test(words) ? asLetter(words) : null;
  return letter ?? todo(words, context);
}

/** A sentence for the letter; what speaks of authority and is not understood is asked back, never guessed. */
function asLetter(words: string): TalkIntent | null {
  if (!AUTHORITY.test(words)) return null;
  const { clauses, refused, conflicts } = checkMandate(words);
  const question = refused[0]?.question ?? conflicts[0]?.question;
  if (question !== undefined) return { does: 'ask', why: 'mandate', question };
  return clauses.length === 0 ? null : { does: 'letter' };
}

/** A day that is over, in what is to be done, is what it is about ("the minutes of 12 November"), unless it is said as its term. */
function todo(words: string, context: DecisionContext): TalkIntent {
  const on = dateIn(words, context);
  if (on !== 'past') return { does: 'open', on };
  return TERM.test(words) ? { does: 'ask', why: 'past' } : { does: 'open', on: null };
}

const TERM =
  /\b(?:uiterlijk|vóór|voor het einde|v\.?[oó]{2}r|by|before|no later than|at the latest)\b/iu;

/** A day without its year that is further ahead than this is the one that has just been. */
const FURTHEST_DAYS = 183;

/** The first day ahead that the words name; null for none, `past` where all of them are over. */
function dateIn(words: string, context: DecisionContext): string | null {
  const { language, now, zone } = context;
  const other = language === 'nl' ? 'en' : 'nl';
  const today = now.slice(0, 10);
  const furthest = Temporal.PlainDate.from(today).add({ days: FURTHEST_DAYS }).toString();
  for (const each of [language, other] as const) {
    const days = findWhen(words, { now, zone, language: each }).flatMap((found) => {
      const { kind, text } = found;
      const day = dayOf(found);
      if (kind === 'duration' || kind === 'recurrence' || day === null) return [];
      return [day > furthest && !/\d{4}/.test(text) ? '' : day];
    });
    if (days.length > 0) return days.filter((day) => day >= today).toSorted()[0] ?? 'past';
  }
  return null;
}

/** The day something begins; of a term ("before 1 February") its last day. */
function dayOf({ from, until }: WhenSpan): string | null {
  if (from !== null) return from.slice(0, 10);
  if (until === null) return null;
  const end = Temporal.PlainDate.from(until.slice(0, 10));
  return until.length > 10 ? end.toString() : end.subtract({ days: 1 }).toString();
}
