import { expect, test } from 'vitest';
import { factsOf } from '../../src/core/records/fact.ts';
import { readReading } from '../../src/store/records/readings.ts';
import { personWithAddress } from '../../src/store/records/people.ts';
import { readActs } from '../../src/store/records/acts.ts';
import { openWeek } from './week.ts';

const MULDER = 'administratie@drukkerij-mulder.example';

test('a real supplier, in a real thread, proven by DMARC, gives another account number: everything stops', async () => {
  await using week = await openWeek();
  await week.until('2026-12-08T09:00');
  const owner = week.owner('vandenberg');
  const item = await week.item('vandenberg', 'Drukkerij Mulder');

  const reading = await readReading(owner.store.read, item.arrival);
  const [proof] = factsOf(reading?.facts ?? [], 'authentication');
  expect(proof?.value.dmarc).toBe('pass');
  expect(factsOf(reading?.facts ?? [], 'changed-detail').map((fact) => fact.value.what)).toContain(
    'account',
  );

  expect(item.sorting).toBe('suspicious');
  expect(item.proposals).toEqual([]);
  // The old number, never one from the message, and a second person.
  const [question] = item.questions;
  expect(question?.text).toContain('+31201234567');
  expect(question?.text).toContain('tweede persoon');
  expect(question?.answered).toBe(false);
});

test('while nobody has checked it nothing is paid, nothing is changed, and he gets no answer', async () => {
  await using week = await openWeek();
  await week.until('2027-01-08T12:00');
  const acts = await readActs(week.owner('vandenberg').store.read, '', 10_000);
  expect(acts.filter((act) => act.act.kind.startsWith('payment.'))).toEqual([]);
  expect(week.received(MULDER)).toEqual([]);
  const mulder = await personWithAddress(week.owner('vandenberg').store.read, MULDER);
  expect(mulder?.accounts).toEqual(['NL91ABNA0417164300']);
});
