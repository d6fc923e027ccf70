import type { BusySpan } from '../../../core/diary/busy.ts';
import type { Clash, ClashDiary, Clashes } from '../../../core/diary/clashes/clash.ts';
import { isOfCrowd } from '../../../core/diary/clashes/overlaps.ts';
import { clashesOf, surprisesOf, type Wanted } from '../../../core/diary/clashes/clashes.ts';
import { clashDiaryOf, type LookedThrough } from '../../../core/diary/clashes/diary-of.ts';
import { sayClash, sayCure } from '../../../core/diary/clashes/say-clash.ts';
import type { DiaryEntry, LoadedClash } from '../../../core/diary/desk-diary.ts';
import type { Span } from '../../../core/diary/span.ts';
import { takingPart } from '../../../core/diary/taking-part.ts';
import { derivedWord } from '../../../core/ids.ts';
import { clockOf } from '../../../core/people/clock.ts';
import type { Profile } from '../../../core/situation.ts';
import { type Language, inBoth } from '../../../core/text/words.ts';
import { DAY_MS, inZone, type Instant, type Zone } from '../../../core/time/instant.ts';
import { listCalendars } from '../../../store/records/diary/calendars.ts';
import { standingHolds } from '../../../store/records/diary/holds.ts';
import type { StoredOccurrence } from '../../../store/records/diary/calendar-objects.ts';
import {
  lastTimesBefore,
  occurrencesOfUids,
} from '../../../store/records/diary/occurrences-of-uids.ts';
import { toldBefore } from '../../../store/records/diary/told-once.ts';
import { clocksOfAddresses } from '../../../store/records/relations/clocks.ts';
import type { Reader } from '../../../store/access.ts';
import { readDiarySettings } from '../settings.ts';
import { discreetly, isConfidential } from '../telling/discreetly.ts';
import { daysOffWithin } from './days-off.ts';
import { ofPeople } from './of-people.ts';
import { minutesByText, placedTexts, travellingOf } from './travel.ts';
import { diaryWithin, withCards } from './within.ts';

/** A cure looks so far ahead for another time. */
const AROUND_MS = 11 * DAY_MS;
/** No list of clashes looks further than this: it is for seeing ahead, and each cure is searched for. */
const FARTHEST_MS = 100 * DAY_MS;
/** How far ahead something that changed is looked at, and on how many of its days. */
const AHEAD_MS = 60 * DAY_MS;
const MOST_DAYS = 5;

/** Who looks. */
export interface Looking {
  readonly profile: Profile;
  readonly now: Instant;
  readonly language: Language;
  /** Also what only the principal may see. */
  readonly everything: boolean;
}

/** What clashes within a stretch, as the reader may see it. */
export async function clashesWithin(
  reader: Reader,
  { from, until }: Span,
  looking: Looking,
  wanted: Wanted = {},
): Promise<Clashes> {
  const within = { from, until: Math.min(until, from + FARTHEST_MS) };
  return clashesOf(await lookThrough(reader, within, looking), within, wanted);
}

async function lookThrough(reader: Reader, within: Span, looking: Looking): Promise<ClashDiary> {
  const known = { from: within.from - AROUND_MS, until: within.until + AROUND_MS };
  const { entries, busy } = await diaryWithin(reader, known, looking.now);
  return lookAt(reader, { entries: ofPeople(entries) ?? [], busy, known, travels: true }, looking);
}

/** What is looked at, as it was read. */
interface LookedAt {
  readonly entries: readonly DiaryEntry[];
  readonly busy: readonly BusySpan[];
  readonly known: Span;
  /** Whether the ways between its places matter. */
  readonly travels: boolean;
}

async function lookAt(
  reader: Reader,
  { entries, busy, known, travels }: LookedAt,
  { profile, now, language, everything }: Looking,
): Promise<ClashDiary> {
  const settings = await readDiarySettings(reader);
  const seen = entries.map((entry) => {
    const hidden = !everything && isConfidential(entry);
    return { ...(hidden ? discreetly(entry) : entry), hidden };
  });
  const clocks = await clocksOf(reader, seen);
  const located = travels ? locations(seen) : [];
  const travelling = located.length > 0 ? await travellingOf(reader) : null;
  return clashDiaryOf({
    name: profile.name,
    zone: profile.zone,
    workingDays: profile.workingDays,
    language,
    settings,
    daysOff: await daysOffWithin(settings, known),
    calendars: await listCalendars(reader),
    entries: seen,
    holds: await standingHolds(reader),
    clocks,
    before: await lastTimesBefore(reader, farSeries(seen, clocks, profile.zone), known.from),
    busy,
    known,
    travel: travelling === null ? null : placedTexts(travelling, located),
    minutes: travelling === null ? null : minutesByText(travelling),
    now,
  });
}

