import { z } from 'zod';
import { CONSENTS, endpointSettings, type EndpointSettings } from '../../core/model/endpoint.ts';
import type { ModelConsent } from '../../core/model/endpoint.ts';
import type { Spent } from '../../core/model/budget.ts';
import type { Suggestions } from '../../core/model/suggestions.ts';
import type { Reader, Row, Writer } from '../access.ts';

/** The model a principal may have asked: where it is, its sealed key, and what he allows. */
export interface StoredEndpoint {
  readonly settings: EndpointSettings;
  readonly sealed: string | null;
  readonly consent: ModelConsent;
  readonly consentBy: string | null;
  readonly consentAt: number | null;
}

const endpointRow = z.object({
  settings: z.string().transform((text) => endpointSettings.parse(JSON.parse(text))),
  sealed: z.string().nullable(),
  consent: z.enum(CONSENTS),
  consent_by: z.string().nullable(),
  consent_at: z.number().nullable(),
});

/** The endpoint that is set; null for an office without a model. */
export async function readEndpoint(reader: Reader): Promise<StoredEndpoint | null> {
  const row = await reader.get('SELECT * FROM model_endpoint WHERE id = 1');
  if (row === undefined) return null;
  const { consent_by, consent_at, ...rest } = endpointRow.parse(row);
  return { ...rest, consentBy: consent_by, consentAt: consent_at };
}

export async function writeEndpoint(writer: Writer, stored: StoredEndpoint): Promise<void> {
  await writer.run(
    'INSERT OR REPLACE INTO model_endpoint (id, settings, sealed, consent, consent_by, consent_at) VALUES (1, ?, ?, ?, ?, ?)',
    JSON.stringify(stored.settings),
    stored.sealed,
    stored.consent,
    stored.consentBy,
    stored.consentAt,
  );
}

export async function removeEndpoint(writer: Writer): Promise<void> {
  await writer.run('DELETE FROM model_endpoint');
}

/** Where a question to a model stands. `kept-home`: it was not asked, and why. */
export const QUERY_STATES = ['waiting', 'asking', 'answered', 'nothing', 'kept-home'] as const;
export type QueryState = (typeof QUERY_STATES)[number];

/** A question to a model, with all that was sent and came back. */
export interface StoredQuery {
  readonly id: string;
  readonly arrival: string;
  readonly decision: string;
  readonly thread: string;
  readonly state: QueryState;
  /** Why nothing was asked, or nothing came. */
  readonly why: string | null;
  readonly askedAt: number;
  readonly tries: number;
  readonly sentAt: number | null;
  readonly endedAt: number | null;
  readonly endpoint: string | null;
  readonly prompt: string | null;
  readonly purpose: 'suggest' | 'suggest-and-draft' | null;
  /** Records whose words went along. */
  readonly covers: readonly string[];
  readonly hash: string | null;
  readonly characters: number | null;
  /** Millionths of a minor unit. */
  readonly costMicro: number;
  /** The exact text that was sent. */
  readonly sent: string | null;
  readonly answer: string | null;
  readonly suggestions: Suggestions | null;
}

const queryRow = z.object({
  id: z.string(),
  arrival: z.string(),
  decision: z.string(),
  thread: z.string(),
  state: z.enum(QUERY_STATES),
  why: z.string().nullable(),
  asked_at: z.number(),
  tries: z.number(),
  sent_at: z.number().nullable(),
  ended_at: z.number().nullable(),
  endpoint: z.string().nullable(),
  prompt: z.string().nullable(),
  purpose: z.enum(['suggest', 'suggest-and-draft']).nullable(),
  covers: z
    .string()
    .nullable()
    .transform((text) => z.array(z.string()).parse(JSON.parse(text ?? '[]'))),
  hash: z.string().nullable(),
  characters: z.number().nullable(),
  cost_micro: z.number(),
  sent: z.string().nullable(),
  answer: z.string().nullable(),
  // Written by endQuery through the same type.
  suggestions: z
    .string()
    .nullable()
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this file through the same type
    .transform((text) => JSON.parse(text ?? 'null') as Suggestions | null),
});

function toQuery(found: Row): StoredQuery {
  const { asked_at, sent_at, ended_at, cost_micro, ...rest } = queryRow.parse(found);
  return {
    ...rest,
    askedAt: asked_at,
    sentAt: sent_at,
    endedAt: ended_at,
    costMicro: cost_micro,
  };
}

