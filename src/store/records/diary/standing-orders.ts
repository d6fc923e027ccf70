import { z } from 'zod';
import type { StandingRecord } from '../../../core/diary/standing-orders/standing-order.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** Orders that hold at one time: whoever has given more has forgotten some. */
const MOST_STANDING = 100;

const clock = z.string();
const ruleShape = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('first'), topic: z.string() }),
  z.object({
    rule: z.literal('free'),
    weekdays: z.array(z.number()).nullable(),
    hours: z.object({ from: clock, until: clock }).nullable(),
  }),
]);

const rowShape = z
  .object({
    id: z.string(),
    rule: z.string(),
    from_day: z.string(),
    until_day: z.string(),
    given_by: z.string(),
    arrival: z.string(),
    given_at: z.number(),
  })
  .transform((row): StandingRecord => ({
    id: row.id,
    rule: ruleShape.parse(JSON.parse(row.rule)),
    period: { from: row.from_day, until: row.until_day },
    by: row.given_by,
    arrival: row.arrival,
    givenAt: row.given_at,
  }));

/** Keeps an order that holds for a while. Tells whether it is new. */
export async function insertStanding(
  writer: Writer,
  { id, rule, period, by, arrival, givenAt }: StandingRecord,
): Promise<boolean> {
  const done = await writer.run(
    `INSERT INTO standing_order (id, rule, from_day, until_day, given_by, arrival, given_at)
     VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    id,
    JSON.stringify(rule),
    period.from,
    period.until,
    by,
    arrival,
    givenAt,
  );
  return done.changes === 1;
}

/** Orders that were not ended, those included that are over and of which that was not seen yet; the earliest to end first. */
export async function standingOrders(reader: Reader): Promise<readonly StandingRecord[]> {
  const rows = await reader.all(
    `SELECT id, rule, from_day, until_day, given_by, arrival, given_at FROM standing_order
     WHERE ended_at IS NULL ORDER BY until_day, id LIMIT ?`,
    MOST_STANDING,
  );
  return rows.map((row) => rowShape.parse(row));
}

/** Ends one. Tells whether it had not ended before. */
export async function endStanding(
  writer: Writer,
  id: string,
  { at, by }: { readonly at: Instant; readonly by: string },
): Promise<boolean> {
  const done = await writer.run(
    'UPDATE standing_order SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL',
    at,
    by,
    id,
  );
  return done.changes === 1;
}
