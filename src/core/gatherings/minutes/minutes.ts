import { z } from 'zod';

const line = z.string().max(2_000);

/** What somebody is to do. */
const action = z.object({
  what: line,
  /** As he is named; null where nobody is. */
  owner: line.nullable(),
  /** Lower case; null where he has none here, and for the principal himself. */
  address: line.nullable(),
  /** The principal himself sees to it. */
  ours: z.boolean(),
  /** Last day, ISO 8601; null where none was named. */
  by: z.string().nullable(),
});
export type MinutesAction = Readonly<z.infer<typeof action>>;

const item = z.object({
  /** As it was called; of what was said before the first point empty. */
  title: line,
  said: z.array(line).max(2_000).readonly(),
  decisions: z.array(line).max(500).readonly(),
  actions: z.array(action).max(500).readonly(),
});
export type MinutesItem = Readonly<z.infer<typeof item>>;

/** Minutes: who was there, and what was said, decided and agreed, point by point. */
export const minutesShape = z.object({
  language: z.enum(['nl', 'en']),
  present: z.array(line).max(500).readonly(),
  absent: z.array(line).max(500).readonly(),
  /** Who was invited, where nothing says who was there. */
  invited: z.array(line).max(500).readonly(),
  items: z.array(item).max(200).readonly(),
  /** Changes that were asked for and made, a sentence each. */
  amended: z.array(line).max(500).readonly(),
});
export type Minutes = Readonly<z.infer<typeof minutesShape>>;

/** Every action, in the order of the points. */
export function actionsOf({ items }: Minutes): readonly MinutesAction[] {
  return items.flatMap(({ actions }) => actions);
}
