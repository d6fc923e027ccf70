import { expect, test } from 'vitest';
import type { KnownPerson, OrderContext } from '../context.ts';
import { officeOf } from '../orders.fixture.ts';
import { readOrder } from '../read-order.ts';

const NAMES = ['Anna Bos', 'Bert Kok', 'Carla Dijk', 'Dirk Mol', 'Eva Prins', 'Frank Vos'];
const board: readonly KnownPerson[] = NAMES.map((name, at) => ({
  id: `board-${at}`,
  names: [name, 'Stichting De Linde'],
  roles: [],
  addresses: [`b${at}@linde.example`],
}));

function contextOf(language: 'nl' | 'en', more: readonly KnownPerson[] = board): OrderContext {
  const office = officeOf(language);
  return { ...office, people: [...office.people, ...more] };
}

/** Whom a single order to plan is with, and how many of them are enough; else the question. */
function planned(text: string, context: OrderContext): string {
  const read = readOrder(text, context);
  if (!read.understood) return read.question.key;
  const [order, ...others] = read.orders;
  if (order?.kind !== 'plan' || others.length > 0) return 'another order';
  const people = order.with.map(({ name }) => name).join(', ');
  return order.quorum === undefined ? people : `${order.quorum} of ${people}`;
}

const ALL = NAMES.join(', ');

test.each([
  ['nl', 'prik een datum met de zes leden van Stichting De Linde volgende week', ALL],
  ['nl', 'plan een vergadering met iedereen van de Stichting De Linde volgende week', ALL],
  [
    'nl',
    'plan een overleg met alle leden van Stichting De Linde volgende week; minstens vier van hen',
    `4 of ${ALL}`,
  ],
  [
    'nl',
    'prik een datum met deze drie mensen volgende week: Anna Bos, Bert Kok en Carla Dijk',
    'Anna Bos, Bert Kok, Carla Dijk',
  ],
  [
    'nl',
    'prik een datum voor een overleg met deze drie: Anna Bos, Bert Kok en Carla Dijk, volgende week',
    'Anna Bos, Bert Kok, Carla Dijk',
  ],
  ['en', 'find a date for the six members of Stichting De Linde next week', ALL],
  [
    'en',
    'find a date with the members of Stichting De Linde next week, at least four of them',
    `4 of ${ALL}`,
  ],
  [
    'en',
    'plan a meeting next week with these three people: Anna Bos, Bert Kok and Carla Dijk',
    'Anna Bos, Bert Kok, Carla Dijk',
  ],
] as const)('%s: %s', (language, text, expected) => {
  expect(planned(text, contextOf(language))).toBe(expected);
});

test('another number than there are is asked back, and nobody is guessed', () => {
  const nl = readOrder(
    'prik een datum met de twaalf leden van Stichting De Linde volgende week',
    contextOf('nl'),
  );
  expect(nl).toMatchObject({
    understood: false,
    question: {
      key: 'orders.circle-count',
      values: { name: 'Stichting De Linde', known: '6', said: 'twaalf' },
    },
  });
  expect(planned('find a date for the seven members of Stichting De Linde', contextOf('en'))).toBe(
    'orders.circle-count',
  );
});

test('of an organisation nobody knows nobody is meant', () => {
  expect(
    planned('prik een datum met de zes leden van Stichting De Eik volgende week', contextOf('nl')),
  ).not.toContain('Bos');
});

test('two of one name are told apart by their addresses', () => {
  const twin = { id: 'twin', names: ['Anna Bos'], roles: [], addresses: ['other@bos.example'] };
  const read = readOrder(
    'plan een overleg met iedereen van Stichting De Linde volgende week',
    contextOf('nl', [...board, twin]),
  );
  const [order] = read.understood ? read.orders : [];
  expect(order?.kind === 'plan' ? order.with.map(({ address }) => address) : []).toEqual(
    board.flatMap(({ addresses }) => addresses),
  );
});
