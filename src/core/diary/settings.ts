import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const stretch = z.object({ from: clock, until: clock });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Somebody who is asked for something, by his address. */
const supplier = z
  .object({
    name: z.string().max(200).default(''),
    address: z
      .string()
      .max(200)
      .regex(/^[^\s@<>"]+@[^\s@<>"]+$/),
  })
  .nullable();

/** How a principal's diary is kept. What he never said has its default, and is told as an assumption. */
export const diarySettings = z.object({
  /** Stretches of work by weekday, Monday first; null: nobody said, nine to five on his working days. */
  week: z.array(z.array(stretch).max(10)).length(7).nullable().default(null),
  /** Days that differ: other stretches, or none. */
  exceptions: z
    .array(z.object({ date, stretches: z.array(stretch).max(10) }))
    .max(1000)
    .default([]),
  /** ISO 3166 country (and region, `BE` or `DE-BY`) whose public holidays are days off; null: none. */
  country: z.string().max(10).nullable().default('NL'),
  /** Time kept free for lunch: so many minutes between these hours. */
  lunch: z
    .object({ from: clock, until: clock, minutes: z.number().int().min(5).max(180) })
    .nullable()
    .default({ from: '12:00', until: '13:30', minutes: 30 }),
  /** Minutes of air between two meetings. */
  bufferMinutes: z.number().int().min(0).max(240).default(0),
  /** Most meetings in one day; null: no limit. */
  meetingsADay: z.number().int().min(1).max(50).nullable().default(null),
  /** Nothing is offered sooner than so many minutes from now. */
  noticeMinutes: z
    .number()
    .int()
    .min(0)
    .max(60 * 24 * 60)
    .default(120),
  /** How long a meeting takes when nobody says. */
  meetingMinutes: z.number().int().min(5).max(480).default(60),
  /** Working days an offered time is held. */
  holdDays: z.number().int().min(1).max(30).default(3),
  /**
   * What the desks of colleagues in this office may do: nothing but ask; see when his time is taken, and no more than that;
   * or have what is free by his own rules without his being asked, and a refusal where it is not.
   */
  colleagues: z.enum(['ask', 'free-busy', 'book']).default('ask'),
  /** Name of the calendar that appointments are written into; null: the first that can be written. */
  calendar: z.string().max(100).nullable().default(null),
  /** Where he works, as a place in words, and whence he comes in the morning. */
  office: z.string().max(200).nullable().default(null),
  home: z.string().max(200).nullable().default(null),
  /** How he travels, where it is not too far for that. */
  mode: z.enum(['foot', 'bicycle', 'car', 'transit']).default('transit'),
  /** Travel blocks are made around events elsewhere. */
  travelBlocks: z.boolean().default(true),
  /** Minutes kept free before a meeting (and before the way to it), and after it. */
  preparationMinutes: z.number().int().min(0).max(240).default(0),
  /** Calendars that are rooms: what stands in one takes the room. */
  rooms: z
    .array(
      z.object({
        calendar: z.string().max(100),
        seats: z.number().int().min(1).max(10_000),
        equipment: z.array(z.string().max(100)).max(50).default([]),
        /** Where it stands, in words; null: where he works. */
        place: z.string().max(200).nullable().default(null),
      }),
    )
    .max(100)
    .default([]),
  /** Who is asked for what a meeting needs; null: nobody, then whoever orders it says who. */
  suppliers: z
    .object({
      room: supplier,
      catering: supplier,
      equipment: supplier,
      video: supplier,
      directions: supplier,
    })
    .partial()
    .default({}),
  /**
   * Address at which a video meeting is joined; `{code}` becomes letters of its own for each meeting. Null: a link is asked
   * for, or given.
   */
  videoLink: z
    .string()
    .max(300)
    .regex(/^https:\/\/[^\s<>"]+$/)
    .nullable()
    .default(null),
  /** How one comes to the office, for whoever visits; null: nobody said. */
  directions: z.string().max(2000).nullable().default(null),
  recoveryMinutes: z.number().int().min(0).max(240).default(0),
  /** Who takes over what cannot wait when he is not there; a letter of mandate that names somebody for the day goes before. */
  standIn: z
    .object({
      name: z.string().trim().min(1).max(200),
      address: z.string().max(254).nullable().default(null),
      telephone: z.string().max(40).nullable().default(null),
    })
    .nullable()
    .default(null),
});
export type DiarySettings = Readonly<z.infer<typeof diarySettings>>;

/** Settings of somebody who never said anything. */
export const DEFAULT_DIARY: DiarySettings = diarySettings.parse({});
