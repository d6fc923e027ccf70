import { z } from 'zod';
import type { TalkDecision } from '../../../core/briefing/talk/talk.ts';
import { LEVELS } from '../../../core/mandate/level.ts';
import { jsonIn } from '../../../core/text/json-in.ts';
import type { Reader, Writer } from '../../access.ts';

/** What was decided on a point of a talk, and what came in by which it was told. */
export interface StoredTalkDecision extends TalkDecision {
  /** ISO date of the talk. */
  readonly day: string;
  readonly arrival: string;
}

const outcome = z.discriminatedUnion('became', [
  z.object({ became: z.literal('answer'), decision: z.string() }),
  z.object({ became: z.literal('level'), kind: z.string(), level: z.enum(LEVELS) }),
  z.object({ became: z.literal('letter') }),
  z.object({ became: z.enum(['agreed', 'declined', 'needs-more']), act: z.string() }),
  z.object({ became: z.enum(['loop', 'moved']), loop: z.string(), nextAt: z.number() }),
  z.object({ became: z.literal('closed'), loop: z.string() }),
  z.object({ became: z.literal('as-it-is') }),
]);

const row = z.object({
  day: z.string(),
  number: z.number(),
  words: z.string(),
  by: z.string(),
  at: z.number(),
  arrival: z.string(),
  became: z.string(),
});

export async function insertTalkDecision(
  writer: Writer,
  { day, number, words, by, at, arrival, became }: StoredTalkDecision,
): Promise<void> {
  await writer.run(
    `INSERT INTO talk_decision (day, number, words, by, at, arrival, became) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (day, number, at) DO NOTHING`,
    day,
    number,
    words,
    by,
    at,
    arrival,
    JSON.stringify(became),
  );
}

/** What was decided on the points of one talk, oldest first. */
export async function talkDecisions(
  reader: Reader,
  day: string,
): Promise<readonly StoredTalkDecision[]> {
  return toDecisions(
    await reader.all('SELECT * FROM talk_decision WHERE day = ? ORDER BY at, number', day),
  );
}

export async function talkDecisionsSince(
  reader: Reader,
  since: number,
): Promise<readonly StoredTalkDecision[]> {
  return toDecisions(
    await reader.all('SELECT * FROM talk_decision WHERE at > ? ORDER BY at, number', since),
  );
}

/** What was erased is no decision any more. */
function toDecisions(rows: readonly unknown[]): readonly StoredTalkDecision[] {
  return rows.flatMap((found) => {
    const { became, ...rest } = row.parse(found);
    const read = outcome.safeParse(jsonIn(became));
    return read.success ? [{ ...rest, became: read.data }] : [];
  });
}