/** Puts a question on record: to be asked, or kept at home. */
export async function insertQuery(
  writer: Writer,
  query: Pick<StoredQuery, 'id' | 'arrival' | 'decision' | 'thread' | 'askedAt' | 'why'>,
): Promise<void> {
  await writer.run(
    `INSERT INTO model_query (id, arrival, decision, thread, state, why, asked_at, due_at, ended_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    query.id,
    query.arrival,
    query.decision,
    query.thread,
    query.why === null ? 'waiting' : 'kept-home',
    query.why,
    query.askedAt,
    query.why === null ? query.askedAt : null,
    query.why === null ? null : query.askedAt,
  );
}

export async function readQuery(reader: Reader, id: string): Promise<StoredQuery | null> {
  const row = await reader.get('SELECT * FROM model_query WHERE id = ?', id);
  return row === undefined ? null : toQuery(row);
}

/** The question that has waited longest and may be asked now; null for none. */
export async function nextQuery(reader: Reader, now: number): Promise<StoredQuery | null> {
  const row = await reader.get(
    `SELECT * FROM model_query WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, asked_at, id LIMIT 1`,
    now,
  );
  return row === undefined ? null : toQuery(row);
}

/** Questions that were being asked when the office was interrupted. */
export async function interruptedQueries(reader: Reader): Promise<readonly StoredQuery[]> {
  const rows = await reader.all(`SELECT * FROM model_query WHERE state = 'asking'`);
  return rows.map(toQuery);
}

/** The questions about a mail, the latest first. */
export async function queriesAbout(
  reader: Reader,
  arrival: string,
): Promise<readonly StoredQuery[]> {
  const rows = await reader.all(
    'SELECT * FROM model_query WHERE arrival = ? ORDER BY asked_at DESC, id DESC',
    arrival,
  );
  return rows.map(toQuery);
}

/** The latest questions, newest first. */
export async function latestQueries(
  reader: Reader,
  limit: number,
): Promise<readonly StoredQuery[]> {
  const rows = await reader.all(
    'SELECT * FROM model_query ORDER BY asked_at DESC, id DESC LIMIT ?',
    limit,
  );
  return rows.map(toQuery);
}

/** What is written down before a question leaves. */
export type Sending = Pick<
  StoredQuery,
  'endpoint' | 'prompt' | 'purpose' | 'covers' | 'hash' | 'characters' | 'costMicro' | 'sent'
>;

/** Writes down what is about to be sent; a crash from here on leaves it known. */
export async function beginQuery(
  writer: Writer,
  id: string,
  sending: Sending,
  at: number,
): Promise<boolean> {
  const done = await writer.run(
    `UPDATE model_query SET state = 'asking', tries = tries + 1, sent_at = ?, endpoint = ?, prompt = ?, purpose = ?,
       covers = ?, hash = ?, characters = ?, cost_micro = cost_micro + ?, sent = ? WHERE id = ? AND state = 'waiting'`,
    at,
    sending.endpoint,
    sending.prompt,
    sending.purpose,
    JSON.stringify(sending.covers),
    sending.hash,
    sending.characters,
    sending.costMicro,
    sending.sent,
    id,
  );
  return done.changes === 1;
}

/**
 * What came of a question. `costMicro` takes the place of what was reckoned beforehand. False when it does not stand
 * `from` there any more: what was erased while it was being asked is not written down again.
 */
export async function endQuery(
  writer: Writer,
  id: string,
  from: readonly QueryState[],
  end: { readonly state: QueryState; readonly at: number } & Partial<
    Pick<StoredQuery, 'why' | 'answer' | 'costMicro'>
  >,
): Promise<boolean> {
  const done = await writer.run(
    `UPDATE model_query SET state = ?, ended_at = ?, due_at = NULL, why = ?, answer = ?,
       cost_micro = coalesce(?, cost_micro) WHERE id = ? AND state IN (${from.map(() => '?').join(', ')})`,
    end.state,
    end.at,
    end.why ?? null,
    end.answer ?? null,
    end.costMicro ?? null,
    id,
    ...from,
  );
  return done.changes === 1;
}

/** Asked again at a moment, because the server said so. */
export async function postponeQuery(writer: Writer, id: string, until: number): Promise<void> {
  await writer.run(
    `UPDATE model_query SET state = 'waiting', due_at = ?, cost_micro = 0 WHERE id = ? AND state = 'asking'`,
    until,
    id,
  );
}

export async function writeSuggestions(
  writer: Writer,
  id: string,
  suggestions: Suggestions,
): Promise<void> {
  await writer.run(
    'UPDATE model_query SET suggestions = ? WHERE id = ?',
    JSON.stringify(suggestions),
    id,
  );
}

/** Calls since one moment, and money since another. A question that was asked again counts as often as it was sent. */
export async function spentSince(reader: Reader, hour: number, month: number): Promise<Spent> {
  const row = await reader.get(
    `SELECT sum(CASE WHEN sent_at > ? THEN tries ELSE 0 END) AS calls, sum(CASE WHEN sent_at >= ? THEN cost_micro ELSE 0 END) AS micro
     FROM model_query WHERE sent_at IS NOT NULL AND sent_at >= ?`,
    hour,
    month,
    Math.min(hour, month),
  );
  return {
    callsThisHour: Number(row?.['calls'] ?? 0),
    microThisMonth: Number(row?.['micro'] ?? 0),
  };
}

/**
 * Forgets what was said of some records, or sent of them: the row stays as it counts for the budget, without any of its
 * words. Tells how many.
 */
export async function forgetQueries(writer: Writer, records: ReadonlySet<string>): Promise<number> {
  let forgotten = 0;
  const rows = await writer.all(
    'SELECT id, arrival, covers FROM model_query WHERE sent IS NOT NULL OR thread != ?',
    '',
  );
  for (const row of rows) {
    const covers = z.array(z.string()).parse(JSON.parse(String(row['covers'] ?? '[]')));
    if (![String(row['arrival']), ...covers].some((record) => records.has(record))) continue;
    forgotten += 1;
    await writer.run(
      `UPDATE model_query SET sent = NULL, answer = NULL, suggestions = NULL, thread = '', hash = NULL,
         state = CASE WHEN state IN ('waiting', 'asking') THEN 'nothing' ELSE state END, why = 'erased', due_at = NULL
       WHERE id = ?`,
      String(row['id']),
    );
  }
  return forgotten;
}
