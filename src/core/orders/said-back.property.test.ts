import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../text/words.ts';
import type { DiaryEvent, OrderContext } from './context.ts';
import { officeOf } from './orders.fixture.ts';
import type { EventRef, Order, OrderSpan, OrderWindow, Who } from './order.ts';
import { readOrder } from './read-order.ts';
import { sayOrder } from './say-order.ts';

const ZONE = 'Europe/Amsterdam';
const NL = officeOf('nl');

const pad = (n: number): string => String(n).padStart(2, '0');
const day = fc
  .integer({ min: 1, max: 300 })
  .map((days) => Temporal.PlainDate.from('2026-11-04').add({ days }).toString());
/** Hours outside the night, in which clocks are changed. */
const clock = fc
  .record({ hour: fc.integer({ min: 6, max: 20 }), quarter: fc.integer({ min: 0, max: 3 }) })
  .map(({ hour, quarter }) => `${pad(hour)}:${pad(15 * quarter)}`);
const minutes = fc.integer({ min: 1, max: 12 }).map((quarters) => 15 * quarters);
const after = (from: string, by: number): string =>
  Temporal.PlainDateTime.from(from).add({ minutes: by }).toString({ smallestUnit: 'minute' });
const next = (from: string, days: number): string =>
  Temporal.PlainDate.from(from).add({ days }).toString();

const hours: fc.Arbitrary<OrderSpan> = fc
  .tuple(day, clock, minutes)
  .map(([on, at, by]) => ({ from: `${on}T${at}`, until: after(`${on}T${at}`, by), zone: ZONE }));
const days: fc.Arbitrary<OrderSpan> = fc
  .tuple(day, fc.integer({ min: 1, max: 20 }))
  .map(([from, count]) => ({ from, until: next(from, count), zone: ZONE }));
const windows: fc.Arbitrary<OrderWindow> = fc.oneof(
  days,
  hours,
  fc.constant({ from: null, until: null, zone: ZONE }),
);
/** A window no longer than what must fall in it is that time. */
const isWider = (from: string, until: string, length: number): boolean =>
  Temporal.PlainDateTime.from(from).until(until).total('minutes') > length;
const within = fc
  .record({ window: windows, minutes })
  .filter(
    ({ window: { from, until }, minutes: length }) =>
      from === null || until === null || isWider(from, until, length),
  )
  .map((rest) => ({ k: 'within', ...rest }) as const);
const at = fc.oneof(
  hours.map((span) => ({ k: 'span', span }) as const),
  within,
);
const someone: fc.Arbitrary<Who> = fc
  .constantFrom(...NL.people)
  .map(({ id, names, addresses }) => ({ id, name: names[0] ?? '', address: addresses[0] ?? null }));
const people = fc.uniqueArray(someone, { maxLength: 3, selector: ({ id }) => id });
const somebody = fc.uniqueArray(someone, { minLength: 1, maxLength: 3, selector: ({ id }) => id });

function ref({ uid, recurrenceId, summary, start, end }: DiaryEvent): EventRef {
  return { uid, recurrenceId, summary: summary ?? '', start, end };
}
const refsOf = ({ events }: OrderContext, suits: (event: DiaryEvent) => boolean) =>
  fc.constantFrom(...events.filter(suits).map(ref));
const mine = (event: DiaryEvent): boolean => event.invited !== true && event.held !== true;

type Of<K extends Order['kind']> = Extract<Order, { readonly kind: K }>;

/** What every order has: its kind, nothing left over, nothing assumed. */
const saying = <K extends Order['kind']>(kind: K) => ({
  kind: fc.constant(kind),
  rests: fc.constant<Order['rests']>([]),
  assumptions: fc.constant<Order['assumptions']>([]),
});

/** Words the tables of a language do not know, so that they stand for any. */
const WORDS = {
  nl: ['overleg', 'strategiesessie', 'kapper', 'jaarverslag', 'pilates', 'lunch'],
  en: ['meeting', 'strategy session', 'hairdresser', 'budget review', 'pilates', 'lunch'],
} as const;

