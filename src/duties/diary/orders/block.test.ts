import { expect, test } from 'vitest';
import { decide } from '../decide.ts';
import { diarySituation } from '../testing/situation.ts';

test.each([
  [true, 'principal'],
  [false, 'office'],
])('time beside an event that is private (%s) is seen by the %s', (isPrivate, confidentiality) => {
  const situation = diarySituation({
    about: 'preparation for an appointment of his own',
    profile: 'director',
    now: '2026-11-24T08:00:00Z',
    order: 'reserveer een half uur voorbereiding voor de cardioloog',
    events: [
      {
        uid: 'a',
        title: 'Cardioloog',
        from: '2026-11-27T14:00',
        until: '2026-11-27T15:00',
        private: isPrivate,
      },
    ],
  });
  const [block] = decide(situation);
  const payload = block?.kind === 'act' ? block.act.payload : null;
  const written = payload?.type === 'event' ? payload.event : null;
  expect(written?.card).toMatchObject({ confidentiality });
  expect(written?.text?.includes('CLASS:PRIVATE')).toBe(isPrivate);
});
