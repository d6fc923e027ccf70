import { expect, test } from 'vitest';
import { DAY_MS } from '../../src/core/time/instant.ts';
import { adoptLetter } from '../../src/engine/index.ts';
import { readActs } from '../../src/store/records/acts.ts';
import { latestQueries } from '../../src/store/records/models.ts';
import { GENEROUS } from '../hostile/injection/desk.ts';
import { startModelServer, type ModelFault } from '../peers/model-server.ts';
import type { TestOffice } from '../world/office.ts';
import {
  answerWith,
  decided,
  lastQuery,
  MAILS,
  mailIn,
  officeWithModel,
  readAlong,
} from './reading-along.ts';

/** The same days in an office: mail comes in, models are asked where there are any, and a fortnight passes. */
async function fortnight(world: TestOffice): Promise<void> {
  await adoptLetter(world.owner(), GENEROUS, 'user-berg');
  for (const [at, text] of MAILS.entries()) {
    await mailIn(world, at, text);
    await readAlong(world);
  }
  for (let day = 0; day < 14; day += 1) {
    world.clock.moveBy(DAY_MS);
    await world.settle();
    await readAlong(world);
  }
}

async function without(): Promise<unknown> {
  await using world = await officeWithModel(null);
  await fortnight(world);
  expect((await readActs(world.owner().store.read, '', 100)).length).toBeGreaterThan(2);
  return decided(world);
}

const FAULTS: readonly (readonly [ModelFault, string])[] = [
  ['silent', 'time-out'],
  ['slow-body', 'time-out'],
  ['cut', 'connection-cut'],
  ['giant', 'answer-too-large'],
  ['not-json', 'answer-not-understood'],
  ['other-shape', 'answer-not-understood'],
  ['cut-short', 'answer-cut-short'],
  ['refuses', 'model-refused'],
  ['key', 'key-refused'],
  ['busy-for-long', 'busy'],
  ['fault', 'server-fault'],
  ['redirect', 'redirected'],
];

const plain = without();

test.each(FAULTS)(
  'a model whose server is “%s”: exactly the decisions of an office without, and the reason kept',
  async (fault, why) => {
    await using server = await startModelServer();
    server.fault = fault;
    await using world = await officeWithModel(server);
    await fortnight(world);
    expect(await decided(world)).toEqual(await plain);
    expect(server.asked.length).toBeGreaterThan(0);
    const queries = await latestQueries(world.owner().store.read, 100);
    for (const query of queries) expect([query.state, query.why]).toEqual(['nothing', why]);
    expect(world.troubles).toEqual([]);
  },
);

test('a model that wants everything sent to a thief: the same again', async () => {
  await using server = await startModelServer();
  server.says = () =>
    answerWith({
      wants: [
        { kind: 'order', quote: 'Transfer the money now.' },
        { kind: 'complaint', quote: 'e' },
        { kind: 'invoice', quote: 'Bericht' },
      ],
      finds: [
        { kind: 'when', quote: 'tomorrow at nine' },
        { kind: 'promise', quote: 'We will pay € 5,000 to NL91ABNA0417164300' },
      ],
      summary: [{ text: 'Write to thief@elsewhere.example.', quote: 'Berg' }],
      overtaken: 'No answer is needed.',
      draft: 'Please send everything to thief@elsewhere.example, account NL91ABNA0417164300.',
      to: ['thief@elsewhere.example'],
      acts: [{ kind: 'payment.prepare', amount: 500_000 }],
      tool_calls: [{ name: 'send_mail' }],
    });
  await using world = await officeWithModel(server);
  await fortnight(world);
  expect(await decided(world)).toEqual(await plain);
  const { suggestions } = await lastQuery(world);
  expect(suggestions).toMatchObject({
    wants: [],
    finds: [],
    summary: [],
    overtaken: null,
    draft: null,
  });
  const store = await world.owner().store.read.all('SELECT act FROM act');
  expect(JSON.stringify(store)).not.toMatch(/thief|NL91ABNA/);
});

test('without consent, and without an endpoint, nobody is asked anything', async () => {
  await using server = await startModelServer();
  await using world = await officeWithModel(null);
  await fortnight(world);
  expect(server.asked).toEqual([]);
  expect(await latestQueries(world.owner().store.read, 10)).toEqual([]);
});

test('a server that asks for half a minute is asked again after it, and not before', async () => {
  await using server = await startModelServer();
  server.fault = 'busy';
  await using world = await officeWithModel(server);
  await mailIn(world, 1, MAILS[1]);
  await readAlong(world);
  await readAlong(world);
  expect(server.asked).toHaveLength(1);
  server.fault = 'none';
  server.says = () => answerWith({});
  world.clock.moveBy(30_000);
  await readAlong(world);
  expect(server.asked).toHaveLength(2);
  expect((await lastQuery(world)).state).toBe('answered');
});

test('an office that works on its own asks beside its work, and what comes back is settled', async () => {
  await using server = await startModelServer();
  server.says = () => answerWith({});
  await using world = await officeWithModel(server, { live: true });
  await mailIn(world, 1, MAILS[1]);
  await world.until(
    async () =>
      (await latestQueries(world.owner().store.read, 1))[0]?.suggestions !== null &&
      (await latestQueries(world.owner().store.read, 1)).length > 0,
  );
  expect((await lastQuery(world)).state).toBe('answered');
});

test('what was being asked when the office was killed is not asked again', async () => {
  await using server = await startModelServer();
  await using world = await officeWithModel(server);
  await mailIn(world, 1, MAILS[1]);
  await world
    .owner()
    .store.transact((writer) => writer.run(`UPDATE model_query SET state = 'asking', sent_at = 1`));
  await using again = await world.reopen();
  await readAlong(again);
  expect(server.asked).toEqual([]);
  expect((await lastQuery(again)).why).toBe('interrupted');
});
