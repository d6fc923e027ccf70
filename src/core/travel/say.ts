import { say, sentence } from '../text/words.ts';
import type { Language } from '../text/words.ts';
import type { Estimate } from './estimating/estimate.ts';
import { PROVINCES } from './finding/regions.data.ts';
import type { Place } from './place.ts';
import { travelWords } from './words.ts';

/** Below this every minute counts; above it an estimate in single minutes would promise too much. */
const EXACT_MINUTES = 20;
const STEP_MINUTES = 5;
const HOUR = 60;

const put = (
  key: string,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string => say(travelWords, sentence(key, values), language);

/** How an estimate is rounded when it is said. */
function roundedMinutes(minutes: number): number {
  return minutes <= EXACT_MINUTES
    ? Math.round(minutes)
    : Math.round(minutes / STEP_MINUTES) * STEP_MINUTES;
}

/** `45 minuten`, `1 uur en 10 minuten`, `2 uur`. */
export function sayMinutes(exact: number, language: Language): string {
  const minutes = roundedMinutes(exact);
  const hours = String(Math.floor(minutes / HOUR));
  const rest = String(minutes % HOUR);
  if (minutes < HOUR) return put('travel-minutes', language, { minutes: String(minutes) });
  if (minutes === HOUR) return put('travel-one-hour', language);
  if (rest === '0') return put('travel-hours', language, { hours });
  return put('travel-hour-and-minutes', language, { hours, minutes: rest });
}

function modeKey({ mode, via }: Estimate): string {
  if (mode === 'transit') return via === null ? 'travel-by-bus' : 'travel-by-train';
  return `travel-by-${mode}`;
}

/** `ongeveer 45 minuten met de trein, geschat`. */
export function sayEstimate(estimate: Estimate, language: Language): string {
  if (estimate.minutes === 0) return put('travel-no-time', language);
  const said = put(modeKey(estimate), language, { time: sayMinutes(estimate.minutes, language) });
  return estimate.observations === 0 ? said : put('travel-learned', language, { estimate: said });
}

/** The same with what a good and a bad day make of it. */
export function sayEstimateWithSpread(estimate: Estimate, language: Language): string {
  const said = sayEstimate(estimate, language);
  if (estimate.minutes === 0) return said;
  const low = sayMinutes(estimate.low, language);
  return put('travel-spread', language, {
    estimate: said,
    low,
    high: sayMinutes(estimate.high, language),
  });
}

const countryNames: Readonly<Record<Language, Intl.DisplayNames>> = {
  nl: new Intl.DisplayNames('nl', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

function regionOf({ country, province }: Place, language: Language): string {
  const land = countryNames[language].of(country) ?? country;
  const names = PROVINCES[`${country}-${province ?? ''}`];
  const name = names?.[language === 'nl' ? 0 : 1];
  if (name === undefined) return land;
  return country === 'NL' ? name : `${name}, ${land}`;
}

/**
 * What a place is called. Beside `others` (namesakes it must be told from) with the province or country:
 * `Bergen (Noord-Holland)`, `Bergen (Henegouwen, België)`.
 */
export function sayPlace(place: Place, language: Language, others: readonly Place[] = []): string {
  const name = place.name[language];
  const called = place.kind === 'station' ? put('travel-station', language, { name }) : name;
  const namesake = others.some((other) => other.id !== place.id);
  return namesake
    ? put('travel-place-in', language, { name: called, where: regionOf(place, language) })
    : called;
}
