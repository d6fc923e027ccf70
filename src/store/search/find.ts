import type { Reader } from '../access.ts';
import { inTime } from './expression.ts';
import { matchOf, type Manner, type Match } from './match.ts';
import type { Understood, Wanted } from './understand.ts';

/** An entry that matches, and how well: a number without a unit, higher is better. */
export interface Candidate {
  readonly entry: number;
  readonly at: number;
  readonly score: number;
}

/** What was found, best first, and whether there may be more than were looked at. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly more: boolean;
}

/** Entries ranked for one question: a word of every message must not take a second. */
const RANKED_AT_MOST = 400;

/** Enough found in a stretch of time that older ones need not be looked at. */
const ENOUGH = 150;

const DAY_MS = 86_400_000;

/** The last weeks, in which what is very common is found. */
const STRETCH_DAYS = 62;

/** In more words than this hardly any subject has them all, and looking for one costs as much as the rest. */
const TELLING_WORDS = 3;

/**
 * Weights of the columns: what a message is called and who wrote it tell more than its text; marks
 * narrow and do not rank.
 */
const RANK = 'bm25(search, 8.0, 6.0, 2.0, 1.0, 5.0, 1.0, 0.0)';

/** Who asks, and whether one of the words will do. */
export interface Asked {
  readonly everything: boolean;
  /** Finds that will be looked at: pages passed over, and the page itself. */
  readonly depth: number;
  readonly any?: boolean;
}

/** Finds what matches a question. `everything` shows what only the principal may see. */
export async function findEntries(
  reader: Reader,
  question: Understood,
  { everything, depth, any = false }: Asked,
): Promise<Found> {
  const whole = await matchOf(reader, question, any ? 'any' : 'whole');
  if (whole === null) return { candidates: [], more: false };
  const run: Run = (match, limit, ranked = false) =>
    runMatch(reader, match, { everything, limit, ranked });
  const { rows: all, more } = await newestOf(reader, whole, run, depth);
  const rows = more
    ? await ofVeryMany(reader, question, { whole, all, run })
    : await ofSome(reader, question, { whole, all, run });
  const newest = Math.max(...rows.map((row) => row.at), 0);
  const candidates = rows
    .map((row) => ({ entry: row.entry, at: row.at, score: scoreOf(row, newest) }))
    .toSorted((a, b) => b.score - a.score || b.at - a.at || b.entry - a.entry);
  return { candidates, more };
}

type Run = (match: Match, limit: number, ranked?: boolean) => Promise<readonly Row[]>;

interface Row {
  readonly entry: number;
  readonly at: number;
  /** How well it matches, by the index or by where the words stand. */
  readonly weight: number;
}

interface Common {
  readonly whole: Match;
  readonly all: readonly Row[];
  readonly run: Run;
}

/** What a message is about stands in its subject, its sender and the names of its files. */
const TELLING_WEIGHT = 1.5;

/** Of very many: those in whose subject, sender or file names it stands, and the newest. */
async function ofVeryMany(
  reader: Reader,
  question: Understood,
  { whole, all, run }: Common,
): Promise<readonly Row[]> {
  const words = question.groups.flat().reduce((sum, one) => sum + wordsIn(one), 0);
  const short = words <= TELLING_WORDS && whole.before === null;
  const telling = short ? await matchOf(reader, question, 'telling') : null;
  const told = telling === null ? [] : await run(await lately(reader, telling, words), ENOUGH);
  const rows = new Map(all.map((row) => [row.entry, row]));
  for (const row of told) rows.set(row.entry, { ...row, weight: TELLING_WEIGHT });
  return [...rows.values()];
}

/** Only among what came in last: of what stands in very many, a subject of years ago is no better than the newest. */
async function lately(reader: Reader, match: Match, words: number): Promise<Match> {
  const row = await reader.get('SELECT max(seq) AS last FROM message');
  const from = Number(row?.['last'] ?? 0) - LATELY / Math.max(1, words) ** 2;
  const { where, values } = match;
  return { ...match, where: `${where} AND search.rowid > ?`, values: [...values, from] };
}

/** Messages among which subjects are looked through for one word that stands in very many; fewer for more words. */
const LATELY = 8_000;

