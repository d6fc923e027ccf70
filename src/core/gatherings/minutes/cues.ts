import { findWhen } from '../../time/when/when.ts';
import type { WhenFind } from '../../time/when/find.ts';
import type { Language } from '../../text/words.ts';
import type { Zone } from '../../time/instant.ts';
import type { MinutesAction } from './minutes.ts';
import type { Nameable, Named } from './people-in.ts';

/** Beside what words of a meeting are read: its day, on the principal's clock. */
export interface CueContext {
  readonly language: Language;
  /** Local time of the meeting, ISO 8601. */
  readonly now: string;
  readonly zone: Zone;
  readonly named: Named;
}

/** How a decision opens: "Besloten: …", "Agreed: …". */
const DECIDED =
  /^(?:[-–•*]\s*)?(?:besluit|besloten|decision|decided|agreed|resolved|afgesproken)(?: (?:is|wordt|werd))?(?:\s*(?:nr\.?|no\.?)?\s*\d{1,3})?\s*[:–-]\s*(?<what>\S.*)$/iu;

/** How a decision is told in a sentence. What is not decided, or only asked, is none. */
const DECIDES =
  /\b(?:(?:er |dan |dus )?(?:is|wordt|werd) (?:unaniem |bij meerderheid )?(?:besloten|afgesproken|vastgesteld|goedgekeurd)|we (?:besluiten|spreken af)|wij besluiten|(?:besloten|afgesproken) (?:is|wordt|werd)|(?:it (?:was|is) |we(?:'re| are| have)? |(?:the )?(?:board|committee|meeting) )(?:unanimously )?(?:agreed|decided|resolved)|we agree (?:to|that)|we decide)\b/iu;
const OPENLY =
  /\b(?:niet|nog niet|geen|not|n['’]t|never|nooit|onder voorbehoud|of we|whether|if we)\b.{0,30}$|\?\s*$/iu;
const NOT_AFTER = /^.{0,12}\b(?:niet|nog niet|not)\b/iu;

/** The words of a decision in a line; null for none. */
export function decisionIn(line: string): string | null {
  const opened = DECIDED.exec(line)?.groups?.['what'];
  if (opened !== undefined) return opened.trim();
  const told = DECIDES.exec(line);
  if (told === null) return null;
  const before = line.slice(0, told.index);
  const after = line.slice(told.index + told[0].length);
  if (OPENLY.test(before) || /\?\s*$/.test(line) || NOT_AFTER.test(after)) return null;
  return line.trim();
}

/** How an action opens. "AP Jansen: …", "Actie 3: …", "Action: …". */
const OPENS =
  /^(?:[-–•*☐]|\[ ?\])?\s*(?:actie(?:punt)?|ap|action(?: item| point)?|to-?do)\b\s*(?:nr\.?|no\.?)?\s*(?:\d{1,3}\b)?(?<who>(?: [^:]{2,60})?)\s*[:–-]\s*(?<what>\S.*)$/iu;

/** An action behind what it is about: "Offerte opvragen (actie: Jansen, voor vrijdag)". */
const BEHIND =
  /^(?<what>.{3,}?)\s*[([]\s*(?:actie(?:punt)?|ap|action)\b\s*[:–-]?\s*(?<who>[^)\]]{2,100})[)\]]\s*\.?$/iu;

/** An action behind a sentence, or said aloud: "… Actie: Jansen, voor vrijdag." */
const INSIDE =
  /^(?<what>.*?\S)?[.;,–-]?\s+(?:actie(?:punt)?|action(?: item| point)?)\b\s*[:–-]\s*(?<who>\S.*)$/iu;

/** Somebody takes an action upon himself. */
const MINE = /^(?:ik|mij|me|mijzelf|i|myself)\b/iu;

/** An action in a line; `before` is what was said before it. Null for none. */
export function actionIn(
  line: string,
  { speaker, before }: { readonly speaker: string | null; readonly before: string | null },
  context: CueContext,
): MinutesAction | null {
  const opened = OPENS.exec(line)?.groups;
  const behind = opened === undefined ? BEHIND.exec(line)?.groups : undefined;
  const inside = opened ?? behind ?? INSIDE.exec(line)?.groups;
  if (inside === undefined) return null;
  const { what = '', who = '' } = inside;
  const self = speaker === null ? null : context.named.at(speaker);
  if (opened !== undefined) {
    const named = who.trim() === '' ? null : whoIn(forWhom(who), self, context);
    return readAction(what, named, { self, before }, context);
  }
  const told = readAction(who, null, { self, before: what === '' ? before : what }, context);
  // What stands in the brackets is who and when; what stands before them is what.
  if (behind !== undefined) return { ...told, what: what.trim() };
  return told;
}

function forWhom(words: string): string {
  return words.trim().replace(/^(?:voor|van|for|of)\s+/iu, '');
}

function whoIn(words: string, self: Nameable | null, { named }: CueContext): Nameable | null {
  return MINE.test(words.trim()) ? self : named.at(words);
}

/** "Jansen vraagt de offerte op, voor vrijdag": who, what, by when. With no more than who and when, what stands before it. */
function readAction(
  words: string,
  given: Nameable | null,
  { self, before }: { readonly self: Nameable | null; readonly before: string | null },
  context: CueContext,
): MinutesAction {
  const { day, rest } = dayIn(forWhom(words), context);
  const mine = given === null && MINE.test(rest) ? self : null;
  const opening = given === null && mine === null ? context.named.opening(rest) : null;
  const owner = given ?? mine ?? opening?.who ?? null;
  const bare = mine === null ? (opening?.rest ?? rest) : rest.replace(MINE, '');
  const what = tidy(bare);
  return {
    what: what === '' ? tidy(before ?? '') : what,
    owner: owner?.name ?? null,
    address: owner?.address ?? null,
    ours: owner?.ours ?? false,
    by: day,
  };
}

/** "to send the draft" is "send the draft"; what stays of a sentence has no signs at its ends. */
function tidy(words: string): string {
  return words
    .replace(/^[\s,:;–-]+/, '')
    .replace(/^(?:to|will|shall|zal|gaat)\s+/iu, '')
    .replace(/[\s,:;.–-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const BEFORE_DAY =
  /[\s,(]*(?:\b(?:uiterlijk(?: op)?|ten laatste(?: op)?|gereed|klaar|vóór|voor|op|tegen|per|before|by|no later than|due(?: by| on)?|on|deadline|for)\b[\s:]*)*$/iu;

/** The one day that words name, and the words without it. A term is its last day. */
export function dayIn(
  words: string,
  { now, zone, language }: Pick<CueContext, 'now' | 'zone' | 'language'>,
): { readonly day: string | null; readonly rest: string } {
  const finds = findWhen(words, { now, zone, language }).flatMap((find) => {
    const day = dayOf(find);
    return day === null ? [] : [{ find, day }];
  });
  const [one, ...more] = finds;
  if (one === undefined || more.length > 0) return { day: null, rest: words };
  const { start, end } = one.find;
  const left = words.slice(0, start).replace(BEFORE_DAY, '');
  return { day: one.day, rest: `${left}${words.slice(end)}`.trim() };
}

function dayOf({ kind, precision, from, until, text }: WhenFind): string | null {
  const isFine = precision !== 'month' && precision !== 'year' && precision !== 'quarter';
  if ((kind === 'date' || kind === 'datetime') && from !== null && isFine)
    return precision === 'week' && until !== null ? lastBefore(until) : from.slice(0, 10);
  if (kind !== 'range' || until === null) return null;
  // In a list of actions "voor vrijdag" means: on Friday at the latest.
  if (from === null && /^(?:voor|before)\b/i.test(text)) return until.slice(0, 10);
  return until.length > 10 ? until.slice(0, 10) : lastBefore(until);
}

function lastBefore(until: string): string {
  return Temporal.PlainDate.from(until.slice(0, 10)).subtract({ days: 1 }).toString();
}
