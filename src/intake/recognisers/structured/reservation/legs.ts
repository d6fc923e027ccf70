import type { Reservation, ReservationParty } from '../../../../core/records/reservation.ts';
import type { JsonObject } from '../../../../core/records/structured-data.ts';
import {
  linksOf,
  partySizeOf,
  programOf,
  seatingOf,
  statusOf,
  ticketItemsOf,
  ticketsOf,
} from './booking.ts';
import { firstOf, objectsOf, textOf, typeOf } from './fields.ts';
import {
  COMPANIES,
  ENDS,
  EVENTS,
  FROM,
  NUMBERS,
  RESERVATIONS,
  RESERVED,
  STARTS,
  TO,
} from './kinds.data.ts';
import { namesOf, partyOf, placeOf } from './places.ts';
import { priceOf } from './price.ts';
import { joinedTime, timeOf } from './time.ts';

/** Legs of one reservation; a longer journey is booked in parts. */
const MAX_LEGS = 40;

function isEvent(type: string): boolean {
  return EVENTS.has(type) || /^[A-Z][a-z]+(?:[A-Z][a-z]+){0,2}Event$/.test(type);
}

/** What is reserved, by the type of the reservation, else by what it is for. */
function kindOf(reservation: JsonObject, trip: JsonObject): Reservation['kind'] {
  const known = RESERVATIONS.get(typeOf(reservation)) ?? 'other';
  if (known !== 'other') return known;
  return RESERVED.get(typeOf(trip)) ?? (isEvent(typeOf(trip)) ? 'event' : 'other');
}

const TRAVELS: ReadonlySet<Reservation['kind']> = new Set(['flight', 'train', 'bus', 'boat']);
const HIRES: ReadonlySet<Reservation['kind']> = new Set(['rental-car', 'taxi']);

/** "LH 2029" of Lufthansa is 2029; where only the number names the company, its code is taken from it. */
function flightNumber(
  written: string | null,
  provider: ReservationParty | null,
): { number: string | null; provider: ReservationParty | null } {
  const [, code, number] =
    /^([A-Z][A-Z0-9]|[0-9][A-Z])\s?-?0{0,3}(\d{1,4}[A-Z]?)$/i.exec(written ?? '') ?? [];
  if (code === undefined || number === undefined) return { number: written, provider };
  const known = provider?.code ?? null;
  if (known !== null && known !== code.toUpperCase()) return { number: written, provider };
  return { number, provider: { name: provider?.name ?? null, code: code.toUpperCase() } };
}

function titleOf(kind: Reservation['kind'], trip: JsonObject): string | null {
  if (kind === 'flight') return null;
  if (kind === 'rental-car') {
    const brand = textOf(trip['brand']);
    const model = textOf(firstOf([trip], 'model', 'name'));
    return [brand, model].filter((part) => part !== null).join(' ') || null;
  }
  return textOf(firstOf([trip], 'trainName', 'busName', 'name'));
}

/** A text or object in the place of what is reserved: a bare name is its name. */
function tripsOf(reservation: JsonObject): readonly JsonObject[] {
  const given = reservation['reservationFor'];
  const objects = objectsOf(given);
  if (objects.length > 0) return objects;
  const name = textOf(given);
  return [name === null ? {} : { name }];
}

/** A reservation and what it is for: senders put a property now in the one, now in the other. */
interface Pair {
  readonly kind: Reservation['kind'];
  readonly reservation: JsonObject;
  readonly trip: JsonObject;
}

type Drop = (why: string) => void;

function timesOf({ kind, reservation, trip }: Pair, drop: Drop) {
  const of = (...names: readonly string[]) => firstOf([trip, reservation], ...names);
  // A house has times of its own at which any guest may come: those of the reservation count.
  const stay = (way: 'in' | 'out') => {
    const dates = [`check${way}Date`, `check${way === 'in' ? 'In' : 'Out'}Date`];
    const times = [`check${way}Time`, `check${way === 'in' ? 'In' : 'Out'}Time`];
    const own = [reservation];
    return joinedTime(firstOf(own, ...dates, ...times), firstOf(own, ...times, ...dates), drop);
  };
  const lodging = kind === 'lodging';
  return {
    start: lodging ? stay('in') : timeOf(of(...STARTS), drop),
    end: lodging ? stay('out') : timeOf(of(...ENDS), drop),
    boarding: timeOf(of('boardingTime', 'doorTime'), drop),
    modified: timeOf(firstOf([reservation], 'modifiedTime', 'dateModified'), drop)?.instant ?? null,
  };
}

