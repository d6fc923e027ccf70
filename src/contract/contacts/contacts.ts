import { z } from 'zod';
import { isDay } from '../../core/people/days.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { contactShape, person } from '../shapes/contact.ts';

/** A book is named by its short name. */
const bookName = z.string().trim().min(1).max(200);
export const personText = z
  .string()
  .trim()
  .min(1)
  .max(320)
  .describe('A name, an address, or an id');

const addressBook = z.object({
  name: z.string(),
  title: z.string(),
  account: z.string(),
  readOnly: z.boolean(),
  cards: z.number(),
  /** When it was last read; null before the first time. */
  lookedAt: z.number().nullable(),
  /** Since when its account no longer has it; what was known of it stays. */
  goneAt: z.number().nullable(),
  /** How much in it could not be used. */
  troubled: z.number(),
});
export type AddressBookShape = z.output<typeof addressBook>;

/** The people that are known, and the address books they stand in. */
export const contacts = define({
  name: 'contacts',
  title: { nl: 'Zijn relaties', en: 'His contacts' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    text: z.string().trim().max(320).optional().describe('Part of a name, address or organisation'),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  output: z.object({
    zone: z.string(),
    people: z.array(person),
    books: z.array(addressBook),
    /** How many pairs may be one person each. */
    alike: z.number(),
  }),
  errors: ABOUT_PRINCIPAL,
});

/** All that is known of somebody as a relation. */
export const contact = define({
  name: 'contact',
  title: { nl: 'Eén relatie', en: 'One contact' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, person: personText }),
  output: contactShape.extend({ zone: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'person-unknown', 'person-ambiguous'],
});

const text = z.string().trim().min(1).max(500);
export const dayText = z
  .string()
  .regex(/^(?:\d{4}|-)-\d\d-\d\d$/)
  .refine(isDay)
  .describe('1970-04-12, or --04-12 without the year');
const mail = z
  .string()
  .trim()
  .regex(/^[^\s@]+@[^\s@]+$/)
  .max(320);
const number = z.string().trim().min(3).max(40);

const said = {
  organisation: text.nullable().optional(),
  role: text.nullable().optional(),
  birthday: dayText.nullable().optional(),
  note: z.string().trim().max(10_000).nullable().optional(),
  addAddresses: z.array(mail).max(20).optional(),
  addTelephones: z.array(number).max(20).optional(),
  book: bookName.optional().describe('Address book in which he is to have a card'),
};

/** What became of a change: where it stands, and the deed by which it goes to its server. */
const changed = z.object({
  person: z.string(),
  book: z.string().nullable(),
  act: z.object({ id: z.string(), state: z.string() }).nullable(),
});

/** Writes somebody down by hand. */
export const addContact = define({
  name: 'add-contact',
  title: { nl: 'Iemand opschrijven', en: 'Write somebody down' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, name: text, ...said }),
  output: changed,
  errors: [...ABOUT_PRINCIPAL, 'book-unknown', 'book-read-only'],
});

/** Changes what is known of somebody: on his card where he has one, else here. */
export const changeContact = define({
  name: 'change-contact',
  title: { nl: 'Iets van iemand wijzigen', en: 'Change something of somebody' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    person: personText,
    name: text.optional(),
    ...said,
    removeAddresses: z.array(mail).max(20).optional(),
    removeTelephones: z.array(number).max(20).optional(),
  }),
  output: changed,
  errors: [
    ...ABOUT_PRINCIPAL,
    'person-unknown',
    'person-ambiguous',
    'book-unknown',
    'book-read-only',
  ],
});

/** Takes somebody's card out of an address book. */
export const removeCard = define({
  name: 'remove-card',
  title: { nl: 'Een kaart weghalen', en: 'Take a card away' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, person: personText, book: bookName }),
  output: changed,
  errors: [
    ...ABOUT_PRINCIPAL,
    'person-unknown',
    'person-ambiguous',
    'book-unknown',
    'book-read-only',
    'card-unknown',
  ],
});
