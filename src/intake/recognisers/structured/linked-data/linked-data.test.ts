import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../../core/records/fact.ts';
import { readFile } from '../../../index.ts';
import { readLenientJson } from './lenient-json.ts';

function read(html: string) {
  return readFile(new TextEncoder().encode(`<!doctype html>${html}`), { name: 'pagina.html' });
}

function described(html: string) {
  return factsOf(read(html).facts, 'structured-data').map(({ value }) => value);
}

function booked(html: string) {
  return factsOf(read(html).facts, 'reservation').map(({ value }) => value);
}

function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

test.each([
  ['{"a": 1, "b": [1, 2,],}', [{ a: 1, b: [1, 2] }]],
  ['{"a": 1 "b": 2}', [{ a: 1, b: 2 }]],
  ['[{"a": 1}{"a": 2}]', [[{ a: 1 }, { a: 2 }]]],
  ['{"a": "eerste\ntweede"}', [{ a: 'eerste\ntweede' }]],
  ['{"a": 1 /* één */, // rest\n "b": true}', [{ a: 1, b: true }]],
  ['{"a": {"b": "open', [{ a: { b: 'open' } }]],
  [String.raw`{"a": "\u00e9\"\\n\x"}`, [{ a: 'é"\\nx' }]],
  ['{"a": undefined}', [{}]],
  ['geen json', []],
  ['', []],
])('careless JSON: %s', (text, values) => {
  expect(readLenientJson(text)).toEqual(values);
});

test('a type is named without where it is defined, and any type is kept', () => {
  const json =
    '{"@context": "https://schema.org", "@type": "schema:Invoice", "totalPaymentDue": {"@type": "PriceSpecification", "price": 12.5}}';
  expect(described(script(json))).toEqual([
    {
      type: 'Invoice',
      syntax: 'json-ld',
      properties: { totalPaymentDue: { '@type': 'PriceSpecification', price: 12.5 } },
    },
  ]);
});

test('a graph is taken apart, and a reference shows what it refers to; one to itself ends', () => {
  const json = `{"@graph": [
    {"@type": "Event", "@id": "#e", "name": "Congres", "location": {"@id": "#p"}, "superEvent": {"@id": "#e"}},
    {"@type": "Place", "@id": "#p", "name": "Jaarbeurs"}]}`;
  expect(described(script(json))).toMatchObject([
    {
      type: 'Event',
      properties: { name: 'Congres', location: { '@type': 'Place', name: 'Jaarbeurs' } },
    },
    { type: 'Place' },
  ]);
});

test('JSON-LD that was escaped as HTML', () => {
  expect(
    described(
      script('{&quot;@type&quot;: &quot;Event&quot;, &quot;name&quot;: &quot;Borrel&quot;}'),
    ),
  ).toMatchObject([{ type: 'Event', properties: { name: 'Borrel' } }]);
});

const TRAIN = `<div itemscope itemtype="http://schema.org/TrainReservation">
  <meta itemprop="reservationNumber" content="AB12CD"><link itemprop="reservationStatus" href="http://schema.org/ReservationConfirmed"/>
  <p itemprop="underName" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Anna&nbsp;de
    Vries</b>
  <div itemprop="reservationFor" itemscope itemtype="http://schema.org/TrainTrip">
    <span itemprop="trainNumber">ICE 123</span>
    <div itemprop="departureStation" itemscope itemtype="http://schema.org/TrainStation"><i itemprop="name">Utrecht Centraal</i></div>
    <time itemprop="departureTime" datetime="2026-12-03T08:37:00+01:00">8.37</time>
    <meta itemprop="departurePlatform" content="7">
    <div itemprop="arrivalStation" itemscope itemtype="http://schema.org/TrainStation"><meta itemprop="name" content="Keulen Hbf"></div>
    <time itemprop="arrivalTime" datetime="2026-12-03T11:15:00+01:00"/>
  </div>
</div><p>Goede reis.</p>`;

