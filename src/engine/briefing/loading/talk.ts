import { hisNextDay, wholeDay } from '../../../core/briefing/his-days.ts';
import type { TalkMaterial, WeekDayFound } from '../../../core/briefing/talk/talk.ts';
import { agreementOf } from '../../../core/mandate/agreement.ts';
import { isConfidential } from '../../../core/diary/confidential.ts';
import type { WorkingHours } from '../../../core/diary/hours/working-hours.ts';
import { countedEntries } from '../../../core/diary/own-question.ts';
import { ACTS } from '../../../core/mandate/acts.ts';
import { inBoth } from '../../../core/text/words.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { talkDecisionsSince } from '../../../store/records/briefing/talk-decisions.ts';
import { currentMandate } from '../../../store/records/mandates.ts';
import { consentRecords } from '../../../store/records/consent.ts';
import { listCalendars } from '../../../store/records/diary/calendars.ts';
import { levelsSet } from '../../views/agreement.ts';
import type { Reader } from '../../../store/access.ts';
import { isActKind } from '../../deciding/mandate.ts';
import { ofPeople } from '../../diary/loading/of-people.ts';
import { entriesWithin } from '../../diary/loading/within.ts';
import type { BriefedFor } from './day.ts';
import { owedBy } from './morning.ts';
import { notLookedAt } from './not-looked.ts';
import { waitingFor } from './waiting.ts';

/** Days of the week ahead, and appointments of a day that are named. */
const DAYS = 5;
const TITLES = 3;
/** A sentence that was not taken up for so long is not brought up again. */
const SENTENCES_MS = 60 * DAY_MS;

/** All that the agenda of the weekly talk is made of. */
export async function loadTalk(
  reader: Reader,
  day: string,
  hours: WorkingHours,
  briefed: BriefedFor,
): Promise<TalkMaterial> {
  const known = agreementOf(await consentRecords(reader), await levelsSet(reader));
  return {
    day,
    madeAt: briefed.now,
    ...(await waitingFor(reader, briefed)),
    offers: known.flatMap(({ kind, offer, inARow }) =>
      offer === null || !isActKind(kind)
        ? []
        : [
            {
              kind,
              named: inBoth((language) => ACTS[kind][language]),
              offer: offer.offer,
              level: offer.level,
              inARow,
            },
          ],
    ),
    sentences: await sentencesOpen(reader, briefed),
    loops: await owedBy(reader, briefed),
    week: await weekOf(reader, day, hours, briefed),
    notLooked: await notLookedAt(reader, briefed.now),
  };
}

/** Sentences for the letter that were decided on and stand in no letter; they are the principal's own business. */
async function sentencesOpen(
  reader: Reader,
  { now, everything }: BriefedFor,
): Promise<TalkMaterial['sentences']> {
  if (!everything) return [];
  const letter = (await currentMandate(reader))?.letter ?? '';
  const decided = await talkDecisionsSince(reader, now - SENTENCES_MS);
  const found = new Map(
    decided
      .filter(({ became, words }) => became.became === 'letter' && !letter.includes(words))
      .map(({ words, day }) => [words, { words, day }]),
  );
  return [...found.values()];
}

/** What the coming working days hold, the day of the talk first. */
async function weekOf(
  reader: Reader,
  first: string,
  hours: WorkingHours,
  { profile, everything }: BriefedFor,
): Promise<readonly WeekDayFound[]> {
  const days: WeekDayFound[] = [];
  const calendars = await listCalendars(reader);
  let date = Temporal.PlainDate.from(first);
  for (let count = 0; count < DAYS; count += 1) {
    const span = wholeDay(date.toString(), profile.zone);
    const entries = await entriesWithin(reader, span);
    const own = countedEntries(ofPeople(entries) ?? [], calendars).filter(
      ({ occurrence, card }) =>
        !occurrence.allDay && occurrence.status !== 'CANCELLED' && (card?.parent ?? null) === null,
    );
    const named = own
      .filter((entry) => everything || !isConfidential(entry))
      .toSorted((a, b) => lengthOf(b) - lengthOf(a))
      .flatMap(({ occurrence }) => occurrence.summary ?? []);
    days.push({
      day: date.toString(),
      count: own.length,
      from: own.length === 0 ? null : Math.min(...own.map(({ occurrence }) => occurrence.startAt)),
      until: own.length === 0 ? null : Math.max(...own.map(({ occurrence }) => occurrence.endAt)),
      titles: named.slice(0, TITLES),
      uid: own[0]?.occurrence.uid ?? null,
    });
    date = hisNextDay(date, hours);
  }
  return days;
}

const lengthOf = ({
  occurrence,
}: {
  readonly occurrence: { readonly startAt: number; readonly endAt: number };
}): number => occurrence.endAt - occurrence.startAt;
