import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, language } from '../shapes/about.ts';
import { bundle } from '../shapes/bundle.ts';
import { WISHED } from '../shapes/gathering.ts';
import { meetingNamed } from './looking.ts';

const text = z.string().trim().min(1).max(300);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const by = date.optional().describe('Last day');
const address = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\s@<>"]+@[^\s@<>"]+$/);
const person = z.strictObject({ name: text.optional(), address: address.optional() });

/** Largest file that is handed over, as base64. */
const MOST_BASE64 = 28_000_000;
/** A file that is handed over: its bytes in base64. */
const file = z.strictObject({
  name: z.string().trim().min(1).max(200),
  type: z.string().max(200).default('application/octet-stream'),
  base64: z.base64().max(MOST_BASE64),
});

const need = z.strictObject({
  need: z.enum(['room', 'catering', 'equipment', 'video', 'directions']),
  what: z.string().trim().max(200).default(''),
  people: z.number().int().min(1).max(10_000).optional(),
  from: person.optional(),
  given: z.string().max(500).optional().describe('A link or a route'),
});

/** What can be wanted of a meeting. */
const wish = z.discriminatedUnion('k', [
  z.strictObject({
    k: z.literal('arrange'),
    needs: z.array(need).max(20).default([]),
    /** In words: "een zaal voor 8, lunch en een beamer". */
    words: text.optional(),
    by,
  }),
  z.strictObject({ k: z.literal('agenda'), items: z.array(text).min(1).max(60) }),
  z.strictObject({
    k: z.literal('paper'),
    what: text,
    item: text.optional().describe('Number or words of its point'),
    from: person.optional(),
    by,
    file: file.optional(),
  }),
  z.strictObject({ k: z.literal('send'), without: z.boolean().default(false) }),
  z.strictObject({ k: z.literal('wait'), until: date }),
  z.strictObject({ k: z.literal('round'), until: date.optional() }),
  z.strictObject({
    k: z.literal('amend'),
    number: z.coerce.number().int().min(1).max(10_000),
    take: z.boolean().default(true),
  }),
  z.strictObject({ k: z.literal('approve') }),
  z.strictObject({ k: z.literal('action'), what: text, owner: person.optional(), by }),
  z.strictObject({
    k: z.literal('heard'),
    task: text.describe('Id of the task'),
    how: z.enum(['confirmed', 'done', 'dropped']).default('done'),
  }),
]);
export type WishInput = z.output<typeof wish>;
export type FileInput = z.output<typeof file>;

/** Prepares a meeting or follows it up: does one thing for it, and puts what leaves before whoever may consent. */
export const gather = define({
  name: 'gather',
  title: { nl: 'Een vergadering voorbereiden of afwerken', en: 'Prepare or follow up a meeting' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, ...meetingNamed, wish }),
  output: z.object({ ...WISHED, bundle: bundle.optional() }),
  errors: [...ABOUT_PRINCIPAL, 'event-unknown', 'needs-unclear'],
});

/** Notes of one meeting, or the transcript of it. */
const MOST_NOTES = 2_000_000;

/** Makes minutes of notes or of a transcript; nothing leaves. */
export const takeMinutes = define({
  name: 'take-minutes',
  title: { nl: 'Een verslag maken', en: 'Make minutes' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    ...meetingNamed,
    notes: z.string().max(MOST_NOTES).optional(),
    file: file.optional().describe('A text, .vtt or .docx file'),
    language: language.optional().describe('Of the notes; left out, the principal’s'),
  }),
  output: z.object({ ...WISHED, text: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'event-unknown', 'notes-missing'],
});
