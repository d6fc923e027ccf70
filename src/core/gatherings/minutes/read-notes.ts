import type { Language } from '../../text/words.ts';
import { actionIn, decisionIn, type CueContext } from './cues.ts';
import type { Minutes, MinutesAction, MinutesItem } from './minutes.ts';
import { Named, namesIn, type Nameable } from './people-in.ts';
import { isTranscript, lineUp, type Uttered } from './transcript.ts';

/** What notes of a meeting are read beside. */
export interface NotesContext {
  readonly language: Language;
  /** Local time of the meeting. */
  readonly now: string;
  readonly zone: string;
  /** Titles of the agenda, in order. */
  readonly agenda: readonly string[];
  /** Who was invited, and the principal. */
  readonly people: readonly Nameable[];
  /** What the principal is called. */
  readonly me: readonly string[];
}

/** Points of one meeting; lines kept of one point. */
const MOST_ITEMS = 100;
const MOST_SAID = 400;
/** Of what was said aloud so many lines a point are kept: minutes are no record of every word. */
const MOST_SPOKEN = 12;
/** Fewer words than these, said aloud, carry no point. */
const LEAST_WORDS = 6;

/**
 * Makes minutes of notes or of a transcript, without understanding more than they say: points by the numbers and titles of
 * the agenda, decisions and actions by their cues. What is no cue is what was said.
 *
 * Notes and transcripts are text: whatever they ask for, nothing follows from it but words in a draft.
 */
export function readNotes(text: string, context: NotesContext): Minutes {
  const lines = lineUp(text);
  const spoken = isTranscript(lines);
  const named = new Named(context.people, context.me);
  const cues: CueContext = { ...context, named };
  const draft = new Draft(context.agenda);
  const present: string[] = [];
  const absent: string[] = [];
  let before: string | null = null;
  for (const line of lines) {
    const who = attendanceIn(line, context.language);
    if (who !== null) {
      (who.there ? present : absent).push(...who.names.map((name) => named.at(name)?.name ?? name));
      continue;
    }
    const heading = headingIn(line, context.agenda, spoken);
    if (heading !== null) {
      draft.begin(heading.title);
      before = null;
      if (heading.rest === null) continue;
    }
    const { speaker } = line;
    const said = heading?.rest ?? line.text;
    const action = actionIn(said, { speaker, before }, cues);
    if (action !== null && action.what !== '') {
      draft.action(action);
      before = null;
      continue;
    }
    const decision = decisionIn(said);
    if (decision === null) draft.say(speaker === null ? said : `${speaker}: ${said}`, said);
    else draft.decide(decision);
    before = said;
  }
  if (spoken)
    for (const { speaker } of lines)
      if (speaker !== null) present.push(named.at(speaker)?.name ?? speaker);
  const there = [...new Set(present)];
  return {
    language: context.language,
    present: there,
    absent: [...new Set(absent)].filter((name) => !there.includes(name)),
    invited: there.length === 0 ? context.people.map(({ name }) => name) : [],
    items: draft.items(spoken),
    amended: [],
  };
}

/** Minutes as they grow. */
class Draft {
  readonly #items: {
    readonly title: string;
    readonly said: { readonly whole: string; readonly bare: string }[];
    readonly decisions: string[];
    readonly actions: MinutesAction[];
  }[] = [];

  constructor(agenda: readonly string[]) {
    // Every point of the agenda has its place, also where nothing was written under it.
    for (const title of agenda.slice(0, MOST_ITEMS)) this.#items.push(empty(title));
    this.#at = agenda.length === 0 ? null : undefined;
  }

  /** Where lines go; undefined before the first point of an agenda. */
  #at: number | null | undefined;

  begin(title: string): void {
    const known = this.#items.findIndex((one) => one.title.toLowerCase() === title.toLowerCase());
    if (known === -1 && this.#items.length < MOST_ITEMS) this.#items.push(empty(title));
    this.#at = known === -1 ? this.#items.length - 1 : known;
  }

  get #item() {
    if (this.#at === undefined || this.#at === null) {
      if (this.#items[0]?.title !== '') this.#items.unshift(empty(''));
      this.#at = 0;
    }
    return this.#items[this.#at];
  }

  say(whole: string, bare: string): void {
    const item = this.#item;
    if (item !== undefined && item.said.length < MOST_SAID) item.said.push({ whole, bare });
  }

  decide(words: string): void {
    const item = this.#item;
    if (item !== undefined && item.decisions.length < MOST_SAID) item.decisions.push(words);
  }

  action(action: MinutesAction): void {
    const item = this.#item;
    if (item !== undefined && item.actions.length < MOST_SAID) item.actions.push(action);
  }

  items(spoken: boolean): readonly MinutesItem[] {
    return this.#items.map(({ title, said, decisions, actions }) => ({
      title,
      said: spoken ? spokenOf(said) : said.map(({ whole }) => bulletless(whole)),
      decisions,
      actions,
    }));
  }
}

function empty(title: string) {
  return { title, said: [], decisions: [], actions: [] };
}

