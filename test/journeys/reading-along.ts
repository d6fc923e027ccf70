import { endpointSettings } from '../../src/core/model/endpoint.ts';
import { correspondence } from '../../src/duties/correspondence/duty.ts';
import { askModels } from '../../src/engine/index.ts';
import { setEndpoint, setModelConsent } from '../../src/engine/reading-along/settings.ts';
import { openModel } from '../../src/main/open-model.ts';
import { readActs } from '../../src/store/records/acts.ts';
import { latestQueries, type StoredQuery } from '../../src/store/records/models.ts';
import type { Asked, ModelServer } from '../peers/model-server.ts';
import { letter } from '../world/letter.ts';
import { openTestOffice, type TestOffice, type TestOfficeOptions } from '../world/office.ts';
import { plainReader } from './week.ts';

/** An office with a model at a server, and consent to have it read along on one's own machine. */
export async function officeWithModel(
  server: ModelServer | null,
  options: TestOfficeOptions = {},
): Promise<TestOffice> {
  const world = await openTestOffice({
    duties: [correspondence],
    reader: plainReader,
    openModel,
    ...options,
  });
  if (server !== null) await allow(world, server);
  return world;
}

/** Sets the model and allows it, for one principal. */
export async function allow(
  world: TestOffice,
  server: ModelServer,
  { id, ...more }: { readonly id?: string } & Record<string, unknown> = {},
): Promise<void> {
  const settings = endpointSettings.parse({
    kind: 'openai-compatible',
    url: server.url,
    model: 'small',
    timeoutSeconds: 1,
    ...more,
  });
  await setEndpoint(world.owner(id), { settings, by: 'user-berg' });
  await setModelConsent(world.owner(id), 'local-only', 'user-berg');
}

/** Asks all that waits, and settles what came back. */
export async function readAlong(world: TestOffice, id?: string): Promise<void> {
  await askModels(world.owner(id), new AbortController().signal, () => world.settle(id));
}

/** Mails in which there is something to read, from people of their own houses. */
export const MAILS = [
  'Geachte heer Berg,\n\nWanneer kan ik het concept van de overeenkomst verwachten?\n\nAnna Jansen',
  'Dear Mr Berg,\n\nThank you for the pleasant conversation. It was good to see the new office.\n\nAnna Jones',
  'Geachte heer Berg,\n\nSchikt het u donderdag 3 december om 14.30 uur? Laat u het ons weten.\n\nP. Visser',
  'Dear Mr Berg,\n\nCould you send me the signed contract by Friday? I should like to file it.\n\nTom Reed',
  'Geachte heer Berg,\n\nIk dien hierbij een klacht in over de gang van zaken van gisteren.\n\nAnna Smeets',
  'Geachte heer Berg,\n\nIn de bijlage vindt u het rapport.\n\nAnna Kok',
  'Dear Mr Berg,\n\nWe would like to invite you to our reception on Thursday 17 December 2026.\n\nAnna Jones',
] as const;

/** One of them comes in. Origin and Message-ID are the same in every office. */
export async function mailIn(world: TestOffice, at: number, text: string): Promise<void> {
  await world.receive(
    letter({
      from: `Anna ${at} <anna-${at}@relatie.example>`,
      to: 'berg@kantoor.example',
      subject: `Bericht ${at}`,
      id: `<mail-${at}@relatie.example>`,
      text,
      date: world.clock.now() - 60_000,
    }),
    { origin: `INBOX;1;${at + 1}` },
  );
}

/** What was decided, proposed, opened and sent, without ids: two offices that did the same give the same. */
export async function decided(world: TestOffice): Promise<unknown> {
  const { read } = world.owner().store;
  const acts = await readActs(read, '', 1_000);
  const decisions = await read.all(
    `SELECT d.duty, d.kind, d.decision FROM decision d JOIN arrival a ON a.id = d.arrival
     WHERE a.kind != 'answer' AND d.kind != 'query' ORDER BY a.seq, d.place`,
  );
  const loops = await read.all('SELECT state, owes, address, what, rung, next_at FROM loop');
  const messages = await read.all(
    'SELECT subject, sorting, confidentiality FROM message ORDER BY seq',
  );
  return {
    acts: acts
      .map(({ act, state, verdict, thread }) =>
        withoutIds({ act, state, verdict: verdict.verdict, thread }),
      )
      .toSorted(),
    decisions: decisions.map(withoutIds),
    loops: loops.map(withoutIds).toSorted(),
    messages: messages.map(withoutIds),
    sent: world.mail.sent().map(({ to }) => to),
  };
}

function withoutIds(value: unknown): string {
  return (
    JSON.stringify(value)
      .replaceAll(/\b(?:in|de|ac|ap|lo|wa|pe|ma|mb|qu)-[0-9a-z]{10}\b/g, '…')
      // A copy of what was sent has the act's id in its Message-ID, and so another hash; its words are in the act.
      .replaceAll(/\b[0-9a-f]{64}\b/g, '#')
  );
}

/** The latest question. */
export async function lastQuery(world: TestOffice, id?: string): Promise<StoredQuery> {
  const [query] = await latestQueries(world.owner(id).store.read, 1);
  if (query === undefined) throw new Error('nothing was asked');
  return query;
}

/** What stands in the thread that a server was shown. */
export function shown({ body }: Asked): string {
  return JSON.stringify(body['messages']);
}

/** An answer in the right shape. */
export function answerWith(more: Record<string, unknown>): string {
  return JSON.stringify({
    wants: [],
    finds: [],
    summary: [],
    overtaken: null,
    draft: null,
    ...more,
  });
}
