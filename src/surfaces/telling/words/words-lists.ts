import type { Words } from '../../../core/text/words.ts';

/** What can be wrong with a list that is written to. */
export const listTroubleWords: Words = {
  'list-empty': {
    nl: 'In de lijst staat niemand. Er is niets geschreven.',
    en: 'There is nobody in the list. Nothing was written.',
  },
  'list-too-large': {
    nl: 'Het bestand is groter dan 5 MB. Een lijst van mensen is kleiner; er is niets geschreven.',
    en: 'The file is larger than 5 MB. A list of people is smaller; nothing was written.',
  },
  'list-too-many-rows': {
    nl: 'De lijst is langer dan 5.000 regels en wordt niet gelezen. Er is niets geschreven.',
    en: 'The list is longer than 5,000 rows and is not read. Nothing was written.',
  },
  'list-too-many-columns': {
    nl: 'Regel {line} heeft meer dan 100 kolommen. Er is niets geschreven.',
    en: 'Row {line} has more than 100 columns. Nothing was written.',
  },
  'list-no-header': {
    nl: 'Regel {line} noemt de kolommen niet, of een kolom tweemaal. Zet er bovenaan één regel boven met namen als Naam, E-mail en Taal; er is niets geschreven.',
    en: 'Row {line} does not name the columns, or names one twice. Put one row on top with names such as Name, E-mail and Language; nothing was written.',
  },
  'list-broken': {
    nl: 'De lijst is beschadigd bij regel {line}: een aanhalingsteken dat nergens eindigt, of meer cellen dan kolommen. Er is niets geschreven.',
    en: 'The list is damaged near row {line}: a quote that ends nowhere, or more cells than columns. Nothing was written.',
  },
  'list-protected': {
    nl: 'Dit is een oud werkblad, of er zit een wachtwoord op. Bewaar het als .xlsx of .csv zonder wachtwoord.',
    en: 'This is an old workbook, or it has a password. Save it as .xlsx or .csv without one.',
  },
  'list-unknown-form': {
    nl: 'Dit bestand is geen lijst. Een lijst is een .csv, .xlsx of .vcf.',
    en: 'This file is no list. A list is a .csv, .xlsx or .vcf.',
  },
  'mailing-empty': {
    nl: 'Er is niemand om aan te schrijven.',
    en: 'There is nobody to write to.',
  },
  'mailing-textless': {
    nl: 'Er is geen tekst voor de brief.',
    en: 'There is no text for the letter.',
  },
  'mailing-too-long': {
    nl: 'De lijst heeft {count} ontvangers, en een brief gaat aan ten hoogste {most} tegelijk. Deel de lijst; er is niets geschreven.',
    en: 'The list has {count} recipients, and a letter goes to {most} at once at most. Divide the list; nothing was written.',
  },
  'mailing-fields': {
    nl: 'Deze velden heeft de lijst niet: {fields}. Wel: {columns}. Er is niets geschreven.',
    en: 'The list does not have these fields: {fields}. It has: {columns}. Nothing was written.',
  },
  'mailing-day-past': {
    nl: 'De dag voor het antwoord is al voorbij: {day}.',
    en: 'The day for the answer is past already: {day}.',
  },
  'group-unknown': {
    nl: 'Er is geen groep, organisatie of soort relatie „{group}”.',
    en: 'There is no group, organisation or kind of relation “{group}”.',
  },
  'line-unknown': {
    nl: 'De lijst heeft geen regel {line}.',
    en: 'The list has no line {line}.',
  },
  'mailing-must-mend': {
    nl: 'Regel {line} kan zo niet weg: {why} Zet het recht, of laat de regel weg.',
    en: 'Line {line} cannot leave like this: {why} Put it right, or leave the line out.',
  },
  'kept-out-only-principal': {
    nl: 'Of {who} weer per lijst wordt aangeschreven, beslist de opdrachtgever, of wie zijn mandaat daarvoor noemt.',
    en: 'Whether {who} is written to by list again is for the principal, or whoever his mandate names for it.',
  },
  'mailing-only-principal': {
    nl: 'Over regel {line} beslist de opdrachtgever zelf: {why}',
    en: 'Line {line} is for the principal alone: {why}',
  },
};