/** Of what was said aloud the longest lines, in their order. */
function spokenOf(said: readonly { readonly whole: string; readonly bare: string }[]): string[] {
  const telling = said.filter(({ bare }) => bare.split(' ').length >= LEAST_WORDS);
  const longest = new Set(
    telling.toSorted((one, other) => other.bare.length - one.bare.length).slice(0, MOST_SPOKEN),
  );
  return telling.filter((one) => longest.has(one)).map(({ whole }) => whole);
}

function bulletless(line: string): string {
  return line.replace(/^[-–•*]\s+/, '');
}

const THERE =
  /^(?:aanwezig(?:en)?|present|attendees|deelnemers|in attendance)\b[^:]{0,30}:\s*(?<names>.*)$/iu;
const NOT_THERE =
  /^(?:afwezig(?:en)?|absent|apologies|bericht van verhindering|verhinderd|met kennisgeving)\b[^:]{0,40}:\s*(?<names>.*)$/iu;
/** Nobody: "Afwezig: geen". */
const NOBODY = /^(?:-|–|geen|none|niemand|nobody|n\.?v\.?t\.?|n\/a)?\.?$/iu;

function attendanceIn(
  { speaker, text }: Uttered,
  language: Language,
): { readonly there: boolean; readonly names: readonly string[] } | null {
  if (speaker !== null) return null;
  const there = THERE.exec(text)?.groups?.['names'];
  const names = there ?? NOT_THERE.exec(text)?.groups?.['names'];
  if (names === undefined) return null;
  return {
    there: there !== undefined,
    names: NOBODY.test(names.trim()) ? [] : namesIn(names, language),
  };
}

const NUMBERED =
  /^(?:#{1,6}\s*)?(?:(?:agenda)?punt|agenda item|item|point)?\s*(?<number>\d{1,2})\s*[.):–-]\s*(?<title>\S.{0,200}?)\s*:?$/iu;
const HEADED = /^#{1,6}\s+(?<title>\S.{0,200}?)\s*:?$/u;
const SPOKEN_ITEM =
  /\b(?:(?:agenda)?punt|agenda item|item|point)\s+(?<number>\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu;
const GOING_ON =
  /^(?:(?:dan|goed|oké|ok|nou|zo)[, ]+)*(?:dan|we gaan|we komen|we beginnen|nu|verder|volgende|next|now|then|moving on|let(?:'|’)?s|we move|first|eerst|on to)\b/iu;
const NUMBERS = [
  ['een', 'één', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
] as const;

/** The point that a line opens, and what it says besides; null for none. */
function headingIn(
  { speaker, text }: Uttered,
  agenda: readonly string[],
  spoken: boolean,
): { readonly title: string; readonly rest: string | null } | null {
  if (speaker !== null || spoken) return spokenHeading(text, agenda);
  const bare = text.replace(/\s*:$/, '').trim().toLowerCase();
  const same = agenda.find((title) => title.toLowerCase() === bare);
  if (same !== undefined) return { title: same, rest: null };
  const { number, title } = NUMBERED.exec(text)?.groups ?? {};
  if (number !== undefined && title !== undefined) {
    const planned = agenda[Number(number) - 1];
    if (planned !== undefined && isLike(planned, title)) return { title: planned, rest: null };
    const elsewhere = agenda.find((one) => isLike(one, title));
    // A numbered line under an agenda that knows it not is a list, and no point.
    if (elsewhere !== undefined) return { title: elsewhere, rest: null };
    return agenda.length === 0 ? { title, rest: null } : null;
  }
  const headed = HEADED.exec(text)?.groups?.['title'];
  if (headed === undefined) return null;
  return { title: agenda.find((one) => isLike(one, headed)) ?? headed, rest: null };
}

function isLike(planned: string, title: string): boolean {
  const [one, other] = [planned.toLowerCase(), title.toLowerCase()];
  return one === other || one.startsWith(other) || other.startsWith(one);
}

/** Further than this into what somebody says no point is opened. */
const MOST_OPENING = 80;

function spokenHeading(
  text: string,
  agenda: readonly string[],
): { readonly title: string; readonly rest: string | null } | null {
  // A point is opened in the first breath, or right behind a greeting.
  const opening = text
    .slice(0, MOST_OPENING)
    .split(/(?<=[.!])\s+/)
    .slice(0, 2)
    .find((sentence) => GOING_ON.test(sentence));
  if (opening === undefined) return null;
  const word = SPOKEN_ITEM.exec(opening)?.groups?.['number']?.toLowerCase();
  if (word !== undefined) {
    const spelt = NUMBERS.findIndex((ways) => ways.some((way) => way === word));
    const planned = agenda[(spelt === -1 ? Number(word) : spelt + 1) - 1];
    if (planned !== undefined) return { title: planned, rest: text };
  }
  const title = agenda.find(
    (one) => one.length > 3 && opening.toLowerCase().includes(one.toLowerCase()),
  );
  return title === undefined ? null : { title, rest: text };
}
