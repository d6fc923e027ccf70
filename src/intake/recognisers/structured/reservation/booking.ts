import type { Reservation } from '../../../../core/records/reservation.ts';
import type { JsonObject } from '../../../../core/records/structured-data.ts';
import { countOf, firstOf, linkOf, objectsOf, textOf, typeOf, valuesOf } from './fields.ts';

const STATUSES: ReadonlyMap<string, Reservation['status']> = new Map([
  ...['confirmed', 'checkin', 'checkedin', 'booked'].map((word) => [word, 'confirmed'] as const),
  ...['cancelled', 'canceled', 'eventcancelled'].map((word) => [word, 'cancelled'] as const),
  ...['hold', 'onhold'].map((word) => [word, 'hold'] as const),
  ['pending', 'pending'],
]);

/** `http://schema.org/ReservationConfirmed`, `Confirmed`, `confirmed`. */
export function statusOf(reservation: JsonObject, event: JsonObject): Reservation['status'] {
  const word = (text: string | null): string =>
    (/[A-Za-z]+\/?$/.exec(text ?? '')?.[0] ?? '').replace('/', '').toLowerCase();
  const own = word(textOf(firstOf([reservation], 'reservationStatus', 'status')));
  const known = STATUSES.get(own.replace(/^reservation(?:status)?/, ''));
  return known ?? STATUSES.get(word(textOf(event['eventStatus']))) ?? null;
}

const LINKS = {
  view: ['url', 'viewReservationUrl'],
  confirm: ['confirmReservationUrl'],
  checkIn: ['checkinUrl', 'checkInUrl'],
  change: ['modifyReservationUrl'],
  cancel: ['cancelReservationUrl'],
  ticket: ['ticketDownloadUrl', 'ticketPrintUrl'],
} as const;
const ACTIONS: ReadonlyMap<string, keyof typeof LINKS> = new Map([
  ...([
    ['ViewAction', 'view'],
    ['ConfirmAction', 'confirm'],
    ['CheckInAction', 'checkIn'],
  ] as const),
  ...([
    ['UpdateAction', 'change'],
    ['EditAction', 'change'],
    ['CancelAction', 'cancel'],
  ] as const),
  ['DownloadAction', 'ticket'],
]);

/** Where it can be seen, changed, cancelled: by their own properties, else by the actions that Google asks for. */
export function linksOf(reservation: JsonObject): Reservation['links'] {
  const actions = [
    ...objectsOf(reservation['potentialAction']),
    ...objectsOf(reservation['action']),
  ].slice(0, 50);
  const of = (name: keyof typeof LINKS): string | null => {
    const action = actions.find((each) => ACTIONS.get(typeOf(each)) === name);
    const written = LINKS[name].map((property) => linkOf(reservation[property]));
    return (
      written.find((link) => link !== null) ??
      linkOf(action?.['target'] ?? action?.['url'] ?? action?.['handler'])
    );
  };
  return {
    ...{ view: of('view'), confirm: of('confirm'), change: of('change') },
    ...{ cancel: of('cancel'), checkIn: of('checkIn'), ticket: of('ticket') },
  };
}

/** Tickets that stand inside a reservation (schema.org), or whose fields stand in it (Google). */
export function ticketItemsOf(reservation: JsonObject): readonly JsonObject[] {
  return objectsOf(reservation['reservedTicket']).slice(0, 100);
}

/** Numbers of tickets and what carries them, never the token itself: it opens the door. */
export function ticketsOf(reservation: JsonObject): Reservation['tickets'] {
  return [reservation, ...ticketItemsOf(reservation)].flatMap((ticket) => {
    const number = textOf(ticket['ticketNumber']);
    const token = tokenOf(textOf(ticket['ticketToken']));
    return number === null && token === null ? [] : [{ number, token }];
  });
}

function tokenOf(text: string | null): string | null {
  if (text === null) return null;
  if (/^https?:/i.test(text)) return 'url';
  return /^([a-z][a-z0-9]{2,30}):/i.exec(text)?.[1] ?? 'text';
}

/** Seats, section and class, in whichever of the two ways they were written. */
export function seatingOf(
  reservation: JsonObject,
): Pick<Reservation, 'seat' | 'section' | 'travelClass'> {
  const tickets = ticketItemsOf(reservation);
  const seats = [
    ...tickets.flatMap((ticket) => objectsOf(ticket['ticketedSeat'])),
    ...objectsOf(reservation['ticketedSeat']),
  ];
  const inTickets = seats.flatMap((seat) => {
    const number =
      textOf(seat['seatNumber']) ?? (textOf(seat['seatRow']) === null ? textOf(seat) : '');
    return number === null ? [] : [withRow(textOf(seat['seatRow']), number)];
  });
  const own = ['airplaneSeat', 'seatNumber', 'venueSeat', 'seat'].flatMap((name) =>
    valuesOf(reservation[name]).flatMap((each) => textOf(each) ?? []),
  );
  const row = textOf(firstOf([reservation], 'venueRow', 'seatRow'));
  const all = inTickets.length > 0 ? inTickets : own.map((seat) => withRow(row, seat));
  return {
    seat: all.length === 0 ? null : [...new Set(all)].slice(0, 100).join(', '),
    section: textOf(
      firstOf([...seats, reservation], 'seatSection', 'coachNumber', 'coach', 'venueSection'),
    ),
    travelClass: textOf(
      firstOf(
        [reservation, ...seats],
        'airplaneSeatClass',
        'seatingType',
        'travelClass',
        'fareClass',
      ),
    ),
  };
}

function withRow(row: string | null, seat: string): string {
  return row === null || seat.startsWith(row) ? seat : `${row} ${seat}`.trim();
}

/** How many people: said, or counted in adults and children. */
export function partySizeOf(objects: readonly JsonObject[]): number | null {
  const said = countOf(firstOf(objects, 'partySize', 'numSeats'));
  if (said !== null) return said;
  const adults = countOf(firstOf(objects, 'numAdults'));
  return adults === null ? null : adults + (countOf(firstOf(objects, 'numChildren')) ?? 0);
}

/** A programme of frequent travellers; null when it has neither name nor number. */
export function programOf(reservation: JsonObject): Reservation['program'] {
  const given = firstOf([reservation], 'programMembershipUsed', 'programMembership');
  const [membership = {}] = objectsOf(given);
  const number = textOf(firstOf([membership], 'membershipNumber', 'memberNumber'));
  const name = textOf(firstOf([membership], 'programName', 'program', 'name'));
  return number === null && name === null ? null : { name, number };
}
