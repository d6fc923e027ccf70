import type { CalendarTime } from '../../../../core/records/calendar-component.ts';
import type { Reservation } from '../../../../core/records/reservation.ts';
import type { JsonValue, StructuredData } from '../../../../core/records/structured-data.ts';
import type { PartRecogniser } from '../leaf.ts';
import type { JsonObject } from './items.ts';
import { isObject, typeOf, valuesOf } from './items.ts';
import { placeOf } from './place.ts';
import { first, text } from './properties.ts';
import { itemsIn, mayDescribe } from './structured-data.ts';
import { timeOf } from './time.ts';

const KINDS: Readonly<Record<string, Reservation['kind']>> = {
  FlightReservation: 'flight',
  TrainReservation: 'train',
  BusReservation: 'bus',
  BoatReservation: 'boat',
  LodgingReservation: 'lodging',
  FoodEstablishmentReservation: 'food',
  EventReservation: 'event',
  RentalCarReservation: 'rental-car',
  TaxiReservation: 'taxi',
  Reservation: 'other',
};

const STATUSES: readonly (readonly [RegExp, NonNullable<Reservation['status']>])[] = [
  [/cancell?ed/i, 'cancelled'],
  [/hold/i, 'hold'],
  [/pending/i, 'pending'],
  [/confirmed/i, 'confirmed'],
];

/** Reservations inside a package or an order, and the journeys of one that names several. */
const MAX_INSIDE = 50;

function reservationsIn(item: JsonObject, depth = 0): readonly JsonObject[] {
  const type = typeOf(item);
  if (type !== null && type in KINDS) {
    const journeys = valuesOf(item['reservationFor']).slice(0, MAX_INSIDE);
    return journeys.length < 2 ? [item] : journeys.map((one) => ({ ...item, reservationFor: one }));
  }
  if (depth > 3) return [];
  return Object.values(item)
    .flatMap((value) => valuesOf(value))
    .filter(isObject)
    .slice(0, MAX_INSIDE)
    .flatMap((inside) => reservationsIn(inside, depth + 1));
}

/** The first of some properties that says something. */
function firstOf(item: JsonObject, names: readonly string[]): string | null {
  return names.map((name) => text(item[name])).find((said) => said !== null) ?? null;
}

function timeIn(items: readonly JsonObject[], names: readonly string[]): CalendarTime | null {
  for (const item of items) {
    for (const name of names) {
      const time = timeOf(valuesOf(item[name])[0]);
      if (time !== null) return time;
    }
  }
  return null;
}

function namesOf(value: JsonValue | undefined): readonly string[] {
  return valuesOf(value)
    .slice(0, MAX_INSIDE)
    .map((each) => (isObject(each) ? personName(each) : text(each)))
    .filter((name) => name !== null);
}

function personName(person: JsonObject): string | null {
  const parts = [text(person['givenName']), text(person['familyName'])].filter(
    (part) => part !== null,
  );
  return text(person['name']) ?? (parts.length === 0 ? null : parts.join(' '));
}

function providerOf(item: JsonObject, subject: JsonObject): Reservation['provider'] {
  const names = [
    'airline',
    'provider',
    'trainCompany',
    'busCompany',
    'operatedBy',
    'rentalCompany',
  ];
  for (const from of [subject, item]) {
    for (const name of names) {
      const found = first(from[name]);
      if (found === null) continue;
      if (!isObject(found)) return { name: text(found), code: null };
      const provider = { name: text(found['name']), code: text(found['iataCode']) };
      if (provider.name !== null || provider.code !== null) return provider;
    }
  }
  return null;
}

function priceOf(item: JsonObject): Reservation['price'] {
  const amount = firstOf(item, ['totalPrice', 'price']);
  return amount === null ? null : { amount, currency: firstOf(item, ['priceCurrency']) };
}

function linkOf(item: JsonObject, names: readonly string[]): string | null {
  const link = firstOf(item, names);
  return link !== null && /^https?:/i.test(link) ? link : null;
}

