import { readFileSync, readdirSync } from 'node:fs';
import type { CalendarTime } from '../../../src/core/records/calendar-component.ts';
import type { Reservation } from '../../../src/core/records/reservation.ts';
import type { JsonValue } from '../../../src/core/records/structured-data.ts';
import { factsOf } from '../../../src/core/records/fact.ts';
import { readFile } from '../../../src/intake/index.ts';
import { SHARED, Tally, collapse } from '../mail/score.ts';
import type { Score } from '../mail/score.ts';

/** Fields of one reservation, as words that can be compared; what is not said is not there. */
type Fields = ReadonlyMap<string, string>;

const SET = new URL('travel-kitinerary/', SHARED);
/** Inputs with structured data in them; the others are texts, for other recognisers. */
const FOLDERS = ['structureddata/', 'extractordata/web/', 'extractordata/synthetic/'] as const;

/** What the set calls the ends of a journey, and its times. */
const ENDS = {
  from: ['departureAirport', 'departureStation', 'departureBusStop', 'pickupLocation'],
  to: ['arrivalAirport', 'arrivalStation', 'arrivalBusStop', 'dropoffLocation'],
  start: ['departureTime', 'checkinDate', 'checkinTime', 'startTime', 'pickupTime', 'startDate'],
  end: ['arrivalTime', 'checkoutDate', 'checkoutTime', 'endTime', 'dropoffTime', 'endDate'],
} as const;
const KINDS: Readonly<Record<string, Reservation['kind']>> = {
  ...{ FlightReservation: 'flight', TrainReservation: 'train', BusReservation: 'bus' },
  ...{ LodgingReservation: 'lodging', EventReservation: 'event', Event: 'event' },
  ...{ FoodEstablishmentReservation: 'food', RentalCarReservation: 'rental-car' },
};

function inside(value: JsonValue | undefined, ...road: readonly string[]): JsonValue | undefined {
  let at = value;
  for (const name of road) {
    at = typeof at === 'object' && at !== null && !Array.isArray(at) ? byName(at, name) : undefined;
  }
  return at;
}

function byName(object: object, name: string): JsonValue | undefined {
  return new Map<string, JsonValue>(Object.entries(object)).get(name);
}

function words(value: JsonValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? collapse(String(value)) : '';
}

/** A time that the set leaves as its sender wrote it, in no form of its own: not judged. */
const UNTOLD = 'untold';

/** The moment, or the local time where no offset is written; a day by itself stays a day. */
function momentOf(value: JsonValue | undefined): string {
  const text = words(inside(value, '@value') ?? value);
  const [, date = '', time, offset] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{1,2}:\d{2})?)?$/.exec(text) ??
    [];
  if (date === '') return text === '' ? '' : UNTOLD;
  return `${date}${time === undefined ? '' : `T${time}`}${offset ?? ''}`;
}

function isSameTime(expected: string, ours: CalendarTime | null): boolean {
  if (ours === null) return false;
  const local = expected.slice(0, 19);
  // The set makes a day on the calendar its first or last second, on the clock of the place.
  if (!ours.local.includes('T')) {
    const day = expected.slice(0, 10);
    return day === ours.local && /^$|^T(?:00:00:00|23:59:59)/.test(expected.slice(10));
  }
  const offset = expected.slice(19).replace(/^([+-])(\d):/, '$10$2:');
  if (ours.instant === null || offset === '') return ours.local === local;
  return Temporal.Instant.from(local + offset).equals(Temporal.Instant.from(ours.instant));
}

function expectedOf(item: JsonValue): Fields | null {
  const kind = KINDS[words(inside(item, '@type'))];
  if (kind === undefined) return null;
  const trip = inside(item, 'reservationFor') ?? item;
  const of = (names: readonly string[]): JsonValue | undefined =>
    names
      .flatMap((name) => [inside(trip, name), inside(item, name)])
      .find((each) => each !== undefined);
  const status = words(inside(item, 'reservationStatus'));
  const seat =
    inside(item, 'airplaneSeat') ?? inside(item, 'reservedTicket', 'ticketedSeat', 'seatNumber');
  const isPlace = kind === 'lodging' || kind === 'food';
  const isTitled = isPlace || kind === 'event';
  const fields: readonly (readonly [string, string])[] = [
    ['kind', kind],
    ['reference', words(inside(item, 'reservationNumber'))],
    ['number', words(of(['flightNumber', 'trainNumber', 'busNumber']))],
    ['title', isTitled ? words(inside(trip, 'name')) : ''],
    ['names', words(inside(item, 'underName', 'name'))],
    ['provider', words(inside(trip, 'airline', 'iataCode'))],
    ['from', placeOf(of(ENDS.from) ?? inside(trip, 'location') ?? (isPlace ? trip : undefined))],
    ['to', placeOf(of(ENDS.to))],
    ['start', momentOf(of(ENDS.start))],
    ['end', momentOf(of(ENDS.end))],
    ['boarding', momentOf(inside(trip, 'boardingTime'))],
    ['seat', words(seat)],
    [
      'status',
      /(?:Confirmed|Checkin)$/.test(status) ? 'confirmed' : status === '' ? '' : 'cancelled',
    ],
  ];
  return new Map(fields.filter(([, value]) => value !== ''));
}

