import type { Credential, ServerSettings } from '../../core/ports/login.ts';
import type { ChannelTrouble } from '../../core/ports/mail.ts';
import { sentence, type Sentence } from '../../core/text/words.ts';
import { openSession } from './session.ts';
import { troubleCode } from './trouble.ts';

/** A person waits while this is tried. */
const PATIENCE_MS = 30_000;

/** What a trial login found; `said` is in this room's `words.ts`. */
export type SendLoginResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly trouble: ChannelTrouble; readonly said: Sentence };

/** Connects, logs in and leaves; no message is sent. Never throws. */
export async function testSmtpLogin(
  settings: ServerSettings,
  credential: Credential,
): Promise<SendLoginResult> {
  try {
    const session = await openSession(settings, credential, PATIENCE_MS);
    session.close();
    return { ok: true };
  } catch (error) {
    const code = troubleCode(error);
    return { ok: false, trouble: code, said: sentence(`send-${code}`, { host: settings.host }) };
  }
}