const STARTS = [
  'departureTime',
  'checkinTime',
  'checkinDate',
  'startTime',
  'pickupTime',
  'startDate',
  'departureDay',
];
const ENDS = ['arrivalTime', 'checkoutTime', 'checkoutDate', 'endTime', 'dropoffTime', 'endDate'];

/** The places of a reservation: where it begins, and where it ends when that is another. */
function placesOf(
  kind: Reservation['kind'],
  item: JsonObject,
  subject: JsonObject,
): Pick<Reservation, 'from' | 'to'> {
  const place = (names: readonly string[], beside: string): Reservation['from'] => {
    const found = names
      .map((name) => first(subject[name]) ?? first(item[name]))
      .find((each) => each !== null);
    return found === undefined ? null : placeOf(found, subject, beside);
  };
  const from = place(
    [
      'departureAirport',
      'departureStation',
      'departureBusStop',
      'departureBoatTerminal',
      'pickupLocation',
      'location',
    ],
    'departure',
  );
  const to = place(
    [
      'arrivalAirport',
      'arrivalStation',
      'arrivalBusStop',
      'arrivalBoatTerminal',
      'dropoffLocation',
    ],
    'arrival',
  );
  const isPlace = kind === 'lodging' || kind === 'food';
  return { from: from ?? (isPlace ? placeOf(subject, subject, '') : null), to };
}

function reservationOf(item: JsonObject): Reservation {
  const kind = KINDS[typeOf(item) ?? ''] ?? 'other';
  const found = first(item['reservationFor']);
  const subject: JsonObject = isObject(found) ? found : {};
  const ticket = first(item['reservedTicket']);
  const seat = isObject(ticket) ? first(ticket['ticketedSeat']) : null;
  const status = firstOf(item, ['reservationStatus']) ?? '';
  const size = Number(firstOf(item, ['partySize', 'numAdults']) ?? Number.NaN);
  return {
    kind,
    status: STATUSES.find(([says]) => says.test(status))?.[1] ?? null,
    reference: firstOf(item, ['reservationNumber', 'reservationId', 'confirmationNumber']),
    names: namesOf(item['underName']),
    provider: providerOf(item, subject),
    number: firstOf(subject, ['flightNumber', 'trainNumber', 'busNumber', 'trainName', 'busName']),
    title: ['lodging', 'food', 'event', 'other'].includes(kind) ? text(subject['name']) : null,
    ...placesOf(kind, item, subject),
    start: timeIn([subject, item], STARTS),
    end: timeIn([subject, item], ENDS),
    boarding: timeIn([item, subject], ['boardingTime']),
    seat: firstOf(item, ['airplaneSeat']) ?? (isObject(seat) ? text(seat['seatNumber']) : null),
    travelClass: classOf(item),
    partySize: Number.isInteger(size) ? size : null,
    price: priceOf(item),
    links: {
      view: linkOf(item, ['url', 'viewReservationUrl']),
      checkIn: linkOf(item, ['checkinUrl']),
      change: linkOf(item, ['modifyReservationUrl']),
      cancel: linkOf(item, ['cancelReservationUrl']),
    },
  };
}

function classOf(item: JsonObject): string | null {
  const found = first(item['airplaneSeatClass']);
  return isObject(found) ? text(found['name']) : text(found);
}

function asObject({ type, properties }: StructuredData): JsonObject {
  return { '@type': type, ...properties };
}

/** What is booked, from what a mail or page describes to machines. */
export const reservation: PartRecogniser<'reservation'> = {
  kind: 'reservation',
  takes: (leaf) => mayDescribe(leaf) && /reservation/i.test(leaf.text()),
  find: (leaf, _envelope, drop) =>
    itemsIn(leaf, drop).flatMap(({ data, start, end }) =>
      reservationsIn(asObject(data)).map((found) => ({
        value: reservationOf(found),
        start,
        end,
        certainty: 1,
      })),
    ),
};
