import { expect, test } from 'vitest';
import { lookForRadicale } from '../peers/calendars/radicale.ts';
import { lookForDovecot } from '../peers/dovecot.ts';
import { withPeer } from '../peers/presence.ts';
import { differences } from './judging/same.ts';
import { realServers } from './office/real-servers.ts';
import { runTown } from './run.ts';

const SMALL = { seed: 1, requests: 12, people: 10, characters: ['prompt'] } as const;

/** What never may be, however much of the town is served. */
const NEVER = {
  requests: 12,
  doubleBooked: 0,
  unchased: 0,
  withoutMandate: 0,
  loopsWithoutDate: 0,
  injected: 0,
  overTwoPlain: 0,
  troubles: 0,
  ledgersBroken: 0,
};

/** What already ends as it should; it may only grow. */
const BOOKED = 5;
const SITUATIONS = 10;

test('a small town of plain people: who is offered a time is booked once, on both sides, and never without leave; killed on the way, it comes to the same', async () => {
  const undisturbed = await runTown(SMALL);
  const { totals } = undisturbed;
  expect(totals).toMatchObject(NEVER);
  expect(totals.booked).toBeGreaterThanOrEqual(BOOKED);
  expect(totals.situationsRight).toBeGreaterThanOrEqual(SITUATIONS);

  const killed = await runTown({ ...SMALL, kills: 12, points: undisturbed.points });
  expect(killed.kills).toBe(12);
  expect(killed.totals).toMatchObject(NEVER);
  expect(differences(undisturbed, killed)).toEqual([]);
});

test('a small town whose letters lead to pages comes out as well, with what is pressed there counted', async () => {
  const run = await runTown({ ...SMALL, pages: true });
  expect(run.totals).toMatchObject(NEVER);
  expect(run.totals.booked).toBeGreaterThanOrEqual(BOOKED);
  expect(run.office.handled['page']).toBeGreaterThan(0);
});

/** Every letter is waited for on a real server: on a busy machine that takes several times as long as on a quiet one. */
const REAL_LIMIT_MS = 240_000;

/** Few people: every letter of theirs is waited for on a real server. */
const SMALLER = { seed: 2, requests: 5, people: 5 } as const;

withPeer('over Dovecot', lookForDovecot(), () => {
  withPeer('and Radicale', lookForRadicale(), () => {
    test(
      'a small town of any people comes to the same over real servers, with the ten situations',
      async () => {
        const inMemory = await runTown({ ...SMALLER, situations: false });
        const real = await runTown({ ...SMALLER, servers: realServers });
        expect(real.totals).toMatchObject({ ...NEVER, requests: 5, situationsRight: 10 });
        expect(differences(inMemory, real)).toEqual([]);
      },
      REAL_LIMIT_MS,
    );
  });
});
