import { LOOP_KINDS } from '../../records/loop.ts';
import { z } from 'zod';
import { PERSON_MARKS } from '../../records/person.ts';

/** A situation as a person writes it down in a `.json` file; what is left out is nothing known. */
export const Example = z.strictObject({
  about: z.string(),
  profile: z.enum(['notary', 'physician', 'director', 'director-en']),
  now: z.string(),
  channel: z.enum(['account', 'import']).default('account'),
  use: z.enum(['inbox', 'sent', 'drafts', 'junk', 'trash', 'archive', 'other']).default('inbox'),
  mail: z
    .strictObject({
      from: z.string(),
      to: z.array(z.string()).optional(),
      cc: z.array(z.string()).default([]),
      replyTo: z.array(z.string()).default([]),
      subject: z.string().default(''),
      date: z.string().optional(),
      language: z.enum(['nl', 'en', 'other', 'unknown']).default('nl'),
      own: z.union([z.string(), z.array(z.string())]).default(''),
      automatic: z.unknown().optional(),
      wants: z.array(z.string()).default([]),
      facts: z
        .array(
          z.strictObject({
            kind: z.string(),
            value: z.unknown(),
            quote: z.string().default(''),
            certainty: z.number().default(0.9),
          }),
        )
        .default([]),
      attachments: z.array(z.string()).default([]),
      references: z.array(z.string()).default([]),
    })
    .optional(),
  wake: z.strictObject({ about: z.string(), reason: z.string().default('loop-due') }).optional(),
  writtenTo: z.array(z.string()).default([]),
  people: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        firstName: z.string().nullable().default(null),
        surname: z.string().nullable().default(null),
        titles: z.array(z.string()).default([]),
        addresses: z.array(z.string()).default([]),
        telephones: z.array(z.string()).default([]),
        accounts: z.array(z.string()).default([]),
        household: z.string().nullable().default(null),
        marks: z.array(z.enum(PERSON_MARKS)).default([]),
        language: z.enum(['nl', 'en']).default('nl'),
        form: z.enum(['u', 'je']).default('u'),
        title: z.enum(['mevrouw', 'heer']).nullable().default(null),
        familiar: z.boolean().default(false),
        greeting: z.enum(['confrere', 'amice', 'amica', 'collega']).optional(),
      }),
    )
    .default([]),
  thread: z
    .array(
      z.strictObject({
        from: z.string(),
        to: z.array(z.string()),
        at: z.string(),
        subject: z.string().default(''),
        own: z.string().default(''),
        ours: z.boolean().default(false),
        act: z.string().nullable().default(null),
        automatic: z.boolean().default(false),
      }),
    )
    .default([]),
  loops: z
    .array(
      z.strictObject({
        id: z.string(),
        owes: z.enum(['they', 'we']).default('they'),
        address: z.string(),
        what: z.string(),
        openedAt: z.string(),
        nextAt: z.string().optional(),
        chases: z.number().default(0),
        rung: z.enum(['asked', 'promised']).default('asked'),
        matter: z.string().nullable().default(null),
        closed: z.boolean().default(false),
        kind: z.enum(LOOP_KINDS).default('answer'),
        about: z.string().nullable().default(null),
        thread: z.string().nullable().default('<root@example>'),
      }),
    )
    .default([]),
  matters: z
    .array(
      z.strictObject({
        id: z.string(),
        reference: z.string(),
        people: z.array(z.strictObject({ person: z.string(), side: z.string() })),
      }),
    )
    .default([]),
  /** An act to be inspected instead of an arrival to be decided on. */
  send: z
    .strictObject({
      kind: z.string().default('correspondence.write'),
      to: z.array(z.string()),
      cc: z.array(z.string()).default([]),
      subject: z.string().default(''),
      text: z.union([z.string(), z.array(z.string())]),
      annexes: z.array(z.string()).default([]),
      matter: z.string().nullable().default(null),
      inReplyTo: z.string().nullable().default(null),
      personal: z.boolean().default(false),
      ordered: z.boolean().default(false),
    })
    .optional(),
});

export type ExampleInput = z.input<typeof Example>;
export type ExampleSituation = z.output<typeof Example>;
