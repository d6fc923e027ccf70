import { z } from 'zod';
import type { AccountId } from '../../core/ids.ts';
import type { Reader, Writer } from '../access.ts';

/** A configured account: settings without secrets as JSON text, and the sealed secret. */
export interface StoredAccount {
  readonly id: AccountId;
  readonly kind: string;
  readonly title: string;
  readonly settings: string;
  readonly sealed: string;
  readonly cursor: string | null;
  readonly connectedAt: number;
  /** `working`, `retrying:CODE` or `failing:CODE`. */
  readonly state: string;
  readonly stateAt: number;
}

const accountRow = z
  .object({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
    id: z.string().transform((id) => id as AccountId),
    kind: z.string(),
    title: z.string(),
    settings: z.string(),
    sealed: z.string(),
    cursor: z.string().nullable(),
    connected_at: z.number(),
    state: z.string(),
    state_at: z.number(),
  })
  .transform(({ connected_at, state_at, ...rest }) => ({
    ...rest,
    connectedAt: connected_at,
    stateAt: state_at,
  }));

export async function listAccounts(reader: Reader): Promise<readonly StoredAccount[]> {
  const rows = await reader.all('SELECT * FROM account ORDER BY connected_at, id');
  return rows.map((row) => accountRow.parse(row));
}

export async function readAccount(reader: Reader, id: string): Promise<StoredAccount | null> {
  const row = await reader.get('SELECT * FROM account WHERE id = ?', id);
  return row === undefined ? null : accountRow.parse(row);
}

/** Writes an account, new or changed; its cursor and the day it was first connected stay. */
export async function writeAccount(writer: Writer, account: StoredAccount): Promise<void> {
  await writer.run(
    `INSERT INTO account (id, kind, title, settings, sealed, cursor, connected_at, state, state_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, settings = excluded.settings, sealed = excluded.sealed`,
    account.id,
    account.kind,
    account.title,
    account.settings,
    account.sealed,
    account.cursor,
    account.connectedAt,
    account.state,
    account.stateAt,
  );
}

/** Forgets an account and its login. */
export async function deleteAccount(writer: Writer, id: string): Promise<void> {
  await writer.run('DELETE FROM account WHERE id = ?', id);
}

export async function setSealed(writer: Writer, id: string, sealed: string): Promise<void> {
  await writer.run('UPDATE account SET sealed = ? WHERE id = ?', sealed, id);
}

/** The channel's place, kept in the same transaction as what it handed over. */
export async function setCursor(writer: Writer, id: string, cursor: string | null): Promise<void> {
  await writer.run('UPDATE account SET cursor = ? WHERE id = ?', cursor, id);
}

export async function setAccountState(
  writer: Writer,
  id: string,
  state: string,
  at: number,
): Promise<void> {
  await writer.run('UPDATE account SET state = ?, state_at = ? WHERE id = ?', state, at, id);
}
