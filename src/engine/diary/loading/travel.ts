import type { OwnTaken } from '../../../core/diary/own-question.ts';
import type { DiarySettings } from '../../../core/diary/settings.ts';
import { inZone, type Instant, type Zone } from '../../../core/time/instant.ts';
import { estimateTravel } from '../../../core/travel/estimating/estimate-travel.ts';
import type { Finding, OwnPlace } from '../../../core/travel/finding/candidate.ts';
import { findPlace } from '../../../core/travel/finding/find-place.ts';
import { sureOf } from '../../../core/travel/finding/rank.ts';
import { loadGazetteer, type Gazetteer } from '../../../core/travel/gazetteer/gazetteer.ts';
import { learn, type Correction } from '../../../core/travel/learn.ts';
import { placeOfEvent } from '../../../core/travel/place-of-event.ts';
import type { Place } from '../../../core/travel/place.ts';
import { placeMeant, textPlace, wayBetween, type TravelTable } from '../../../core/travel/table.ts';
import {
  travelTimes,
  USUAL_HABITS,
  type NamedMinutes,
  type TravelHabits,
  type TravelTimes,
} from '../../../core/travel/travel-times.ts';
import {
  observations,
  type TravelObservation,
} from '../../../store/records/diary/travel-observations.ts';
import { readProfile } from '../../../store/records/meta.ts';
import type { Reader } from '../../../store/access.ts';
import { readDiarySettings } from '../settings.ts';

/** Journeys somebody told of that are looked at; the oldest say least. */
const MOST_OBSERVATIONS = 500;
/** Places in one table: a diary of a fortnight names a dozen. */
const MOST_PLACES = 60;

/** What the principal's journeys are estimated from. */
export interface Travelling {
  readonly finding: Finding;
  readonly times: TravelTimes;
  readonly zone: Zone;
  readonly corrections: readonly Correction[];
  /** Where his working day begins and ends; null when nobody said, or when nobody knows where that is. */
  readonly base: Place | null;
  /** Where he lives; null when nobody said, or when nobody knows where that is. */
  readonly home: Place | null;
}

let gazetteer: Promise<Gazetteer> | null = null;

/** The places that are shipped, once they are asked for. */
function places(): Promise<Gazetteer> {
  gazetteer ??= loadGazetteer();
  return gazetteer;
}

const HABITS: Readonly<Record<DiarySettings['mode'], TravelHabits>> = {
  foot: { ...USUAL_HABITS, main: 'transit', walksUpToKm: 5 },
  bicycle: { ...USUAL_HABITS, main: 'transit', cyclesUpToKm: 12 },
  car: { ...USUAL_HABITS, main: 'car' },
  transit: { ...USUAL_HABITS, main: 'transit' },
};

/** What was worked out before; of so many principals, as long as nothing changes what it rests on. */
const kept = new Map<string, Travelling>();
const MOST_KEPT = 20;

/** How the principal gets from one place to another, by what is known and what he told. */
export async function travellingOf(reader: Reader): Promise<Travelling> {
  const { office, home, mode } = await readDiarySettings(reader);
  const zone = (await readProfile(reader))?.zone ?? 'UTC';
  const told = await observations(reader, MOST_OBSERVATIONS);
  const rests = JSON.stringify([office, home, mode, zone, told]);
  const known = kept.get(rests);
  if (known !== undefined) return known;
  const made = travelling(await places(), { office, home, mode }, zone, told);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(rests, made);
  return made;
}

function travelling(
  gazetteerOfAll: Gazetteer,
  settings: Pick<DiarySettings, 'office' | 'home' | 'mode'>,
  zone: Zone,
  told: readonly TravelObservation[],
): Travelling {
  const bare: Finding = { gazetteer: gazetteerOfAll, own: [], near: null };
  const office = ownPlace(settings.office, bare, OFFICE);
  const home = ownPlace(settings.home, bare, HOME);
  const own = [office, home].filter((one) => one !== null);
  const base = (office ?? home)?.place ?? null;
  const finding: Finding = { ...bare, own, near: base?.point ?? null };
  const corrections = correctionsOf(told, finding, zone);
  const habits = HABITS[settings.mode];
  const times = travelTimes({ ...finding, habits, zone, corrections });
  return { finding, times, zone, corrections, base, home: home?.place ?? null };
}

