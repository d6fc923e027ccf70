import { unzipSync } from 'fflate';
import { decodeEntities } from '../text/entities.ts';
import { headed } from './headed.ts';
import { MOST_CELL, MOST_COLUMNS, MOST_ROWS, notRead, type ListReading } from './list.ts';

/** Bytes that are unpacked of one workbook: stops a zip bomb. */
const MAX_UNPACKED = 32 << 20;

const PARTS =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[\w-]{1,60}\.xml)$/;

/**
 * The first sheet of a workbook (ECMA-376 part 1, section 18): its cells as text. Of a formula its last result stands there;
 * nothing is computed. A date is written as ISO 8601 has it.
 */
export function readXlsx(bytes: Uint8Array): ListReading {
  const files = unpack(bytes);
  if (files === null) return notRead('broken');
  const sheet = firstSheet(files);
  if (sheet === null) return notRead('broken');
  const book = textOf(files, 'xl/workbook.xml');
  const beside: Beside = {
    strings: stringsIn(textOf(files, 'xl/sharedStrings.xml')),
    dates: dateStyles(textOf(files, 'xl/styles.xml')),
    since1904: /\bdate1904="(?:1|true)"/.test(book),
  };
  const rows: string[][] = [];
  for (const [, attributes = '', inner = ''] of closed(sheet, 'row').matchAll(
    /<row\b([^>]{0,500}?)(?:\/>|>([\s\S]*?)<\/row>)/g,
  )) {
    const number = Number(/\br="(\d{1,7})"/.exec(attributes)?.[1] ?? rows.length + 1);
    // Empty rows between are kept, so that a line has the number it has in the sheet.
    if (number > MOST_ROWS + 1) return notRead('too-many-rows', number);
    while (rows.length < number - 1) rows.push([]);
    const row = rowOf(inner, beside);
    if (row === null) return notRead('too-many-columns', number);
    rows[number - 1] = row;
  }
  return rows.length === 0 ? notRead('empty') : headed(rows);
}

/**
 * With an end behind it for the elements of a name: those that are opened and never closed would be looked through to the end
 * once for each time one is opened.
 */
function closed(xml: string, name: string): string {
  return `${xml}</${name}>`;
}

type Files = Record<string, Uint8Array>;

function unpack(bytes: Uint8Array): Files | null {
  let left = MAX_UNPACKED;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name) || originalSize > left) return false;
        left -= originalSize;
        return true;
      },
    });
  } catch {
    return null;
  }
}

function textOf(files: Files, name: string): string {
  const found = files[name];
  return found === undefined ? '' : new TextDecoder().decode(found);
}

/** The sheet that stands first in the book, whatever its file is called. */
function firstSheet(files: Files): string | null {
  const book = textOf(files, 'xl/workbook.xml');
  const id = /<sheet\b[^>]{0,500}?\br:id="([^"]{1,60})"/.exec(book)?.[1];
  const links = textOf(files, 'xl/_rels/workbook.xml.rels');
  const target = [...links.matchAll(/<Relationship\b([^>]{0,1000})>/g)]
    .map(([, attributes = '']) => attributes)
    .find((attributes) => /\bId="([^"]{1,60})"/.exec(attributes)?.[1] === id);
  const path = /\bTarget="\/?(?:xl\/)?([^"]{1,200})"/.exec(target ?? '')?.[1];
  const named = path === undefined ? undefined : files[`xl/${path}`];
  const [first] = Object.keys(files)
    .filter((name) => name.startsWith('xl/worksheets/'))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const bytes = named ?? (first === undefined ? undefined : files[first]);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** Text in runs counts as one; what is only said of how it sounds (rPh) does not. */
function stringsIn(xml: string): readonly string[] {
  return [...closed(xml, 'si').matchAll(/<si\b[^>]{0,200}?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(
    ([, inner = '']) => runsIn(inner),
  );
}

function runsIn(xml: string): string {
  const spoken = closed(xml, 'rPh').replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  return [...closed(spoken, 't').matchAll(/<t\b[^>]{0,200}?(?:\/>|>([\s\S]*?)<\/t>)/g)]
    .map(([, text = '']) => decodeEntities(text))
    .join('')
    .slice(0, MOST_CELL);
}

function rowOf(xml: string, beside: Beside): string[] | null {
  const row: string[] = [];
  for (const [, attributes = '', inner = ''] of closed(xml, 'c').matchAll(
    /<c\b([^>]{0,500}?)(?:\/>|>([\s\S]*?)<\/c>)/g,
  )) {
    const column = columnOf(/\br="([A-Z]{1,3})\d{1,7}"/.exec(attributes)?.[1]) ?? row.length;
    if (column >= MOST_COLUMNS) return null;
    while (row.length < column) row.push('');
    row[column] = cellOf(attributes, inner, beside);
  }
  return row;
}

/** "C" is 2. */
function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** What the cells of a sheet refer to. */
interface Beside {
  readonly strings: readonly string[];
  /** Numbers of the styles by which a number is shown as a date. */
  readonly dates: ReadonlySet<number>;
  /** Days are counted from 1904, as the first Macintosh did. */
  readonly since1904: boolean;
}

/** Formats of the standard that show a date (section 18.8.30). */
const DATE_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

function dateStyles(xml: string): ReadonlySet<number> {
  const own = [...xml.matchAll(/<numFmt\b([^>]{0,1000}?)\/?>/g)].flatMap(([, attributes = '']) => {
    const id = Number(/\bnumFmtId="(\d{1,6})"/.exec(attributes)?.[1] ?? -1);
    const code = decodeEntities(/\bformatCode="([^"]{0,500})"/.exec(attributes)?.[1] ?? '');
    const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return /[dy]/i.test(bare) ? [id] : [];
  });
  const known = new Set([...DATE_FORMATS, ...own]);
  const formats = /<cellXfs\b[^>]{0,200}>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? '';
  const styles = [...formats.matchAll(/<xf\b([^>]{0,1000})>/g)].map(([, attributes = '']) =>
    Number(/\bnumFmtId="(\d{1,6})"/.exec(attributes)?.[1] ?? -1),
  );
  return new Set(styles.flatMap((format, at) => (known.has(format) ? [at] : [])));
}

function cellOf(attributes: string, inner: string, beside: Beside): string {
  const type = /\bt="(\w{1,10})"/.exec(attributes)?.[1] ?? 'n';
  if (type === 'inlineStr') return runsIn(inner);
  const value = decodeEntities(
    /<v\b[^>]{0,50}>([\s\S]*?)<\/v>/.exec(closed(inner, 'v'))?.[1] ?? '',
  );
  if (type === 's') return beside.strings[Number(value)] ?? '';
  if (type !== 'n') return value.slice(0, MOST_CELL);
  const style = Number(/\bs="(\d{1,6})"/.exec(attributes)?.[1] ?? -1);
  if (beside.dates.has(style)) return dateIn(value, beside.since1904);
  // 0.1 + 0.2 is kept as 0.30000000000000004, and nobody ever saw it so.
  return /^-?\d+\.\d{9,}(?:E-?\d+)?$/i.test(value)
    ? String(Number(Number(value).toPrecision(12)))
    : value.slice(0, MOST_CELL);
}

/** Days since the end of 1899, the 29 February 1900 that never was among them. */
function dateIn(value: string, since1904: boolean): string {
  const days = Math.floor(Number(value));
  if (!Number.isFinite(days) || days < 61 || days > 2_958_465) return value;
  const first = since1904 ? '1904-01-01' : '1899-12-30';
  return Temporal.PlainDate.from(first).add({ days }).toString();
}
