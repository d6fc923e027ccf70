import type { Credential } from '../../core/ports/login.ts';
import type { ChannelTrouble } from '../../core/ports/mail.ts';
import { sentence, type Sentence } from '../../core/text/words.ts';
import { openConnection } from './connect.ts';
import { listFolders, type Folder } from './folders.ts';
import type { AccountSettings } from './settings.ts';
import { setbackOf } from './trouble.ts';

/** What a trial login found; `said` is in this room's `words.ts`. */
export type LoginResult =
  | { readonly ok: true; readonly folders: readonly Folder[] }
  | { readonly ok: false; readonly trouble: ChannelTrouble; readonly said: Sentence };

/** Logs in, lists the folders, opens INBOX without touching it, and leaves. Never throws. */
export async function testImapLogin(
  settings: AccountSettings,
  credential: Credential,
  signal?: AbortSignal,
): Promise<LoginResult> {
  try {
    const client = await openConnection(settings, credential, signal);
    try {
      const folders = await listFolders(client);
      await client.mailboxOpen('INBOX', { readOnly: true });
      const missing = settings.alsoWatch.some((path) => !folders.some((one) => one.path === path));
      return missing ? trouble('folder-missing', settings) : { ok: true, folders };
    } finally {
      client.close();
    }
  } catch (error) {
    return trouble(setbackOf(error).code, settings);
  }
}

function trouble(code: ChannelTrouble, settings: AccountSettings): LoginResult {
  return { ok: false, trouble: code, said: sentence(code, { host: settings.host }) };
}
