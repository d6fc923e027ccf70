import type { ReservationPlace } from '../../../../core/records/reservation.ts';
import type { JsonValue } from '../../../../core/records/structured-data.ts';
import type { JsonObject } from './items.ts';
import { isObject } from './items.ts';
import { first, text } from './properties.ts';

const ADDRESS = [
  'streetAddress',
  'postalCode',
  'addressLocality',
  'addressRegion',
  'addressCountry',
];

function addressOf(value: JsonValue | undefined): string | null {
  const address = first(value);
  if (!isObject(address)) return text(address);
  const parts = ADDRESS.map((name) => text(address[name])).filter((part) => part !== null);
  return parts.length === 0 ? text(address) : parts.join(', ');
}

/** A place, with the gate and terminal that the journey names beside it (`departureGate`). */
export function placeOf(
  value: JsonValue,
  journey: JsonObject,
  beside: string,
): ReservationPlace | null {
  const place = isObject(value) ? value : { name: value };
  const found = {
    name: text(place['name']),
    code: text(place['iataCode']) ?? text(place['identifier']),
    address: addressOf(place['address']),
    terminal: beside === '' ? null : text(journey[`${beside}Terminal`]),
    gate:
      beside === '' ? null : (text(journey[`${beside}Gate`]) ?? text(journey[`${beside}Platform`])),
  };
  return found.name === null && found.code === null && found.address === null ? null : found;
}