function placesOf({ kind, reservation, trip }: Pair) {
  const of = (...names: readonly string[]) => firstOf([trip, reservation], ...names);
  if (!TRAVELS.has(kind) && !HIRES.has(kind)) {
    const isPlace = kind === 'lodging' || kind === 'food';
    return { from: placeOf(isPlace ? trip : of('location')), to: null };
  }
  const stand = (end: 'departure' | 'arrival') => ({
    terminal: of(`${end}Terminal`),
    gate: of(`${end}Gate`),
    platform: of(`${end}Platform`),
  });
  return {
    from: placeOf(of(...FROM), stand('departure')),
    to: placeOf(of(...TO), stand('arrival')),
  };
}

function companyOf({ kind, reservation, trip }: Pair) {
  const provider = partyOf(firstOf([trip, reservation], ...COMPANIES));
  const number = textOf(firstOf([trip, reservation], ...NUMBERS));
  return kind === 'flight' ? flightNumber(number, provider) : { number, provider };
}

function legOf(pair: Pair, booked: boolean, drop: Drop): Reservation {
  const { kind, reservation, trip } = pair;
  const own = [reservation];
  const tickets = ticketItemsOf(reservation);
  return {
    ...{ kind, booked, status: statusOf(reservation, trip) },
    reference: booked
      ? textOf(firstOf(own, 'reservationNumber', 'reservationId', 'confirmationNumber'))
      : null,
    names: namesOf(
      reservation['underName'],
      reservation['passenger'],
      ...tickets.map((ticket) => ticket['underName']),
    ),
    title: titleOf(kind, trip),
    ...companyOf(pair),
    operator: partyOf(trip['operatedBy']),
    agent: partyOf(firstOf(own, 'bookingAgent', 'broker')),
    ...placesOf(pair),
    ...timesOf(pair, drop),
    boardingGroup: textOf(firstOf([reservation, trip], 'boardingGroup')),
    ...seatingOf(reservation),
    partySize: partySizeOf(own),
    room:
      kind === 'lodging'
        ? textOf(firstOf(own, 'lodgingUnitDescription', 'lodgingUnitType', 'roomType'))
        : null,
    price: booked ? priceOf([reservation, ...tickets]) : null,
    program: programOf(reservation),
    links: linksOf(reservation),
    tickets: ticketsOf(reservation),
  };
}

/** How far inside other items a reservation is looked for: a page about an order of a package. */
const MAX_INSIDE = 3;
/** What could be done with an item, which nobody has done. */
const ACTIONS = new Set(['potentialAction', 'action']);

function insideOf(item: JsonObject, drop: Drop, depth: number): readonly Reservation[] {
  if (depth >= MAX_INSIDE) return [];
  // What holds for a whole package is said once, in the package.
  const above = typeOf(item) === 'ReservationPackage' ? commonOf(item) : {};
  return Object.entries(item)
    .filter(([name]) => !ACTIONS.has(name))
    .flatMap(([, value]) => objectsOf(value))
    .slice(0, MAX_LEGS)
    .flatMap((each) => legsOf({ ...above, ...each }, drop, depth + 1))
    .slice(0, MAX_LEGS);
}

/** The legs that an item or one inside it reserves, or the event it tells of; none for most. */
export function legsOf(item: JsonObject, drop: Drop, depth = 0): readonly Reservation[] {
  if (isEvent(typeOf(item))) {
    return [legOf({ kind: 'event', reservation: item, trip: item }, false, drop)];
  }
  if (RESERVATIONS.get(typeOf(item)) === undefined) return insideOf(item, drop, depth);
  return tripsOf(item)
    .slice(0, MAX_LEGS)
    .map((trip) => legOf({ kind: kindOf(item, trip), reservation: item, trip }, true, drop));
}

function commonOf(item: JsonObject): JsonObject {
  const common = ['reservationNumber', 'reservationStatus', 'underName', 'bookingAgent', 'broker'];
  return Object.fromEntries(
    common.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])),
  );
}
