import { endpointName, isPassedOn, type EndpointSettings } from '../../core/model/endpoint.ts';
import type { ModelConsent } from '../../core/model/endpoint.ts';
import { readAnswer } from '../../core/model/answer.ts';
import type { Spent } from '../../core/model/budget.ts';
import { questionAbout } from '../../core/model/question.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { readProfile } from '../../store/records/meta.ts';
import {
  endQuery,
  insertQuery,
  readEndpoint,
  readQuery,
  removeEndpoint,
  writeEndpoint,
  type StoredEndpoint,
} from '../../store/records/models.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { answerTo, beginAsking, costOf, nothing } from './ask.ts';
import { emptyThread } from './one-thread.ts';
import { spentNow } from './put-question.ts';

/** What is set, without the key, and what was spent of it. */
export interface ModelNow {
  readonly endpoint: (Omit<StoredEndpoint, 'sealed'> & { readonly hasKey: boolean }) | null;
  readonly spent: Spent;
}

export async function modelNow(owner: Owner): Promise<ModelNow> {
  const stored = await readEndpoint(owner.store.read);
  const spent = await spentNow(owner, owner.store.read);
  if (stored === null) return { endpoint: null, spent };
  const { sealed, ...rest } = stored;
  return { endpoint: { ...rest, hasKey: sealed !== null }, spent };
}

/** Sets an endpoint. `key`: a new one, none at all (null), or the one there is (left out). Consent falls when it is another. */
export interface SetEndpoint {
  readonly settings: EndpointSettings;
  readonly key?: string | null;
  readonly by: string;
}

/**
 * Sets which model may be asked. That does not allow anything yet: consent is given apart, and what was given holds
 * only while address, kind and model stay the same. A key is never handed on to another address.
 */
export async function setEndpoint(owner: Owner, { settings, key, by }: SetEndpoint): Promise<void> {
  await owner.store.transact(async (writer) => {
    const before = await readEndpoint(writer);
    const same = before !== null && endpointName(before.settings) === endpointName(settings);
    const consent: Pick<StoredEndpoint, 'consent' | 'consentBy' | 'consentAt'> =
      same && before !== null ? before : { consent: 'never', consentBy: null, consentAt: null };
    const kept = same ? before.sealed : null;
    const sealed =
      key === undefined ? kept : key === null ? null : owner.secrets.seal('model', key);
    await writeEndpoint(writer, {
      settings,
      sealed,
      consent: consent.consent,
      consentBy: consent.consentBy,
      consentAt: consent.consentAt,
    });
    await changed(owner, writer, by, { change: 'endpoint', consent: consent.consent });
  });
}

/** Takes the endpoint away, its key and every consent with it. */
export async function forgetEndpoint(owner: Owner, by: string): Promise<void> {
  await owner.store.transact(async (writer) => {
    await removeEndpoint(writer);
    await changed(owner, writer, by, { change: 'endpoint', consent: 'never' });
  });
}

/** What came of giving or taking back consent. */
export type ConsentGiven = 'given' | 'no-endpoint' | 'secrecy' | 'passed-on';

/** Gives or takes back consent. Under professional secrecy there is none to give. */
export async function setModelConsent(
  owner: Owner,
  consent: ModelConsent,
  by: string,
): Promise<ConsentGiven> {
  return owner.store.transact(async (writer) => {
    const stored = await readEndpoint(writer);
    if (stored === null) return consent === 'never' ? 'given' : 'no-endpoint';
    const profile = await readProfile(writer);
    if (consent !== 'never' && (profile === null || profile.secrecy !== 'none')) return 'secrecy';
    if (consent === 'local-only' && isPassedOn(stored.settings.model)) return 'passed-on';
    const at = owner.tools.clock.now();
    await writeEndpoint(writer, { ...stored, consent, consentBy: by, consentAt: at });
    await changed(owner, writer, by, { change: 'consent', consent });
    return 'given';
  });
}

async function changed(
  owner: Owner,
  writer: Writer,
  by: string,
  marks: Readonly<Record<string, string>>,
): Promise<void> {
  const at = owner.tools.clock.now();
  await appendLedger(writer, {
    at,
    kind: 'model-changed',
    subject: owner.id,
    by,
    refs: [],
    marks,
  });
}

/** Stands in the log where no mail is meant. */
export const TRIAL = 'trial';

/**
 * Asks an endpoint something in which nothing stands, to see whether it works. It is logged and counted like everything
 * that is asked; null when none is set. Without consent it may reach this machine and networks of one's own only.
 */
export async function tryModel(owner: Owner, signal: AbortSignal): Promise<string | null> {
  const endpoint = await readEndpoint(owner.store.read);
  if (endpoint === null) return null;
  const asked = questionAbout(emptyThread(owner.id), 'suggest', 'en', 100_000);
  if (!asked.fits) return null;
  const { question } = asked;
  const id = owner.tools.newId('query');
  const begun = await owner.store.transact(async (writer) => {
    const askedAt = owner.tools.clock.now();
    await insertQuery(writer, {
      id,
      arrival: TRIAL,
      decision: TRIAL,
      thread: TRIAL,
      askedAt,
      why: null,
    });
    return beginAsking(owner, writer, id, { endpoint, question, covers: [] });
  });
  if (!begun) return id;
  const answer = await answerTo(owner, endpoint, question, signal);
  await owner.store.transact(async (writer) => {
    if (answer.answer === 'none') return nothing(owner, writer, id, answer.why);
    const at = owner.tools.clock.now();
    const costMicro = costOf(endpoint.settings, question, answer);
    // A model that cannot keep to the shape is of no use here, however well it writes.
    const shaped = readAnswer(answer.text, 'suggest') !== null;
    const outcome = shaped
      ? ({ state: 'answered' } as const)
      : ({ state: 'nothing', why: 'answer-not-understood' } as const);
    await endQuery(writer, id, ['asking'], { ...outcome, at, answer: answer.text, costMicro });
    await appendLedger(writer, {
      at,
      kind: 'model-answered',
      subject: id,
      by: 'office',
      refs: [],
      marks: { outcome: outcome.state, what: TRIAL },
    });
    return undefined;
  });
  return id;
}

/** How a trial went: nothing for one that worked, else why not. */
export async function trialOutcome(owner: Owner, id: string): Promise<string | null> {
  const query = await readQuery(owner.store.read, id);
  return query?.why ?? null;
}
