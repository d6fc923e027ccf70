import type { CalendarTime } from './calendar-component.ts';

/** Where a journey begins or ends, or where one is expected. */
export interface ReservationPlace {
  readonly name: string | null;
  /** IATA code of an airport, or the code of a station. */
  readonly code: string | null;
  /** In one line, as far as it is given. */
  readonly address: string | null;
  readonly terminal: string | null;
  readonly gate: string | null;
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
  readonly status: 'confirmed' | 'cancelled' | 'hold' | 'pending' | null;
  /** Booking code. */
  readonly reference: string | null;
  /** In whose names. */
  readonly names: readonly string[];
  /** Airline, railway, hotel chain or whoever sells it; IATA code of an airline. */
  readonly provider: { readonly name: string | null; readonly code: string | null } | null;
  /** Number of the flight, train or bus. */
  readonly number: string | null;
  /** Name of the hotel, restaurant or event. */
  readonly title: string | null;
  /** Departure, pick-up, or the place itself. */
  readonly from: ReservationPlace | null;
  /** Arrival or drop-off. */
  readonly to: ReservationPlace | null;
  /** Departure, check-in, beginning; and arrival, check-out, end. No zone is guessed: `zone` is null unless named. */
  readonly start: CalendarTime | null;
  readonly end: CalendarTime | null;
  readonly boarding: CalendarTime | null;
  readonly seat: string | null;
  readonly travelClass: string | null;
  readonly partySize: number | null;
  /** Price as written and its currency (ISO 4217), when told. */
  readonly price: { readonly amount: string; readonly currency: string | null } | null;
  /** Addresses to look at, check in, change or cancel it; shown, never opened unasked. */
  readonly links: {
    readonly view: string | null;
    readonly checkIn: string | null;
    readonly change: string | null;
    readonly cancel: string | null;
  };
}
