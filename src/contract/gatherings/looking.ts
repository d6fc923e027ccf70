import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText, instant, limit } from '../shapes/about.ts';
import { gatheringShape } from '../shapes/gathering.ts';

/** Meetings that are prepared or followed up. */
export const gatherings = define({
  name: 'gatherings',
  title: { nl: 'Vergaderingen', en: 'Meetings' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    state: z.enum(['open', 'closed']).default('open'),
    limit: limit.default(100),
  }),
  output: z.object({ zone: z.string(), gatherings: z.array(gatheringShape) }),
  errors: ABOUT_PRINCIPAL,
});

/** Which meeting: its id, or the UID of its event. */
export const meetingNamed = {
  id: z.string().trim().min(1).max(1_000).describe('Id of the meeting, or UID of its event'),
  recurrenceId: z.string().max(40).optional().describe('Which instance of a series'),
};

/** One meeting, whole. */
export const gathering = define({
  name: 'gathering',
  title: { nl: 'Een vergadering', en: 'A meeting' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, ...meetingNamed }),
  output: z.object({ zone: z.string(), gathering: gatheringShape }),
  errors: [...ABOUT_PRINCIPAL, 'event-unknown'],
});

/** The minutes of a meeting as a text. */
export const minutesText = define({
  name: 'minutes-text',
  title: { nl: 'Een verslag lezen', en: 'Read minutes' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    ...meetingNamed,
    version: z.coerce.number().int().min(1).max(1_000).optional(),
  }),
  output: z.object({
    version: z.number(),
    state: z.enum(['draft', 'round', 'approved']),
    text: z.string(),
  }),
  errors: [...ABOUT_PRINCIPAL, 'event-unknown', 'no-minutes'],
});

/** Actions that were agreed in meetings, by who sees to them. */
export const actions = define({
  name: 'actions',
  title: { nl: 'Actiepunten', en: 'Actions' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    person: idText.optional().describe('Name or address of whoever sees to them'),
    all: z.boolean().default(false).describe('Also those that are done or dropped'),
  }),
  output: z.object({
    zone: z.string(),
    actions: z.array(
      z.object({
        id: z.string(),
        what: z.string(),
        name: z.string(),
        address: z.string(),
        by: instant,
        state: z.enum(['open', 'done', 'dropped']),
        nextAt: instant.nullable(),
        meeting: z.string(),
        title: z.string(),
        from: instant,
      }),
    ),
  }),
  errors: ABOUT_PRINCIPAL,
});
