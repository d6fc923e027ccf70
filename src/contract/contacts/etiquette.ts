import { z } from 'zod';
import { DAY_KINDS } from '../../core/people/days.ts';
import { METHODS } from '../../core/people/etiquette.ts';
import { NOBILITIES, PERSON_MARKS } from '../../core/records/person.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { dayText, personText } from './contacts.ts';

const PERSON = [...ABOUT_PRINCIPAL, 'person-unknown', 'person-ambiguous'] as const;
const line = z.string().trim().min(1).max(500);
const date = z.iso.date();

/** Writes down how one deals with somebody; what is left out stays, null takes away. */
export const changeEtiquette = define({
  name: 'change-etiquette',
  title: { nl: 'Hoe men met iemand omgaat', en: 'How one deals with somebody' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    person: personText,
    titles: z.array(z.string().trim().min(1).max(20)).max(6).optional(),
    title: z.enum(['mevrouw', 'heer']).nullable().optional(),
    form: z.enum(['u', 'je']).optional(),
    language: z.enum(['nl', 'en']).optional(),
    familiar: z.boolean().optional().describe('By the first name'),
    greeting: z.enum(['confrere', 'amice', 'amica', 'collega']).nullable().optional(),
    nobility: z.enum(NOBILITIES).nullable().optional(),
    method: z.enum(METHODS).nullable().optional(),
    note: z.string().trim().max(5_000).nullable().optional(),
    addSensitivities: z.array(line).max(20).optional(),
    removeSensitivities: z.array(line).max(20).optional(),
    household: line
      .nullable()
      .optional()
      .describe('People of one household bear the same name here'),
    addMarks: z.array(z.enum(PERSON_MARKS)).max(20).optional(),
    removeMarks: z.array(z.enum(PERSON_MARKS)).max(20).optional(),
  }),
  output: z.object({ person: z.string(), salutation: z.string() }),
  errors: PERSON,
});

/** A day of somebody; null takes away what a hand wrote. That he died stops everything to his household. */
export const noteDay = define({
  name: 'note-day',
  title: { nl: 'Een dag onthouden', en: 'Remember a day' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    person: personText,
    kind: z.enum(DAY_KINDS),
    day: dayText.nullable(),
  }),
  output: z.object({ person: z.string() }),
  errors: PERSON,
});

/** What was given to somebody, or came from him. */
export const noteGift = define({
  name: 'note-gift',
  title: { nl: 'Een geschenk opschrijven', en: 'Write a gift down' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    person: personText,
    direction: z.enum(['given', 'received']),
    what: line,
    day: date,
    worth: z
      .object({ minor: z.number().int().min(0), currency: z.string().regex(/^[A-Z]{3}$/) })
      .nullable()
      .default(null),
  }),
  output: z.object({ person: z.string(), gift: z.string() }),
  errors: PERSON,
});

/** Takes back a gift that was written by mistake. */
export const forgetGift = define({
  name: 'forget-gift',
  title: { nl: 'Een geschenk weghalen', en: 'Take a gift away' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, gift: z.string().regex(/^gi-[0-9a-z]{10}$/) }),
  output: z.object({ gift: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'gift-unknown'],
});

/** Takes over, or refuses, what somebody's own signature says of him. */
export const takeSuggestion = define({
  name: 'take-suggestion',
  title: { nl: 'Iets uit een ondertekening overnemen', en: 'Take something over from a signature' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    person: personText,
    field: z.enum(['telephone', 'organisation', 'role', 'title']),
    value: line,
    take: z.boolean().default(true).describe('False: it is refused'),
  }),
  output: z.object({ person: z.string(), taken: z.boolean() }),
  errors: [...PERSON, 'suggestion-unknown', 'book-unknown', 'book-read-only'],
});

/** Asks for a letter: a congratulation, or a condolence that only the principal signs. It is drafted, and waits for consent. */
export const askLetter = define({
  name: 'ask-letter',
  title: {
    nl: 'Om een felicitatie of condoleance vragen',
    en: 'Ask for a congratulation or condolence',
  },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    person: personText,
    letter: z.enum(['congratulate', 'condole']),
    kind: z.enum(['birthday', 'jubilee']).default('birthday'),
    on: date.optional().describe('The day it is for; today when left out'),
  }),
  output: z.object({ person: z.string() }),
  errors: PERSON,
});

/** The cards of everybody that is known, as a file an address book reads (vCard 3.0). */
export const exportContacts = define({
  name: 'export-contacts',
  title: { nl: 'Alle relaties als vCard', en: 'All contacts as vCard' },
  who: 'principal',
  changes: false,
  input: z.strictObject(about),
  output: z.object({ count: z.number(), text: z.string() }),
  errors: ABOUT_PRINCIPAL,
});

/** An organisation with its people. */
export const organisation = define({
  name: 'organisation',
  title: { nl: 'Een organisatie met haar mensen', en: 'An organisation with its people' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, name: z.string().trim().min(1).max(300) }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.string().nullable(),
        evidence: z.string(),
      }),
    ),
  }),
  errors: [...ABOUT_PRINCIPAL, 'organisation-unknown'],
});
