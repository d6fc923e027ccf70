import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../../core/records/fact.ts';
import { readFile } from '../../../index.ts';

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
      properties: {
        name: 'Congres',
        location: { '@type': 'Place', name: 'Jaarbeurs' },
        superEvent: { '@id': '#e' },
      },
    },
  ]);
  expect(described(script(json))).toHaveLength(1);
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
      from: { name: 'Utrecht Centraal', platform: '7' },
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
      price: { amount: '210.00', currency: 'EUR', money: { minor: 21_000, currency: 'EUR' } },
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

test('what cannot be read is said', () => {
  const { dropped, facts } = read(
    script('{"@type": "Event", "name": "Borrel", "location" "Delft"}') + script('[]'),
  );
  expect(facts).toMatchObject([
    { kind: 'reservation' },
    { value: { properties: { name: 'Borrel' } } },
  ]);
  expect(dropped.map(({ why }) => why)).toEqual([
    'JSON-LD that cannot be read: no value for location',
    'JSON-LD in which nothing is described',
  ]);
});

test('items of another vocabulary are not ours', () => {
  const json = '{"@context": "https://www.w3.org/ns/activitystreams", "@type": "Note"}';
  const html = '<p itemscope itemtype="http://data-vocabulary.org/Event"><b itemprop="summary">x';
  expect(described(script(json) + html)).toEqual([]);
});

test('items that refer to each other in a ring are shown once, from the first', () => {
  const json = `{"@graph": [{"@type": "Person", "@id": "a", "knows": {"@id": "b"}},
    {"@type": "Person", "@id": "b", "knows": {"@id": "a"}}, {"@type": "Place", "name": "Delft"}]}`;
  expect(described(script(json)).map(({ properties }) => properties)).toEqual([
    { '@id': 'a', knows: { '@type': 'Person', '@id': 'b', knows: { '@id': 'a' } } },
    { name: 'Delft' },
  ]);
});

test('a reference into another script of the page', () => {
  const event = script('{"@type": "Event", "location": {"@id": "#p"}}');
  const place = script('{"@type": "Place", "@id": "#p", "name": "Jaarbeurs"}');
  expect(described(event + place)).toMatchObject([
    { properties: { location: { name: 'Jaarbeurs' } } },
  ]);
});

test.each([
  ['<b itemprop="price" content="12.50">twaalf en een half</b>', '12.50'],
  ['<b itemprop="price" content="Een ander woord">vrij</b>', 'vrij'],
  ['<data itemprop="price" value="3">drie</data>', '3'],
  [
    '<link itemprop="price" content="https://a.example/?a=1&amp;b=2">',
    'https://a.example/?a=1&b=2',
  ],
  ['<p itemprop="price">Kade 1<br>9000&nbsp;Gent</p>', 'Kade 1\n9000 Gent'],
  ['<p itemprop="other price">x<!-- y --></p>', 'x'],
  ['<td itemprop=price>x</b></div></td>', 'x'],
])('a value of microdata: %s', (html, price) => {
  const page = `<div itemscope itemtype="http://schema.org/Offer">${html}<i itemprop="name">n</i></div>`;
  expect(described(page)).toMatchObject([{ type: 'Offer', properties: { price, name: 'n' } }]);
});

test('RDFa Lite', () => {
  const html = `<div vocab="https://schema.org/" typeof="Event"><b property="name">Borrel</b>
    <i property="startDate" content="2026-12-03">donderdag</i>
    <p property="location" typeof="Place"><a property="url" href="https://delft.example">Delft</a></p></div>`;
  expect(described(html)).toEqual([
    {
      type: 'Event',
      syntax: 'rdfa',
      properties: {
        name: 'Borrel',
        startDate: '2026-12-03',
        location: { '@type': 'Place', url: 'https://delft.example' },
      },
    },
  ]);
});

test('items that belong to no other are outermost, also inside a page that says nothing', () => {
  const html = `<div itemscope itemtype="http://schema.org/WebPage">
    <div itemscope itemtype="http://schema.org/Event"><b itemprop="name">Borrel</b></div></div>`;
  expect(described(html).map(({ type }) => type)).toEqual(['Event']);
});

test('a part that is JSON-LD by its type', () => {
  const bytes = new TextEncoder().encode('{"@type": "Event", "name": "Borrel"}');
  const { facts } = readFile(bytes, { name: 'borrel.jsonld' });
  expect(factsOf(facts, 'structured-data')).toMatchObject([{ value: { type: 'Event' } }]);
});

test('references that double at every step come to an end, and it is said', () => {
  const nodes = Array.from({ length: 60 }, (_, index) => ({
    ...{ '@type': 'Event', '@id': `#${index}`, name: 'x' },
    subEvent: Array.from({ length: 60 }, (_each, other) => ({ '@id': `#${other}` })),
  }));
  const { dropped } = read(script(JSON.stringify({ '@graph': nodes })));
  expect(dropped).toContainEqual({ what: 'file', why: 'values over 20000' });
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
      '<p vocab="http://schema.org/" typeof="Event" property="name about">',
      '"__proto__":{"@type":"Event"}',
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
  ['nested lists, all of them closed', script('['.repeat(100_000) + ']'.repeat(100_000))],
  ['nested graphs', script('{"@graph":['.repeat(20_000) + ']}'.repeat(20_000))],
  ['elements nobody closed', '<span>'.repeat(40_000) + '</b>'.repeat(40_000)],
  ['attributes', `<p ${'a '.repeat(300_000)}>`],
  ['nested items', '<div itemscope itemtype="http://schema.org/Event">'.repeat(20_000)],
  ['open properties', '<p itemprop="name">woord '.repeat(40_000)],
  ['open scripts', '<script type="application/ld+json">'.repeat(20_000)],
  ['open strings', script('"'.repeat(400_000))],
])('a page made to cost time is read so far: %s', (_what, html) => {
  expect(read(`<div itemscope>${html}`).kind).toBe('document');
});
