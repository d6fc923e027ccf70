import { expect, test } from 'vitest';
import { officeOf } from '../orders.fixture.ts';
import { readOrder } from '../read-order.ts';
import { toldApart } from './told-apart.ts';

const TWO = officeOf('nl');
const context = {
  ...TWO,
  people: [
    ...TWO.people,
    { id: 'els-2', names: ['Els Bakker'], roles: [], addresses: ['els88@thuis-post.example'] },
  ],
};

test.each([
  ['plan overleg met Els Bakker dinsdag om 10 uur', 'Overleg met els@kantoor.example'],
  ['bied Els Bakker twee tijden van een uur aan volgende week', 'Aanbieden aan els@kantoor'],
])('two of one name are told apart, and choosing one settles it: %s', (text, first) => {
  const asked = readOrder(text, context);
  if (asked.understood) throw new Error('nothing was asked');
  const apart = toldApart(asked.readings, 'nl');
  const said = apart.map((one) => one.said);
  expect(new Set(said).size).toBe(2);
  expect(said[0]).toContain(first);
  for (const [place, words] of said.entries()) {
    const chosen = readOrder(words, context);
    if (!chosen.understood) throw new Error('asked again');
    expect(chosen.orders[0]).toMatchObject({ kind: apart[place]?.order.kind });
    expect(JSON.stringify(chosen)).toContain(place === 0 ? 'els@kantoor' : 'els88@thuis-post');
  }
});

test('who are told apart by what they are called stay so', () => {
  const asked = readOrder('plan overleg met Jansen dinsdag om 10 uur', context);
  if (asked.understood) throw new Error('nothing was asked');
  const apart = toldApart(asked.readings, 'nl');
  expect(apart.map(({ said }) => said.includes('@'))).toEqual([false, false]);
});
