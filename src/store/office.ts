import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { OwnerId } from '../core/ids.ts';
import { DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import type { OfficeReader, OfficeWriter } from './access.ts';
import { appendLedger } from './records/ledger.ts';

/** A person who uses the office, and what he is to whom. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly language: 'nl' | 'en';
  readonly access: readonly {
    readonly principal: string;
    readonly role: 'principal' | 'assistant' | 'second';
  }[];
}

/** A one-time link serves for a quarter of an hour; a session for two weeks. */
const LINK_LIFE_MS = HOUR_MS / 4;
const SESSION_LIFE_MS = 14 * DAY_MS;

const userRow = z.object({ id: z.string(), name: z.string(), language: z.enum(['nl', 'en']) });
const accessRow = z.object({
  principal: z.string(),
  role: z.enum(['principal', 'assistant', 'second']),
});

/** Registers a principal; the store itself is opened by the data folder. */
export async function addPrincipal(writer: OfficeWriter, id: OwnerId, at: number): Promise<void> {
  await writer.run('INSERT OR IGNORE INTO principal (id, created_at) VALUES (?, ?)', id, at);
}

export async function addUser(writer: OfficeWriter, user: User, at: number): Promise<void> {
  await writer.run(
    `INSERT INTO user (id, name, language, created_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language`,
    user.id,
    user.name,
    user.language,
    at,
  );
  for (const { principal, role } of user.access) {
    await writer.run(
      'INSERT OR IGNORE INTO access (user, principal, role, granted_at) VALUES (?, ?, ?, ?)',
      user.id,
      principal,
      role,
      at,
    );
  }
}

/** All users, with what is theirs at this moment. */
export async function listUsers(reader: OfficeReader, now: number): Promise<readonly User[]> {
  const rows = await reader.all('SELECT id, name, language FROM user ORDER BY created_at, id');
  return Promise.all(
    rows.map(async (row) => {
      const user = userRow.parse(row);
      const access = await reader.all(
        'SELECT principal, role FROM access WHERE user = ? AND (ends_at IS NULL OR ends_at > ?) ORDER BY principal, role',
        user.id,
        now,
      );
      return { ...user, access: access.map((one) => accessRow.parse(one)) };
    }),
  );
}

/** Makes a one-time link's token for a user. Only its hash is kept. */
export async function makeLink(writer: OfficeWriter, user: string, now: number): Promise<string> {
  return issue(writer, 'link', user, now, now + LINK_LIFE_MS);
}

/** Turns a one-time token into a session's; null when it was used, is over, or never was. */
export async function useLink(
  writer: OfficeWriter,
  token: string,
  now: number,
): Promise<{ token: string; user: string } | null> {
  const hash = hashOf(token);
  const row = await writer.get(
    `SELECT user, expires_at, used_at FROM sign_in WHERE token_hash = ? AND kind = 'link'`,
    hash,
  );
  if (row === undefined || row['used_at'] !== null || Number(row['expires_at']) <= now) return null;
  await writer.run('UPDATE sign_in SET used_at = ? WHERE token_hash = ?', now, hash);
  const user = String(row['user']);
  await appendLedger(writer, {
    at: now,
    kind: 'looked-at',
    subject: user,
    by: user,
    refs: [],
    marks: { what: 'signed-in' },
  });
  return { token: await issue(writer, 'session', user, now, now + SESSION_LIFE_MS), user };
}

/** The user a session belongs to; null when it is over. */
export async function userOfSession(
  reader: OfficeReader,
  token: string,
  now: number,
): Promise<string | null> {
  const row = await reader.get(
    `SELECT user FROM sign_in WHERE token_hash = ? AND kind = 'session' AND expires_at > ?`,
    hashOf(token),
    now,
  );
  return row === undefined ? null : String(row['user']);
}

async function issue(
  writer: OfficeWriter,
  kind: 'link' | 'session',
  user: string,
  now: number,
  ends: number,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await writer.run(
    'INSERT INTO sign_in (token_hash, kind, user, created_at, expires_at) VALUES (?, ?, ?, ?, ?)',
    hashOf(token),
    kind,
    user,
    now,
    ends,
  );
  await writer.run('DELETE FROM sign_in WHERE expires_at < ?', now - SESSION_LIFE_MS);
  return token;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Ends a session or link now. */
export async function endSession(writer: OfficeWriter, token: string): Promise<void> {
  await writer.run('DELETE FROM sign_in WHERE token_hash = ?', hashOf(token));
}
