import { fold } from '../../diary/ical/fold.ts';
import { joinLine, splitLine, type LineParts } from '../../diary/ical/line-parts.ts';

/** A line of a card as it stands in its text, folds and all, without the line end behind it. */
export interface CardLine {
  /** In capitals, without the group before it: `TEL` for `item1.TEL`. */
  readonly name: string;
  /** Of Apple's address book: lines of one group belong together. In lower case; null where there is none. */
  readonly group: string | null;
  /** Null for one that says nothing of the contact: BEGIN, END, and what is no line. */
  readonly parts: LineParts | null;
  readonly raw: string;
}

/** A card line by line: what is not touched is written as it came. */
export interface CardText {
  /** `2.1`, `3.0` or `4.0`. */
  readonly version: string;
  readonly lines: readonly CardLine[];
}

const NAMED = /^(?:([a-z0-9-]{1,64})\.)?([a-z][a-z0-9-]{0,63})(?=[;:])/i;

/** Takes a text apart (RFC 6350 section 3.2). A line of 2.1 that ends in `=` goes on in the next, unfolded or not. */
export function cardText(text: string): CardText {
  const raws: string[] = [];
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const last = raws.at(-1);
    const folds = /^[ \t]/.test(raw) || (last !== undefined && goesOn(last));
    if (folds && last !== undefined) raws[raws.length - 1] = `${last}\r\n${raw}`;
    else if (raw !== '') raws.push(raw);
  }
  const lines = raws.map(lineIn);
  const version = lines.find(({ name }) => name === 'VERSION')?.parts?.value.trim() ?? '3.0';
  return { version, lines };
}

/** A soft line break of quoted-printable. */
function goesOn(raw: string): boolean {
  return raw.endsWith('=') && /^[^:]{0,200}quoted-printable/i.test(raw);
}

function lineIn(raw: string): CardLine {
  const whole = raw.replaceAll(/\r\n[ \t]/g, '').replaceAll('=\r\n', '');
  const [, group, name = ''] = NAMED.exec(whole) ?? [];
  const border = /^(?:BEGIN|END)$/i.test(name);
  return {
    name: name.toUpperCase(),
    group: group?.toLowerCase() ?? null,
    parts: name === '' || border ? null : splitLine(whole),
    raw,
  };
}

/** A line of ours, folded. */
export function cardLine(line: string): CardLine {
  return lineIn(fold(line));
}

/** The text again, its lines ended by CR LF. */
export function textOfCard({ lines }: CardText): string {
  return lines.map(({ raw }) => `${raw}\r\n`).join('');
}

/** Types of a line in lower case: `TEL;TYPE=HOME,CELL` and `TEL;HOME` alike. */
export function typesOf({ parameters }: LineParts): readonly string[] {
  return parameters.flatMap(([key, value]) => {
    if (value === '') return [key.toLowerCase()];
    return key.toUpperCase() === 'TYPE' ? value.replaceAll('"', '').toLowerCase().split(',') : [];
  });
}

/** What a line says, in one writing: parameters in order, without its group and without preference. */
export function canonicalLine({ name, parts }: CardLine): string {
  if (parts === null) return name;
  const parameters = parts.parameters
    .flatMap(([key, value]): readonly string[] => {
      const upper = key.toUpperCase();
      if (value === '') return [`TYPE=${upper}`];
      if (upper === 'TYPE')
        return value
          .replaceAll('"', '')
          .toUpperCase()
          .split(',')
          .map((type) => `TYPE=${type}`);
      return [`${upper}=${value.replaceAll('"', '')}`];
    })
    .filter((each) => each !== 'TYPE=PREF' && each !== 'TYPE=INTERNET' && each !== 'TYPE=VOICE')
    .toSorted();
  return joinLine({ name, parameters: [], value: `${parameters.join(';')}:${parts.value.trim()}` });
}
