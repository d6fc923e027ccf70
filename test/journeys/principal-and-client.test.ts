import { expect, test } from 'vitest';
import { docket, search } from '../../src/engine/index.ts';
import { personWithAddress } from '../../src/store/records/people.ts';
import { openWeek } from './week.ts';

const everything = { language: 'nl', everything: true } as const;

test('Dr Smit, a principal, is a client of Van den Berg, a principal: no shared card, title or search hit', async () => {
  await using week = await openWeek();
  await week.until('2026-12-14T09:30');
  const [notary, physician] = [week.owner('vandenberg'), week.owner('smit')];

  const page = { limit: 10, offset: 0 };
  const found = await search(notary, 'zilverreiger', page, everything);
  expect(found.hits).toHaveLength(1);
  for (const word of ['zilverreiger', 'testament', 'levenstestament', 'prive-post', 'notaris']) {
    const { hits } = await search(physician, word, page, everything);
    expect([word, hits]).toEqual([word, []]);
  }

  const card = await personWithAddress(notary.store.read, 'm.smit@prive-post.example');
  expect(card).toMatchObject({ name: 'M. Smit', titles: [], marks: ['client'] });
  expect(await personWithAddress(physician.store.read, 'm.smit@prive-post.example')).toBeNull();
  expect(await personWithAddress(notary.store.read, 'dr.smit@smit-clinic.example')).toBeNull();

  const query = { since: null, sorting: null, limit: 500 };
  const hers = await docket(physician, physician.store.read, query, everything);
  expect(JSON.stringify(hers)).not.toMatch(/testament|vandenberg|prive-post/i);
  const his = await docket(notary, notary.store.read, query, everything);
  expect(JSON.stringify(his)).not.toMatch(/smit-clinic|peters|rivierland/i);
});