test('microdata of a train, with a paragraph nobody closed', () => {
  expect(booked(TRAIN)).toMatchObject([
    {
      kind: 'train',
      status: 'confirmed',
      reference: 'AB12CD',
      names: ['Anna de Vries'],
      number: 'ICE 123',
      from: { name: 'Utrecht Centraal', gate: '7' },
      to: { name: 'Keulen Hbf' },
      start: { local: '2026-12-03T08:37:00', zone: null, instant: '2026-12-03T07:37:00Z' },
      end: { instant: '2026-12-03T10:15:00Z' },
    },
  ]);
});

test('a flight of two legs is two reservations; what is cancelled says so', () => {
  const leg = (number: string): string =>
    `{"@type": "Flight", "flightNumber": "${number}", "airline": {"@type": "Airline", "name": "Voorbeeld Air", "iataCode": "XX"},
      "departureAirport": {"@type": "Airport", "iataCode": "AMS"}, "departureTime": "2026-12-03T09:00:00+01:00"}`;
  const json = `{"@type": "FlightReservation", "reservationStatus": "https://schema.org/ReservationCancelled",
    "reservationFor": [${leg('12')}, ${leg('34')}], "cancelReservationUrl": "javascript:alert(1)"}`;
  expect(booked(script(json))).toMatchObject([
    {
      status: 'cancelled',
      number: '12',
      provider: { code: 'XX' },
      from: { code: 'AMS' },
      links: { cancel: null },
    },
    { status: 'cancelled', number: '34' },
  ]);
});

test('a stay: the hotel is the place, hours without a zone stay on the clock', () => {
  const json = `{"@type": "LodgingReservation", "checkinTime": "2026-12-03T15:00:00", "checkoutTime": "2026-12-05",
    "reservationFor": {"@type": "Hotel", "name": "Hotel Zicht", "address": {"@type": "PostalAddress", "streetAddress": "Kade 1", "addressLocality": "Gent"}},
    "totalPrice": "210.00", "priceCurrency": "EUR"}`;
  expect(booked(script(json))).toMatchObject([
    {
      kind: 'lodging',
      title: 'Hotel Zicht',
      from: { name: 'Hotel Zicht', address: 'Kade 1, Gent' },
      start: { local: '2026-12-03T15:00:00', zone: null, instant: null },
      end: { local: '2026-12-05', instant: null },
      price: { amount: '210.00', currency: 'EUR' },
    },
  ]);
});

test.each(['03-12-2026 09:00', '2026-13-40', 'morgen'])(
  '"%s" is no time of schema.org',
  (written) => {
    expect(
      booked(script(`{"@type": "TaxiReservation", "pickupTime": "${written}"}`)),
    ).toMatchObject([{ start: null }]);
  },
);

test('a page that only talks of it describes nothing', () => {
  expect(read('<p>Zet itemscope in uw pagina, of ld+json.</p>').facts).toEqual([]);
});

test('whatever stands in it, nothing is thrown', () => {
  const pieces = constantFrom(
    ...[
      '<div itemscope itemtype="http://schema.org/Event">',
      '</div>',
      '<p itemprop="name">',
      '<meta itemprop=x content=y>',
      '<',
    ],
    ...[
      '<script type="application/ld+json">',
      '</script>',
      '{"@type":"FlightReservation"',
      '"reservationFor":',
      '[',
      '{',
      '}',
      '"',
      ',',
    ],
    ...[
      '{"@id":"#a"}',
      '"@graph":[',
      '&quot;',
      '\\u',
      '\ud800',
      '-->',
      '<!--',
      '<time itemprop="startDate" datetime="9999-99-99"/>',
    ],
  );
  assert(
    property(array(pieces, { maxLength: 60 }), string(), (some, noise) => {
      const reading = read(some.join('') + noise);
      for (const { source } of reading.facts)
        expect(source.end).toBeGreaterThanOrEqual(source.start);
    }),
  );
});

test.each([
  ['nested lists', script('['.repeat(200_000))],
  ['nested items', '<div itemscope itemtype="http://schema.org/Event">'.repeat(20_000)],
  ['open properties', '<p itemprop="name">woord '.repeat(40_000)],
  ['open scripts', '<script type="application/ld+json">'.repeat(20_000)],
  ['open strings', script('"'.repeat(400_000))],
])('a page made to cost time is read so far: %s', (_what, html) => {
  expect(read(`<div itemscope>${html}`).kind).toBe('document');
});
