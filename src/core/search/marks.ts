import type { FolderUse } from '../ports/mail.ts';
import type { MessageReading, PartReading } from '../records/reading.ts';

/**
 * First letter of every mark. It is of the private use area: the index takes it for a letter, and no
 * word of a text can have it, because it is taken out of texts before they are indexed.
 */
export const MARK = '\u{e000}';

/** What the type of a part says of the message it stands in. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^application\/pdf$/, 'haspdf'],
  [/^image\//, 'hasimage'],
  [/calendar|\/ics$/, 'hascalendar'],
  [/vcard|directory/, 'hascontact'],
  [/spreadsheet|excel|\/csv$/, 'hassheet'],
  [/msword|wordprocessing|opendocument\.text|\/rtf$/, 'hasdocument'],
  [/\/(?:zip|x-7z-compressed|x-tar|gzip|x-rar-compressed)$/, 'hasarchive'],
  [/^message\/rfc822$/, 'hasmessage'],
];

/** What the ending of a name says, where the type says nothing ("application/octet-stream"). */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.pdf$/, 'haspdf'],
  [/\.(?:jpe?g|png|gif|heic|tiff?|webp)$/, 'hasimage'],
  [/\.ics$/, 'hascalendar'],
  [/\.vcf$/, 'hascontact'],
  [/\.(?:xlsx?|ods|csv)$/, 'hassheet'],
  [/\.(?:docx?|odt|rtf)$/, 'hasdocument'],
  [/\.(?:zip|7z|rar|tgz|gz)$/, 'hasarchive'],
  [/\.eml$/, 'hasmessage'],
];

function marksOfPart(part: PartReading): readonly string[] {
  const name = (part.name ?? '').toLowerCase();
  const attached = part.disposition === 'attachment' || name !== '';
  const said = TYPES.filter(([type]) => type.test(part.type)).map(([, mark]) => mark);
  const named = ENDINGS.filter(([ending]) => ending.test(name)).map(([, mark]) => mark);
  return [...(attached ? ['hasattachment'] : []), ...said, ...named];
}

const plain = (kind: string): string => kind.replaceAll('-', '');

/** The marks of a message: what it has, is, wants and where it lay. */
export function marksOfMessage(
  reading: MessageReading,
  { ours, use }: { readonly ours: boolean; readonly use: FolderUse | undefined },
): readonly string[] {
  const { automatic } = reading;
  return [
    ...new Set([
      'kindmessage',
      ...reading.parts.flatMap(marksOfPart),
      ...reading.facts.map((fact) => `fact${plain(fact.kind)}`),
      ...reading.wants.map((want) => `kind${plain(want.kind)}`),
      ...(automatic === null ? [] : [`kind${plain(automatic.kind)}`]),
      automatic === null ? 'isperson' : 'isautomatic',
      ours ? 'isours' : 'istheirs',
      ...(/https?:\/\//i.test(reading.text) ? ['haslink'] : []),
      ...(reading.language === 'nl' || reading.language === 'en'
        ? [`lang${reading.language}`]
        : []),
      ...(use === undefined ? [] : [`in${use}`]),
    ]),
  ];
}

/** The year and the month of a moment as marks: by them a search in time is as quick as one for a word. */
export function marksOfTime(at: number): readonly string[] {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return [];
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return [`y${year}`, `m${year * 12 + month}`];
}

/** Years between which a time is narrowed by marks; mail of other years is found all the same. */
const YEARS_AT_MOST = 60;

/**
 * The marks of the years and months that a time touches, in which each moment of it lies; null when
 * they would be too many to be of use. Half-open, UTC.
 */
export function marksTouching(from: number, until: number): readonly string[] | null {
  const [first, last] = [new Date(from), new Date(until - 1)];
  const begin = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const end = last.getUTCFullYear() * 12 + last.getUTCMonth();
  if (Number.isNaN(begin) || Number.isNaN(end) || end - begin > YEARS_AT_MOST * 12) return null;
  const marks: string[] = [];
  for (let month = begin; month <= end;) {
    const wholeYear = month % 12 === 0 && month + 11 <= end;
    marks.push(wholeYear ? `y${month / 12}` : `m${month}`);
    month += wholeYear ? 12 : 1;
  }
  return marks;
}
