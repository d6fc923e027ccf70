import { z } from 'zod';
import { DAY_KINDS } from '../../core/people/days.ts';
import { METHODS } from '../../core/people/etiquette.ts';
import { NOBILITIES, PERSON_MARKS } from '../../core/records/person.ts';

/** One deed in an address book, exactly; texts are whole VCARDs (RFC 2426, RFC 6350). */
export const cardChange = z.object({
  book: z.string(),
  name: z.string(),
  uid: z.string(),
  /** Null: the card goes. */
  text: z.string().nullable(),
  before: z.string().nullable(),
});
export type CardChangeShape = z.output<typeof cardChange>;

/** How one writes to somebody. */
export const formOfAddress = z.object({
  language: z.enum(['nl', 'en']),
  form: z.enum(['u', 'je']),
  title: z.enum(['mevrouw', 'heer']).nullable(),
  familiar: z.boolean(),
  greeting: z.enum(['confrere', 'amice', 'amica', 'collega']).optional(),
  nobility: z.enum(NOBILITIES).optional(),
});

/** Somebody as he is on record. */
export const person = z.object({
  id: z.string(),
  name: z.string(),
  firstName: z.string().nullable(),
  surname: z.string().nullable(),
  titles: z.array(z.string()),
  addresses: z.array(z.string()),
  telephones: z.array(z.string()),
  organisation: z.string().nullable(),
  household: z.string().nullable(),
  marks: z.array(z.enum(PERSON_MARKS)),
  address: formOfAddress,
});
export type PersonShape = z.output<typeof person>;

/** Something that is known of somebody, and where from: an arrival, a card, a user's hand. */
const claim = z.object({
  kind: z.string(),
  value: z.string(),
  evidence: z.string(),
  at: z.number(),
});

export const contactShape = z.object({
  person,
  /** How a letter to him begins. */
  salutation: z.string(),
  claims: z.array(claim),
  cards: z.array(
    z.object({ book: z.string(), name: z.string(), uid: z.string(), title: z.string() }),
  ),
  organisations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.string().nullable(),
      evidence: z.string(),
    }),
  ),
  days: z.array(
    z.object({
      kind: z.enum(DAY_KINDS),
      day: z.string(),
      evidence: z.string(),
      at: z.number(),
    }),
  ),
  /** How one deals with him, beside how he is addressed. */
  etiquette: z.object({
    method: z.enum(METHODS).nullable(),
    sensitivities: z.array(z.string()),
    note: z.string().nullable(),
  }),
  gifts: z.array(
    z.object({
      id: z.string(),
      direction: z.enum(['given', 'received']),
      day: z.string(),
      what: z.string(),
      worth: z.object({ minor: z.number(), currency: z.string() }).nullable(),
    }),
  ),
  /** What his own signature says of him, and nobody took over yet. */
  suggestions: z.array(
    z.object({
      field: z.enum(['telephone', 'organisation', 'role', 'title']),
      value: z.string(),
      arrival: z.string(),
      at: z.number(),
    }),
  ),
  /** Records of him that were merged with this one, each with how to undo it. */
  merges: z.array(
    z.object({
      id: z.string(),
      part: z.string(),
      name: z.string(),
      grounds: z.string(),
      at: z.number(),
      by: z.string(),
    }),
  ),
});
export type ContactShape = z.output<typeof contactShape>;