function anyOrder(language: Language): fc.Arbitrary<Order> {
  const context = officeOf(language);
  const word = fc.constantFrom(...WORDS[language]);
  const maybe = fc.option(word);
  const event = refsOf(context, mine);
  const events = fc
    .uniqueArray(event, { minLength: 1, maxLength: 3, selector: ({ uid }) => uid })
    .map((found) => found.toSorted((one, other) => one.start.localeCompare(other.start)));
  const invited = refsOf(context, (each) => each.invited === true).map((each) => [each]);
  const held = refsOf(context, (each) => each.held === true).map((each) => [each]);
  const target = fc.oneof(
    fc
      .tuple(day, clock)
      .map(([on, hour]) => ({ k: 'start', start: `${on}T${hour}`, zone: ZONE }) as const),
    fc
      .constantFrom('PT1H', '-PT1H', 'P7D', 'PT1H30M', '-P1D')
      .map((by) => ({ k: 'by', by }) as const),
    days.map((window) => ({ k: 'within', window }) as const),
  );
  const change = fc.oneof(
    minutes.map((length) => ({ k: 'minutes', minutes: length }) as const),
    minutes.map((length) => ({ k: 'by', minutes: length }) as const),
    minutes.map((length) => ({ k: 'by', minutes: -length }) as const),
    word.map((place) => ({ k: 'place', place }) as const),
    word.map((title) => ({ k: 'title', title }) as const),
    fc
      .constantFrom(null, 'https://meet.example/abc')
      .map((link) => ({ k: 'online', link }) as const),
    fc.boolean().map((isPrivate) => ({ k: 'private', private: isPrivate }) as const),
  );
  return fc.oneof(
    fc.record<Of<'plan'>>({
      ...saying('plan'),
      what: word,
      titled: fc.boolean(),
      earliest: fc.constant(false),
      about: maybe,
      with: people,
      at,
      rule: fc.constant(null),
      place: maybe,
      online: fc.boolean(),
      private: fc.boolean(),
    }),
    fc.record<Of<'undo'>>(saying('undo')),
    fc.record<Of<'owed'>>({
      ...saying('owed'),
      owes: fc.constantFrom('they', 'we', 'both'),
      who: fc.option(someone),
    }),
    fc.record<Of<'chase'>>({
      ...saying('chase'),
      who: someone,
      does: fc.oneof(
        fc.constantFrom('stop', 'never', 'again').map((k) => ({ k }) as const),
        day.map((each) => ({ k: 'from', day: each }) as const),
      ),
    }),
    fc.record<Of<'standing'>>({
      ...saying('standing'),
      rule: fc.oneof(
        fc
          .constantFrom(language === 'nl' ? 'De fusie' : 'The merger', 'Project 7')
          .map((topic) => ({ rule: 'first', topic }) as const),
        fc
          .record({
            weekdays: fc.option(
              fc
                .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 })
                .map((found) => found.toSorted((one, other) => one - other)),
            ),
            hours: fc.option(
              fc.constantFrom(
                { from: '00:00', until: '10:00' },
                { from: '16:30', until: '24:00' },
                { from: '12:00', until: '14:00' },
              ),
            ),
          })
          .filter(({ weekdays, hours: between }) => weekdays !== null || between !== null)
          .map((rest) => ({ rule: 'free', ...rest }) as const),
      ),
      period: fc
        .tuple(day, fc.integer({ min: 2, max: 90 }))
        .map(([from, count]) => ({ from, until: next(from, count) })),
    }),
    fc.record<Of<'hold'>>({
      ...saying('hold'),
      for: maybe,
      at: fc.oneof(
        at,
        days.map((span) => ({ k: 'span', span }) as const),
      ),
    }),
    fc.record<Of<'hold'>>({
      ...saying('hold'),
      for: fc.constant(null),
      at: hours.map((span) => ({ k: 'span', span }) as const),
      clears: fc.constant(true),
    }),
    fc.record<Of<'find'>>({
      ...saying('find'),
      what: maybe,
      about: maybe,
      with: somebody,
      window: windows,
      minutes,
      quorum: fc.constant(null),
    }),
    fc.record<Of<'offer'>>({
      ...saying('offer'),
      to: somebody,
      what: maybe,
      count: fc.option(fc.integer({ min: 2, max: 9 })),
      window: windows,
      minutes,
    }),
    fc
      .record<Of<'offer'>>({
        ...saying('offer'),
        to: somebody,
        what: maybe,
        count: fc.option(fc.integer({ min: 2, max: 9 })),
        window: windows,
        minutes,
      })
      .filter(({ to }) => to.length > 1)
      .map((each) => ({ ...each, same: true as const })),
    fc.record<Of<'move'>>({
      ...saying('move'),
      events: event.map((each) => [each]),
      series: fc.constant(false),
      to: target,
    }),
    fc.record<Of<'cancel'>>({
      ...saying('cancel'),
      events,
      series: fc.constant(false),
    }),
    fc.record<Of<'ask'>>({
      ...saying('ask'),
      what: fc.constantFrom('list', 'busy', 'free'),
      window: fc.oneof(days, hours),
      who: fc.constant([]),
      events: fc.constant([]),
    }),
    fc.record<Of<'absent'>>({
      ...saying('absent'),
      how: fc.constantFrom('away', 'ill', 'home'),
      span: fc.oneof(days, hours),
      minutes: fc.constant(null),
    }),
    fc.record<Of<'absent'>>({
      ...saying('absent'),
      how: fc.constant('late'),
      span: days,
      minutes,
    }),
    fc.record<Of<'answer'>>({
      ...saying('answer'),
      answer: fc.constantFrom('accept', 'decline', 'tentative'),
      events: invited,
    }),
    fc.record<Of<'participants'>>({
      ...saying('participants'),
      event,
      add: somebody,
      remove: fc.constant([]),
    }),
    fc.record<Of<'participants'>>({
      ...saying('participants'),
      event,
      add: fc.constant([]),
      remove: somebody,
    }),
    fc.record<Of<'change'>>({
      ...saying('change'),
      event,
      change,
    }),
    fc.record<Of<'block'>>({
      ...saying('block'),
      role: fc.constantFrom('preparation', 'travel-there', 'travel-back', 'recovery'),
      minutes,
      event,
    }),
    fc.record<Of<'release'>>({
      ...saying('release'),
      events: held,
    }),
    fc.record<Of<'reconfirm'>>({
      ...saying('reconfirm'),
      events,
    }),
  );
}

test.each<Language>(['nl', 'en'])(
  'what is said back in %s is read as the same order',
  (language) => {
    fc.assert(
      fc.property(anyOrder(language), (order) => {
        const said = sayOrder(order, language);
        const reading = readOrder(said, officeOf(language));
        const found = reading.understood
          ? reading.orders.map((each) => ({ ...each, rests: [], assumptions: [] }))
          : reading.question.key;
        expect([said, found]).toEqual([said, [order]]);
      }),
      { numRuns: 600 },
    );
  },
);
