import { principalChanged } from '../principal-changed.ts';
import { Trouble } from '../../core/errors.ts';
import type { Language } from '../../core/text/words.ts';
import type { Instant } from '../../core/time/instant.ts';
import { estimateTravel } from '../../core/travel/estimating/estimate-travel.ts';
import type { Estimate, Mode } from '../../core/travel/estimating/estimate.ts';
import { findPlace } from '../../core/travel/finding/find-place.ts';
import { corrected } from '../../core/travel/learn.ts';
import type { Place } from '../../core/travel/place.ts';
import { sayEstimateWithSpread, sayPlace } from '../../core/travel/say.ts';
import { insertObservation } from '../../store/records/diary/travel-observations.ts';
import type { Owner } from '../owner.ts';
import { travellingOf, type Travelling } from './loading/travel.ts';

/** A journey somebody asks about, or tells of; places in words. */
export interface AskedJourney {
  readonly from: string;
  readonly to: string;
  /** When one leaves; null: now. */
  readonly at: Instant | null;
  /** Null: as the principal travels. */
  readonly mode: Mode | null;
}

/** An estimate with the places it is between, in words. */
export interface SaidJourney extends Omit<Estimate, 'via'> {
  readonly from: string;
  readonly to: string;
  readonly said: string;
}

/**
 * How long a journey takes.
 * @throws Trouble `place-unknown`, `place-ambiguous`; `no-way` where nobody goes that way
 */
export async function travelTime(
  owner: Owner,
  journey: AskedJourney,
  language: Language,
): Promise<SaidJourney> {
  const travelling = await travellingOf(owner.store.read);
  const [from, to] = [
    placeOf(journey.from, travelling, language),
    placeOf(journey.to, travelling, language),
  ];
  const at = journey.at ?? owner.tools.clock.now();
  const estimate = estimateOf(travelling, { from, to, at, mode: journey.mode });
  const names = { from: sayPlace(from, language), to: sayPlace(to, language) };
  if (estimate === null) throw new Trouble('no-way', { retry: false, values: names });
  const { via: _via, ...figures } = estimate;
  return { ...figures, ...names, said: sayEstimateWithSpread(estimate, language) };
}

/**
 * Takes in how long a journey took; gives what is estimated for it from now on, and in words what was before.
 * @throws Trouble as `travelTime`
 */
export async function learnTravel(
  owner: Owner,
  {
    journey,
    minutes,
    by,
  }: { readonly journey: AskedJourney; readonly minutes: number; readonly by: string },
  language: Language,
): Promise<SaidJourney & { readonly before: string }> {
  const before = await travelTime(owner, journey, language);
  const at = owner.tools.clock.now();
  await owner.store.transact(async (writer) => {
    const { from, to } = journey;
    await insertObservation(writer, { from, to, mode: before.mode, minutes, at, by });
    await principalChanged(owner, writer, { by, marks: { change: 'travel' } });
  });
  owner.tools.changed(owner.id);
  return {
    ...(await travelTime(owner, { ...journey, mode: before.mode }, language)),
    before: before.said,
  };
}

function estimateOf(
  { times, zone, finding, corrections }: Travelling,
  {
    from,
    to,
    at,
    mode,
  }: { readonly from: Place; readonly to: Place; readonly at: Instant; readonly mode: Mode | null },
): Estimate | null {
  if (mode === null) return times.between(from, to, at);
  const { gazetteer } = finding;
  const estimate = estimateTravel({ from, to, mode, at, zone, gazetteer });
  if (estimate === null) return null;
  return corrected(estimate, { from: from.point, to: to.point, at }, corrections);
}

function placeOf(text: string, { finding }: Travelling, language: Language): Place {
  const [found, ...others] = findPlace(text, finding) ?? [];
  if (found === undefined)
    throw new Trouble('place-unknown', { retry: false, values: { place: text } });
  if (others.length > 0) {
    const all = [found, ...others].map(({ place }) => place);
    const matches = all.map((place) => sayPlace(place, language, all)).join(', ');
    throw new Trouble('place-ambiguous', { retry: false, values: { place: text, matches } });
  }
  return found.place;
}