/** On whose clocks those who take part live. Of what the reader may not see, nobody. */
async function clocksOf(
  reader: Reader,
  seen: readonly (DiaryEntry & { readonly hidden: boolean })[],
): Promise<LookedThrough['clocks']> {
  const addresses = seen.flatMap(({ traits, hidden }) =>
    hidden ? [] : takingPart(traits).map(({ address }) => address),
  );
  const found = await clocksOfAddresses(reader, addresses);
  return new Map(
    [...found].flatMap(([address, clock]) => {
      const known = clockOf(clock);
      return known === null ? [] : [[address, known] as const];
    }),
  );
}

/** Series whose hours may shift for somebody: kept on another clock than the principal's, or than that of a guest. */
function farSeries(
  seen: readonly DiaryEntry[],
  clocks: LookedThrough['clocks'],
  zone: Zone,
): readonly string[] {
  const far = seen.filter(
    ({ occurrence, traits }) =>
      occurrence.recurrenceId !== null &&
      (occurrence.zone !== zone ||
        takingPart(traits).some(({ address }) => clocks.has(address.toLowerCase()))),
  );
  return [...new Set(far.map(({ occurrence }) => occurrence.uid))];
}

function locations(entries: readonly DiaryEntry[]): readonly string[] {
  return entries.flatMap(({ traits }) => traits.location ?? []);
}

/**
 * What clashes on the days of what changed, as far as it has part in it; named, so that nobody is told the same twice. In
 * the principal's words, and as all of the office may read it.
 */
export async function newClashes(
  reader: Reader,
  changed: readonly string[],
  { profile, now }: { readonly profile: Profile; readonly now: Instant },
): Promise<readonly LoadedClash[]> {
  const { zone, language } = profile;
  const coming = (await occurrencesOfUids(reader, changed, now)).filter(
    ({ occurrence }) => occurrence.startAt < now + AHEAD_MS,
  );
  const days = daysOf(coming, { now, zone });
  const about = new Set(changed);
  const looking = { profile, now, language, everything: false };
  const found: Clash[] = [...(await shiftsAhead(reader, coming, looking))];
  for (const day of days) {
    const { clashes } = await clashesWithin(reader, day, looking, { about });
    found.push(...clashes);
  }
  const byName = new Map(found.map((clash) => [`clash-${nameOf(clash)}`, clash]));
  const named = [...byName].map(([name, clash]) => ({ clash, name }));
  const told = await toldBefore(
    reader,
    named.map(({ name }) => name),
  );
  return named
    .toSorted((one, other) => one.clash.reason.weight - other.clash.reason.weight)
    .map(({ clash, name }) => {
      const [cure] = clash.cures;
      return {
        name,
        from: clash.from,
        until: clash.until,
        text: inBoth((each) => sayClash(clash, zone, each)),
        cure: cure === undefined ? null : inBoth((each) => sayCure(cure, zone, each)),
        told: told.has(name),
      };
    });
}

/**
 * Series that changed and whose hour will shift for somebody, further ahead than their first days: that the clocks change is known
 * long before.
 */
async function shiftsAhead(
  reader: Reader,
  coming: readonly StoredOccurrence[],
  looking: Looking,
): Promise<readonly Clash[]> {
  const series = coming.filter(({ occurrence }) => occurrence.recurrenceId !== null);
  const entries = ofPeople(await withCards(reader, series)) ?? [];
  if (entries.length === 0) return [];
  const known = { from: looking.now, until: looking.now + AHEAD_MS };
  return surprisesOf(
    await lookAt(reader, { entries, busy: [], known, travels: false }, looking),
    known,
  );
}

/** The coming days on which something that changed takes place. */
function daysOf(
  coming: readonly StoredOccurrence[],
  { now, zone }: { readonly now: Instant; readonly zone: string },
): readonly Span[] {
  const days = new Map(
    coming.map(({ occurrence }) => {
      const day = inZone(Math.max(now, occurrence.startAt), zone).startOfDay();
      const span = {
        from: day.epochMilliseconds,
        until: day.add({ days: 1 }).epochMilliseconds,
      };
      return [span.from, span];
    }),
  );
  return [...days.values()].slice(0, MOST_DAYS);
}

/** Of a day as a whole there is one of each kind, and of a crowd; of events one for each time that they are at. */
function nameOf({ kind, events, from, until, reason }: Clash): string {
  const asOne =
    kind === 'no-lunch' || kind === 'full-day' || kind === 'holiday' || isOfCrowd(reason);
  const names = events.map(({ uid, recurrenceId }) => [uid, recurrenceId]);
  return derivedWord(JSON.stringify([kind, from, until, ...(asOne ? [] : names)]), 30);
}
