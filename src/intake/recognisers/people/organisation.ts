import { ORGANISATION_WORDS } from '../../../core/people/name-words.ts';
import type { Found, Recogniser } from '../recogniser.ts';

/** Legal forms behind a name: as they are written, and by their short name. */
const FORMS: readonly (readonly [string, string])[] = [
  ...([
    ['B\\.V\\.', 'BV'],
    ['BV', 'BV'],
    ['N\\.V\\.', 'NV'],
    ['NV', 'NV'],
    ['V\\.O\\.F\\.', 'VOF'],
    ['VOF', 'VOF'],
  ] as const),
  ...([
    ['C\\.V\\.', 'CV'],
    ['U\\.A\\.', 'UA'],
    ['BVBA', 'BVBA'],
    ['SRL', 'SRL'],
    ['VZW', 'VZW'],
    ['Ltd\\.?', 'Ltd'],
  ] as const),
  ...([
    ['Limited', 'Ltd'],
    ['plc', 'plc'],
    ['PLC', 'plc'],
    ['LLP', 'LLP'],
    ['LLC', 'LLC'],
    ['Inc\\.?', 'Inc'],
  ] as const),
  ...([
    ['Corp\\.?', 'Corp'],
    ['GmbH', 'GmbH'],
    ['S\\.A\\.', 'SA'],
    ['maatschap', 'maatschap'],
  ] as const),
];

const WORD = "(?:[A-Z\u00c0-\u00de][\\p{L}\\d'’-]*|\\d{1,4})";
const SMALL = "(?:&|\\+|en|and|van|de|der|den|het|of|the|voor|te|in|'t)";
/** A name of at most seven words, with small ones between them, on one line. */
const NAME = `${WORD}(?: (?:${SMALL} ){0,3}${WORD}){0,6}`;

const WITH_FORM = new RegExp(
  `(?<![\\p{L}\\d])(?<name>${NAME}),? (?<form>${FORMS.map(([written]) => written).join('|')})(?![\\p{L}\\d])`,
  'gu',
);
const BY_FIRST_WORD = new RegExp(
  `(?<![\\p{L}\\d])(?<name>(?:Stichting|Vereniging|Coöperatie|Gemeente|Provincie|Waterschap|Ministerie van|Rechtbank|Gerechtshof|Universiteit(?: van)?|Hogeschool|Ziekenhuis|Notariskantoor|Notarissen|Advocatenkantoor|Accountantskantoor|Maatschap|University of|Ministry of|City of|Bank of|Royal College of) (?:${SMALL} ){0,2}${NAME})`,
  'gu',
);
/** Words that others use as well: only a short name without small words counts. */
const BY_LAST_WORD = new RegExp(
  `(?<![\\p{L}\\d])(?<name>${WORD}(?: (?:& )?${WORD}){0,2} (?:Advocaten|Notarissen|Notariaat|Makelaars|Accountants|Belastingadviseurs|University|Hospital|Council|Foundation|Solicitors|Partners|Bank|Verzekeringen|Insurance|Ziekenhuis|Universiteit))(?![\\p{L}\\d])`,
  'gu',
);

const MAX_FOUND = 40;

/** Words with a capital that only begin a sentence: they are no part of the name behind them. */
const OPENERS = /^(?:Een|A|An|Bij|Namens|Aan|Geachte|Dear|At|For|From|With|Met|Onze|Our|Uw|Your) /u;

/** "Els Bakker van Bouwbedrijf Jansen": whoever comes from it is no part of its name. */
const FROM =
  /^.{3,80} (?:van|bij|namens|of|at|from) (?=(?:\p{Lu}\p{Ll}*(?:bedrijf|groep|kantoor|handel|bouw|beheer)|Holding|Garage|Bank|Stichting|Drukkerij|Makelaars|Hotel|Company|Group)(?: |$))/u;

/** "Tom Hall of Hall & Partners": two plain names, and two words or more behind. */
const PERSON_OF =
  /^(\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+) (?:of|at|from|van|bij) (?=\p{Lu}\S* \S)/u;

/** What stands in front of a name and is none of it. */
function before(written: string): string {
  const person = PERSON_OF.exec(written);
  const isPerson = person?.[1]
    ?.split(' ')
    .every((word) => !ORGANISATION_WORDS.has(word.toLowerCase()));
  return (
    OPENERS.exec(written)?.[0] ??
    FROM.exec(written)?.[0] ??
    (isPerson === true ? (person?.[0] ?? '') : '')
  );
}

function formOf(written: string): string {
  return FORMS.find(([pattern]) => new RegExp(`^${pattern}$`, 'u').test(written))?.[1] ?? written;
}

function find(passage: string): readonly Found<'organisation'>[] {
  const found: Found<'organisation'>[] = [];
  for (const pattern of [WITH_FORM, BY_FIRST_WORD, BY_LAST_WORD]) {
    for (const match of passage.matchAll(pattern)) {
      if (found.length >= MAX_FOUND) return found;
      const { name: written = '', form } = match.groups ?? {};
      const opener = before(written);
      const name = written.slice(opener.length);
      const start = match.index + opener.length;
      const end = match.index + match[0].length;
      if (name === '' || found.some((each) => start < each.end && end > each.start)) continue;
      const value = { name, form: form === undefined ? null : formOf(form) };
      found.push({ value, start, end, certainty: form === undefined ? 0.8 : 0.95 });
    }
  }
  return found;
}

/** Organisations, known by their legal form or by a word that only they have in their name. */
export const organisation: Recogniser<'organisation'> = {
  kind: 'organisation',
  filter:
    /B\.?V\.?\b|N\.?V\.?\b|V\.?O\.?F|C\.V\.|U\.A\.|SRL|VZW|Ltd|Limited|plc|PLC|LLP|LLC|Inc\b|Corp\b|GmbH|S\.A\.|aatschap|Stichting|Vereniging|Coöperatie|Gemeente|Provincie|Waterschap|Ministerie|Rechtbank|Gerechtshof|Universit|Hogeschool|Ziekenhuis|Notari|Advocaten|Accountant|Ministry|City of|Bank|Royal College|Makelaars|Belastingadviseurs|Hospital|Council|Foundation|Solicitors|Partners|Verzekeringen|Insurance/,
  voices: ['own', 'signature', 'forwarded'],
  subject: false,
  lists: false,
  find,
};
