import { z } from 'zod';
import type { Profile } from '../../core/situation.ts';
import type { Reader, Writer } from '../access.ts';

const perLanguage = z.object({ nl: z.string(), en: z.string() });

/** What a principal's profile must hold; `owner` and `accounts` are filled in when it is read. */
export const profileSchema = z.object({
  name: z.string().min(1),
  named: perLanguage,
  pronoun: z.enum(['hij', 'zij', 'die']),
  secrecy: z.enum(['none', 'notary', 'lawyer', 'physician']),
  language: z.enum(['nl', 'en']),
  zone: z.string().min(1),
  addresses: z.array(z.string()),
  closing: perLanguage,
  emergencyText: perLanguage,
  workingDays: z.array(z.number().int().min(1).max(7)),
});

/** A profile as it is stored. */
export type StoredProfile = z.infer<typeof profileSchema>;

/** A setting of the store by its key; null when it was never written. */
export async function readMeta(reader: Reader, key: string): Promise<string | null> {
  const row = await reader.get('SELECT value FROM meta WHERE key = ?', key);
  return row === undefined ? null : String(row['value']);
}

export async function writeMeta(writer: Writer, key: string, value: string): Promise<void> {
  await writer.run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    value,
  );
}

/** The person this store belongs to, with the accounts letters can leave from; null before he introduced himself. */
export async function readProfile(reader: Reader): Promise<Profile | null> {
  const text = await readMeta(reader, 'profile');
  if (text === null) return null;
  const stored = storedProfile(text);
  const rows = await reader.all('SELECT id, title, settings FROM account ORDER BY connected_at');
  const read = rows.map((row) => ({
    id: brandAccount(String(row['id'])),
    title: String(row['title']),
    address: addressOf(String(row['settings'])),
  }));
  const accounts = read.flatMap(({ id, address }) =>
    address === null ? [] : [{ id, address: { name: stored.name, address } }],
  );
  const calendarAccounts = read
    .filter(({ address }) => address === null)
    .map(({ id, title }) => ({ id, title }));
  return {
    owner: reader.owner,
    ...stored,
    accounts,
    ...(calendarAccounts.length === 0 ? {} : { calendarAccounts }),
  };
}

/** It is asked for at every turn and changes once a year; as many are kept as an office has principals, and few more. */
const PROFILES_KEPT = 50;
const profiles = new Map<string, StoredProfile>();

function storedProfile(text: string): StoredProfile {
  const known = profiles.get(text);
  if (known !== undefined) return known;
  if (profiles.size >= PROFILES_KEPT) profiles.clear();
  const read = profileSchema.parse(JSON.parse(text));
  profiles.set(text, read);
  return read;
}

export async function writeProfile(writer: Writer, profile: StoredProfile): Promise<void> {
  await writeMeta(writer, 'profile', JSON.stringify(profileSchema.parse(profile)));
}

const withAddress = z.object({ address: z.string() });

function addressOf(settings: string): string | null {
  const parsed = withAddress.safeParse(JSON.parse(settings));
  return parsed.success ? parsed.data.address : null;
}

function brandAccount(id: string): Profile['accounts'][number]['id'] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  return id as Profile['accounts'][number]['id'];
}
