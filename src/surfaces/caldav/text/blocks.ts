/** A property of an iCalendar text as it stands (RFC 5545, 3.1). */
export interface TextLine {
  /** In capitals, without a group. */
  readonly name: string;
  /** Parameters as written, each with its name in capitals. */
  readonly parameters: readonly (readonly [string, string])[];
  readonly value: string;
  /** As it stands in the text, folded, with its line end. */
  readonly raw: string;
}

/** A component as it stands in a text. */
export interface TextBlock {
  readonly name: string;
  readonly lines: TextLine[];
  readonly inside: TextBlock[];
}

/** Components inside one another: VCALENDAR, VEVENT, VALARM and room; what is deeper is not looked into. */
const MAX_DEPTH = 8;

/** Looks at an iCalendar text as lines and blocks, without understanding values; the text was checked when it came in. */
export function blocksOf(text: string): TextBlock {
  const root: TextBlock = { name: '', lines: [], inside: [] };
  const open = [root];
  for (const raw of rawLines(text)) {
    const line = readLine(raw);
    if (line === null) continue;
    const inner = open.at(-1) ?? root;
    if (line.name === 'BEGIN' && open.length <= MAX_DEPTH) {
      const block = { name: line.value.trim().toUpperCase(), lines: [], inside: [] };
      inner.inside.push(block);
      open.push(block);
    } else if (line.name === 'END') {
      if (open.length > 1 && inner.name === line.value.trim().toUpperCase()) open.pop();
    } else {
      inner.lines.push(line);
    }
  }
  return root;
}

/** The lines with their folds and line ends. */
function* rawLines(text: string): Iterable<string> {
  let begin = 0;
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf('\n', at);
    at = found === -1 ? text.length : found + 1;
    if (text[at] === ' ' || text[at] === '\t') continue;
    yield text.slice(begin, at);
    begin = at;
  }
}

/** The calendar of a text, or an empty one. */
export function calendarBlock(text: string): TextBlock {
  const found = blocksOf(text).inside.find(({ name }) => name === 'VCALENDAR');
  return found ?? { name: 'VCALENDAR', lines: [], inside: [] };
}

function readLine(raw: string): TextLine | null {
  const text = raw.replace(/\r?\n[ \t]/g, '').replace(/\r?\n$/, '');
  const [, name] = /^(?:[\w-]+\.)?([\w-]+)[;:]/.exec(text) ?? [];
  if (name === undefined) return null;
  const parameters: [string, string][] = [];
  let at = text.search(/[;:]/);
  while (text[at] === ';') {
    PARAMETER.lastIndex = at;
    const found = PARAMETER.exec(text);
    if (found === null) return null;
    parameters.push([(found[1] ?? '').toUpperCase(), unquoted(found[2] ?? '')]);
    at = PARAMETER.lastIndex;
  }
  if (text[at] !== ':') return null;
  return { name: name.toUpperCase(), parameters, value: text.slice(at + 1), raw };
}

const PARAMETER = /;([\w-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;

function unquoted(value: string): string {
  return value.replaceAll('"', '');
}

/** The value of TEXT as a person reads it (RFC 5545, 3.3.11). */
export function plainText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([\\;,nN])/g, (_whole, after: string) =>
    after === 'n' || after === 'N' ? '\n' : after,
  );
}

/** A block as text again. */
export function writeBlock(block: TextBlock): string {
  const lines = block.lines.map(({ raw }) => (raw.endsWith('\n') ? raw : `${raw}\r\n`)).join('');
  const inside = block.inside.map(writeBlock).join('');
  return `BEGIN:${block.name}\r\n${lines}${inside}END:${block.name}\r\n`;
}
