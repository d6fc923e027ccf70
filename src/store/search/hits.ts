import type { AttachedText, MessageReading, Reading } from '../../core/records/reading.ts';
import {
  seekerOf,
  whereIn,
  type FoundIn,
  type Seeker,
  type Where,
} from '../../core/search/where.ts';
import { wordsIn } from '../../core/search/words.ts';
import type { Reader, Row } from '../access.ts';
import { readReading } from '../records/readings.ts';
import type { Likeness } from './expand.ts';
import type { Candidate } from './find.ts';
import type { Understood, Wanted } from './understand.ts';

/** Why something was found: what was typed, and the word that stands there, where it is another one. */
export interface Why {
  readonly typed: string;
  readonly found: string;
  readonly how: Likeness;
}

/** One find. */
export interface SearchHit {
  readonly id: string;
  readonly arrival: string | null;
  readonly act: string | null;
  readonly kind: 'message' | 'document';
  readonly at: number;
  readonly from: string;
  readonly subject: string;
  readonly thread: string;
  readonly score: number;
  readonly where: readonly Where[];
  readonly why: readonly Why[];
}

/** Places shown with one find. */
const PLACES_AT_MOST = 3;

/** The first finds show every word that was asked for, also in what was quoted; the others show one at least. */
const SHOWN_WHOLE = 12;

interface Looking {
  readonly question: Understood;
  readonly seeking: Seeking;
  readonly whole: boolean;
}

/** What is sought in each part of a message. */
type Seeking = Readonly<Record<FoundIn, Seeker>>;

const PARTS = ['subject', 'from', 'to', 'text', 'attachment', 'document'] as const;

