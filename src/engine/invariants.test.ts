import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trouble } from '../core/errors.ts';
import { HOUR_MS } from '../core/time/instant.ts';
import { answer, dutyThat, grounds, leave } from '../../test/world/duties.ts';
import { letter } from '../../test/world/letter.ts';
import { NINE, openTestOffice, principal, type TestOffice } from '../../test/world/office.ts';
import { verifyLedgerOf } from './care/verify.ts';
import { approve, decline, stop } from './consent.ts';
import { POINTS, type Point } from './points.ts';

const HE = principal();

/** Letters from four people, one of them to an address that breaks off; some ask, and open a loop. */
const LETTERS = ['a@een.example', 'b@twee.example', 'c@drie.example', 'silent@weg.example'].flatMap(
  (from) =>
    [1, 2, 3].map((n) =>
      letter({ from, to: 'berg@kantoor.example', subject: `Brief ${n}`, id: `<${n}.${from}>` }),
    ),
);

const duty = dutyThat((situation) => {
  if (situation.reading?.kind !== 'message') return [leave(situation)];
  const nextAt = situation.now + 30 * HOUR_MS;
  const asks = { effect: 'open', what: 'een antwoord', nextAt, owes: 'they' } as const;
  return [
    answer(situation, { loop: situation.reading.subject.endsWith('1') ? asks : null }),
    { kind: 'note', sorting: 'principal', urgent: false, ...grounds(situation) },
  ];
});

type Step =
  | { readonly do: 'deliver'; readonly which: number }
  | { readonly do: 'approve' | 'decline' | 'stop'; readonly which: number }
  | { readonly do: 'move'; readonly hours: number }
  | { readonly do: 'break'; readonly point: Point };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      which: fc.nat(LETTERS.length - 1),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('approve', 'decline', 'stop' as const),
      which: fc.nat(9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      hours: fc.integer({ min: -48, max: 96 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('break' as const), point: fc.constantFrom(...POINTS) }),
  },
);

/** Walks the steps; a broken-off step is followed by a restart, as after a crash. */
async function walk(steps: readonly Step[]): Promise<void> {
  const breaking: { at: Point | null } = { at: null };
  const probe = (point: Point) => {
    if (breaking.at !== point) return;
    breaking.at = null;
    throw new Trouble('broken-off', { retry: true });
  };
  let world = await openTestOffice({ duties: [duty], probe });
  const first = world;
  const delivered = new Set<number>();
  try {
    for (const one of steps) {
      if (one.do === 'break') {
        breaking.at = one.point;
        continue;
      }
      const armed = breaking.at !== null;
      await take(world, one).catch(() => undefined);
      if (one.do === 'deliver') delivered.add(one.which);
      breaking.at = null;
      if (armed) world = await world.reopen();
      // The channel was not told that it had been stored, or it was: either way it may ask again.
      for (const which of armed ? delivered : []) await deliver(world, which);
    }
    breaking.at = null;
    await world.settle();
    await holds(world, delivered.size);
    const before = await counts(world);
    for (const which of delivered) await deliver(world, which);
    expect(await counts(world)).toEqual(before);
  } finally {
    await world[Symbol.asyncDispose]();
    await first[Symbol.asyncDispose]();
  }
}

async function take(world: TestOffice, one: Exclude<Step, { do: 'break' }>): Promise<void> {
  if (one.do === 'deliver') return deliver(world, one.which);
  if (one.do === 'move') {
    world.clock.moveTo(Math.max(NINE, world.clock.now() + one.hours * HOUR_MS));
    return world.settle();
  }
  const rows = await world.owner().store.read.all('SELECT id FROM act ORDER BY id');
  const id = String(rows[one.which % Math.max(1, rows.length)]?.['id'] ?? '');
  if (one.do === 'approve') await approve(world.owner(), id, HE);
  else if (one.do === 'decline') await decline(world.owner(), id, HE, false);
  else await stop(world.owner(), id, HE);
  return world.settle();
}

async function deliver(world: TestOffice, which: number): Promise<void> {
  const raw = LETTERS[which];
  if (raw !== undefined) await world.receive(raw, { origin: `INBOX;1;${which + 1}` });
}

async function counts(world: TestOffice) {
  const tables = ['arrival', 'message', 'decision', 'act', 'loop', 'alert', 'ledger'] as const;
  const { read } = world.owner().store;
  return Promise.all(
    tables.map(async (table) => (await read.get(`SELECT count(*) AS n FROM ${table}`))?.['n']),
  );
}

async function holds(world: TestOffice, letters: number): Promise<void> {
  const { read } = world.owner().store;
  const report = await verifyLedgerOf(world.office, world.owner().id);
  expect(report?.faults).toEqual([]);
  const arrivals = await read.all(`SELECT state FROM arrival WHERE kind = 'mail'`);
  expect(arrivals.map((row) => row['state'])).toEqual(arrivals.map(() => 'decided'));
  expect(arrivals).toHaveLength(letters);
  const sent = world.mail.sent().map(({ raw }) => idOf(raw));
  expect(new Set(sent).size).toBe(sent.length);
  const dated = await read.all(`SELECT next_at FROM loop WHERE state = 'open' AND next_at IS NULL`);
  expect(dated).toEqual([]);
  const begun = await read.all(
    `SELECT id FROM act WHERE state IN ('done', 'unknown') AND approvals_needed >
       (SELECT count(*) FROM approval WHERE approval.act = act.id AND used_at IS NOT NULL
          AND approval.payload_hash = act.payload_hash)`,
  );
  expect(begun).toEqual([]);
  const untold = await read.all(
    `SELECT id FROM act WHERE state = 'unknown' AND NOT EXISTS (SELECT 1 FROM alert WHERE about = act.id)`,
  );
  expect(untold).toEqual([]);
}

function idOf(raw: Uint8Array): string {
  return /^message-id: *(.*)$/im.exec(new TextDecoder().decode(raw))?.[1] ?? '';
}

test('whatever comes in what order, and wherever it is broken off, what must hold holds', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 18 }), walk), {
    numRuns: 40,
    seed: 20_261_124,
  });
});
