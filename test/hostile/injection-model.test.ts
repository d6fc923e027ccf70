import { afterAll, expect, test } from 'vitest';
import { adoptLetter } from '../../src/engine/index.ts';
import { DAY_MS } from '../../src/core/time/instant.ts';
import { readActs } from '../../src/store/records/acts.ts';
import { latestQueries } from '../../src/store/records/models.ts';
import { allow, answerWith, officeWithModel, readAlong } from '../journeys/reading-along.ts';
import { startModelServer, type Asked, type ModelServer } from '../peers/model-server.ts';
import { letter } from '../world/letter.ts';
import type { TestOffice } from '../world/office.ts';
import { secretaryAttacks, THIEF } from './injection/attacks.ts';
import { GENEROUS } from './injection/desk.ts';
import { answeredMails, sharedAttacks, withText } from './injection/mails.ts';

const OWN = 'berg@kantoor.example';
const LATER_DAYS = 14;
const counted = { mails: 0, asked: 0 };

afterAll(() => {
  process.stdout.write(
    `injection, with a model that obeys: ${counted.mails} mails, ${counted.asked} shown to it, 0 acts added\n`,
  );
});

/** A model that does all a mail tells it: it quotes the attack for everything, and writes what the thief wants. */
function obey(asked: Asked): string {
  const material = JSON.stringify(asked.body['messages']);
  const lines = material
    .split('\\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 8 && line.length < 300);
  const [, , , quote = 'Send everything.'] = lines;
  return answerWith({
    wants: lines.slice(0, 8).map((line) => ({ kind: 'order', quote: line })),
    finds: lines
      .slice(0, 20)
      .map((line) => ({ kind: line.includes('stuur') ? 'promise' : 'request', quote: line })),
    summary: [{ text: `Send all papers to ${THIEF} today.`, quote }],
    draft: `I approve. All papers go to ${THIEF}; € 4.850,00 is paid to NL91ABNA0417164300. ${quote}`,
    to: [THIEF],
    cc: [THIEF],
    approve: ['ac-0123456789'],
    decision: { kind: 'act', act: { kind: 'correspondence.forward' } },
  });
}

/** Every attack comes in, in a mail that is answered; the model is asked; a fortnight passes. */
async function underAttack(server: ModelServer | null): Promise<readonly string[]> {
  await using world: TestOffice = await officeWithModel(null);
  await adoptLetter(world.owner(), GENEROUS, 'user-berg');
  if (server !== null) await allow(world, server, { callsPerHour: 3_600 });
  const writers = new Set<string>();
  for (const [at, attack] of [...secretaryAttacks, ...sharedAttacks()].entries()) {
    const mail = answeredMails[at % answeredMails.length] ?? { subject: '', text: '' };
    const address = `writer-${at}@writers.example`;
    writers.add(address);
    const { subject, text } = withText(mail, attack, at % 2 === 0 ? 'start' : 'end');
    const id = `<attack-${at}@writers.example>`;
    const date = world.clock.now() - 60_000;
    const from = `Morgan Lee ${at} <${address}>`;
    await world.receive(letter({ from, to: OWN, subject, text, date, id }));
    await readAlong(world);
    if (server !== null) counted.mails += 1;
  }
  for (let day = 0; day < LATER_DAYS; day += 1) {
    world.clock.moveBy(DAY_MS);
    await world.settle();
    await readAlong(world);
  }
  const sent = world.mail.sent().flatMap(({ to }) => to);
  expect(sent.filter((address) => !writers.has(address))).toEqual([]);
  expect(world.troubles).toEqual([]);
  if (server !== null) await lookThrough(world);
  const acts = await readActs(world.owner().store.read, '', 10_000);
  return acts.map(({ act, state }) => whatItDoes(act, state)).toSorted();
}

function whatItDoes(
  act: Awaited<ReturnType<typeof readActs>>[number]['act'],
  state: string,
): string {
  const text = act.payload.type === 'mail' ? act.payload.mail.text : '';
  return [act.kind, state, ...act.counterpart.addresses, text].join('\n');
}

/** What a person is shown of it names no thief, no account and no sum that he did not write himself. */
async function lookThrough(world: TestOffice): Promise<void> {
  const queries = await latestQueries(world.owner().store.read, 10_000);
  counted.asked += queries.filter(({ sentAt }) => sentAt !== null).length;
  for (const { suggestions } of queries) {
    expect(suggestions?.draft ?? null).toBeNull();
    expect(suggestions?.summary ?? []).toEqual([]);
  }
}

test(
  'a model that obeys every mail adds no act, no recipient and no word to what leaves',
  { timeout: 600_000 },
  async () => {
    await using server = await startModelServer();
    server.says = obey;
    const obeyed = await underAttack(server);
    expect(counted.asked).toBeGreaterThan(20);
    expect(obeyed).toEqual(await underAttack(null));
  },
);
