import type { Line } from './lines.ts';

/** A line or lines that introduce a quotation: "Op ma 23 nov. 2026 om 10:11 schreef Jan <…>:". */
export interface Attribution {
  /** How many lines it takes. */
  readonly lines: number;
  /** Where it begins in the first of them (behind the writer's own words, if they share the line). */
  readonly offset: number;
  /** Names an address or a time of day: sure enough to stand before text without quote marks. */
  readonly certain: boolean;
}

/** Words that begin one, each in the language of some mail program. */
const STARTERS =
  'On|Op|Le|Am|El|Il|Il giorno|Em|W dniu|Dnia|Den|Dne|På|Vào|Dana|Ke|V|В|Ha|A|Tarihinde|Pe|Στις|Em seg|Em ter';

/** Verbs that end one, or stand before the name at its end. */
const VERBS =
  'wrote|sent|writes|schreef|geschreven|schrieb|geschrieben|a écrit|a ecrit|écrit|escribió|escribio|escreveu|ha scritto|napisał|napisała|napisał\\(a\\)|napsal|napsala|napsal\\(a\\)|skrev|skreiv|kirjoitti|đã viết|написал|написала|написал\\(а\\)|пишет|написав|вы писали|yazdı|a scris|írta|ezt írta|写道|έγραψε';

const BEGINS = new RegExp(`^[-\\s*"']{0,20}(?:${STARTERS})\\s`, 'u');
const ENDS_IN_VERB = new RegExp(`(?:^|[\\s>"'),(])(?:${VERBS})\\s?(?::|-{2,}|：)\\s*$`, 'iu');
const HAS_VERB = new RegExp(`(?:^|[\\s>"'),(])(?:${VERBS})[\\s:]`, 'iu');
const ADDRESS = /[^\s<>@"(]{1,64}@[^\s<>@")]{1,190}/;
const TIME = /\b\d{1,2}[:.h]\d{2}\b/;
const DATE_FIRST =
  /^(?:\p{L}{2,10}\.?,?\s{0,3})?(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}\.?\s\p{L}{3,12}\.?,?\s\d{4})[\s,]/u;
const BETWEEN_DASHES = new RegExp(`^-{2,}\\s*\\S.{0,100}\\b(?:wrote|schreef)\\s*-{2,}$`, 'i');
const INSIDE_LINE =
  /^(.{1,400}?)\s?-{0,5}\s(On\s(?:\p{L}{3,9},?\s)?(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}[\s./-]).{5,200}\swrote:|Op\s(?:\p{L}{2,9}\.?,?\s)?\d{1,2}.{5,200}\sschreef\s.{1,200}:)$/u;

/** Lines an attribution may take: Polymail folds an address over five. */
const MAX_LINES = 5;
const MAX_UNITS = 400;

function sure(text: string): boolean {
  return ADDRESS.test(text) || TIME.test(text);
}

/** What the joined lines amount to; null when they are no attribution. */
function judge(text: string): { certain: boolean } | null {
  const spoken = ENDS_IN_VERB.test(text);
  if (BEGINS.test(text) && /\d/.test(text)) {
    if (spoken || (text.endsWith(':') && HAS_VERB.test(text))) return { certain: sure(text) };
    return null;
  }
  if (DATE_FIRST.test(text) && /[:>]$/.test(text) && ADDRESS.test(text)) {
    return { certain: text.endsWith(':') };
  }
  if (spoken && ADDRESS.test(text)) return { certain: true };
  if (text.endsWith(':') && /\d/.test(text) && HAS_VERB.test(text) && sure(text)) {
    return { certain: ADDRESS.test(text) || DATE_FIRST.test(text) };
  }
  return spoken && text.length < 100 ? { certain: false } : null;
}

function mayBegin(line: string): boolean {
  return line.length > 0 && line.length <= MAX_UNITS && (/\d|@/.test(line) || /[:-]$/.test(line));
}

/** An attribution that begins with the line at `at`; null when none does. */
export function attributionAt(lines: readonly Line[], at: number): Attribution | null {
  const first = lines[at]?.text ?? '';
  if (!mayBegin(first)) return null;
  if (BETWEEN_DASHES.test(first)) return { lines: 1, offset: 0, certain: true };
  const shared = sharedLine(lines[at], first);
  if (shared !== null) return shared;
  const single = judge(first);
  if (single !== null) return { lines: 1, offset: 0, certain: single.certain };
  return BEGINS.test(first) || DATE_FIRST.test(first) ? folded(lines, at) : null;
}

/** The writer's own words and an attribution on one line: "Akkoord. Op 3 dec. 2026 10:11 schreef …:". */
function sharedLine(line: Line | undefined, text: string): Attribution | null {
  if (line === undefined || !text.endsWith(':') || BEGINS.test(text)) return null;
  const inside = INSIDE_LINE.exec(text);
  if (inside === null || ENDS_IN_VERB.test(inside[1] ?? '')) return null;
  return { lines: 1, offset: (inside[1] ?? '').replace(/[-\s]+$/, '').length, certain: true };
}

/** "On Thursday at 13:00 would suit me best.": a sentence of the writer's own, and no piece of a line that introduces. */
const ENDS_SENTENCE =
  /(?<!(?:^|\s)(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec))\p{Ll}[.!?]$/iu;
const DATED = /\b\d{4}\b|\d[:.]\d{2}/;

/** Whether a line introduces a quotation by itself: then what stands above it is no part of that. */
function beginsAnother(text: string): boolean {
  return BEGINS.test(text) && DATED.test(text);
}

/** An attribution folded over several lines; only the longer reading of the first is tried. */
function folded(lines: readonly Line[], at: number): Attribution | null {
  let joined = lines[at]?.text ?? '';
  if (ENDS_SENTENCE.test(joined) && !/\b[ap]\.m\.$/i.test(joined)) return null;
  for (let count = 2; count <= MAX_LINES; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || (line.marked && !ENDS_IN_VERB.test(line.text))) return null;
    if (line.text === '' && !/\d{1,2}[:.]\d{2}/.test(joined)) return null;
    if (beginsAnother(line.text)) return null;
    joined += line.text === '' ? '' : ` ${line.text}`;
    if (joined.length > MAX_UNITS) return null;
    if (!/[:>-]$/.test(line.text)) continue;
    const found = judge(joined);
    if (found !== null) return { lines: count, offset: 0, certain: found.certain };
  }
  return null;
}