function wordsIn(one: Wanted): number {
  return one.kind === 'phrase' ? one.words.length : Math.max(1, one.parts.length);
}

/**
 * Of some: by the weights of the index, and those higher in which the words stand as they were
 * typed. For anything but words the index
 * would count all messages anew, so such questions go by where the words stand.
 */
async function ofSome(
  reader: Reader,
  question: Understood,
  { whole, all, run }: Common,
): Promise<readonly Row[]> {
  const clauses = question.groups.flat();
  if (all.length < 2 || !clauses.some((one) => one.kind === 'word' || one.kind === 'phrase'))
    return all;
  const phrases = clauses.some((one) => one.kind !== 'word');
  const rows = phrases ? all : await run(whole, all.length, true);
  const telling = await entriesOf(reader, question, 'telling', run);
  const typed = await entriesOf(reader, question, 'exact', run);
  return rows.map((row) => ({
    ...row,
    weight:
      row.weight * (typed.has(row.entry) ? TYPED : 1) +
      (typed.has(row.entry) ? 1 : 0) +
      (telling.has(row.entry) ? TELLING_WEIGHT : 0),
  }));
}

/** A message with the word as it was typed counts for more than one with another form of it. */
const TYPED = 1.3;

async function entriesOf(
  reader: Reader,
  question: Understood,
  manner: Manner,
  run: Run,
): Promise<ReadonlySet<number>> {
  const forms = question.groups.some((group) => group.some((one) => one.forms.size > 1));
  if (manner === 'exact' && !forms) return new Set();
  const match = await matchOf(reader, question, manner);
  const rows = match === null ? [] : await run(match, RANKED_AT_MOST);
  return new Set(rows.map((row) => row.entry));
}

/**
 * Everything that matches; of very many the newest, by date and not by when it came in: an import
 * brings old mail last. What is very common is so in the last weeks already, and then nothing else is looked at.
 */
async function newestOf(
  reader: Reader,
  whole: Match,
  run: Run,
  depth: number,
): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> {
  const enough = Math.max(ENOUGH, depth + 1);
  const atMost = Math.max(RANKED_AT_MOST, depth);
  const row = await reader.get('SELECT max(at) AS last FROM message');
  const last = Math.min(Number(row?.['last'] ?? 0), whole.before ?? Infinity);
  const within = async (days: number): Promise<readonly Row[]> => {
    const marks = inTime(last - days * DAY_MS, last + 1);
    if (marks === null) return [];
    return run({ ...whole, expression: `${marks} AND (${whole.expression})` }, enough);
  };
  const lately = await within(STRETCH_DAYS);
  if (lately.length >= enough) return { rows: lately, more: true };
  const all = await run(whole, atMost + 1);
  if (all.length <= atMost) return { rows: all, more: false };
  const more = await within((STRETCH_DAYS * enough) / Math.max(10, lately.length));
  return { rows: more.length >= enough / 2 ? more : all, more: true };
}

interface Running {
  readonly everything: boolean;
  readonly limit: number;
  readonly ranked: boolean;
}

async function runMatch(
  reader: Reader,
  { expression, where, values }: Match,
  { everything, limit, ranked }: Running,
): Promise<readonly Row[]> {
  const rows = await reader.all(
    `SELECT search.rowid AS entry, ${ranked ? RANK : '0'} AS weight, coalesce(m.at, d.at) AS moment
     FROM search
     LEFT JOIN message m ON m.seq = search.rowid
     LEFT JOIN document d ON d.seq = -search.rowid
     WHERE search MATCH ? AND (? = 1 OR coalesce(m.confidentiality, d.confidentiality) = 'office')
       ${where}
     ORDER BY search.rowid DESC LIMIT ?`,
    expression,
    everything ? 1 : 0,
    ...values,
    limit,
  );
  return rows.map((row) => ({
    entry: Number(row['entry']),
    at: Number(row['moment']),
    weight: -Number(row['weight']),
  }));
}

/** This much older than the newest find, one is half as fresh. */
const FRESH_DAYS = 180;

function scoreOf({ at, weight }: Row, newest: number): number {
  const age = (newest - at) / DAY_MS;
  const fresh = FRESH_DAYS / (FRESH_DAYS + age);
  return Number((weight * (1 + 0.25 * fresh) + fresh).toFixed(4));
}
