import { z } from 'zod';
import type { LoopId } from '../../../core/ids.ts';
import { LEVELS } from '../../../core/mandate/level.ts';
import { RUNGS, type OpenLoop } from '../../../core/records/loop.ts';
import { sentence } from '../../../core/text/words.ts';

/** An instant, written with its zone. */
const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const both = z.strictObject({ nl: z.string(), en: z.string() });

const paper = z
  .strictObject({ name: z.string(), from: z.string(), at: instant })
  .transform(({ name, from, at }) => ({
    where: { in: 'arrival', arrival: `in-${name.length}`, path: '1' } as const,
    name,
    type: 'application/pdf',
    size: 1000,
    sha256: name,
    from,
    at,
  }));

const way = z.strictObject({
  uid: z.string(),
  role: z.enum(['travel-there', 'travel-back', 'preparation', 'recovery', 'travel-between']),
  from: instant,
  until: instant,
  summary: z.string(),
  text: z.string().nullable().default(null),
});

const meeting = z
  .strictObject({
    uid: z.string(),
    from: instant,
    until: instant,
    allDay: z.boolean().default(false),
    title: z.string().nullable(),
    hidden: z.boolean().default(false),
    tentative: z.boolean().default(false),
    unanswered: z.boolean().default(false),
    place: z.string().nullable().default(null),
    conference: z.string().nullable().default(null),
    description: z.string().nullable().default(null),
    people: z
      .array(
        z.strictObject({
          name: z.string(),
          address: z.string(),
          answer: z.string().nullable().default('ACCEPTED'),
        }),
      )
      .default([]),
    morePeople: z.number().default(0),
    ways: z.array(way).default([]),
    threads: z.array(z.string()).default([]),
    papers: z.array(paper).default([]),
  })
  .transform((one) => ({ ...one, calendar: 'werk', recurrenceId: null, reason: null }));

const loop = z
  .strictObject({
    id: z.string(),
    owes: z.enum(['they', 'we']),
    address: z.string(),
    name: z.string().default(''),
    what: z.string(),
    rung: z.enum(RUNGS).default('asked'),
    thread: z.string().nullable().default(null),
    openedAt: instant,
    nextAt: instant,
    chases: z.number().default(0),
  })
  .transform(({ name, id, ...rest }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
    const branded = { id: id as LoopId, openedBy: `in-${id}` as OpenLoop['openedBy'] };
    const open: OpenLoop = {
      ...rest,
      ...branded,
      state: 'open',
      counterpart: null,
      matter: null,
      confidentiality: 'office',
    };
    const source = { kind: 'message', arrival: open.openedBy, at: rest.openedAt } as const;
    return { loop: open, name, source: { ...source, from: name || rest.address, words: null } };
  });

const person = z
  .strictObject({
    address: z.string(),
    role: z.string().nullable().default(null),
    organisation: z.string().nullable().default(null),
    last: z
      .strictObject({ at: instant, ours: z.boolean().default(false), subject: z.string() })
      .nullable()
      .default(null),
    met: z.strictObject({ at: instant, title: z.string().nullable() }).nullable().default(null),
    loops: z.array(loop).default([]),
  })
  .transform(({ address, role, organisation, last, met, loops }) => {
    const source = {
      kind: 'message',
      arrival: 'in-last',
      at: last?.at ?? 0,
      from: address,
      words: null,
    } as const;
    return {
      address,
      person: null,
      signed:
        role === null && organisation === null
          ? null
          : { role, organisation, telephone: null, source },
      last: last === null ? null : { ...last, source: { ...source, at: last.at } },
      met: met === null ? null : { ...met, uid: 'before' },
      loops,
    };
  });

const waiting = z.strictObject({
  act: z.string(),
  named: both,
  addresses: z.array(z.string()).default([]),
  thread: z.string().nullable().default(null),
  createdAt: instant,
  expiresAt: instant.nullable().default(null),
});

const question = z
  .strictObject({
    decision: z.string(),
    key: z.string(),
    values: z.record(z.string(), z.string()).default({}),
    at: instant,
  })
  .transform(({ decision, key, values, at }) => ({
    decision,
    said: sentence(key, values),
    at,
    addresses: [],
    threads: [],
  }));

const notLooked = z.strictObject({
  name: z.string(),
  title: z.string(),
  what: z.enum(['mailbox', 'calendar']),
  since: instant.nullable().default(null),
});

const clash = z.strictObject({
  name: z.string(),
  from: instant,
  kind: z.string(),
  text: both,
  cure: both.nullable().default(null),
  order: both.nullable().default(null),
  uids: z.array(z.string()).default([]),
});

/** A day as it was looked up. */
export const dayMaterial = z.strictObject({
  day: z.iso.date(),
  meetings: z.array(meeting).default([]),
  moreMeetings: z.number().default(0),
  people: z.array(person).default([]),
  waiting: z.array(waiting).default([]),
  questions: z.array(question).default([]),
  clashes: z.array(clash).default([]),
  notLooked: z.array(notLooked).default([]),
  office: z.string().nullable().default(null),
});

const writing = z.strictObject({
  of: z.string(),
  name: z.string(),
  days: z.array(z.number()),
  lastAt: instant,
});

/** What the morning is made of, against no folder. */
export const morningMaterial = z.strictObject({
  today: dayMaterial,
  next: dayMaterial,
  loops: z.array(loop).default([]),
  /** So many working days are known. */
  workingDays: z
    .number()
    .default(0)
    .transform((count) => Array.from({ length: count }, (_one, at) => String(at))),
  correspondents: z.array(writing).default([]),
  channels: z.array(writing).default([]),
  due: z
    .array(z.strictObject({ wake: z.string(), at: instant, firedAt: instant.nullable() }))
    .default([]),
  lastDay: z.iso.date(),
  ahead: z.array(clash).default([]),
  late: z
    .array(
      z.strictObject({
        address: z.string(),
        name: z.string(),
        late: z.number(),
        of: z.number(),
        loops: z.array(z.string()),
      }),
    )
    .default([]),
  told: z
    .array(
      z.strictObject({
        name: z.string(),
        times: z.number(),
        lastAt: instant,
        isDeclined: z.boolean().default(false),
      }),
    )
    .default([]),
});

/** What the agenda of the weekly talk is made of. */
export const talkMaterial = z.strictObject({
  day: z.iso.date(),
  questions: z.array(question).default([]),
  offers: z
    .array(
      z.strictObject({
        kind: z.string(),
        named: both,
        offer: z.enum(['raise', 'lower']),
        level: z.enum(LEVELS),
        inARow: z.number(),
      }),
    )
    .default([]),
  sentences: z.array(z.strictObject({ words: z.string(), day: z.iso.date() })).default([]),
  loops: z.array(loop).default([]),
  week: z
    .array(
      z.strictObject({
        day: z.iso.date(),
        count: z.number(),
        from: instant.nullable().default(null),
        until: instant.nullable().default(null),
        titles: z.array(z.string()).default([]),
        uid: z.string().nullable().default(null),
      }),
    )
    .default([]),
  waiting: z.array(waiting).default([]),
  notLooked: z.array(notLooked).default([]),
});
