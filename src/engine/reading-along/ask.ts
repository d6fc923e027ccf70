import { createHash } from 'node:crypto';
import { costMicro, overBudget, tokensAtMost } from '../../core/model/budget.ts';
import { endpointName, isPassedOn, type EndpointSettings } from '../../core/model/endpoint.ts';
import { canonicalQuestion } from '../../core/model/question.ts';
import type { Model, ModelAnswer, ModelQuestion, ModelTrouble } from '../../core/ports/model.ts';
import { HOUR_MS } from '../../core/time/instant.ts';
import { insertArrival } from '../../store/records/arrivals.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import {
  beginQuery,
  endQuery,
  interruptedQueries,
  nextQuery,
  postponeQuery,
  type StoredEndpoint,
  type StoredQuery,
} from '../../store/records/models.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { putQuestion, spentNow, stillAllowed, type NotAsked } from './put-question.ts';

/** A server that asks to be left alone is asked again at most so often, and only when it names a near moment. */
const TRIES = 3;
const LONGEST_WAIT_MS = HOUR_MS;

/** Questions asked in one go; a flood of mail is held back by the hourly limit as well. */
const AT_ONCE = 100;

/**
 * Asks what waits to be asked, one question after the other, outside of deciding. `answered` is called after each
 * answer, which is then an arrival like any other. Nothing here is thrown for what a model or its server does.
 */
export async function askModels(
  owner: Owner,
  signal: AbortSignal,
  answered: () => Promise<void>,
): Promise<void> {
  if (owner.tools.openModel === undefined) return;
  for (let asked = 0; asked < AT_ONCE && !signal.aborted; asked += 1) {
    const query = await nextQuery(owner.store.read, owner.tools.clock.now());
    if (query === null) return;
    if (await askOne(owner, query, signal)) await answered();
  }
}

/** What was being asked when the office was interrupted is not asked again: it may have been paid for already. */
export async function recoverQueries(owner: Owner): Promise<void> {
  const interrupted = await interruptedQueries(owner.store.read);
  if (interrupted.length === 0) return;
  await owner.store.transact(async (writer) => {
    for (const { id } of interrupted) await nothing(owner, writer, id, 'interrupted');
  });
}

/** Whether an answer came in. */
async function askOne(owner: Owner, query: StoredQuery, signal: AbortSignal): Promise<boolean> {
  const ready = await owner.store.transact((writer) => begin(owner, writer, query));
  if (ready === null) return false;
  const answer = await answerTo(owner, ready.endpoint, ready.question, signal);
  // Closing: it stays as it is, and is settled when the office opens again.
  if (signal.aborted && answer.answer === 'none') return false;
  await owner.store.transact((writer) => end(owner, writer, query, ready, answer));
  owner.tools.changed(owner.id);
  return answer.answer === 'given';
}

interface Ready {
  readonly endpoint: StoredEndpoint;
  readonly question: ModelQuestion;
}

/** Looks at everything again, and writes down what is about to be sent before it is. */
async function begin(owner: Owner, writer: Writer, query: StoredQuery): Promise<Ready | null> {
  const put = await putQuestion(owner, writer, query);
  if ('why' in put) {
    const state = put.keptHome === true ? 'kept-home' : 'nothing';
    await nothing(owner, writer, query.id, put.why, { state });
    return null;
  }
  const { endpoint, question, covers } = put;
  return (await beginAsking(owner, writer, query.id, { endpoint, question, covers }))
    ? { endpoint, question }
    : null;
}

/** Writes down that a question leaves, unless it costs more than may be spent. */
export async function beginAsking(
  owner: Owner,
  writer: Writer,
  id: string,
  { endpoint, question, covers }: Ready & { readonly covers: readonly string[] },
): Promise<boolean> {
  const at = owner.tools.clock.now();
  const { settings, consent } = endpoint;
  const sent = canonicalQuestion(question);
  const { maxAnswerTokens, prompt, purpose } = question;
  const call = { text: textOf(question), maxAnswerTokens, local: consent !== 'this-endpoint' };
  const over = overBudget(settings, await spentNow(owner, writer), call);
  if (over !== null) {
    await nothing(owner, writer, id, over);
    return false;
  }
  const most = { input: tokensAtMost(call.text), output: maxAnswerTokens };
  const sending = {
    endpoint: endpointName(settings),
    prompt,
    purpose,
    covers,
    hash: createHash('sha256').update(sent).digest('hex'),
    characters: call.text.length,
    costMicro: costMicro(settings, most),
    sent,
  };
  if (!(await beginQuery(writer, id, sending, at))) return false;
  await appendLedger(writer, {
    at,
    kind: 'model-asked',
    subject: id,
    by: 'office',
    refs: covers,
    marks: {
      question: owner.tools.keyedHash(owner.id, sending.hash),
      characters: String(sending.characters),
    },
  });
  return true;
}

