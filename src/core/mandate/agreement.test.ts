import { expect, test } from 'vitest';
import {
  agreementOf,
  compareTexts,
  isSeriousMiss,
  type Handled,
  type Outcome,
} from './agreement.ts';

/** One letter a proposal: u unchanged, c cosmetic, e edited, d declined, ! a serious miss. */
function record(row: string, kind = 'correspondence.acknowledge'): readonly Handled[] {
  const outcomes: Readonly<Record<string, Outcome>> = {
    u: 'unchanged',
    c: 'cosmetic',
    e: 'edited',
    d: 'declined',
    '!': 'edited',
  };
  return row.split('').map((letter, at) => ({
    kind,
    outcome: outcomes[letter] ?? 'declined',
    serious: letter === '!',
    at,
  }));
}

const offered = (row: string, kind?: string) => agreementOf(record(row, kind))[0]?.offer ?? null;

test.each([
  ['nine right are not enough', 'uuuuuuuuu', null],
  ['ten right in a row offer a step up', 'uuuuuuuuuu', { offer: 'raise', level: 'report' }],
  ['a cosmetic change counts as right', 'uuuucuuuuc', { offer: 'raise', level: 'report' }],
  ['an edit begins the row anew', 'uuuuueuuuuuuuuu', null],
  ['a refusal begins it anew', 'uuuuuuuuud', null],
  ['ten right after an edit count', 'deuuuuuuuuuu', { offer: 'raise', level: 'report' }],
  ['one serious miss offers to lower', 'u!', { offer: 'lower', level: 'prepare' }],
  ['a serious miss is not outweighed', '!uuuuuuuuuuuu', { offer: 'lower', level: 'prepare' }],
])('%s (%s)', (_why, row, offer) => {
  expect(offered(row)).toEqual(offer);
});

test('what stays inside may first wait to be stopped', () => {
  expect(offered('uuuuuuuuuu', 'mailbox.draft')).toEqual({
    offer: 'raise',
    level: 'unless-stopped',
  });
});

test('what conduct keeps with the principal is never offered', () => {
  for (const kind of ['press.answer', 'correspondence.condole', 'document.destroy']) {
    expect(offered('uuuuuuuuuuuuuu', kind)).toBeNull();
  }
});

test('the row starts again once a level was set, and a miss then takes it back', () => {
  const handled = record('uuuuuuuuuuuuuu');
  const kind = 'correspondence.acknowledge';
  expect(agreementOf(handled, { [kind]: { level: 'report', at: 9 } })[0]).toMatchObject({
    inARow: 4,
    offer: null,
    proposals: 14,
  });
  const missed = record('uuuuuuuuuuuu!');
  expect(agreementOf(missed, { [kind]: { level: 'report', at: 9 } })[0]?.offer).toEqual({
    offer: 'lower',
    level: 'propose',
  });
});

test('kinds are counted apart', () => {
  const both = [...record('uuc'), ...record('ed', 'correspondence.chase')];
  expect(agreementOf(both)).toMatchObject([
    { kind: 'correspondence.acknowledge', unchanged: 2, cosmetic: 1, inARow: 3 },
    { kind: 'correspondence.chase', edited: 1, declined: 1, inARow: 0 },
  ]);
});

test.each([
  ['the same', 'Geachte heer Jansen,\n\nDank.', 'Geachte heer Jansen,\n\nDank.', 'unchanged'],
  ['white space', 'Dank  voor uw\nmail.', 'Dank voor uw mail.', 'cosmetic'],
  ['punctuation', 'Dank, graag tot dinsdag.', 'Dank; graag tot dinsdag!', 'cosmetic'],
  ['capitals', 'dank voor uw mail', 'Dank voor uw mail', 'cosmetic'],
  ['greeting', 'Geachte mevrouw De Vries,\nDank.', 'Beste mevrouw De Vries,\nDank.', 'cosmetic'],
  ['closing', 'Dank.\nMet vriendelijke groet,', 'Dank.\nHartelijke groet,', 'cosmetic'],
  ['greeting in English', 'Dear Ms Vale,\nThanks.', 'Hello Ms Vale,\nThanks.', 'cosmetic'],
  ['a name in the greeting', 'Beste Jan,\nDank.', 'Beste Piet,\nDank.', 'edited'],
  ['a word', 'Wij denken er graag over na.', 'Wij denken er over na.', 'edited'],
  ['a day', 'Tot dinsdag.', 'Tot donderdag.', 'edited'],
  ['a figure', 'Om 9.30 uur.', 'Om 930 uur.', 'edited'],
  ['thousands and decimals', 'Voor € 1.000.', 'Voor € 1,000.', 'edited'],
  ['a sign of currency', 'Voor € 100.', 'Voor $ 100.', 'edited'],
  ['u and je', 'Wilt u bellen?', 'Wil je bellen?', 'edited'],
  ['not', 'Dat kan.', 'Dat kan niet.', 'edited'],
])('a change of %s', (_what, before, after, change) => {
  expect(compareTexts(before, after)).toBe(change);
});

test('another recipient, amount or account is a serious miss; their order is not', () => {
  const before = {
    recipients: ['a@kantoor.example', 'b@kantoor.example'],
    amount: { minor: 12_500, currency: 'EUR' },
    account: 'NL91ABNA0417164300',
  };
  const swapped = { ...before, recipients: ['B@kantoor.example', 'a@kantoor.example'] };
  expect(isSeriousMiss(before, swapped)).toBe(false);
  expect(isSeriousMiss(before, { ...before, recipients: ['c@kantoor.example'] })).toBe(true);
  expect(isSeriousMiss(before, { ...before, amount: { minor: 1, currency: 'EUR' } })).toBe(true);
  expect(isSeriousMiss(before, { ...before, amount: null })).toBe(true);
  expect(isSeriousMiss(before, { ...before, account: null })).toBe(true);
});
