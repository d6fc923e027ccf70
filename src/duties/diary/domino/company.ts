import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { readPhone } from '../../../core/people/phone.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Secrecy, Situation } from '../../../core/situation.ts';
import { standingUnder } from '../../../core/diary/acting/standing.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';

/** Somebody an appointment is with who cannot be written to. */
export interface Company {
  readonly name: string;
  readonly person: Person | null;
  /** As one dials it; null when nobody knows. */
  readonly telephone: string | null;
}

/** Words of a title that are looked at. */
const MOST_WORDS = 12;
/** Surnames of one title that are looked up. */
const MOST_NAMES = 4;

const PARTICLE = /^(?:van|de|den|der|ter|ten|te|het|'t|von|zu|la|le|du|da|di|op|in)$/i;
const NAMED = /^\p{Lu}[\p{L}'’-]+$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const TITLE = /^(?:mevrouw|meneer|de heer|dhr|mevr|mw|mr|mrs|ms|miss|dr|prof|ir|ing)\.?$/i;

/** What an appointment with somebody is called, in either language. */
const WITH_SOMEBODY =
  /(?:^|\s)(?:met|with|bij|consult\w*|intake\w*|controle\w*|spreekuur\w*|afspraak\w*|gesprek\w*|visite|patiënt\w*|patient\w*|cliënt\w*|client\w*|appointment|call|bellen|kennismaking\w*|review|check-?up)(?=\s|$|:)/iu;

/** Surnames that a title may name, with their particles: whom to look up. */
export function surnamesIn(title: string): readonly string[] {
  const words = wordsOf(title);
  const found = words.flatMap((word, at) => {
    if (!NAMED.test(word)) return [];
    let from = at;
    while (from > 0 && PARTICLE.test(words[from - 1] ?? '')) from -= 1;
    const particles = words.slice(from, at).join(' ');
    return particles === '' ? [word] : [`${particles} ${word}`, word];
  });
  // A surname stands at the end.
  return [...new Set(found.toReversed())].slice(0, MOST_NAMES);
}

function wordsOf(title: string): readonly string[] {
  return title
    .replaceAll(/[,;:()“”„"/]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/**
 * Whom an appointment without guests is with: somebody on record whom its title names, or somebody it names as one names
 * people. Null for his own work. A physician's hours are her patients'.
 */
export function companyOf(deciding: Deciding, entry: DiaryEntry): Company | null {
  const { situation } = deciding;
  const title = entry.occurrence.summary ?? '';
  const person = personIn(title, situation.loaded.people, entry);
  const name = person?.name ?? nameIn(title, situation.profile.secrecy);
  if (name === null) return null;
  const dialled = person?.telephones[0] ?? numberIn(textOf(deciding, entry));
  const telephone = dialled === undefined || dialled === null ? null : sayNumber(dialled);
  return { name, person, telephone };
}

function personIn(
  title: string,
  people: Situation['loaded']['people'],
  { card }: DiaryEntry,
): Person | null {
  const noted = people.find(({ id }) => id === card?.person);
  if (noted !== undefined) return noted;
  const words = ` ${wordsOf(title).join(' ').toLowerCase()} `;
  const full = people.filter(({ name }) => words.includes(` ${name.toLowerCase()} `));
  if (full.length === 1) return full[0] ?? null;
  const byInitials = people.filter((one) => fitsInitials(words, one));
  const [only, ...others] = byInitials;
  return others.length === 0 ? (only ?? null) : null;
}

/** "Patient J. Rivers" is Jane Rivers, where no other Rivers is known whose name begins so. */
function fitsInitials(words: string, { surname, firstName }: Person): boolean {
  if (surname === null) return false;
  const at = words.indexOf(` ${surname.toLowerCase()} `);
  if (at === -1) return false;
  const before = words.slice(0, at).trim().split(' ').at(-1) ?? '';
  if (firstName === null) return !INITIAL.test(before.toUpperCase());
  const first = firstName.toLowerCase();
  if (before === first) return true;
  const initial = before.replace('.', '');
  return initial.length === 1 ? first.startsWith(initial) : TITLE.test(before);
}

/** A name as it stands in a title. */
function nameIn(title: string, secrecy: Secrecy): string | null {
  const words = wordsOf(title);
  const isWith = WITH_SOMEBODY.test(title);
  const last = words.findLastIndex((word) => NAMED.test(word));
  if (last === -1) return null;
  let from = last;
  while (
    from > 0 &&
    (PARTICLE.test(words[from - 1] ?? '') ||
      INITIAL.test(words[from - 1] ?? '') ||
      TITLE.test(words[from - 1] ?? '') ||
      (from > 1 && NAMED.test(words[from - 1] ?? '')))
  )
    from -= 1;
  const named = words.slice(from, last + 1);
  const asPerson = named.some((word) => INITIAL.test(word) || TITLE.test(word));
  // One word with a capital at the head of a title is what it is, and no name.
  const isName = asPerson || (isWith && last > 0) || (secrecy === 'physician' && last > 0);
  return isName ? named.join(' ') : null;
}

const NUMBER = /(?:\+|00|0)[\d][\d\s().-]{6,18}\d/;

function numberIn(text: string): string | null {
  const written = NUMBER.exec(text)?.[0];
  return written === undefined ? null : (readPhone(written, 'NL')?.international ?? null);
}

/** As it is read aloud at the telephone. */
function sayNumber(dialled: string): string {
  return readPhone(dialled, 'NL')?.international ?? dialled;
}

function textOf(deciding: Deciding, { occurrence }: DiaryEntry): string {
  const main = standingUnder(deciding, occurrence.uid)?.object.main ?? null;
  return [occurrence.summary, main?.location, main?.description].join('\n').slice(0, 2000);
}

/** Whether it cannot wait: its title says so. */
export function isUrgent({ occurrence }: DiaryEntry): boolean {
  return /\b(?:spoed\w*|urgent\w*|acuut|acute|emergency)\b/i.test(occurrence.summary ?? '');
}
