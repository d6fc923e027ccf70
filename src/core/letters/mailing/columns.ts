import { fieldKey, plainValue } from './fields.ts';
import type { MailingLine } from './mailing.ts';

/** A list as a sheet has it: its columns by name, and a row for each recipient. */
export interface ListRead {
  readonly columns: readonly string[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
}

/** What columns are called, in either language. */
const NAMES = {
  name: [
    ...['naam', 'volledige naam', 'name', 'full name', 'contactpersoon', 'contact'],
    ...['relatie', 'ontvanger', 'recipient', 'geadresseerde'],
  ],
  first: ['voornaam', 'first name', 'firstname', 'given name', 'voorletters', 'initials'],
  particle: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'prefix', 'infix'],
  surname: ['achternaam', 'surname', 'last name', 'lastname', 'family name'],
  degree: ['titel', 'title', 'titulatuur'],
  courtesy: ['aanhef', 'salutation', 'geslacht', 'gender', 'sex', 'm v', 'm/v', 'dhr mevr'],
  address: [
    ...['e mail', 'email', 'mail', 'mailadres', 'e mailadres', 'emailadres', 'e mail adres'],
    ...['e mail address', 'email address', 'mail address'],
  ],
  street: ['straat', 'adres', 'postadres', 'straat en huisnummer', 'street', 'address'],
  house: ['huisnummer', 'house number', 'nummer'],
  postcode: ['postcode', 'postal code', 'zip', 'zip code'],
  town: ['plaats', 'woonplaats', 'stad', 'town', 'city', 'place'],
  country: ['land', 'country'],
  language: ['taal', 'language'],
  form: ['aanspreekvorm', 'u je', 'u/je', 'vorm', 'form of address'],
  organisation: [
    'organisatie',
    'bedrijf',
    'bedrijfsnaam',
    'organisation',
    'organization',
    'company',
  ],
} as const;

type Known = keyof typeof NAMES;

/** Whether somebody can be told by these columns: a name, or a mail address. */
export function namesRecipients(columns: readonly string[]): boolean {
  const keys = columns.map(fieldKey);
  return (['name', 'surname', 'address', 'organisation'] as const).some((known) =>
    keys.some((key) => isCalled(key, known)),
  );
}

function isCalled(key: string, known: Known): boolean {
  return NAMES[known].some((name) => name === key);
}

/** The recipients of a list, one a row; rows in which nothing stands are none. Numbers count the rows as they stand in the list. */
export function linesOf({ columns, rows }: ListRead): readonly MailingLine[] {
  return rows.flatMap((row, at) =>
    row.every((cell) => plainValue(cell) === '') ? [] : [lineOf(columns, row, at + 1)],
  );
}

function lineOf(columns: readonly string[], row: readonly string[], number: number): MailingLine {
  const cells = Object.fromEntries(columns.map((name, at) => [name, row[at] ?? '']));
  const value = (known: Known): string => {
    const at = columns.findIndex((name) => isCalled(fieldKey(name), known));
    return at < 0 ? '' : plainValue(row[at] ?? '');
  };
  const parts = [value('degree'), value('first'), value('particle'), value('surname')];
  const whole =
    value('name') === '' ? parts.filter((part) => part !== '').join(' ') : value('name');
  return {
    number,
    name: whole === '' ? value('organisation') : whole,
    // A line break is no part of an address: what has one is none.
    address: rawAddress(columns, row),
    person: null,
    post: postOf(value),
    language: languageIn(value('language')),
    form: formIn(value('form')),
    title: titleIn(value('courtesy')),
    cells,
    answered: [],
  };
}

function rawAddress(columns: readonly string[], row: readonly string[]): string {
  const at = columns.findIndex((name) => isCalled(fieldKey(name), 'address'));
  return (row[at] ?? '').trim().replace(/^mailto:/i, '');
}

function postOf(value: (known: Known) => string): readonly string[] {
  const street = [value('street'), value('house')].filter((part) => part !== '').join(' ');
  const town = [value('postcode'), value('town').toUpperCase()]
    .filter((part) => part !== '')
    .join('  ');
  if (street === '' || town === '') return [];
  const country = value('country');
  const abroad = country !== '' && !/^(?:nl|nederland|the netherlands|netherlands)$/i.test(country);
  return [street, town, ...(abroad ? [country.toUpperCase()] : [])];
}

function languageIn(said: string): MailingLine['language'] {
  if (/^(?:nl|ned|nederlands|dutch)\b/i.test(said)) return 'nl';
  return /^(?:en|eng|engels|english)\b/i.test(said) ? 'en' : null;
}

function formIn(said: string): MailingLine['form'] {
  if (/^(?:u|uw|formeel|formal)$/i.test(said)) return 'u';
  return /^(?:je|jij|jou|informeel|informal)$/i.test(said) ? 'je' : null;
}

function titleIn(said: string): MailingLine['title'] {
  if (/\b(?:mevrouw|mevr|mw|mrs|ms|miss|vrouw|female)\b|^[vf]$/i.test(said)) return 'mevrouw';
  return /\b(?:heer|dhr|meneer|mr|man|male)\b|^m$/i.test(said) ? 'heer' : null;
}
