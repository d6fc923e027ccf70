import { expect, test } from 'vitest';
import { erase } from '../../src/engine/care/erase.ts';
import { forgetEndpoint, setModelConsent } from '../../src/engine/reading-along/settings.ts';
import { spentNow } from '../../src/engine/reading-along/put-question.ts';
import { readActs } from '../../src/store/records/acts.ts';
import { personWithAddress } from '../../src/store/records/people.ts';
import { startModelServer } from '../peers/model-server.ts';
import type { TestOffice } from '../world/office.ts';
import {
  allow,
  answerWith,
  lastQuery,
  MAILS,
  mailIn,
  officeWithModel,
  readAlong,
} from './reading-along.ts';

/** What a model writes that would withdraw a courtesy, if anybody looked at it. */
const OVERTAKEN = answerWith({ overtaken: 'Anna Smeets' });

/** An office in which something happens while the answer is under way. */
async function officeWhile(during: (world: TestOffice) => Promise<unknown>): Promise<TestOffice> {
  const known: { world?: TestOffice } = {};
  const world = await officeWithModel(null, {
    openModel: async () => ({
      async ask() {
        if (known.world !== undefined) await during(known.world);
        return { answer: 'given', text: OVERTAKEN, usage: { input: 1_000, output: 100 } };
      },
    }),
  });
  known.world = world;
  await using server = await startModelServer();
  await allow(world, server, { pricePerMillion: { input: 100, output: 100 } });
  return world;
}

const statesOf = async (world: TestOffice) =>
  (await readActs(world.owner().store.read, '', 100)).map(({ state }) => state);

test.each<readonly [string, (world: TestOffice) => Promise<unknown>]>([
  ['taken back', (world) => setModelConsent(world.owner(), 'never', 'user-berg')],
  ['forgotten with its endpoint', (world) => forgetEndpoint(world.owner(), 'user-berg')],
])(
  'consent that is %s while an answer is under way: it is paid for, and not looked at',
  async (_what, during) => {
    await using world = await officeWhile(during);
    await mailIn(world, 0, MAILS[4]);
    const before = await statesOf(world);
    await readAlong(world);
    expect(await lastQuery(world)).toMatchObject({
      state: 'nothing',
      why: 'no-consent',
      answer: null,
      suggestions: null,
      costMicro: 110_000,
    });
    expect(await statesOf(world)).toEqual(before);
  },
);

test('who was erased while an answer is under way is not written down again', async () => {
  await using world = await officeWhile(async (office) => {
    const person = await personWithAddress(office.owner().store.read, 'anna-0@relatie.example');
    await erase(office.office, office.owner().id, person?.id ?? '', 'user-berg');
  });
  await mailIn(world, 0, MAILS[4]);
  await readAlong(world);
  const query = await lastQuery(world);
  expect(query).toMatchObject({ state: 'nothing', why: 'erased', answer: null, sent: null });
  expect(query.costMicro).toBeGreaterThan(0);
  expect(await world.owner().store.read.all(`SELECT 1 FROM arrival WHERE kind = 'answer'`)).toEqual(
    [],
  );
});

test('a question that is asked again counts as often as it was sent', async () => {
  await using server = await startModelServer();
  server.fault = 'busy';
  await using world = await officeWithModel(server);
  await mailIn(world, 1, MAILS[1]);
  for (let time = 0; time < 3; time += 1) {
    await readAlong(world);
    world.clock.moveBy(30_000);
  }
  expect(server.asked).toHaveLength(3);
  const { callsThisHour } = await spentNow(world.owner(), world.owner().store.read);
  expect(callsThisHour).toBe(3);
});
