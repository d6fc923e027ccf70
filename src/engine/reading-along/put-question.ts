import type { OverBudget, Spent } from '../../core/model/budget.ts';
import { endpointName, isPassedOn } from '../../core/model/endpoint.ts';
import type { KeptHome } from '../../core/model/may-leave.ts';
import { questionAbout } from '../../core/model/question.ts';
import type { ModelQuestion } from '../../core/ports/model.ts';
import type { Profile } from '../../core/situation.ts';
import { HOUR_MS, inZone } from '../../core/time/instant.ts';
import { actsOn } from '../../store/records/acts.ts';
import { readProfile } from '../../store/records/meta.ts';
import {
  readEndpoint,
  spentSince,
  type StoredEndpoint,
  type StoredQuery,
} from '../../store/records/models.ts';
import { readReading } from '../../store/records/readings.ts';
import type { Reader } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { draftable } from './draft-text.ts';
import { oneThread } from './one-thread.ts';
import { ASK_WITHIN_MS } from './query.ts';

/** Why a question is not asked, besides what a server can do wrong. Each has its sentence. */
export type NotAsked =
  | KeptHome
  | OverBudget
  | 'no-consent'
  | 'passed-on'
  | 'too-large'
  | 'too-late'
  | 'gone'
  | 'interrupted';

/** A question that may leave, or why it does not. */
export type Put =
  | {
      readonly endpoint: StoredEndpoint;
      readonly question: ModelQuestion;
      readonly covers: readonly string[];
    }
  | { readonly why: NotAsked; readonly keptHome?: true };

/** Puts a question into words, after looking at consent and at every message of the thread as they are now. */
export async function putQuestion(owner: Owner, reader: Reader, query: StoredQuery): Promise<Put> {
  const endpoint = await readEndpoint(reader);
  const profile = await readProfile(reader);
  if (endpoint === null || profile === null || endpoint.consent === 'never')
    return { why: 'no-consent' };
  if (endpoint.consent === 'local-only' && isPassedOn(endpoint.settings.model))
    return { why: 'passed-on' };
  if (owner.tools.clock.now() - query.askedAt > ASK_WITHIN_MS) return { why: 'too-late' };
  const { keepHome, charactersPerCall } = endpoint.settings;
  const threaded = await oneThread(reader, query, profile, keepHome);
  if ('gone' in threaded) return { why: 'gone' };
  if ('keptHome' in threaded) return { why: threaded.keptHome, keptHome: true };
  const acts = await actsOn(reader, query.arrival);
  const purpose = acts.some(draftable) ? 'suggest-and-draft' : 'suggest';
  const language = await languageOf(reader, query.arrival, profile);
  const put = questionAbout(threaded.thread, purpose, language, charactersPerCall);
  return put.fits ? { endpoint, question: put.question, covers: put.covers } : { why: 'too-large' };
}

/** Whether the principal still allows what he was asked under: an answer that comes after is not looked at. */
export async function stillAllowed(reader: Reader, endpoint: string | null): Promise<boolean> {
  const now = await readEndpoint(reader);
  return now !== null && now.consent !== 'never' && endpointName(now.settings) === endpoint;
}

async function languageOf(reader: Reader, arrival: string, { language }: Profile) {
  const reading = await readReading(reader, arrival);
  if (reading?.kind !== 'message') return language;
  return reading.language === 'nl' || reading.language === 'en' ? reading.language : language;
}

/** Calls in the last hour, and money this calendar month where the principal lives. */
export async function spentNow(owner: Owner, reader: Reader): Promise<Spent> {
  const now = owner.tools.clock.now();
  const profile = await readProfile(reader);
  const month = inZone(now, profile?.zone ?? 'UTC')
    .with({ day: 1 })
    .startOfDay().epochMilliseconds;
  return spentSince(reader, now - HOUR_MS, month);
}
