import type { Clash, Clashes } from '../../../core/diary/clashes/clash.ts';
import { isOfCrowd } from '../../../core/diary/clashes/overlaps.ts';
import { clashesOf, type Wanted } from '../../../core/diary/clashes/clashes.ts';
import { clashDiaryOf } from '../../../core/diary/clashes/diary-of.ts';
import { sayClash, sayCure } from '../../../core/diary/clashes/say-clash.ts';
import type { DiaryEntry, LoadedClash } from '../../../core/diary/desk-diary.ts';
import type { Span } from '../../../core/diary/span.ts';
import { derivedWord } from '../../../core/ids.ts';
import type { Profile } from '../../../core/situation.ts';
import { type Language, inBoth } from '../../../core/text/words.ts';
import { DAY_MS, inZone, type Instant } from '../../../core/time/instant.ts';
import { listCalendars } from '../../../store/records/diary/calendars.ts';
import { standingHolds } from '../../../store/records/diary/holds.ts';
import { occurrencesOfUids } from '../../../store/records/diary/occurrences-of-uids.ts';
import { toldBefore } from '../../../store/records/diary/told-once.ts';
import type { Reader } from '../../../store/access.ts';
import { readDiarySettings } from '../settings.ts';
import { discreetly, isConfidential } from '../telling/discreetly.ts';
import { daysOffWithin } from './days-off.ts';
import { ofPeople } from './of-people.ts';
import { minutesByText, placedTexts, travellingOf } from './travel.ts';
import { diaryWithin } from './within.ts';

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

async function lookThrough(reader: Reader, within: Span, looking: Looking) {
  const { profile, now, language, everything } = looking;
  const settings = await readDiarySettings(reader);
  const known = { from: within.from - AROUND_MS, until: within.until + AROUND_MS };
  const { entries, busy } = await diaryWithin(reader, known, now);
  const seen = (ofPeople(entries) ?? []).map((entry) => {
    const hidden = !everything && isConfidential(entry);
    return { ...(hidden ? discreetly(entry) : entry), hidden };
  });
  const located = locations(seen);
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
    busy,
    known,
    travel: travelling === null ? null : placedTexts(travelling, located),
    minutes: travelling === null ? null : minutesByText(travelling),
    now,
  });
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
  const days = await daysOf(reader, changed, { now, zone });
  const about = new Set(changed);
  const found: Clash[] = [];
  for (const day of days) {
    const looking = { profile, now, language, everything: false };
    const { clashes } = await clashesWithin(reader, day, looking, { about });
    found.push(...clashes);
  }
  const named = found.map((clash) => ({ clash, name: `clash-${nameOf(clash)}` }));
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

/** The coming days on which something that changed takes place. */
async function daysOf(
  reader: Reader,
  changed: readonly string[],
  { now, zone }: { readonly now: Instant; readonly zone: string },
): Promise<readonly Span[]> {
  const coming = (await occurrencesOfUids(reader, changed, now)).filter(
    ({ occurrence }) => occurrence.startAt < now + AHEAD_MS,
  );
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
