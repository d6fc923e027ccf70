import { ASKED } from '../../core/people/remembering.ts';
import type { Profile } from '../../core/situation.ts';
import { inZone, type Instant } from '../../core/time/instant.ts';
import { addWorkingDays, atHour, isWorkingDay } from '../../core/time/working-days.ts';
import type { Writer } from '../../store/access.ts';
import { answerQuestion, dueQuestions } from '../../store/records/decisions.ts';
import { insertWake } from '../../store/records/wakes.ts';
import type { Owner } from '../owner.ts';

/** At this hour of the principal's clock it is seen what comes round. */
const LOOK_HOUR = 8;

/** While the day of somebody stands on record, the days are looked at every working morning. */
export async function lookAtDays(owner: Owner, writer: Writer, profile: Profile): Promise<void> {
  const row = await writer.get(
    `SELECT 1 AS there WHERE EXISTS (SELECT 1 FROM person_day)
       AND NOT EXISTS (SELECT 1 FROM wake WHERE fired_at IS NULL AND duty = 'relations' AND reason = ?)`,
    ASKED.look,
  );
  if (row === undefined) return;
  await insertWake(writer, {
    id: owner.tools.newId('wake'),
    at: await nextLook(writer, owner.tools.clock.now(), profile),
    duty: 'relations',
    about: 'days',
    reason: ASKED.look,
  });
}

/** This morning, as long as nobody looked today; else the next working morning. */
async function nextLook(
  writer: Writer,
  now: Instant,
  { zone, workingDays }: Profile,
): Promise<Instant> {
  const today = inZone(now, zone).toPlainDate();
  const week = { days: workingDays };
  const begins = today.toZonedDateTime(zone).epochMilliseconds;
  const looked = await writer.get(
    `SELECT 1 AS there FROM wake WHERE duty = 'relations' AND reason = ? AND fired_at >= ? LIMIT 1`,
    ASKED.look,
    begins,
  );
  const fresh = looked === undefined && isWorkingDay(today, week);
  return atHour(fresh ? today : addWorkingDays(today, 1, week), LOOK_HOUR, zone);
}

/** Questions that nobody need answer any more: the day is past. */
export async function lapseQuestions(writer: Writer, now: Instant): Promise<void> {
  for (const { id, decision } of await dueQuestions(writer, now))
    if (decision.kind === 'question' && (decision.lapsesAt ?? Infinity) <= now)
      await answerQuestion(writer, id, 'lapsed', now);
}

/** What somebody may ask for. */
export type LetterAsked =
  | {
      readonly letter: 'congratulate';
      readonly kind: string;
      readonly on: string;
    }
  | { readonly letter: 'condole' };

/** A letter that somebody asked for is made at the day it is for; one whose day has come is made now. */
export async function askForLetter(
  owner: Owner,
  person: string,
  asked: LetterAsked,
  zone: Profile['zone'],
): Promise<void> {
  const now = owner.tools.clock.now();
  const day = asked.letter === 'condole' ? null : Temporal.PlainDate.from(asked.on);
  const about = asked.letter === 'condole' ? person : `${person};${asked.kind};${asked.on}`;
  await owner.store.transact(async (writer) => {
    await insertWake(writer, {
      id: owner.tools.newId('wake'),
      at: day === null ? now : Math.max(now, atHour(day, LOOK_HOUR, zone)),
      duty: 'relations',
      about,
      reason: ASKED[asked.letter],
    });
  });
}
