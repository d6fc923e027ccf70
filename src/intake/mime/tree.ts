import { MAX_BOUNDARY_CHARACTERS, MAX_DEPTH, MAX_PARTS } from '../limits.ts';
import { lineEnd, nextLine } from './bytes.ts';
import type { HeaderBlock, Source } from './header-block.ts';
import { readHeaderBlock, valueOf } from './header-block.ts';
import type { Structured } from './parameters.ts';
import { readStructured } from './parameters.ts';
import type { TransferEncoding } from './transfer.ts';
import { transferEncodingOf } from './transfer.ts';

/** A node of the MIME tree. Offsets count bytes of the source it was read from. */
export interface Part {
  /** IMAP part number (RFC 3501 section 6.4.5); empty for a multipart at the root. */
  readonly path: string;
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly disposition: Structured | null;
  readonly encoding: TransferEncoding;
  readonly contentId: string | null;
  readonly header: HeaderBlock;
  readonly bodyStart: number;
  readonly end: number;
  /** The parts of a multipart; null for a leaf. */
  readonly children: readonly Part[] | null;
}

/** The most of this message that may still be read; shared by all that stands inside one another. */
export interface Budget {
  parts: number;
  readonly depth: number;
}

interface Reading {
  readonly source: Source;
  readonly budget: Budget;
  /** Boundaries open around here, outermost first. */
  readonly open: string[];
}

/** What a delimiter line says: which open boundary, closing or not, and where the next line begins. */
interface Delimiter {
  readonly level: number;
  readonly closes: boolean;
  /** Where the content before it ends: its line break belongs to it (RFC 2046 section 5.1.1). */
  readonly contentEnd: number;
  readonly next: number;
}

/** A whole message: the root part of what stands between `start` and `end`. */
export function readTree(
  source: Source,
  start: number,
  end: number,
  budget: Budget = { parts: MAX_PARTS, depth: 0 },
): Part {
  const reading: Reading = { source, budget, open: [] };
  return readPart(reading, start, end, { path: '', depth: budget.depth, digest: false }).part;
}

interface Place {
  readonly path: string;
  readonly depth: number;
  /** Inside multipart/digest the default type is message/rfc822 (RFC 2046 section 5.1.5). */
  readonly digest: boolean;
}

interface PartRead {
  readonly part: Part;
  /** The delimiter of an enclosing multipart that ended it, if one did. */
  readonly ended: Delimiter | null;
}

function readPart(reading: Reading, start: number, end: number, place: Place): PartRead {
  const { source } = reading;
  reading.budget.parts -= 1;
  const header = readHeaderBlock(source, start, end, (line, next) => {
    return openBoundary(reading.open, source.text, line, next) !== null;
  });
  const described = describe(source, header, place.digest);
  const base = { ...described, header, bodyStart: header.bodyStart };
  const boundary = described.type.startsWith('multipart/')
    ? described.parameters.get('boundary')
    : undefined;
  if (described.type.startsWith('multipart/') && place.depth >= MAX_DEPTH) {
    source.dropped.push({ what: `part ${place.path}`, why: `nested over ${MAX_DEPTH} deep` });
  } else if (described.type.startsWith('multipart/')) {
    const used = trimBoundary(boundary) ?? guessBoundary(source, header.bodyStart, end);
    if (used !== null) {
      const inner = readMultipart(reading, header.bodyStart, end, used, place, described.type);
      if (inner !== null) {
        const part = { ...base, path: place.path, end: inner.end, children: inner.children };
        return { part, ended: inner.ended };
      }
    }
  }
  const ended = nextDelimiter(reading, header.bodyStart, end);
  const stop = Math.max(header.bodyStart, ended?.contentEnd ?? end);
  const path = place.path === '' ? '1' : place.path;
  // A multipart whose delimiters are nowhere to be found is text with a wrong label.
  const type = base.type.startsWith('multipart/') ? 'text/plain' : base.type;
  return { part: { ...base, type, path, end: stop, children: null }, ended };
}

function trimBoundary(boundary: string | undefined): string | null {
  const trimmed = boundary?.trimEnd() ?? '';
  return trimmed === '' || trimmed.length > MAX_BOUNDARY_CHARACTERS ? null : trimmed;
}

/** A multipart that forgot to name its boundary: the first line that looks like one. */
function guessBoundary(source: Source, start: number, end: number): string | null {
  let at = source.text.startsWith('--', start) ? start : source.text.indexOf('\n--', start) + 1;
  if (at === 0) at = end;
  if (at >= end) return null;
  const line = source.text.slice(at, lineEnd(source.text, at, nextLine(source.text, at, end)));
  return line.length > 4 && line.length < 80 ? line.slice(2).trimEnd() : null;
}

