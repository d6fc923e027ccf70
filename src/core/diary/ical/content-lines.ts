import ICAL from 'ical.js';
import { joinLine, splitLine } from './line-parts.ts';

/** A content line of iCalendar or vCard (RFC 5545 section 3.1, RFC 6350 section 3.2), unfolded. */
export interface ContentLine {
  readonly text: string;
  /** Where it stands in the folded text: half-open. */
  readonly start: number;
  readonly end: number;
}

/** A component between BEGIN and END, its lines and what stands inside it. */
export interface Block {
  /** In capitals: `VEVENT`. */
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly inside: readonly Block[];
  readonly start: number;
  readonly end: number;
}

/** A property of a content line, its values typed as jCal and jCard write them (RFC 7265, RFC 7095). */
export interface Property {
  /** In lower case. */
  readonly name: string;
  /** Names in lower case, each with its values. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly type: string;
  readonly values: readonly unknown[];
}

/** A line longer than this is no line of a calendar: a picture in a card is taken out before. */
const MAX_LINE_UNITS = 100_000;
const MAX_BLOCKS_DEPTH = 6;
const STARTS_A_LINE = /^(?:[a-z0-9-]{1,64}\.)?[a-z][a-z0-9-]{0,63}(?:;|:)/i;

/**
 * The content lines of a text. A line that was broken without the white space that folding asks for, as some
 * mailers do, is read on to the line before it.
 */
function contentLines(text: string): readonly ContentLine[] {
  const lines: { text: string[]; start: number; end: number }[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end).replace(/\r$/, '');
    const last = lines.at(-1);
    if (last !== undefined && (line.startsWith(' ') || line.startsWith('\t'))) {
      last.text.push(line.slice(1));
      last.end = end;
    } else if (STARTS_A_LINE.test(line)) {
      lines.push({ text: [line], start: at, end });
    } else if (last !== undefined && line.trim() !== '') {
      last.text.push(line);
      last.end = end;
    }
    at = end + 1;
  }
  return lines.map((line) => ({ ...line, text: line.text.join('') }));
}

interface Open {
  readonly name: string;
  readonly lines: ContentLine[];
  readonly inside: Block[];
  readonly start: number;
}

/** The outermost blocks of a text: one that is never closed ends where the text does. */
export function blocksOf(text: string): readonly Block[] {
  const outermost: Block[] = [];
  const open: Open[] = [];
  const close = (end: number): void => {
    const { name, lines, inside, start } = open.pop() ?? {
      name: '',
      lines: [],
      inside: [],
      start: 0,
    };
    (open.at(-1)?.inside ?? outermost).push({ name, lines, inside, start, end });
  };
  for (const line of contentLines(text)) {
    const [, word = '', name = ''] =
      /^(begin|end)[ \t]{0,4}:[ \t]{0,4}([a-z-]{1,40})/i.exec(line.text) ?? [];
    if (word.toLowerCase() === 'begin') {
      if (open.length < MAX_BLOCKS_DEPTH) {
        open.push({ name: name.toUpperCase(), lines: [], inside: [], start: line.start });
      }
    } else if (word !== '') {
      const depth = open.findLastIndex((block) => block.name === name.toUpperCase());
      const unclosed = depth === -1 ? 0 : open.length - depth;
      for (let closed = 0; closed < unclosed; closed += 1) close(line.end);
    } else {
      open.at(-1)?.lines.push(line);
    }
  }
  while (open.length > 0) close(text.length);
  return outermost;
}

type Design = 'icalendar' | 'vcard' | 'vcard3';

/** A line taken apart; null for one that is none. `vcard` and `vcard3` are the designs of cards. */
export function readProperty(line: string, design: Design = 'icalendar'): Property | null {
  if (line.length > MAX_LINE_UNITS) return null;
  return line.includes('\\') && /^[^:"]*;/.test(line)
    ? readBackslashed(line, design)
    : read(line, design);
}

function read(line: string, design: Design): Property | null {
  try {
    const [name, parameters, type, ...values]: unknown[] = ICAL.parse.property(
      line,
      ICAL.design[design],
    );
    if (typeof name !== 'string' || typeof type !== 'string') return null;
    return { name, parameters: parametersOf(parameters), type, values };
  } catch {
    // What ical.js cannot take apart is no property; the caller says what is missing.
    return null;
  }
}

/**
 * A line with a backslash in its parameters, which means nothing there (RFC 5545 section 3.2). ical.js takes it for an
 * escape, miscounts, and begins the value within the quotes: such parameters are kept from it.
 */
function readBackslashed(line: string, design: Design): Property | null {
  const parts = splitLine(line);
  const apart = parts.parameters.filter(([, value]) => value.includes('\\'));
  if (apart.length === 0) return read(line, design);
  const kept = parts.parameters.filter((each) => !apart.includes(each));
  const property = read(joinLine({ ...parts, parameters: kept }), design);
  if (property === null) return null;
  const plain = apart.map(([name, value]): [string, string[]] => [
    name.toLowerCase(),
    [
      value
        .replaceAll(/^"|"$/g, '')
        .replaceAll(/\^(['n^])/g, (all, sign: string) => ESCAPED[sign] ?? all),
    ],
  ]);
  return { ...property, parameters: new Map([...property.parameters, ...plain]) };
}

/** What RFC 6868 writes for what a parameter cannot hold. */
const ESCAPED: Readonly<Record<string, string>> = { "'": '"', n: '\n', '^': '^' };

function parametersOf(given: unknown): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, readonly string[]>();
  if (typeof given !== 'object' || given === null) return parameters;
  for (const [name, value] of Object.entries(given)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    parameters.set(
      name,
      values.filter((each) => typeof each === 'string'),
    );
  }
  return parameters;
}

/** The properties of a block, by name in lower case. */
export function propertiesOf(
  block: Block,
  drop: (why: string) => void,
  design: Design = 'icalendar',
): ReadonlyMap<string, readonly Property[]> {
  const properties = new Map<string, Property[]>();
  for (const { text } of block.lines) {
    const property = readProperty(text, design);
    if (property === null) {
      drop(`line cannot be read: ${text.slice(0, 40)}`);
      continue;
    }
    const known = properties.get(property.name);
    if (known === undefined) properties.set(property.name, [property]);
    else known.push(property);
  }
  return properties;
}

/** The first value of a property as text; null when it is not there or empty. */
export function textOf(
  properties: ReadonlyMap<string, readonly Property[]>,
  name: string,
): string | null {
  const value = properties.get(name)?.[0]?.values[0];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
}

/** The first value of a parameter; null when it is not there or empty. */
export function parameterOf(property: Property, name: string): string | null {
  const value = property.parameters.get(name)?.[0]?.trim() ?? '';
  return value === '' ? null : value;
}
