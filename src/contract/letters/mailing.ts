import { z } from 'zod';
import { KEPT_OUT, MAILING_ROADS } from '../../core/letters/mailing/mailing.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';

const text = z.strictObject({
  subject: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\r\n]*$/),
  body: z
    .string()
    .trim()
    .min(1)
    .max(50_000)
    .describe('Between salutation and closing, with fields as {naam} and {u|je}'),
});

const standing = z.enum([
  ...(['held', 'left-out', 'proposed', 'queued', 'sent', 'answered'] as const),
  ...(['printed', 'dropped', 'refused', 'failed', 'unknown'] as const),
]);

const line = z.object({
  number: z.number(),
  name: z.string(),
  address: z.string(),
  standing,
  kept: z.array(z.string()).describe('What keeps the letter until it is answered'),
  said: z.array(z.string()).describe('What is only said of it'),
  act: z.string().nullable(),
  point: z.number().describe('Its number in the bundle; nought where it is in none'),
  bundle: z.string(),
  sentAt: instant.nullable(),
  letter: z.object({ subject: z.string(), text: z.string() }).nullable(),
});

const summary = z.object({
  id: z.string(),
  at: instant,
  day: z.string().describe('The day it was ordered, in the zone of the principal'),
  by: z.string(),
  title: z.string(),
  road: z.enum(MAILING_ROADS),
  answerBy: z.string().nullable(),
  counts: z.partialRecord(standing, z.number()),
});

const whole = summary.extend({ lines: z.array(line) });

const LIST_ERRORS = [
  ...(['list-empty', 'list-too-large', 'list-too-many-rows', 'list-too-many-columns'] as const),
  ...(['list-no-header', 'list-broken', 'list-protected', 'list-unknown-form'] as const),
] as const;

const id = z.string().trim().min(1).max(100);

/** A letter to each of a list: every recipient is checked first, and whose letter nothing keeps is proposed. */
export const mailing = define({
  name: 'mailing',
  title: { nl: 'Een brief aan een lijst laten schrijven', en: 'Have a letter written to a list' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    list: z
      .union([
        z.strictObject({ file: z.base64().max(7_500_000).describe('CSV, workbook or cards') }),
        z.strictObject({ names: z.array(z.string().trim().min(1).max(320)).min(1).max(500) }),
        z.strictObject({ group: z.string().trim().min(1).max(200) }),
      ])
      .describe(
        'A file, names or mail addresses, or a group, an organisation or a kind of relation',
      ),
    nl: text.optional(),
    en: text.optional(),
    title: z.string().trim().min(1).max(200).optional().describe('In the register'),
    road: z.enum(MAILING_ROADS).default('mail'),
    voice: z.enum(['principal', 'behalf', 'secretary']).optional(),
    answerBy: z.iso.date().optional().describe('By which an answer is asked, and guarded'),
  }),
  output: whole,
  errors: [
    ...ABOUT_PRINCIPAL,
    ...LIST_ERRORS,
    ...(['mailing-empty', 'mailing-too-long', 'mailing-fields', 'mailing-day-past'] as const),
    ...(['mailing-textless', 'group-unknown'] as const),
  ],
});

/** What was sent to lists, the newest first. */
export const mailings = define({
  name: 'mailings',
  title: { nl: 'Brieven aan lijsten', en: 'Letters to lists' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({ mailings: z.array(summary) }),
  errors: ABOUT_PRINCIPAL,
});

/** One mailing with everybody of it, each letter in full. */
export const mailingShow = define({
  name: 'mailing-show',
  title: { nl: 'Eén lijst met elke brief', en: 'One list with every letter' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, id }),
  output: whole,
  errors: [...ABOUT_PRINCIPAL, 'id-unknown'],
});

/** Answers what keeps the letters of some recipients. */
export const mailingSettle = define({
  name: 'mailing-settle',
  title: { nl: 'Beantwoorden wat een brief tegenhoudt', en: 'Answer what keeps a letter' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    id,
    lines: z.array(z.int().min(1).max(10_000)).min(1).max(500),
    answer: z.union([
      z.enum(['send', 'leave']),
      z.strictObject({ person: z.string().trim().min(1).max(320) }),
      z.strictObject({ address: z.string().trim().min(3).max(320) }),
      z.strictObject({
        field: z.string().trim().min(1).max(100),
        value: z.string().trim().max(300),
      }),
    ]),
  }),
  output: whole,
  errors: [
    ...ABOUT_PRINCIPAL,
    ...(['id-unknown', 'line-unknown', 'mailing-must-mend', 'mailing-only-principal'] as const),
    ...(['mailing-fields', 'mailing-day-past', 'person-unknown', 'person-ambiguous'] as const),
  ],
});

/** All letters on paper of one list in one file, to be printed in one go. */
export const mailingPrint = define({
  name: 'mailing-print',
  title: {
    nl: 'Alle brieven van een lijst in één bestand',
    en: 'All letters of a list in one file',
  },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, id }),
  output: z.object({ count: z.number(), name: z.string(), type: z.string(), base64: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown'],
});

/** Who gets no letter of a list; with `who` somebody is kept out, or let in again. */
export const mailingKeepOut = define({
  name: 'mailing-keep-out',
  title: { nl: 'Wie geen brief per lijst krijgt', en: 'Who gets no letter by list' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    change: z
      .strictObject({
        who: z.string().trim().min(1).max(320).describe('Name, mail address or id'),
        why: z.enum(KEPT_OUT).nullable().describe('Null lets him in again'),
      })
      .optional(),
  }),
  output: z.object({ keptOut: z.array(z.object({ who: z.string(), why: z.enum(KEPT_OUT) })) }),
  errors: [
    ...ABOUT_PRINCIPAL,
    ...(['person-unknown', 'person-ambiguous', 'kept-out-only-principal'] as const),
  ],
});
