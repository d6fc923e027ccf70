import type { Writer } from './split.ts';

/** Lines that mail programs and telephones put below a message by themselves. */
const PROGRAM_LINE = new RegExp(
  `^(?:${[
    '(?:sent|verstuurd|verzonden|gesendet|envoyé|inviato|enviado|skickat|sendt|отправлено|wysłane)\\s(?:from|via|vanaf|met|mit|von|depuis|de|da|desde|do|fra|från|с|z|using|with|by)\\s.{1,80}',
    '(?:get|download|haal|krijg|ontvang)\\s(?:outlook|gmail|spark|bluemail)\\s.{1,60}',
    'outlook\\svoor\\s(?:ios|android|mac).{0,40}',
    'met de\\s.{1,20}app\\s(?:verstuurd|verzonden).{0,30}',
    'sent\\svia\\smobile',
    'via\\s(?:mobile|mobiel|iphone)',
    'op mijn (?:telefoon|mobiel|iphone) getypt.{0,40}',
  ].join('|')})[.!]?$`,
  'iu',
);

/** Words with which a letter is closed, alone on their line. */
const CLOSING =
  /^(?:(?:met\s)?(?:de\s)?(?:zeer\s)?(?:vriendelijke|hartelijke|warme|oprechte|collegiale|confraternele)\s(?:groet(?:en)?|gr)|met\s(?:vriendelijke\s)?groet(?:en)?|(?:hartelijke\s|vriendelijke\s|lieve\s|veel\s)?(?:groet(?:en|jes)?|gr)|hoogachtend|met\s(?:de\s)?(?:meeste\s)?hoogachting|mvg|m\.v\.g|vr\.?\sgr|dank\s(?:u|je)(?:\swel)?|bedankt|alvast\s(?:hartelijk\s)?(?:dank|bedankt)|(?:with\s)?(?:kind(?:est)?|best|warm(?:est)?|many|sincere)?\s?(?:regards|wishes)|best|cheers|yours\s?(?:sincerely|faithfully|truly)?|sincerely(?:\syours)?|respectfully|thank\syou(?:\svery\smuch)?|(?:many\s)?thanks(?:\sagain)?|thx|rgds)\s?[,.!-]?$/iu;

const CONTACT =
  /(?:\+?\d[\d\s().-]{7,}\d)|[^\s@]{1,64}@[^\s@]{1,190}\.\w{2,}|(?:https?:\/\/|www\.)\S|\b(?:tel|telefoon|phone|mobiel|mobile|fax|skype|kvk|btw|postbus|p\.o\. box)\b/iu;

/** A signature longer than this is not cut: it would be somebody's text. */
const MAX_LINES = 45;
/** Lines from the end in which a name is looked for. */
const MAX_BLOCK = 14;
const MAX_LINE_UNITS = 90;

function isClosing(line: string): boolean {
  return line.length < 60 && CLOSING.test(line);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\s-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[- ]+/, '')
    .trim();
}

/** Whether the line is the writer's name, whole or his first name, with little else beside it. */
function namesWriter(line: string, writer: Writer): boolean {
  if (line.length > 60) return false;
  const name = plain(writer.name.includes('@') ? '' : writer.name);
  const said = plain(line);
  if (name === '' || said === '') return false;
  if (
    said === name ||
    (name.includes(' ') && said.includes(name) && said.length < name.length + 25)
  ) {
    return true;
  }
  const words = name.split(' ');
  return said === words[0] || (words.length > 1 && said === words.at(-1) && said.length > 2);
}

/** "-- " (RFC 3676 section 4.3), also without its space. */
function delimiter(lines: readonly string[]): number {
  for (const [index, line] of lines.entries()) {
    if (line !== '--') continue;
    if (lines.length - index <= MAX_LINES) return index;
  }
  return -1;
}

/** The first of the last lines that are all short; -1 when the last one is long. */
function shortTail(lines: readonly string[], end: number): number {
  let from = end;
  let filled = 0;
  while (from > 0) {
    const line = lines[from - 1] ?? '';
    if (line.length > MAX_LINE_UNITS) break;
    if (line !== '') filled += 1;
    if (filled > MAX_BLOCK) break;
    from -= 1;
  }
  return from;
}

/** A rule of dashes with contact details below it. */
function ruled(lines: readonly string[], from: number, end: number): number {
  for (let at = Math.max(0, end - MAX_LINES); at < end; at += 1) {
    if (!/^[-_=*~]{4,}$/.test(lines[at] ?? '')) continue;
    const below = lines.slice(at + 1, end).filter((line) => line !== '');
    const short = below.every((line) => line.length <= MAX_LINE_UNITS);
    if (
      below.length > 0 &&
      below.length <= 25 &&
      short &&
      below.some((line) => CONTACT.test(line))
    ) {
      return at;
    }
  }
  return from;
}

/** The closing words right above, which belong to the signature they introduce. */
function withClosing(lines: readonly string[], start: number): number {
  let above = start - 1;
  while (above >= 0 && lines[above] === '') above -= 1;
  return above > 0 && isClosing(lines[above] ?? '') ? above : start;
}

/** The last paragraph, when it says how to reach its writer. */
function contactBlock(lines: readonly string[], tail: number, end: number, writer: Writer): number {
  let from = end;
  while (from > tail && lines[from - 1] !== '') from -= 1;
  const block = lines.slice(from, end);
  if (block.length < 2 || from === 0) return -1;
  const contacts = block.filter((line) => CONTACT.test(line)).length;
  const hasOwn = writer.address !== '' && block.some((line) => line.includes(writer.address));
  if (contacts < 2 && !hasOwn) return -1;
  return block.some((line) => /[.!?]$/.test(line) && line.length > 60) ? -1 : from;
}

function namedBlock(lines: readonly string[], tail: number, end: number, writer: Writer): number {
  for (let at = Math.max(tail, 1); at < end; at += 1) {
    const line = lines[at] ?? '';
    const previous = lines[at - 1] ?? '';
    const apart = previous === '' || isClosing(previous);
    if (line !== '' && apart && namesWriter(line, writer)) return withClosing(lines, at);
  }
  return -1;
}

function programLine(lines: readonly string[], end: number): number {
  let at = end - 1;
  for (let looked = 0; at >= 0 && looked < 3; at -= 1) {
    if (lines[at] === '') continue;
    looked += 1;
    const line = lines[at] ?? '';
    if (line.length < 120 && PROGRAM_LINE.test(line)) return at;
  }
  return -1;
}

/**
 * The line at which the signature begins among the writer's own lines (trimmed), or -1. Cautious:
 * closing words alone are part of the letter; a name must be the writer's, or contact details follow.
 */
export function signatureStart(lines: readonly string[], writer: Writer): number {
  const marked = delimiter(lines);
  if (marked !== -1) return marked;
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '') end -= 1;
  if (end === 0) return -1;
  const program = programLine(lines, end);
  const body = program === -1 ? end : program;
  let bodyEnd = body;
  while (bodyEnd > 0 && lines[bodyEnd - 1] === '') bodyEnd -= 1;
  const tail = shortTail(lines, bodyEnd);
  const candidates = [
    program,
    ruled(lines, -1, bodyEnd),
    namedBlock(lines, tail, bodyEnd, writer),
    contactBlock(lines, tail, bodyEnd, writer),
  ].filter((at) => at !== -1);
  const start = candidates.length === 0 ? -1 : Math.min(...candidates);
  if (start === -1 || (start === 0 && program !== 0)) return start === 0 && program === 0 ? 0 : -1;
  return withClosing(lines, start);
}
