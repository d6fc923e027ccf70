import { isLength, isTwoNumbers, looksBack } from './context.ts';
import { candidatesAt } from './choose.ts';
import type { Candidate } from './choose.ts';
import type { WhenAnswer, WhenContext, WhenFind } from './find.ts';
import type { Item, Seed, Standing } from '../../text/grammar/grammar.ts';
import { grammarFor } from './languages.ts';
import type { LanguageGrammar } from './languages.ts';
import { MAX_FINDS, MAX_TEXT_UNITS } from './limits.ts';
import { forValue, forWhen } from './purpose.ts';
import type { Stretch, Surroundings } from './resolve/surroundings.ts';
import type { Valued } from './resolve/value.ts';
import { isVetoed } from './veto.ts';
import { valueOf } from './resolve/value.ts';
import { wallOf } from './resolve/zone.ts';
import { figureSeeds } from './shapes/figures.ts';
import { placesOf } from '../../text/grammar/places.ts';
import { tokenise } from '../../text/grammar/tokens.ts';
import type { Token } from '../../text/grammar/tokens.ts';
import { readRun, runsOf } from '../../text/grammar/runs.ts';
import type { Run } from '../../text/grammar/runs.ts';

/**
 * Dates, times, intervals, durations and recurrences in a text, in order, each with the words it
 * stands in, what was assumed, and what else may be meant. Pure; never throws for any text.
 * @throws RangeError when `now` or `zone` in the context is none.
 */
export function findWhen(text: string, context: WhenContext): readonly WhenFind[] {
  return readWhen(text, context).found;
}

const COLON_BEHIND = /(?<=\d[:.]\d\d):(?=\s)/g;

const NOTHING: WhenAnswer = { found: [], cut: null };

/** As `findWhen`, and says what was left out because of a limit. */
export function readWhen(text: string, context: WhenContext): WhenAnswer {
  const language = grammarFor(context.language);
  const now = wallNow(context.now, context.zone);
  if (context.events === undefined && !language.glance.sees(text)) return NOTHING;
  const cutOff = text.length > MAX_TEXT_UNITS;
  // A colon behind a time, as in "15:00: fine", is none of it; the text keeps its length.
  const read = text.slice(0, MAX_TEXT_UNITS).replaceAll(COLON_BEHIND, ' ');
  const tokens = tokenise(read);
  const reader = new Reader(read, tokens, language, {
    now,
    zone: context.zone,
    order: context.order ?? 'dmy',
    past: false,
    earlier: null,
  });
  const cut = reader.read(context);
  return { found: reader.found, cut: cutOff ? `text over ${MAX_TEXT_UNITS} units` : cut };
}

let lastNow = '';
let lastWall: Temporal.PlainDateTime | null = null;

/** The wall clock of the last moment asked about is kept: a thread is read with one. */
function wallNow(now: string, zone: string): Temporal.PlainDateTime {
  const key = `${now} ${zone}`;
  if (lastWall === null || lastNow !== key) {
    lastWall = wallOf(now, zone);
    // A zone that is none is said at once, not at the first time that needs it.
    lastWall.toZonedDateTime(zone);
    lastNow = key;
  }
  return lastWall;
}

/**
 * What a candidate stands beside. A class, since an object with a getter written in place is of a
 * shape of its own each time, which made every reading of its fields slow.
 */
class Beside implements Surroundings {
  readonly now: Temporal.PlainDateTime;
  readonly zone: string;
  readonly order: 'dmy' | 'mdy';
  readonly #looksBack: () => boolean;
  readonly #earlier: (() => Stretch) | null;

  constructor(
    { now, zone, order }: Surroundings,
    looksBackHere: () => boolean,
    earlier: (() => Stretch) | null,
  ) {
    this.now = now;
    this.zone = zone;
    this.order = order;
    this.#earlier = earlier;
    this.#looksBack = looksBackHere;
  }

  /** Looked up only where it matters: a date without its year. */
  get past(): boolean {
    return this.#looksBack();
  }

  get earlier(): Stretch | null {
    return this.#earlier?.() ?? null;
  }
}