/** All that is counted as input: the shape goes along too. */
function textOf({ instruction, material, schema }: ModelQuestion): string {
  return `${instruction}\n${JSON.stringify(schema)}\n${material}`;
}

/** Opened models by endpoint and consent, so that what a server refused once is remembered. */
const opened = new WeakMap<Owner, { readonly name: string; readonly model: Model }>();

/** Asks. The only place where a model is. */
export async function answerTo(
  owner: Owner,
  endpoint: StoredEndpoint,
  question: ModelQuestion,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const { settings, sealed, consent } = endpoint;
  const localOnly = consent !== 'this-endpoint';
  if (localOnly && isPassedOn(settings.model)) return { answer: 'none', why: 'not-local' };
  const name = JSON.stringify([settings, sealed, localOnly]);
  try {
    const known = opened.get(owner);
    const key = sealed === null ? null : async () => owner.secrets.open('model', sealed);
    const model =
      known?.name === name
        ? known.model
        : await owner.tools.openModel?.(settings, { key, localOnly });
    if (model === undefined) return { answer: 'none', why: 'no-endpoint' };
    opened.set(owner, { name, model });
    return await model.ask(question, signal);
  } catch {
    // A key that cannot be opened, or a fault of ours: no answer, and mail goes on.
    return { answer: 'none', why: 'no-endpoint' };
  }
}

async function end(
  owner: Owner,
  writer: Writer,
  query: StoredQuery,
  { endpoint, question }: Ready,
  answer: ModelAnswer,
): Promise<void> {
  const at = owner.tools.clock.now();
  if (answer.answer === 'none') {
    const { why, retryAfterMs } = answer;
    const again = why === 'busy' && retryAfterMs !== undefined && retryAfterMs <= LONGEST_WAIT_MS;
    if (again && query.tries + 1 < TRIES)
      return postponeQuery(writer, query.id, at + Math.max(1_000, retryAfterMs));
    return nothing(owner, writer, query.id, why);
  }
  const cost = costOf(endpoint.settings, question, answer);
  if (!(await stillAllowed(writer, endpointName(endpoint.settings))))
    return nothing(owner, writer, query.id, 'no-consent', { costMicro: cost });
  const text = answer.text;
  const came = { state: 'answered', at, answer: text, costMicro: cost } as const;
  if (!(await endQuery(writer, query.id, ['asking'], came))) return;
  const id = owner.tools.newId('arrival');
  await insertArrival(writer, {
    id,
    kind: 'answer',
    channel: 'model',
    origin: query.id,
    blob: null,
    receivedAt: at,
    cause: query.id,
    depth: 1,
    linkedTo: null,
    folderUse: 'other',
  });
  await appendLedger(writer, {
    at,
    kind: 'model-answered',
    subject: query.id,
    by: 'office',
    refs: [id],
    marks: { outcome: 'answered', answer: owner.tools.keyedHash(owner.id, text) },
  });
}

/** What it cost: by the server's count, or as if the answer had been as long as it may be. */
export function costOf(
  settings: EndpointSettings,
  question: ModelQuestion,
  { usage }: ModelAnswer & { readonly answer: 'given' },
): number {
  return costMicro(settings, {
    input: usage.input ?? tokensAtMost(textOf(question)),
    output: usage.output ?? question.maxAnswerTokens,
  });
}

/** Troubles after which a server may have worked, and may send a bill. */
const MAY_COST: readonly (NotAsked | ModelTrouble)[] = [
  'time-out',
  'connection-cut',
  'answer-too-large',
  'answer-not-understood',
  'answer-cut-short',
  'model-refused',
  'server-fault',
  'interrupted',
];

/** Nothing came of it; why is kept. `costMicro` is given where the cost is known. */
export async function nothing(
  owner: Owner,
  writer: Writer,
  id: string,
  why: NotAsked | ModelTrouble,
  {
    state = 'nothing',
    costMicro: known,
  }: { readonly state?: 'nothing' | 'kept-home'; readonly costMicro?: number } = {},
): Promise<void> {
  const at = owner.tools.clock.now();
  const cost = known ?? (MAY_COST.includes(why) ? undefined : 0);
  const end = { state, at, why, ...(cost === undefined ? {} : { costMicro: cost }) };
  if (!(await endQuery(writer, id, ['waiting', 'asking'], end))) return;
  await appendLedger(writer, {
    at,
    kind: 'model-answered',
    subject: id,
    by: 'office',
    refs: [],
    marks: { outcome: state, why },
  });
}