interface MultipartRead {
  readonly children: readonly Part[];
  readonly end: number;
  readonly ended: Delimiter | null;
}

/** The parts between the delimiters of `boundary`; null when none of them is there. */
function readMultipart(
  reading: Reading,
  start: number,
  end: number,
  boundary: string,
  place: Place,
  type: string,
): MultipartRead | null {
  const { open, source, budget } = reading;
  const level = open.length;
  open.push(boundary);
  const children: Part[] = [];
  let delimiter = nextDelimiter(reading, start, end);
  const began = delimiter !== null && delimiter.level === level;
  while (delimiter !== null && delimiter.level === level && !delimiter.closes) {
    if (budget.parts <= 0) {
      source.dropped.push({ what: 'parts', why: `over ${MAX_PARTS}` });
      delimiter = null;
      break;
    }
    const number = String(children.length + 1);
    const path = place.path === '' ? number : `${place.path}.${number}`;
    if (delimiter.next >= end) break;
    const inner = { path, depth: place.depth + 1, digest: type === 'multipart/digest' };
    const read = readPart(reading, delimiter.next, end, inner);
    children.push(read.part);
    delimiter = read.ended;
  }
  open.pop();
  if (!began) return null;
  const after =
    delimiter?.level === level ? nextDelimiter(reading, delimiter.next, end) : delimiter;
  return { children, end: after?.contentEnd ?? end, ended: after };
}

/** The next line that delimits any of the open multiparts, innermost first when two would match. */
function nextDelimiter(reading: Reading, start: number, end: number): Delimiter | null {
  const { text } = reading.source;
  if (reading.open.length === 0) return null;
  let at = atLineStart(text, start) && text.startsWith('--', start) ? start : -1;
  if (at === -1) at = nextDashes(text, start, end);
  while (at !== -1 && at < end) {
    const next = nextLine(text, at, end);
    const found = openBoundary(reading.open, text, at, next);
    if (found !== null) {
      return { ...found, contentEnd: breakBefore(text, at, start), next };
    }
    at = nextDashes(text, next - 1, end);
  }
  return null;
}

function atLineStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

function nextDashes(text: string, start: number, end: number): number {
  const at = text.indexOf('\n--', start);
  return at === -1 || at + 1 >= end ? -1 : at + 1;
}

/** Where the line break in front of a delimiter begins. */
function breakBefore(text: string, at: number, start: number): number {
  let end = at;
  if (end > start && text.charCodeAt(end - 1) === 10) end -= 1;
  if (end > start && text.charCodeAt(end - 1) === 13) end -= 1;
  return end;
}

function openBoundary(
  open: readonly string[],
  text: string,
  at: number,
  next: number,
): { level: number; closes: boolean } | null {
  if (next - at > MAX_BOUNDARY_CHARACTERS + 10) return null;
  const line = text.slice(at + 2, lineEnd(text, at, next)).trimEnd();
  for (let level = open.length - 1; level >= 0; level -= 1) {
    const boundary = open[level] ?? '';
    if (line === boundary) return { level, closes: false };
    if (line.length === boundary.length + 2 && line === `${boundary}--`)
      return { level, closes: true };
  }
  return null;
}

interface Described {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly disposition: Structured | null;
  readonly encoding: TransferEncoding;
  readonly contentId: string | null;
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** What the header of a part says of its content. Of two Content-Types the last counts, as with most readers. */
function describe(source: Source, header: HeaderBlock, digest: boolean): Described {
  let type: Structured | null = null;
  let disposition: Structured | null = null;
  let encoding: TransferEncoding = 'identity';
  let contentId: string | null = null;
  for (const field of header.fields) {
    if (!field.name.startsWith('content-')) continue;
    const value = valueOf(source, field);
    if (field.name === 'content-type') type = readStructured(value);
    else if (field.name === 'content-disposition') disposition ??= readStructured(value);
    else if (field.name === 'content-transfer-encoding') encoding = transferEncodingOf(value);
    else if (field.name === 'content-id') contentId = value.replaceAll(/^<|>$/g, '');
  }
  const fallback = digest ? 'message/rfc822' : 'text/plain';
  return {
    type: typeName(type?.value ?? '', fallback),
    parameters: type?.parameters ?? NO_PARAMETERS,
    disposition,
    encoding,
    contentId,
  };
}

/** A type that names no subtype says little: `text` is read as text/plain, nonsense as the default. */
function typeName(value: string, fallback: string): string {
  if (/^[^/]+\/[^/]+/.test(value)) return value;
  if (value === '') return fallback;
  return value === 'text' || value === 'text/' ? 'text/plain' : 'application/octet-stream';
}

/** The leaves in order. */
export function leavesOf(part: Part): readonly Part[] {
  if (part.children === null) return [part];
  return part.children.flatMap((child) => leavesOf(child));
}