class Reader {
  readonly found: WhenFind[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #language: LanguageGrammar;
  readonly #around: Surroundings;
  #earlier: (() => Stretch) | null = null;
  #valued: Valued | null = null;

  constructor(
    text: string,
    tokens: readonly Token[],
    language: LanguageGrammar,
    around: Surroundings,
  ) {
    this.#text = text;
    this.#tokens = tokens;
    this.#language = language;
    this.#around = around;
  }

  /** Fills `found`; answers what was cut. */
  read(context: WhenContext): string | null {
    const { grammar } = this.#language;
    const named = this.#language.seeds(this.#tokens, context.events ?? []);
    // "Fri", "March": a word by itself in English; the Dutch "do" and "ma" are other words too.
    const isWhole = this.#tokens.length === 1 && context.language === 'en';
    const isCovered = (at: number): boolean =>
      (isWhole && grammar.standing(this.#tokens[at]?.norm ?? '') === 'number') ||
      named.some(({ start, end }) => at >= start && at < end);
    let cut: string | null = null;
    for (const run of runsOf(this.#tokens, grammar, isCovered)) {
      if (this.found.length >= MAX_FINDS) return `over ${MAX_FINDS} finds`;
      const meanings = this.#meanings(run, named, context);
      const accepts = (candidate: Candidate): boolean => this.#accepts(candidate);
      const reading = readRun(this.#tokens, grammar, run, {
        meanings: (at) => meanings[at - run.from] ?? [],
        spansAt: candidatesAt,
        accepts,
      });
      if (reading.cut) cut = 'a passage with too many readings';
    }
    return this.found.length > MAX_FINDS ? this.#shorten() : cut;
  }

  #shorten(): string {
    this.found.length = MAX_FINDS;
    return `over ${MAX_FINDS} finds`;
  }

  /** What each token of a run means by itself, as figures, or as the beginning of a name. */
  #meanings(
    { from, to }: Run,
    named: readonly Seed[],
    context: WhenContext,
  ): readonly (readonly Item[])[] {
    const { lexicon } = this.#language.grammar;
    const meanings: (readonly Item[])[] = [];
    for (let at = from; at < to; at += 1) meanings.push(lexicon.meaningsAt(this.#tokens, at));
    const add = (seed: Seed): void => {
      const here = meanings[seed.start - from];
      if (here !== undefined) meanings[seed.start - from] = [...here, seed];
    };
    const habits = {
      language: context.language,
      order: this.#around.order,
      beforeDate: this.#language.beforeDate,
      atClock: this.#language.atClock,
      year: this.#around.now.year,
    };
    const places = placesOf(this.#text, this.#tokens);
    for (const seed of figureSeeds(places, habits, from, to)) add(seed);
    for (const seed of named) add(seed);
    return meanings;
  }

  /** Takes a candidate as a find when it stands for a time and its surroundings let it. */
  #accepts(candidate: Candidate): boolean {
    const { bystanders } = this.#language;
    if (isVetoed(candidate, this.#tokens, bystanders)) return false;
    if (!this.#suits(candidate)) return false;
    const tokens = this.#tokens;
    const past = (): boolean => looksBack(candidate.start, tokens, bystanders);
    const around = new Beside(this.#around, past, this.#earlier);
    const valued = valuedOrNull(candidate, around);
    if (valued === null) return false;
    const meant = forWhen(candidate, tokens, bystanders.purpose);
    const purposed = meant === null ? null : valuedOrNull(meant, around);
    if (meant !== null && purposed !== null) {
      this.#valued = { ...purposed, value: forValue(purposed.value, valued.value) };
      this.#take(meant);
      return true;
    }
    this.#valued = valued;
    this.#take(candidate);
    return true;
  }

  /** "Duurt 3 uur" is a length, "3 uur" a time. */
  #suits(candidate: Candidate): boolean {
    const { reading } = candidate;
    if (reading.k !== 'moment' || reading.moment.date !== undefined) return true;
    const { clock, part } = reading.moment;
    const hoursOnly = clock?.half !== 'pm' && clock?.half !== 'am' && part === undefined;
    if (!hoursOnly || clock === undefined) return true;
    const words = this.#tokens.slice(candidate.start, candidate.end);
    const isAbout = reading.moment.about === true;
    // "O'clock" is said of a time only.
    const isHour = words[1]?.kind === 'word' && !words[1].norm.endsWith('clock');
    const countsHours = words.length === 2 && isHour && !isAbout;
    if (!countsHours) return true;
    const { bystanders, grammar } = this.#language;
    const standing = (norm: string): Standing => grammar.standing(norm);
    if (isTwoNumbers(candidate, this.#tokens, bystanders, standing)) return false;
    const isSpelled = bystanders.besideSpelled !== undefined && clock.minute !== undefined;
    return isSpelled || !isLength(candidate, this.#tokens, bystanders);
  }

  #take({ start, end }: Candidate): void {
    if (this.#valued === null) return;
    const { value, stretch } = this.#valued;
    const from = this.#tokens[start]?.start ?? 0;
    const until = this.#tokens[end - 1]?.end ?? from;
    this.found.push({ text: this.#text.slice(from, until), start: from, end: until, ...value });
    if (stretch !== null) this.#earlier = stretch;
  }
}

/** A date beyond the calendar's ends is no find. */
function valuedOrNull(candidate: Candidate, around: Surroundings): Valued | null {
  try {
    return valueOf(candidate.reading, around);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
