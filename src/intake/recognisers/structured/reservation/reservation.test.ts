import { expect, test } from 'vitest';
import { factsOf } from '../../../../core/records/fact.ts';
import { readFile } from '../../../index.ts';

function read(html: string) {
  return readFile(new TextEncoder().encode(html), { name: 'pagina.html' });
}

function script(json: object): string {
  return `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
}

function booked(json: object) {
  return factsOf(read(script(json)).facts, 'reservation').map(({ value }) => value);
}

test('a flight as Google asks for it', () => {
  const json = {
    '@context': 'http://schema.org',
    '@type': 'http://schema.org/FlightReservation',
    reservationId: 'QK7PLM',
    reservationStatus: 'http://schema.org/Confirmed',
    underName: [{ '@type': 'Person', name: 'Anna de Vries' }, { name: 'Tom Hall' }],
    bookingAgent: 'Voorbeeld Reizen',
    programMembership: { memberNumber: '88-12', program: 'Wolk' },
    reservationFor: {
      '@type': 'Flight',
      flightNumber: 'XV 0412',
      airline: { name: 'Voorbeeld Air', iataCode: 'xv' },
      operatedBy: { name: 'Ander Air', iataCode: 'YY' },
      departureAirport: { name: 'Schiphol', iataCode: 'AMS' },
      departureTerminal: 2,
      departureGate: 'D7',
      departureTime: '2026-12-03 09:05+0100',
      boardingTime: '20261203T0825+01:00',
      arrivalAirport: 'LIS',
      arrivalTime: { '@value': '2026-12-03T11:10:00', timezone: 'Europe/Lisbon' },
    },
    airplaneSeat: '14C',
    airplaneSeatClass: { name: 'Economy' },
    boardingGroup: '3',
    ticketToken: 'aztecCode:M1',
    ticketDownloadUrl: 'https://air.example/t.pdf',
    modifyReservationUrl: 'https://air.example/m',
    checkinUrl: 'javascript:alert(1)',
    potentialAction: [{ '@type': 'CheckInAction', target: 'https://air.example/c' }],
    modifiedTime: '2026-11-23T10:00:00Z',
  };
  expect(booked(json)).toMatchObject([
    {
      ...{ kind: 'flight', booked: true, status: 'confirmed', reference: 'QK7PLM' },
      ...{ names: ['Anna de Vries', 'Tom Hall'], number: '412', title: null },
      ...{ seat: '14C', travelClass: 'Economy', boardingGroup: '3' },
      provider: { name: 'Voorbeeld Air', code: 'XV' },
      operator: { name: 'Ander Air', code: 'YY' },
      agent: { name: 'Voorbeeld Reizen', code: null },
      program: { name: 'Wolk', number: '88-12' },
      from: { name: 'Schiphol', code: 'AMS', terminal: '2', gate: 'D7' },
      to: { name: null, code: 'LIS' },
      start: { local: '2026-12-03T09:05:00', zone: null, instant: '2026-12-03T08:05:00Z' },
      boarding: { local: '2026-12-03T08:25:00', instant: '2026-12-03T07:25:00Z' },
      // Lisbon keeps the time of Greenwich in winter.
      end: { local: '2026-12-03T11:10:00', zone: 'Europe/Lisbon', instant: '2026-12-03T11:10:00Z' },
      links: {
        change: 'https://air.example/m',
        checkIn: 'https://air.example/c',
        ticket: 'https://air.example/t.pdf',
      },
      tickets: [{ number: null, token: 'aztecCode' }],
      modified: '2026-11-23T10:00:00Z',
    },
  ]);
});

test('a train with a seat in a ticket, a bus, a ferry, a car, a taxi, a table', () => {
  const at = (time: string): string => `2026-12-03T${time}:00+01:00`;
  const train = {
    '@type': 'TrainReservation',
    reservationFor: {
      '@type': 'TrainTrip',
      trainNumber: 'IC 140',
      trainCompany: { name: 'Voorbeeld Spoor' },
      departureStation: { name: 'Zwolle', identifier: 'ibnr:8400747' },
      departurePlatform: '5b',
      departureTime: at('08:10'),
    },
    reservedTicket: {
      underName: { givenName: 'Anna', familyName: 'de Vries' },
      ticketedSeat: { seatNumber: '61', seatSection: '12', seatingType: 'Eerste klas' },
    },
  };
  expect(booked(train)).toMatchObject([
    {
      ...{ kind: 'train', status: null, number: 'IC 140', names: ['Anna de Vries'] },
      ...{ seat: '61', section: '12', travelClass: 'Eerste klas' },
      provider: { name: 'Voorbeeld Spoor', code: null },
      from: { name: 'Zwolle', code: 'ibnr:8400747', platform: '5b' },
    },
  ]);
  const more = [
    {
      '@type': 'BusReservation',
      reservationFor: { busNumber: '9', departureBusStop: { name: 'Plein' } },
    },
    {
      '@type': 'BoatReservation',
      reservationFor: { name: 'Veer', arrivalBoatTerminal: { name: 'Kade' } },
    },
    {
      '@type': 'RentalCarReservation',
      reservationFor: { brand: { name: 'Merk' }, model: 'Twee', rentalCompany: { name: 'Huur' } },
      pickupLocation: { name: 'Station', address: { addressCountry: { name: 'Nederland' } } },
      pickupTime: at('09:00'),
      dropoffTime: '2026-12-04',
    },
    { '@type': 'TaxiReservation', pickupTime: at('07:00'), partySize: { value: 3 } },
    {
      '@type': 'FoodEstablishmentReservation',
      reservationStatus: 'ReservationPending',
      reservationFor: { '@type': 'Restaurant', name: 'De Hoek' },
      startTime: at('19:00'),
      partySize: '4',
    },
  ];
  expect(booked(more)).toMatchObject([
    { kind: 'bus', number: '9', from: { name: 'Plein' } },
    { kind: 'boat', title: 'Veer', to: { name: 'Kade' } },
    {
      ...{ kind: 'rental-car', title: 'Merk Twee', provider: { name: 'Huur' } },
      ...{ from: { name: 'Station', country: 'Nederland' }, end: { local: '2026-12-04' } },
    },
    { kind: 'taxi', partySize: 3, start: { instant: '2026-12-03T06:00:00Z' } },
    { kind: 'food', status: 'pending', title: 'De Hoek', from: { name: 'De Hoek' }, partySize: 4 },
  ]);
});

test('a package of legs says once what holds for all', () => {
  const leg = (number: string) => ({
    '@type': 'FlightReservation',
    reservationFor: { flightNumber: number },
  });
  const json = {
    '@type': 'ReservationPackage',
    reservationNumber: 'P1',
    subReservation: [leg('1'), leg('2')],
  };
  expect(booked(json)).toMatchObject([
    { reference: 'P1', number: '1' },
    { reference: 'P1', number: '2' },
  ]);
});

test('a reservation inside an order is found', () => {
  const taxi = { '@type': 'TaxiReservation', reservationNumber: 'T1' };
  const json = { '@type': 'Order', acceptedOffer: { '@type': 'Offer', itemOffered: taxi } };
  expect(booked(json)).toMatchObject([{ kind: 'taxi', reference: 'T1' }]);
});

test('a reservation without a kind is what it is for', () => {
  const of = (type: string) => ({ '@type': 'Reservation', reservationFor: { '@type': type } });
  expect(booked(['Hotel', 'MusicEvent', 'Restaurant', 'Service'].map(of))).toMatchObject(
    ['lodging', 'event', 'food', 'other'].map((kind) => ({ kind })),
  );
});

test('an event told of is not booked; one called off says so', () => {
  const json = {
    '@type': 'ChildrensEvent',
    name: 'Poppenkast',
    startDate: '2026-12-05',
    eventStatus: 'https://schema.org/EventCancelled',
    location: 'Bibliotheek',
  };
  expect(booked(json)).toMatchObject([
    {
      ...{ kind: 'event', booked: false, title: 'Poppenkast', status: 'cancelled' },
      ...{ from: { name: 'Bibliotheek' }, start: { local: '2026-12-05', instant: null } },
    },
  ]);
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
  '%s is no kind of reservation, status or action',
  (word) => {
    const reservationFor = { '@type': word };
    const potentialAction = { '@type': word, target: 'https://a.example' };
    expect(booked({ '@type': word, reservationFor })).toEqual([]);
    expect(
      booked({
        ...{ '@type': 'Reservation', reservationFor, reservationStatus: word, potentialAction },
      }),
    ).toMatchObject([{ kind: 'other', status: null, links: { view: null } }]);
  },
);

test('a restaurant that takes reservations is none', () => {
  const json = {
    '@type': 'Restaurant',
    potentialAction: {
      '@type': 'ReserveAction',
      result: { '@type': 'FoodEstablishmentReservation', name: 'Reserveer' },
    },
  };
  expect(booked(json)).toEqual([]);
});

test('what a page says twice, for two readers, is one reservation', () => {
  const html = `<div itemscope itemtype="http://schema.org/TaxiReservation"><meta itemprop="reservationNumber" content="T9"></div>`;
  const json = { '@type': 'TaxiReservation', reservationNumber: 'T9' };
  const { facts } = read(`<html>${html}${script(json)}</html>`);
  expect(factsOf(facts, 'reservation')).toHaveLength(1);
  expect(factsOf(facts, 'structured-data')).toHaveLength(2);
});

test.each([
  ['2026-12-03T14:00:00+0:00', '2026-12-03T14:00:00', '2026-12-03T14:00:00Z'],
  ['2026-12-03T14:00:00.000-05:00', '2026-12-03T14:00:00', '2026-12-03T19:00:00Z'],
  ['2026-12-03 2:05 PM', '2026-12-03T14:05:00', null],
  ['2026-12-03 12:05 am', '2026-12-03T00:05:00', null],
  ['24-12-2026 18:35', '2026-12-24T18:35:00', null],
  ['12/24/2026', '2026-12-24', null],
  ['2026-12-03T14:00[Europe/Amsterdam]', '2026-12-03T14:00:00', '2026-12-03T13:00:00Z'],
  ['2026-12-03T14:00:00Z', '2026-12-03T14:00:00', '2026-12-03T14:00:00Z'],
])('"%s" is a time', (pickupTime, local, instant) => {
  expect(booked({ '@type': 'TaxiReservation', pickupTime })).toMatchObject([
    { start: { local, instant } },
  ]);
});

test('where day and month could be either, the time is left out and said', () => {
  const { facts, dropped } = read(
    script({ '@type': 'TaxiReservation', pickupTime: '03-12-2026 09:00' }),
  );
  expect(factsOf(facts, 'reservation')).toMatchObject([{ value: { start: null } }]);
  expect(dropped).toEqual([{ what: 'file', why: 'day or month first? 03-12-2026' }]);
});

test.each([
  [
    { totalPrice: 95, priceCurrency: 'EUR' },
    { minor: 9500, currency: 'EUR' },
  ],
  [
    { price: '8,50', priceCurrency: 'eur' },
    { minor: 850, currency: 'EUR' },
  ],
  [
    { totalPrice: '1,234.50', priceCurrency: 'USD' },
    { minor: 123_450, currency: 'USD' },
  ],
  [{ totalPrice: { price: '12000', priceCurrency: 'JPY' } }, { minor: 12_000, currency: 'JPY' }],
  [{ totalPrice: '€ 40' }, { minor: 4000, currency: 'EUR' }],
  [{ totalPrice: 'op aanvraag' }, null],
  [{ totalPrice: '40' }, null],
])('a price: %j', (written, money) => {
  expect(booked({ '@type': 'TaxiReservation', ...written })[0]?.price?.money).toEqual(money);
});
