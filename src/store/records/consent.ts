import { z } from 'zod';
import type { Reader, Writer } from '../access.ts';

/** A person's consent to one exact payload. */
export interface Approval {
  readonly id: string;
  readonly act: string;
  readonly payloadHash: string;
  readonly by: string;
  /** Which of the approvers that were asked for his word counts as: `principal`, or the other's name. */
  readonly standsFor: string;
  readonly at: number;
  readonly expiresAt: number;
  readonly usedAt: number | null;
}

const approvalRow = z
  .object({
    id: z.string(),
    act: z.string(),
    payload_hash: z.string(),
    by: z.string(),
    stands_for: z.string(),
    at: z.number(),
    expires_at: z.number(),
    used_at: z.number().nullable(),
  })
  .transform(({ payload_hash, stands_for, expires_at, used_at, ...rest }) => ({
    ...rest,
    payloadHash: payload_hash,
    standsFor: stands_for,
    expiresAt: expires_at,
    usedAt: used_at,
  }));

/**
 * Stores a consent; the same person consenting twice is one consent, unless the first has lapsed
 * unused. Tells whether it is new.
 */
export async function insertApproval(
  writer: Writer,
  approval: Omit<Approval, 'usedAt'>,
): Promise<boolean> {
  const done = await writer.run(
    `INSERT INTO approval (id, act, payload_hash, by, stands_for, at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (act, by) DO UPDATE SET id = excluded.id, stands_for = excluded.stands_for,
       at = excluded.at, expires_at = excluded.expires_at
     WHERE approval.used_at IS NULL AND approval.expires_at <= excluded.at`,
    approval.id,
    approval.act,
    approval.payloadHash,
    approval.by,
    approval.standsFor,
    approval.at,
    approval.expiresAt,
  );
  return done.changes === 1;
}

export async function approvalsOf(reader: Reader, act: string): Promise<readonly Approval[]> {
  const rows = await reader.all('SELECT * FROM approval WHERE act = ? ORDER BY at', act);
  return rows.map((row) => approvalRow.parse(row));
}

/** Uses up what was consented: an approval serves once. */
export async function useApprovals(
  writer: Writer,
  act: string,
  payloadHash: string,
  at: number,
): Promise<number> {
  const done = await writer.run(
    'UPDATE approval SET used_at = ? WHERE act = ? AND payload_hash = ? AND used_at IS NULL AND expires_at > ?',
    at,
    act,
    payloadHash,
    at,
  );
  return done.changes;
}

/** What was consented to is asked again: something was found that nobody had seen. */
export async function lapseApprovals(writer: Writer, act: string, at: number): Promise<void> {
  await writer.run(
    'UPDATE approval SET expires_at = ? WHERE act = ? AND used_at IS NULL AND expires_at > ?',
    at,
    act,
    at,
  );
}

export type ConsentOutcome = 'unchanged' | 'cosmetic' | 'edited' | 'declined';

/** What a person did with one proposal. */
export interface ConsentRecord {
  readonly act: string;
  readonly kind: string;
  readonly outcome: ConsentOutcome;
  /** Recipient, amount or the whole deed was wrong: one of these offers to lower the level. */
  readonly serious: boolean;
  readonly by: string;
  readonly at: number;
}

export async function recordConsent(writer: Writer, record: ConsentRecord): Promise<void> {
  await writer.run(
    'INSERT OR REPLACE INTO consent (act, kind, outcome, serious, by, at) VALUES (?, ?, ?, ?, ?, ?)',
    record.act,
    record.kind,
    record.outcome,
    record.serious ? 1 : 0,
    record.by,
    record.at,
  );
}

const consentRow = z.object({
  act: z.string(),
  kind: z.string(),
  outcome: z.enum(['unchanged', 'cosmetic', 'edited', 'declined']),
  serious: z.number().transform((value) => value === 1),
  by: z.string(),
  at: z.number(),
});

/** All that people did with proposals, oldest first. */
export async function consentRecords(reader: Reader): Promise<readonly ConsentRecord[]> {
  const rows = await reader.all('SELECT * FROM consent ORDER BY at, act');
  return rows.map((row) => consentRow.parse(row));
}

/** The level a person last set for each kind of act after an offer. */
export async function levelChanges(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.all('SELECT kind, level FROM level_change ORDER BY at');
  return new Map(rows.map((row) => [String(row['kind']), String(row['level'])]));
}

export async function writeLevelChange(
  writer: Writer,
  kind: string,
  level: string,
  by: string,
  at: number,
): Promise<void> {
  await writer.run(
    'INSERT OR REPLACE INTO level_change (kind, level, by, at) VALUES (?, ?, ?, ?)',
    kind,
    level,
    by,
    at,
  );
}
