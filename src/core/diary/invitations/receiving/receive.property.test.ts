import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPart } from '../meeting.ts';
import { WEEKLY, at, meeting, receive, theirs, under } from '../testing/parts.ts';

const LATER = '2026-11-24T08:00:00Z';

test('taken in twice, a message changes nothing the second time', () => {
  const messages = [
    theirs(),
    theirs({ sequence: 1, start: at('2026-12-04T09:00'), end: at('2026-12-04T10:00') }),
    theirs({ sequence: 1, stamp: LATER, location: 'Zaal 9' }),
    under('CANCEL', theirs({ sequence: 2, status: 'CANCELLED', stamp: LATER })),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...messages), { maxLength: 12 }), (order) => {
      let standing: Parameters<typeof receive>[1] = { standing: null };
      for (const message of order) {
        const once = receive([message], standing);
        if ('next' in once) standing = { standing: once.next };
        const twice = receive([message], standing);
        expect([message.method, 'next' in twice]).toEqual([message.method, false]);
      }
    }),
  );
});

test('in whatever order they come, the newest version stands', () => {
  const versions = [0, 1, 2, 3].map((sequence) =>
    theirs({ sequence, location: `Zaal ${sequence}` }),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(versions, { minLength: 4 }), (order) => {
      let standing = null;
      for (const message of order) {
        const outcome = receive([message], { standing });
        if ('next' in outcome) standing = outcome.next;
      }
      expect(standing?.main?.location).toBe('Zaal 3');
    }),
  );
});

test('a part put in its place leaves the others in order', () => {
  const one = theirs({ recurrenceId: at('2026-12-17T14:30') });
  const two = theirs({ recurrenceId: at('2026-12-10T14:30') });
  const state = withPart(withPart(meeting(theirs(WEEKLY)), one), two);
  expect(state.overrides).toEqual([two, one]);
});