const OFFICE = {
  id: 'own/office',
  name: { nl: 'kantoor', en: 'the office' },
  names: ['kantoor', 'op kantoor', 'office', 'the office'],
};
const HOME = {
  id: 'own/home',
  name: { nl: 'huis', en: 'home' },
  names: ['thuis', 'huis', 'home'],
};

function ownPlace(
  text: string | null,
  finding: Finding,
  { id, name, names }: typeof OFFICE,
): OwnPlace | null {
  const found = text === null ? null : sureOf(findPlace(text, finding));
  if (found === null || text === null) return null;
  return { place: { ...found, id, kind: 'own', name }, names: [...names, text] };
}

/** What was told of journeys, learnt from one after the other. */
function correctionsOf(
  told: readonly TravelObservation[],
  finding: Finding,
  zone: Zone,
): readonly Correction[] {
  let learnt: readonly Correction[] = [];
  for (const { from, to, mode, minutes, at } of told) {
    const [start, end] = [from, to].map((text) => sureOf(findPlace(text, finding)));
    if (start === null || start === undefined || end === null || end === undefined) continue;
    const journey = { from: start, to: end, mode, at, zone, gazetteer: finding.gazetteer };
    const estimated = estimateTravel(journey)?.minutes ?? 0;
    learnt = learn(learnt, { from: start.point, to: end.point, mode, minutes, estimated, at });
  }
  return learnt;
}

/** The midnight with which the week of a moment begins. */
function mondayOf(at: Instant, zone: Zone): Instant {
  const day = inZone(at, zone).toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 }).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * The ways between some places and everything that stands in the diary, both ways, as plain data. What nobody can find
 * has no way to it. Without a place to go to there is nothing to look up.
 */
export async function travelTable(
  reader: Reader,
  wanted: readonly string[],
  entries: OwnTaken['entries'],
  now: Instant,
): Promise<TravelTable | null> {
  const asked = wanted.filter((text) => text.trim() !== '');
  if (asked.length === 0) return null;
  const { finding, times, zone, base } = await travellingOf(reader);
  const found = new Map<string, Place>();
  if (base !== null) found.set(base.id, base);
  const texts = [...new Set([...asked, ...locationsIn(entries)])].slice(0, MOST_PLACES);
  const named = texts.map((text) => {
    const meant = meantBy(text, { finding, base });
    if (meant !== null && meant !== 'unknown') found.set(meant.id, meant);
    return textPlace(text, meant);
  });
  const night = mondayOf(now, zone);
  const goals = new Set(named.filter(({ text }) => asked.includes(text)).map(({ place }) => place));
  const all = [...found.values()];
  const ways = all
    .filter(({ id }) => goals.has(id))
    .flatMap((goal) =>
      all
        .filter(({ id }) => id !== goal.id)
        .flatMap((other) => [
          wayBetween(other, goal, times, night),
          wayBetween(goal, other, times, night),
        ])
        .filter((way) => way !== null),
    );
  return { zone, texts: named, base: base?.id ?? null, ways };
}

function locationsIn(entries: OwnTaken['entries']): readonly string[] {
  return entries.flatMap(({ traits, card, occurrence }) =>
    traits.location === null || (card?.parent ?? null) !== null || occurrence.allDay
      ? []
      : [traits.location],
  );
}

/** Where a text of the diary is. */
function meantBy(text: string, { finding, base }: Pick<Travelling, 'finding' | 'base'>) {
  return placeMeant(text, placeOfEvent({ location: text, conference: null }, finding), base);
}

/** How long the ways between what the diary calls places take. Null where nobody can tell. */
export function minutesByText(travelling: Travelling): NamedMinutes {
  const known = new Map<string, Place | null>();
  const place = (text: string): Place | null => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const meant = meantBy(text, travelling);
    const sure = meant === 'unknown' ? null : meant;
    known.set(text, sure);
    return sure;
  };
  return (from, to, at) => travelling.times.minutes(place(from), place(to), at);
}

/** Where texts of the diary are, without the ways between them. */
export function placedTexts(travelling: Travelling, texts: Iterable<string>): TravelTable {
  const placed = Array.from(new Set(texts), (text) => textPlace(text, meantBy(text, travelling)));
  const { zone, base } = travelling;
  return { zone, texts: placed, base: base?.id ?? null, ways: [] };
}
