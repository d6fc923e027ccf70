import type { Person } from '../records/person.ts';
import type { Language } from '../text/words.ts';
import { fullName, readName, surnameAlone } from './names.ts';
import type { NameParts } from './names.ts';

/** Somebody written to: his record where there is one, and his name as a header has it. */
export interface Addressee {
  readonly person: Person | null;
  readonly name: string;
}

/** How a letter to somebody sounds. What the relation has is kept; his own "je" changes nothing. */
export interface Tone {
  readonly language: Language;
  readonly form: 'u' | 'je';
}

/** The tone a relation has; a stranger gets `language` and *u*. */
export function toneFor(addressee: Addressee, language: Language): Tone {
  const known = addressee.person?.address;
  return known === undefined
    ? { language, form: 'u' }
    : { language: known.language, form: known.form };
}

/**
 * The salutation with its comma: "Geachte mevrouw De Vries,", "Beste Jan,", "Dear Dr Smit,".
 * Without a known form of address the full name stands there; no gender is read from a first name,
 * and *mr.* is a degree. `personal` is a letter the principal signs himself: only there does the
 * relation's *confrère* or *amice* fit.
 */
export function salute(
  addressee: Addressee,
  language: Language,
  options: { readonly personal?: boolean } = {},
): string {
  const parts = partsOf(addressee, language);
  const { person } = addressee;
  const greeting = options.personal === true ? person?.address.greeting : undefined;
  if (greeting !== undefined && language === 'nl') return GREETINGS[greeting];
  if (person !== null && person.address.familiar && parts.first !== null) {
    return `${language === 'nl' ? 'Beste' : 'Dear'} ${parts.first},`;
  }
  const noble = nobleOpening(person, parts, language);
  if (noble !== null) return noble;
  const opening = language === 'en' ? 'Dear' : person?.address.form === 'je' ? 'Beste' : 'Geachte';
  return `${opening} ${courteous(parts, language)},`;
}

/** How somebody is named in a running sentence: "mevrouw De Vries", "de heer Van den Berg", "Ms De Vries", "Jan de Vries". */
export function namedAs(addressee: Addressee, language: Language): string {
  const parts = partsOf(addressee, language);
  if (parts.kind !== 'person') return addressee.person?.name ?? addressee.name.trim();
  if (parts.surname === null) return parts.first ?? addressee.name;
  if (addressee.person?.address.familiar === true) return fullName(parts) ?? addressee.name;
  const gender = genderWord(parts.title, language);
  const rank = rankOf(parts, language) ?? (gender === 'heer' ? 'de heer' : gender);
  return rank === null
    ? (fullName(parts) ?? addressee.name)
    : `${rank} ${surnameAlone(parts.surname)}`;
}

const GREETINGS = {
  confrere: 'Geachte confrère,',
  amice: 'Amice,',
  amica: 'Amica,',
  collega: 'Beste collega,',
} as const;

/**
 * Nobility is addressed by rank in a formal Dutch letter: a count *Hooggeboren*, every other *Hoogwelgeboren*. English names the
 * title, but for the untitled jonkheer and jonkvrouw and for a knight, who are Mr and Ms.
 */
function nobleOpening(person: Person | null, parts: NameParts, language: Language): string | null {
  const nobility = person?.address.nobility;
  if (nobility === undefined || person?.address.form === 'je') return null;
  const { rank, woman, english } = NOBLE[nobility];
  if (language === 'nl') return `${rank} ${woman ? 'vrouwe' : 'heer'},`;
  return parts.surname === null ? null : `Dear ${english} ${surnameAlone(parts.surname)},`;
}

const NOBLE = {
  jonkheer: { rank: 'Hoogwelgeboren', woman: false, english: 'Mr' },
  jonkvrouw: { rank: 'Hoogwelgeboren', woman: true, english: 'Ms' },
  ridder: { rank: 'Hoogwelgeboren', woman: false, english: 'Mr' },
  baron: { rank: 'Hoogwelgeboren', woman: false, english: 'Baron' },
  barones: { rank: 'Hoogwelgeboren', woman: true, english: 'Baroness' },
  graaf: { rank: 'Hooggeboren', woman: false, english: 'Count' },
  gravin: { rank: 'Hooggeboren', woman: true, english: 'Countess' },
} as const;

const SOMEBODY = { nl: 'heer of mevrouw', en: 'Sir or Madam' } as const;

/** The record outranks the header; what the record leaves open, the name written there may say. */
function partsOf(addressee: Addressee, language: Language): NameParts {
  const { person } = addressee;
  if (person === null) return readName(addressee.name, language);
  const read = readName(person.name, language);
  const surname = person.surname ?? read.surname;
  return {
    kind: surname === null && person.firstName === null ? read.kind : 'person',
    titles: person.titles.length > 0 ? person.titles : read.titles,
    title: person.address.title ?? read.title,
    first: person.firstName ?? read.first,
    initials: read.initials,
    surname,
  };
}

function courteous(parts: NameParts, language: Language): string {
  if (parts.kind !== 'person') return SOMEBODY[language];
  if (parts.surname === null) return parts.first ?? SOMEBODY[language];
  const surname = surnameAlone(parts.surname);
  const rank = rankOf(parts, language);
  if (rank !== null) return `${rank} ${surname}`;
  const gender = genderWord(parts.title, language);
  if (gender !== null) return `${gender} ${surname}`;
  if (parts.first !== null) return `${parts.first} ${parts.surname}`;
  if (language === 'nl') return `${SOMEBODY.nl} ${surname}`;
  return fullName(parts) ?? SOMEBODY.en;
}

/**
 * The title a letter opens with instead of a form of address. Dutch keeps *heer* and *mevrouw* for
 * whoever is known to want them, and a degree stands in only where that is not known; English
 * always writes to a doctor as Dr.
 */
function rankOf(parts: NameParts, language: Language): string | null {
  const has = (title: string): boolean =>
    parts.titles.some((held) => held.toLowerCase().replace(/\.$/, '') === title);
  if (has('prof')) return language === 'nl' ? 'professor' : 'Professor';
  if (language === 'en') return has('dr') ? 'Dr' : null;
  if (parts.title !== null) return null;
  if (has('dr')) return 'dr.';
  return has('mr') ? 'mr.' : null;
}

function genderWord(title: 'mevrouw' | 'heer' | null, language: Language): string | null {
  if (title === null) return null;
  if (language === 'nl') return title;
  return title === 'mevrouw' ? 'Ms' : 'Mr';
}