function placeOf(value: JsonValue | undefined): string {
  return words(inside(value, 'iataCode')) || words(inside(value, 'name'));
}

function oursOf(reservation: Reservation): Fields {
  const { kind, reference, number, title, names, provider, from, to, seat, status } = reservation;
  const times = [reservation.start, reservation.end, reservation.boarding].map(
    (time) => time?.local ?? '',
  );
  const isTitled = kind === 'lodging' || kind === 'food' || kind === 'event';
  const fields: readonly (readonly [string, string])[] = [
    ...([
      ['kind', kind],
      ['reference', reference ?? ''],
      ['number', number ?? ''],
    ] as const),
    ...([
      ['title', isTitled ? (title ?? '') : ''],
      ['names', names.join(', ')],
    ] as const),
    ...([
      ['provider', provider?.code ?? ''],
      ['from', from?.code ?? from?.name ?? ''],
    ] as const),
    ...([
      ['to', to?.code ?? to?.name ?? ''],
      ['seat', seat ?? ''],
      ['status', status ?? ''],
    ] as const),
    ...(['start', 'end', 'boarding'] as const).map((name, at) => [name, times[at] ?? ''] as const),
  ];
  return new Map(fields.filter(([, value]) => value !== ''));
}

function isSame(name: string, expected: string, ours: Reservation): boolean {
  if (name === 'start' || name === 'end' || name === 'boarding') {
    return isSameTime(expected, ours[name]);
  }
  return oursOf(ours).get(name) === expected;
}

/** What one input is expected to say, in order. */
function expectedIn(folder: string, file: string): readonly Fields[] {
  const answer = folder === FOLDERS[0] ? file.replace(/html$/, 'json') : `${file}.json`;
  const text = readFileSync(new URL(`${folder}${answer}`, SET), 'utf8');
  const parsed: JsonValue = JSON.parse(text);
  const items: readonly JsonValue[] = Array.isArray(parsed) ? parsed : [parsed];
  return items.flatMap((item) => expectedOf(item) ?? []);
}

function foundIn(folder: string, file: string): readonly Reservation[] {
  const bytes = new Uint8Array(readFileSync(new URL(`${folder}${file}`, SET)));
  return factsOf(readFile(bytes, { name: file }).facts, 'reservation').map(({ value }) => value);
}

/** Reservations and events out of markup: of the fields of the set those we have, and of ours those the set has. */
export function scoreReservations(): readonly Score[] {
  const recall = new Tally('reservations, fields found');
  const precision = new Tally('reservations, fields right');
  const judge = (file: string, fields: Fields | undefined, ours: Reservation | undefined): void => {
    const read: Fields = ours === undefined ? new Map() : oursOf(ours);
    for (const name of new Set([...(fields?.keys() ?? []), ...read.keys()])) {
      const value = fields?.get(name);
      if (value === UNTOLD) continue;
      const right = value !== undefined && ours !== undefined && isSame(name, value, ours);
      const miss = (): string =>
        `${file}: ${name} ${value ?? 'nothing'} :: ${read.get(name) ?? 'nothing'}`;
      if (value !== undefined) recall.judge(right, miss);
      if (read.has(name)) precision.judge(right, miss);
    }
  };
  for (const folder of FOLDERS) {
    const files = readdirSync(new URL(folder, SET)).filter((each) => /\.(?:html|eml)$/.test(each));
    for (const file of files.sort()) {
      const expected = expectedIn(folder, file);
      const found = foundIn(folder, file);
      for (let at = 0; at < Math.max(expected.length, found.length); at += 1) {
        judge(file, expected[at], found[at]);
      }
    }
  }
  return [recall.score(), precision.score()];
}
