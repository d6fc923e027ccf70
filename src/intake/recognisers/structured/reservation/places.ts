import type { ReservationParty, ReservationPlace } from '../../../../core/records/reservation.ts';
import type { JsonObject, JsonValue } from '../../../../core/records/structured-data.ts';
import { firstOf, objectsOf, textOf, valuesOf } from './fields.ts';

/** What a trip says of one of its ends beside its name. */
export interface Stand {
  readonly terminal?: JsonValue | undefined;
  readonly gate?: JsonValue | undefined;
  readonly platform?: JsonValue | undefined;
}

function addressOf(place: JsonObject): { address: string | null; country: string | null } {
  const given = place['address'] ?? (place['@type'] === 'PostalAddress' ? place : undefined);
  const [object] = objectsOf(given);
  if (object === undefined) {
    return { address: textOf(given), country: countryOf(place['addressCountry']) };
  }
  const text = (name: string): string | null => textOf(object[name]);
  const town = [text('postalCode'), text('addressLocality')]
    .filter((part) => part !== null)
    .join(' ');
  const region = text('addressRegion');
  const parts = [
    text('streetAddress'),
    town === '' ? null : town,
    region === text('addressLocality') ? null : region,
  ].filter((part) => part !== null);
  return {
    address: parts.length === 0 ? text('name') : parts.join(', '),
    country: countryOf(object['addressCountry']),
  };
}

function countryOf(value: JsonValue | undefined): string | null {
  const text = textOf(value) ?? textOf(objectsOf(value)[0]?.['identifier']);
  return text !== null && /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : text;
}

/** A place by the item that names it, or by its name alone; null when nothing names it. */
export function placeOf(value: JsonValue | undefined, stand: Stand = {}): ReservationPlace | null {
  const beside = {
    terminal: textOf(stand.terminal),
    gate: textOf(stand.gate),
    platform: textOf(stand.platform),
  };
  const [object] = objectsOf(value);
  if (object === undefined) {
    const text = textOf(value);
    if (text === null) return null;
    const code = /^[A-Z]{3}$/.test(text) ? text : null;
    const name = code === null ? text : null;
    return { name, code, address: null, country: null, ...beside };
  }
  const code = textOf(firstOf([object], 'iataCode', 'identifier', 'busStopCode', 'icaoCode'));
  const name = textOf(object['name']);
  const { address, country } = addressOf(object);
  if (name === null && code === null && address === null) return null;
  return { name, code, address, country, ...beside };
}

/** A company by the item that names it, or by its name alone. */
export function partyOf(value: JsonValue | undefined): ReservationParty | null {
  const [object] = objectsOf(value);
  const name = textOf(value);
  const code = object === undefined ? null : textOf(firstOf([object], 'iataCode', 'identifier'));
  if (name === null && code === null) return null;
  return { name, code: code === null ? null : code.toUpperCase() };
}

/** Names of people, each once; of one whose name stands in parts, the parts. */
export function namesOf(...given: readonly (JsonValue | undefined)[]): readonly string[] {
  const names = given
    .flatMap(valuesOf)
    .slice(0, 100)
    .flatMap((person) => {
      const [object] = objectsOf(person);
      const parts = [textOf(object?.['givenName']), textOf(object?.['familyName'])];
      const name = textOf(person) ?? parts.filter((part) => part !== null).join(' ');
      return name === '' ? [] : [name];
    });
  return [...new Set(names)];
}