/** Loads what was found and says where it stands. */
export async function loadHits(
  reader: Reader,
  question: Understood,
  candidates: readonly Candidate[],
): Promise<readonly SearchHit[]> {
  const seeking = seekingOf(question);
  const hits: SearchHit[] = [];
  for (const [place, candidate] of candidates.entries()) {
    const looking = { question, seeking, whole: place < SHOWN_WHOLE };
    const hit =
      candidate.entry > 0
        ? await messageHit(reader, candidate, looking)
        : await documentHit(reader, candidate, looking);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}

function seekingOf({ groups }: Understood): Seeking {
  const wanted = groups.flat().filter((one) => !one.negated);
  const inPart = (part: FoundIn): Seeker => {
    const here = wanted.filter((one) => looksIn(one, part));
    const begins = (one: Wanted) => one.kind === 'word' && one.prefix;
    return seekerOf({
      words: here
        .filter((one) => !begins(one))
        .flatMap((one) => [one.forms, ...one.parts].flatMap((forms) => [...forms.keys()])),
      prefixes: here.flatMap((one) => (one.kind === 'word' && one.prefix ? [one.word] : [])),
      phrases: here.flatMap((one) => (one.kind === 'phrase' ? [one.words] : [])),
    });
  };
  return {
    subject: inPart('subject'),
    from: inPart('from'),
    to: inPart('to'),
    text: inPart('text'),
    attachment: inPart('attachment'),
    document: inPart('document'),
  };
}

function looksIn(one: Wanted, part: FoundIn): boolean {
  if (one.kind !== 'word' && one.kind !== 'phrase') return false;
  switch (one.field) {
    case 'any':
      return true;
    case 'text':
      return part === 'text' || part === 'document';
    case 'attachment':
      return part === 'attachment' || part === 'document';
    case 'subject':
    case 'from':
    case 'to':
      return part === one.field;
    default:
      return one.field satisfies never;
  }
}

async function messageHit(
  reader: Reader,
  { entry, at, score }: Candidate,
  looking: Looking,
): Promise<SearchHit | null> {
  const row = await reader.get(
    `SELECT arrival, act, from_name, from_address, recipients, subject, own, thread
     FROM message WHERE seq = ?`,
    entry,
  );
  if (row === undefined) return null;
  const known = {
    subject: text(row, 'subject'),
    from: `${text(row, 'from_name')} <${text(row, 'from_address')}>`,
    to: '',
    text: text(row, 'own'),
    attachment: '',
    document: '',
  };
  const arrival = textOrNull(row['arrival']);
  const said = await placesOf(known, looking, () => moreOf(reader, arrival, row));
  const act = textOrNull(row['act']);
  return {
    id: arrival ?? act ?? '',
    arrival,
    act,
    kind: 'message',
    at,
    from: text(row, 'from_name') === '' ? text(row, 'from_address') : text(row, 'from_name'),
    subject: known.subject,
    thread: text(row, 'thread'),
    score,
    ...said,
  };
}

type Texts = Readonly<Record<FoundIn, string>>;

/** What a message's own row does not hold: names of recipients, quoted text, names of files. */
async function moreOf(reader: Reader, arrival: string | null, row: Row): Promise<Partial<Texts>> {
  const reading = arrival === null ? null : await readReading(reader, arrival);
  if (reading?.kind !== 'message') return { to: text(row, 'recipients') };
  return {
    to: [...reading.to, ...reading.cc].map((one) => `${one.name} <${one.address}>`).join(', '),
    text: reading.text,
    attachment: reading.parts.flatMap((part) => part.name ?? []).join(', '),
    document: (reading.attached ?? []).map((one) => documentOf(reading, one)).join(' · '),
  };
}

/** An attached document as it is shown: its name before its words. */
function documentOf({ parts }: MessageReading, { path, text: words }: AttachedText): string {
  const name = parts.find((part) => part.path === path)?.name ?? '';
  return name === '' ? words : `${name}: ${words}`;
}

async function documentHit(
  reader: Reader,
  { entry, at, score }: Candidate,
  looking: Looking,
): Promise<SearchHit | null> {
  const row = await reader.get('SELECT arrival, name FROM document WHERE seq = ?', -entry);
  if (row === undefined) return null;
  const arrival = text(row, 'arrival');
  const name = text(row, 'name');
  const known = { subject: '', from: '', to: '', text: '', attachment: name, document: '' };
  const said = await placesOf(known, looking, async () => {
    const reading: Reading | null = await readReading(reader, arrival);
    return reading !== null && 'text' in reading ? { document: reading.text } : {};
  });
  return {
    id: arrival,
    arrival,
    act: null,
    kind: 'document',
    at,
    from: '',
    subject: name,
    thread: '',
    score,
    ...said,
  };
}

/** Where what was asked stands; the rest of a message is only loaded when it is needed. */
async function placesOf(
  known: Texts,
  { question, seeking, whole }: Looking,
  load: () => Promise<Partial<Texts>>,
): Promise<Pick<SearchHit, 'where' | 'why'>> {
  const near = placesIn(known, seeking);
  const enough = whole ? fulfils(question, near.found) : near.where.length > 0;
  if (enough || Object.values(seeking).every((seeker) => seeker === null))
    return { where: near.where, why: whyOf(question, near.found) };
  const texts = { ...known, ...(await load()) };
  const all = placesIn(texts, seeking);
  // The text of what is attached is not on record: then it is named, without a mark.
  const inside: Where = { part: 'document', snippet: texts.attachment, marks: [] };
  const where = all.where.length === 0 && texts.attachment !== '' ? [inside] : all.where;
  return { where, why: whyOf(question, all.found) };
}

interface Places {
  readonly where: readonly Where[];
  /** The words that are marked, folded. */
  readonly found: ReadonlySet<string>;
}

function placesIn(texts: Texts, seeking: Seeking): Places {
  const where: Where[] = [];
  const found = new Set<string>();
  for (const part of PARTS) {
    const place = whereIn(part, texts[part], seeking[part]);
    if (place === null) continue;
    where.push(place);
    for (const [start, end] of place.marks) {
      for (const { word } of wordsIn(place.snippet.slice(start, end))) found.add(word);
    }
  }
  return { where: where.slice(0, PLACES_AT_MOST), found };
}

/** Whether everything that was asked in words is shown. */
function fulfils({ groups }: Understood, found: ReadonlySet<string>): boolean {
  return groups.every((group) =>
    group.some((one) => {
      if (one.negated || (one.kind !== 'word' && one.kind !== 'phrase')) return true;
      if (one.kind === 'phrase') return one.words.every((word) => found.has(word));
      if (one.prefix) return [...found].some((word) => word.startsWith(one.word));
      return [...one.forms.keys()].some((word) => found.has(word));
    }),
  );
}

function whyOf({ groups }: Understood, found: ReadonlySet<string>): readonly Why[] {
  const why: Why[] = [];
  for (const one of groups.flat()) {
    if (one.kind !== 'word' || one.negated || one.prefix || found.has(one.word)) continue;
    const forms = [one.forms, ...one.parts].flatMap((words) => [...words]);
    const stands = forms.find(([word]) => found.has(word));
    if (stands !== undefined) why.push({ typed: one.word, found: stands[0], how: stands[1] });
  }
  return why;
}

function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

function textOrNull(value: Row[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
