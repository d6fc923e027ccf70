import { folded } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Place } from '../place.ts';
import type { FoundBy } from './candidate.ts';
import { DUTCH_POSTCODES } from './postcodes.data.ts';
import { trailingQualifier } from './qualifier.ts';
import {
  AFTER_A_NUMBER,
  AIRPORT_WORDS,
  BEFORE_A_TOWN,
  INSTITUTIONS,
  NOT_AIRPORTS,
  ORDINARY_WORDS,
  ROOM_WORDS,
  STATION_WORDS,
} from './words.data.ts';

/** What one stretch of a location text means. */
export interface Meant {
  readonly places: readonly Place[];
  readonly by: FoundBy;
}

/** Four digits and two letters, as Dutch addresses have them; with small letters only when written together. */
const DUTCH_POSTCODE = /\b(?:NL[- ]?)?([1-9]\d{3})(?: ?[A-Z]{2}|[a-z]{2})\b/;
/** `B-1000`, `BE-1000`. */
const BELGIAN_POSTCODE = /\bBE?-[1-9]\d{3}\b/;

/** A name alone, with a qualifier behind it or not. */
function byName(words: readonly string[], { byName: names }: Gazetteer): readonly Place[] {
  const name = words.join(' ');
  if (words.length === 0 || ORDINARY_WORDS.has(name)) return [];
  const found = names.get(name);
  if (found !== undefined) return found;
  const trailing = trailingQualifier(words);
  if (trailing === null) return [];
  return (names.get(trailing.name.join(' ')) ?? []).filter(trailing.qualifier);
}

const without = (words: readonly string[], those: ReadonlySet<string>): readonly string[] =>
  words.filter((word) => !those.has(word));

/** `Station Gouda`, `Gare de Namur`, `Gouda station`: of the stations there the one with the town's own name. */
function station(words: readonly string[], gazetteer: Gazetteer): readonly Place[] {
  if (!words.some((word) => word !== 'de' && STATION_WORDS.has(word))) return [];
  const name = without(words, STATION_WORDS).join(' ');
  const named = [name, `${name} centraal`, `${name} centrum`, `${name} central`];
  const stations = named.flatMap((one) => gazetteer.byName.get(one) ?? []);
  return stations.filter((place) => place.kind === 'station');
}

/** `Luchthaven Eindhoven`, `Eindhoven Airport`. */
function airport(words: readonly string[], gazetteer: Gazetteer): readonly Place[] {
  if (!words.some((word) => word !== 'de' && AIRPORT_WORDS.has(word))) return [];
  const name = without(words, AIRPORT_WORDS).join(' ');
  const named = [words.join(' '), name, `${name} airport`, `${name} international airport`];
  const airports = named.flatMap((one) => gazetteer.byName.get(one) ?? []);
  return [...new Set(airports.filter((place) => place.kind === 'airport'))];
}

/** The words behind the last house number, or behind a preposition, or behind an institution. */
function townWords(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  const number = words.findLastIndex((word) => /\d/.test(word));
  if (ROOM_WORDS.has(first)) return [];
  if (number >= 0) {
    const rest = words.slice(number + 1);
    const start = rest.findIndex((word) => !AFTER_A_NUMBER.has(word));
    return start < 0 ? [] : rest.slice(start);
  }
  const preposition = words.findLastIndex((word) => BEFORE_A_TOWN.has(word));
  if (preposition > 0) return words.slice(preposition + 1);
  if (!INSTITUTIONS.has(first)) return [];
  const start = words.findIndex((word) => !INSTITUTIONS.has(word));
  return start < 0 ? [] : words.slice(start);
}

function byPostcode(digits: string, gazetteer: Gazetteer): readonly Place[] {
  const code = Number(digits);
  const range = DUTCH_POSTCODES.find(([from, to]) => from <= code && code <= to);
  if (range === undefined) return [];
  const places = gazetteer.byName.get(folded(range[2])) ?? [];
  return places.filter((place) => place.country === 'NL' && place.kind === 'town');
}

/** `Brussel-Zuid/Bruxelles-Midi`: both sides name one place. */
function eitherSide(text: string, gazetteer: Gazetteer): readonly Place[] {
  const sides = text.split('/').map((side) => byName(folded(side).split(' '), gazetteer));
  const [first, second] = sides;
  if (first === undefined || second === undefined || sides.length !== 2) return [];
  const both = first.filter((place) => second.includes(place));
  return both.length > 0 ? both : first.length === 0 ? second : second.length === 0 ? first : [];
}

/**
 * What a stretch of a location text means, between its commas: `Amsterdam`, `3511 AB Utrecht`,
 * `Coolsingel 40 Rotterdam`, `Station Gouda`, `AMS`. Null when nothing in it is certain to name a place.
 */
export function meantBy(text: string, gazetteer: Gazetteer): Meant | null {
  const code =
    /^[A-Z]{3}$/.test(text) && !NOT_AIRPORTS.has(text) ? gazetteer.byCode.get(text) : null;
  if (code !== undefined && code !== null) return { places: [code], by: 'code' };
  const postcode = DUTCH_POSTCODE.exec(text);
  const left = text.replace(DUTCH_POSTCODE, ' ').replace(BELGIAN_POSTCODE, ' ');
  const words = folded(left)
    .split(' ')
    .filter((word) => word !== '');
  const tries: readonly (readonly [FoundBy, () => readonly Place[]])[] = [
    [postcode === null ? 'name' : 'address', () => byName(words, gazetteer)],
    ['name', () => (text.includes('/') ? eitherSide(text, gazetteer) : [])],
    ['name', () => station(words, gazetteer)],
    ['name', () => airport(words, gazetteer)],
    ['address', () => byName(townWords(words), gazetteer)],
    ['postcode', () => byPostcode(postcode?.[1] ?? '', gazetteer)],
  ];
  for (const [by, look] of tries) {
    const places = look();
    const dutch = postcode === null ? [] : places.filter(({ country }) => country === 'NL');
    if (places.length > 0) return { places: dutch.length > 0 ? dutch : places, by };
  }
  return null;
}
