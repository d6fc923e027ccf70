import type { Amount } from '../money/money-find.ts';
import type { CalendarTime } from './calendar-component.ts';

/** Where a journey begins or ends, or where one is expected. */
export interface ReservationPlace {
  readonly name: string | null;
  /** IATA code of an airport, or the code of a station as its sender gives it. */
  readonly code: string | null;
  /** In one line, as far as it is given: street, postcode and town, region. */
  readonly address: string | null;
  /** ISO 3166 code where one is given, else the name that is. */
  readonly country: string | null;
  readonly terminal: string | null;
  readonly gate: string | null;
  readonly platform: string | null;
}

/** A company: its name, and the code it gives itself (IATA for an airline), in capitals. */
export interface ReservationParty {
  readonly name: string | null;
  readonly code: string | null;
}

/** Something booked, as its seller describes it to machines (schema.org Reservation): one leg, one stay, one table. */
export interface Reservation {
  readonly kind:
    | 'flight'
    | 'train'
    | 'bus'
    | 'boat'
    | 'lodging'
    | 'food'
    | 'event'
    | 'rental-car'
    | 'taxi'
    | 'other';
  /** False for an event that a page only tells of: nobody reserved anything. */
  readonly booked: boolean;
  readonly status: 'confirmed' | 'cancelled' | 'hold' | 'pending' | null;
  /** Booking code. */
  readonly reference: string | null;
  /** In whose names. */
  readonly names: readonly string[];
  /** Airline, railway, hotel chain or whoever provides it. */
  readonly provider: ReservationParty | null;
  /** Who carries it out, where that is said apart. */
  readonly operator: ReservationParty | null;
  /** Through whom it was booked. */
  readonly agent: ReservationParty | null;
  /** Number of the flight, train or bus; of a flight without the code of its airline. */
  readonly number: string | null;
  /** Name of the hotel, restaurant, event, train or car. */
  readonly title: string | null;
  /** Departure, pick-up, or the place itself. */
  readonly from: ReservationPlace | null;
  /** Arrival or drop-off. */
  readonly to: ReservationPlace | null;
  /** Departure, check-in, beginning; and arrival, check-out, end. No zone is guessed: `zone` is null unless named. */
  readonly start: CalendarTime | null;
  readonly end: CalendarTime | null;
  /** When boarding begins, or the doors open. */
  readonly boarding: CalendarTime | null;
  readonly boardingGroup: string | null;
  /** Several are parted by commas. */
  readonly seat: string | null;
  /** Coach of a train, part of a hall (schema.org seatSection). */
  readonly section: string | null;
  readonly travelClass: string | null;
  readonly partySize: number | null;
  /** Of a stay: the room, as it is described. */
  readonly room: string | null;
  /** Price as written and its currency (ISO 4217), when told; `money` where both are plain. */
  readonly price: {
    readonly amount: string;
    readonly currency: string | null;
    readonly money: Amount | null;
  } | null;
  /** Programme of frequent travellers or guests, and the number in it. */
  readonly program: { readonly name: string | null; readonly number: string | null } | null;
  /** Addresses to look at, confirm, check in, change or cancel it, and of the ticket; shown, never opened unasked. */
  readonly links: {
    readonly view: string | null;
    readonly confirm: string | null;
    readonly checkIn: string | null;
    readonly change: string | null;
    readonly cancel: string | null;
    readonly ticket: string | null;
  };
  /** Numbers of tickets, and what carries them (`qrCode`, `aztecCode`, `barcode128`, `url`, `text`); the token itself opens the door and is not copied. */
  readonly tickets: readonly { readonly number: string | null; readonly token: string | null }[];
  /** When its sender last changed it, an instant in ISO 8601 UTC: of two, the later holds. */
  readonly modified: string | null;
}
