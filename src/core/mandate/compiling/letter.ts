import type { Language } from '../../text/words.ts';
import { MONTHS } from '../lexicon/calendar.data.ts';
import { isoOf } from '../reading/dates.ts';
import { lexicon } from '../reading/lexicon.ts';
import { tokenise } from '../reading/tokens.ts';

/** A letter taken apart, before any clause of it is understood. */
export interface Letter {
  readonly language: Language;
  /** It has a heading or an authorising sentence; without, it is a bare list of clauses. */
  readonly headed: boolean;
  readonly principal: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly clauses: readonly LetterClause[];
  /** Lines that are neither heading, authorisation, clause nor signature. */
  readonly stray: readonly string[];
}

export interface LetterClause {
  readonly number: number;
  readonly text: string;
}

/** A longer line is no clause, and is asked about; cut just beyond, so that reading stays quick whatever is fed in. */
export const MOST_LINE = 1200;

const HEADING =
  /^(?:#+\s*)?(?:volmacht(?:brief)?|machtiging|letter of (?:authority|mandate|authorisation|authorization)|mandate|mandaat(?:brief)?|power of attorney)\b.{0,80}$/i;

const AUTHORISES =
  /\b(?:geef|machtig|verleen|volmacht|authori[sz]e|empower|mandate|gives?|grant|instruct|appoint)\b/i;

const CLOSING =
  /^(?:getekend|ondertekend|aldus|w\.?g\.?|signed|was getekend|handtekening|signature|plaats|datum|date|place|met (?:vriendelijke|hartelijke) groet|kind regards|yours)\b/i;

const NUMBERED = /^\s*(?:(?:clausule|artikel|art\.|clause|article)\s+)?(\d{1,3})\s*[.):]\s+(.*)$/i;
const BULLET = /^\s*[-*•·–]\s+(.*)$/;

/** Takes a letter apart: heading, the authorising sentence, numbered clauses; or a bare list, one a line. */
export function readLetter(text: string): Letter {
  const lines = paragraphs(text);
  const opening = lines.findIndex((line) => isAuthorisation(line));
  const headed = lines.some((line) => HEADING.test(line)) || opening >= 0;
  const language = languageOf(text);
  if (!headed) return { language, headed, ...NOTHING, clauses: bare(lines), stray: [] };
  const sentence = opening >= 0 ? (lines[opening] ?? '') : '';
  const rest = lines.filter((line, index) => index !== opening && !HEADING.test(line));
  const clauses = rest.flatMap((line, index) => clauseOf(line, index));
  const stray = rest.filter((line) => clauseOf(line, 0).length === 0 && !CLOSING.test(line));
  const numbered = clauses.length > 0 ? clauses : bare(stray);
  const term = termOf(sentence, language);
  return {
    language,
    headed,
    principal: principalOf(sentence),
    ...term,
    clauses: numbered,
    stray: clauses.length > 0 ? stray : [],
  };
}

const NOTHING = { principal: null, from: null, until: null } as const;

/** Joins lines that go on: a line that opens no clause belongs to the clause before it. */
function paragraphs(text: string): readonly string[] {
  const found: string[] = [];
  let open = false;
  for (const raw of text
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    const continues = open && goesOn(found.at(-1) ?? '', raw);
    if (line === '') open = false;
    else if (continues) found.push(`${found.pop() ?? ''} ${line}`);
    else found.push(line);
    if (line !== '') open = true;
  }
  return found.map((line) => line.slice(0, MOST_LINE + 1));
}

/** An indented line goes on; so does any line behind a clause or an opening sentence that has not ended. */
function goesOn(before: string, raw: string): boolean {
  if (NUMBERED.test(raw) || BULLET.test(raw)) return false;
  const unended = !/[.!?;:]$/.test(before);
  const sentence = NUMBERED.test(before) || BULLET.test(before) || isAuthorisation(before);
  return /^\s+\S/.test(raw) || (unended && sentence);
}

function bare(lines: readonly string[]): readonly LetterClause[] {
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line, index) => clauseOf(line, index)[0] ?? { number: index + 1, text: line });
}

function clauseOf(line: string, index: number): readonly LetterClause[] {
  const numbered = NUMBERED.exec(line);
  if (numbered !== null) return [{ number: Number(numbered[1]), text: numbered[2] ?? '' }];
  const bullet = BULLET.exec(line);
  return bullet === null ? [] : [{ number: index + 1, text: bullet[1] ?? '' }];
}

/** "Ik, mr. Van den Berg, notaris, geef …": an unnumbered sentence in the first person that authorises. */
function isAuthorisation(line: string): boolean {
  if (NUMBERED.test(line) || BULLET.test(line)) return false;
  const first =
    /^(?:ik|i|hierbij|ondergetekende|de ondergetekende|the undersigned|hereby|we|wij)\b/i;
  return first.test(line) && AUTHORISES.test(line);
}

function principalOf(sentence: string): string | null {
  const opened = sentence.replace(
    /^(?:hierbij\s+(?:geef|machtig|verleen)\s+ik|ik,?\s+ondergetekende|(?:de\s+)?ondergetekende|the undersigned|hereby\s+i|ik|i)\s*,?\s*/i,
    '',
  );
  const verb =
    /,?\s*\b(?:geef|machtig|verleen|hereby|authori[sz]e|empower|give|grant|instruct|appoint|herewith)\b/i;
  const end = verb.exec(opened);
  const name = (end === null ? opened : opened.slice(0, end.index)).trim().replace(/,$/, '');
  return name === '' || name.length > 120 ? null : name;
}

interface Term {
  readonly from: string | null;
  readonly until: string | null;
}

/** "vanaf 1 december 2026", "from 1 December 2026 until 30 June 2027"; "until I say otherwise" is open. */
function termOf(sentence: string, language: Language): Term {
  const months = MONTHS[language].join('|');
  const date = new RegExp(`(\\b\\S+(?: en met)?)\\s+(\\d{1,2})\\s+(${months})\\s+(20\\d\\d)`, 'gi');
  let from: string | null = null;
  let until: string | null = null;
  for (const match of sentence.matchAll(date)) {
    const [, word = '', day, month = '', year] = match;
    const index = MONTHS[language].indexOf(month.toLowerCase()) + 1;
    const iso = isoOf({ year: null, month: index, day: Number(day) }, Number(year));
    if (/^(?:tot|t\/m|until|till|to|through|tot en met|met)$/i.test(word))
      until = lastDay(iso, word);
    else from ??= iso;
  }
  return { from, until };
}

/** "tot 1 juli" ends the day before; "t/m", "until" and "through" a date include it. */
function lastDay(iso: string | null, word: string): string | null {
  if (iso === null || word.toLowerCase() !== 'tot') return iso;
  return Temporal.PlainDate.from(iso).subtract({ days: 1 }).toString();
}

/**
 * The language of a text: the one whose lexicon knows more of its words; where they are equal, the
 * one given.
 */
export function languageOf(text: string, otherwise: Language = 'nl'): Language {
  const [dutch, english] = [known(text, 'nl'), known(text, 'en')];
  if (english === dutch) return otherwise;
  return english > dutch ? 'en' : 'nl';
}

/** How much of a text is enough to tell its language. */
const SAMPLE = 4000;

function known(text: string, language: Language): number {
  const { next } = lexicon(language);
  return tokenise(text.slice(0, SAMPLE), language).filter(({ key }) => next.has(key)).length;
}
