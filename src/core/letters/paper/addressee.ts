import { readName } from '../../people/names.ts';
import { surnameAlone } from '../../people/names.ts';
import type { Addressee } from '../../people/salutation.ts';
import type { Language } from '../../text/words.ts';

/**
 * The first line of an envelope: "Mevrouw mr. E. de Vries", "De heer J.P. van den Berg", "Dr Kate Hill". Who is not known to be the
 * one or the other has no form of address: nothing is read from a first name.
 */
export function envelopeName({ person, name }: Addressee, language: Language): string {
  const whole = person?.name ?? name;
  const read = readName(whole, language);
  const surname = person?.surname ?? read.surname;
  const title = person?.address.title ?? read.title;
  const titles = person !== null && person.titles.length > 0 ? person.titles : read.titles;
  if (read.kind === 'organisation' || surname === null) return whole.trim();
  const given = read.initials ?? person?.firstName ?? read.first;
  const form = title === null ? null : FORMS[language][title];
  const degrees = language === 'nl' ? titles : englishTitles(titles);
  // An English doctor or professor is that instead of Mr or Ms.
  const courtesy = language === 'en' && degrees.length > 0 ? null : form;
  const said = given === null ? surnameAlone(surname) : surname;
  return [courtesy, ...degrees, given, said].filter((part) => part !== null).join(' ');
}

const FORMS = {
  nl: { mevrouw: 'Mevrouw', heer: 'De heer' },
  en: { mevrouw: 'Ms', heer: 'Mr' },
} as const;

const ENGLISH: Readonly<Record<string, string>> = {
  'dr.': 'Dr',
  'prof.': 'Professor',
  'rev.': 'The Reverend',
  'ds.': 'The Reverend',
};

/** Of Dutch degrees English says only those it has itself. */
function englishTitles(titles: readonly string[]): readonly string[] {
  const [first] = titles.flatMap((title) => ENGLISH[title.toLowerCase()] ?? []);
  return first === undefined ? [] : [first];
}
