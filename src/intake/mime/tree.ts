import { MAX_BOUNDARY_CHARACTERS, MAX_DEPTH, MAX_PARTS } from '../limits.ts';
import { lineEnd } from './bytes.ts';
import type { Boundaries, Boundary, Delimiter } from './delimiters.ts';
import { delimiterAt, guessBoundary, leafEnd, nextDelimiter } from './delimiters.ts';
import type { Field, HeaderBlock, Source } from './header-block.ts';
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

interface Reading extends Boundaries {
  readonly source: Source;
  readonly budget: Budget;
}

/** A whole message: the root part of what stands between `start` and `end`. */
export function readTree(
  source: Source,
  start: number,
  end: number,
  budget: Budget = { parts: MAX_PARTS, depth: 0 },
): Part {
  const reading: Reading = { source, budget, open: [], left: new Set() };
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
  const own = ownDelimiter(source);
  const header = readHeaderBlock(source, start, end, (line, next, fields) => {
    return delimiterAt(reading, source.text, line, next) !== null || own(line, next, fields);
  });
  const described = describe(source, header, place.digest);
  const base = { ...described, header, bodyStart: header.bodyStart };
  if (described.type.startsWith('multipart/') && place.depth >= MAX_DEPTH) {
    source.dropped.push({ what: `part ${place.path}`, why: `nested over ${MAX_DEPTH} deep` });
  } else if (described.type.startsWith('multipart/')) {
    for (const boundary of candidates(reading, described, header.bodyStart, end)) {
      const inner = readMultipart(reading, header.bodyStart, end, boundary, place, described.type);
      if (inner === null) continue;
      const part = { ...base, path: place.path, end: inner.end, children: inner.children };
      return { part, ended: inner.ended };
    }
  }
  const ended = nextDelimiter(reading, source.text, header.bodyStart, end);
  const stop = leafEnd(reading, source.text, header.bodyStart, ended, end);
  const path = place.path === '' ? '1' : place.path;
  // A multipart whose delimiters are nowhere to be found is text with a wrong label.
  const type = base.type.startsWith('multipart/') ? 'text/plain' : base.type;
  return { part: { ...base, type, path, end: stop, children: null }, ended };
}

/**
 * The boundaries that a multipart may have, the likeliest first: the one it names; the one it names as the beginning of
 * its delimiter lines (RFC 2046 section 5.1.2 lets a reader compare no more, and one that has a space in it and no quotes
 * around it is named by half); and the one that the first delimiter line shows, where none or another is named.
 */
function* candidates(
  reading: Reading,
  described: Described,
  start: number,
  end: number,
): Generator<Boundary> {
  const named = described.parameters.get('boundary')?.trimEnd() ?? '';
  const usable = named !== '' && named.length <= MAX_BOUNDARY_CHARACTERS;
  if (usable) {
    yield { text: named, loose: false };
    // Where it is made of dashes alone, every ruler would begin with it.
    if (/[a-z0-9]/i.test(named)) yield { text: named, loose: true };
  }
  const { text } = reading.source;
  const stop = nextDelimiter(reading, text, start, end)?.contentEnd ?? end;
  const guessed = guessBoundary(text, start, stop, usable);
  if (guessed !== null) yield { text: guessed, loose: false };
}

/** Whether a line in a header delimits the multipart that this same header describes: the empty line was forgotten. */
function ownDelimiter(
  source: Source,
): (line: number, next: number, fields: readonly Field[]) => boolean {
  // Asked of the first such line only, so that a header made of them is not read anew for each.
  let asked = false;
  return (line, next, fields) => {
    if (asked || !source.text.startsWith('--', line)) return false;
    asked = true;
    const type = fields.findLast((field) => field.name === 'content-type');
    if (type === undefined) return false;
    const { value, parameters } = readStructured(valueOf(source, type));
    const boundary = parameters.get('boundary')?.trimEnd() ?? '';
    if (!value.startsWith('multipart/') || boundary === '') return false;
    return source.text.slice(line + 2, lineEnd(source.text, line, next)).trimEnd() === boundary;
  };
}

interface MultipartRead {
  readonly children: readonly Part[];
  readonly end: number;
  readonly ended: Delimiter | null;
}

/** The next delimiter that begins a part or closes a multipart. */
function nextPart(reading: Reading, start: number, end: number): Delimiter | null {
  let found = nextDelimiter(reading, reading.source.text, start, end);
  while (found?.stray === true) {
    found = nextDelimiter(reading, reading.source.text, found.next, end);
  }
  return found;
}

/** The parts between the delimiters of `boundary`; null when none of them is there. */
function readMultipart(
  reading: Reading,
  start: number,
  end: number,
  boundary: Boundary,
  place: Place,
  type: string,
): MultipartRead | null {
  const { open, left, source, budget } = reading;
  const level = open.length;
  open.push(boundary);
  const children: Part[] = [];
  let delimiter = nextPart(reading, start, end);
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
    delimiter = read.ended?.stray === true ? nextPart(reading, read.ended.next, end) : read.ended;
  }
  open.pop();
  const closed = delimiter?.level === level;
  if (!closed) left.add(boundary.text);
  if (!began) return null;
  const after = delimiter !== null && closed ? nextPart(reading, delimiter.next, end) : delimiter;
  return { children, end: after?.contentEnd ?? end, ended: after };
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
