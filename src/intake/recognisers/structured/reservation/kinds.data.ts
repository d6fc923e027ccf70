import type { Reservation } from '../../../../core/records/reservation.ts';

/** Strangers choose the names that are looked up: "constructor" is none of an object's. */
function byName(
  kinds: Readonly<Record<string, Reservation['kind']>>,
): ReadonlyMap<string, Reservation['kind']> {
  return new Map(Object.entries(kinds));
}

/** The reservations of schema.org, and those that Google and KDE know beside them. */
export const RESERVATIONS: ReadonlyMap<string, Reservation['kind']> = byName({
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
});

/** What a bare `Reservation` is for tells which it is. */
export const RESERVED: ReadonlyMap<string, Reservation['kind']> = byName({
  Flight: 'flight',
  TrainTrip: 'train',
  BusTrip: 'bus',
  BoatTrip: 'boat',
  RentalCar: 'rental-car',
  Taxi: 'taxi',
  TaxiService: 'taxi',
  ...Object.fromEntries(
    [
      ...['LodgingBusiness', 'Hotel', 'Hostel', 'Motel', 'Resort', 'BedAndBreakfast', 'Campground'],
      ...['Accommodation', 'Apartment', 'House', 'HotelRoom', 'VacationRental'],
    ].map((type) => [type, 'lodging' as const]),
  ),
  ...Object.fromEntries(
    [
      ...['FoodEstablishment', 'Restaurant', 'CafeOrCoffeeShop', 'BarOrPub', 'FastFoodRestaurant'],
      ...['Bakery', 'Brewery', 'Distillery', 'IceCreamShop', 'Winery'],
    ].map((type) => [type, 'food' as const]),
  ),
});

/** Events of schema.org whose names do not end in "Event". */
export const EVENTS: ReadonlySet<string> = new Set([
  ...['Event', 'Festival', 'Hackathon', 'CourseInstance', 'ConferenceEvent', 'EventSeries'],
]);

/** Where the ends of a journey, or of a hire, stand. */
export const FROM = [
  ...(['departureAirport', 'departureStation', 'departureBusStop', 'departureBusStation'] as const),
  ...(['departureBoatTerminal', 'pickupLocation', 'departureLocation'] as const),
] as const;
export const TO = [
  ...(['arrivalAirport', 'arrivalStation', 'arrivalBusStop', 'arrivalBusStation'] as const),
  ...(['arrivalBoatTerminal', 'dropoffLocation', 'arrivalLocation'] as const),
] as const;
export const STARTS = [
  ...(['departureTime', 'departureDate', 'departureDay', 'pickupTime', 'startTime'] as const),
  ...(['startDate', 'bookingStart'] as const),
] as const;
export const ENDS = [
  ...(['arrivalTime', 'arrivalDate', 'dropoffTime', 'endTime', 'endDate'] as const),
] as const;
export const NUMBERS = ['flightNumber', 'trainNumber', 'busNumber', 'boatNumber'] as const;
export const COMPANIES = [
  ...(['airline', 'trainCompany', 'busCompany', 'boatCompany', 'rentalCompany'] as const),
  ...(['provider', 'carrier', 'operator'] as const),
] as const;
