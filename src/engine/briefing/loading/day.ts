import { wholeDay } from '../../../core/briefing/his-days.ts';
import type { DayMaterial, MeetingFound } from '../../../core/briefing/material.ts';
import { briefingWords } from '../../../core/briefing/all-words.ts';
import type { Cure } from '../../../core/diary/clashes/clash.ts';
import { isConfidential } from '../../../core/diary/confidential.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { sayClash, sayCure } from '../../../core/diary/clashes/say-clash.ts';
import { countedEntries } from '../../../core/diary/own-question.ts';
import type { Profile } from '../../../core/situation.ts';
import { inBoth, say, sentence, type Both } from '../../../core/text/words.ts';
import { sayDate, sayMoment } from '../../../core/time/say-date.ts';
import type { Instant, Zone } from '../../../core/time/instant.ts';
import { listCalendars } from '../../../store/records/diary/calendars.ts';
import type { Reader } from '../../../store/access.ts';
import { clashesWithin } from '../../diary/loading/clashes.ts';
import { ofPeople } from '../../diary/loading/of-people.ts';
import { entriesWithin } from '../../diary/loading/within.ts';
import { readDiarySettings } from '../../diary/settings.ts';
import { meetingsOf } from './meetings.ts';
import { notLookedAt } from './not-looked.ts';
import { peopleOf } from './people.ts';
import { waitingFor } from './waiting.ts';

/** For whom it is read, and when. */
export interface BriefedFor {
  readonly profile: Profile;
  readonly now: Instant;
  /** Also what only the principal may see. */
  readonly everything: boolean;
}

/** Appointments of one day that are prepared; a diary with more was filled by a machine. */
const MOST_MEETINGS = 40;
/** People of a day who are looked up. */
const MOST_PEOPLE = 120;

/** All that the folder of a day is made of. Reads from this store and no other. */
export async function loadDay(
  reader: Reader,
  day: string,
  briefed: BriefedFor,
): Promise<DayMaterial> {
  const { profile, now } = briefed;
  const span = wholeDay(day, profile.zone);
  const calendars = await listCalendars(reader);
  const entries = await entriesWithin(reader, span);
  const counted = countedEntries(ofPeople(entries) ?? [], calendars);
  const all = await meetingsOf(reader, counted, { ...briefed, span });
  const meetings = all.slice(0, MOST_MEETINGS);
  const addresses = [...new Set(meetings.flatMap(addressesOf))].slice(0, MOST_PEOPLE);
  return {
    day,
    madeAt: now,
    meetings,
    moreMeetings: all.length - meetings.length,
    people: await peopleOf(reader, addresses, { ...briefed, before: span.from }),
    ...(await waitingFor(reader, briefed)),
    clashes: await clashesOf(reader, span, briefed),
    notLooked: await notLookedAt(reader, now),
    office: (await readDiarySettings(reader)).office,
  };
}

const addressesOf = ({ people }: MeetingFound): readonly string[] =>
  people.map(({ address }) => address);

/** The order that would do it, as one says it; null where somebody has to be asked first, or think. */
function orderFor(cure: Cure, entries: readonly DiaryEntry[], zone: Zone): Both | null {
  if (cure.do !== 'move') return null;
  const { uid, recurrenceId } = cure.event;
  const title = entries.find(
    ({ occurrence }) => occurrence.uid === uid && occurrence.recurrenceId === recurrenceId,
  )?.occurrence;
  if ((title?.summary ?? null) === null || title === undefined) return null;
  return inBoth((each) => {
    const day = sayDate(title.startAt, zone, each);
    const values = { title: title.summary ?? '', day, to: sayMoment(cure.to.from, zone, each) };
    return say(briefingWords, sentence('brief.order-move', values), each);
  });
}

/** What clashes within a stretch, in the words of both languages. */
export async function clashesOf(
  reader: Reader,
  span: { readonly from: Instant; readonly until: Instant },
  { profile, now, everything }: BriefedFor,
): Promise<DayMaterial['clashes']> {
  const { zone, language } = profile;
  const looking = { profile, now, language, everything };
  const { clashes } = await clashesWithin(reader, span, looking, { after: now });
  const all = await entriesWithin(reader, span);
  const entries = all.filter((entry) => everything || !isConfidential(entry));
  return clashes.map((clash) => {
    const [cure] = clash.cures;
    const uids = clash.events.map(({ uid }) => uid);
    return {
      name: `${clash.kind}:${clash.from}:${uids.join(' ')}`,
      from: clash.from,
      kind: clash.kind,
      uids,
      text: inBoth((each) => sayClash(clash, zone, each)),
      cure: cure === undefined ? null : inBoth((each) => sayCure(cure, zone, each)),
      order: cure === undefined ? null : orderFor(cure, entries, zone),
    };
  });
}
