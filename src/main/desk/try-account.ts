import { stat } from 'node:fs/promises';
import { z } from 'zod';
import type { Clock } from '../../core/ports/clock.ts';
import { serverSettings, type Credential } from '../../core/ports/login.ts';
import type { MemoryWorld } from '../../channels/memory/world.ts';
import { Trouble } from '../../core/errors.ts';
import type {
  Desk,
  TriedAccount,
  WantedAccount,
  WantedSecret,
} from '../../surfaces/handlers/desk.ts';
import { retryCalendars } from './try-calendars.ts';
import { imapAccount, maildirAccount, memoryAccount, type AccountSecret } from '../open-account.ts';

type Refusal = Extract<TriedAccount, { ok: false }>;
/** Server settings are checked by the channel that uses them, so here they may be anything. */
interface WantedImap {
  readonly address: string;
  readonly imap: object;
  readonly smtp?: object;
  readonly oauth?: Extract<WantedAccount, { kind: 'imap' }>['oauth'];
}
interface WantedMaildir {
  readonly address: string;
  readonly path: string;
  readonly smtp?: object;
}

/** How to log in with what was given, and what to seal: a grant may have been replaced meanwhile. */
interface Proof {
  readonly credential: Credential;
  readonly sealed: () => AccountSecret;
}

/** Tries an account before it is saved: logs in to read, and to send where a server for that is given. */
export function accountTrier(clock: Clock) {
  return async (account: WantedAccount, wanted: WantedSecret): Promise<TriedAccount> =>
    account.kind === 'maildir'
      ? tryMaildir(account, byPassword(wanted))
      : tryImap(account, await proofFor(account, wanted, clock));
}

const anyObject = z.record(z.string(), z.unknown());

/**
 * Tries an account there is once more, with another secret. Of the settings only what was given
 * becomes different; the rest is tried as it stands.
 */
export function accountRetrier(clock: Clock, world: MemoryWorld | null): Desk['tryAgain'] {
  return async ({ id, kind, settings }, changes, wanted) => {
    const calendars = await retryCalendars(
      { clock, world },
      { kind, settings },
      changes.calendars ?? {},
      wanted.secret,
    );
    if (calendars !== null) return calendars;
    const stored: unknown = JSON.parse(settings);
    if (kind === 'imap') {
      const { address, imap, smtp, oauth } = imapAccount.parse(stored);
      const again = {
        address,
        imap: { ...anyObject.parse(imap), ...given(changes.imap) },
        smtp: smtp === null ? changes.smtp : { ...smtp, ...given(changes.smtp) },
        ...(oauth === null ? {} : { oauth }),
      };
      return tryImap(again, await proofFor(again, wanted, clock));
    }
    if (kind === 'maildir') {
      const { address, path, smtp } = maildirAccount.parse(stored);
      const sends = smtp === null ? changes.smtp : { ...smtp, ...given(changes.smtp) };
      return tryMaildir({ address, path, smtp: sends }, byPassword(wanted));
    }
    if (kind !== 'memory' || world === null)
      throw new Trouble('account-kind-unknown', { retry: false, values: { kind } });
    const { address } = memoryAccount.parse(stored);
    const { credential, sealed } = byPassword(wanted);
    const trouble = await world.troubleOf({ account: id, address, credential });
    if (trouble !== null) return { ok: false, code: trouble, values: { account: address } };
    return { ok: true, kind, settings, secret: JSON.stringify(sealed()), folders: null };
  };
}

/** Without what was left out, which would hide what stands. */
function given(change: object | undefined): object {
  return Object.fromEntries(
    Object.entries(change ?? {}).filter(([, value]) => value !== undefined),
  );
}

function byPassword({ secret }: WantedSecret): Proof {
  const credential: Credential = { kind: 'password', password: async () => secret };
  return { credential, sealed: () => ({ password: secret }) };
}

async function proofFor(account: WantedImap, wanted: WantedSecret, clock: Clock): Promise<Proof> {
  if (account.oauth === undefined) return byPassword(wanted);
  const { openTokenSource } = await import('../../channels/oauth/token-source.ts');
  const { clientSecret } = wanted;
  let refreshToken = wanted.secret;
  const tokens = openTokenSource({
    settings: account.oauth,
    refreshToken: async () => refreshToken,
    ...(clientSecret === undefined ? {} : { clientSecret: async () => clientSecret }),
    onRotated: async (fresh) => {
      refreshToken = fresh;
    },
    clock,
  });
  return { credential: { kind: 'oauth', tokens }, sealed: () => ({ refreshToken, clientSecret }) };
}

async function tryImap(account: WantedImap, proof: Proof): Promise<TriedAccount> {
  const { accountSettings } = await import('../../channels/imap/settings.ts');
  const auth = account.oauth === undefined ? 'password' : 'oauth';
  const imap = accountSettings.safeParse({ ...account.imap, auth });
  if (!imap.success) return wrongSettings('imap', imap.error.issues[0]?.path ?? []);
  const { testImapLogin } = await import('../../channels/imap/test-login.ts');
  const read = await testImapLogin(imap.data, proof.credential);
  if (!read.ok) return { ok: false, code: read.trouble, values: read.said.values };
  const sends = account.smtp === undefined ? undefined : { ...account.smtp, auth };
  const smtp = await trySmtp(sends, proof.credential);
  if ('ok' in smtp) return smtp;
  const { address, oauth = null } = account;
  const settings = imapAccount.parse({ address, imap: imap.data, smtp: smtp.settings, oauth });
  return {
    ok: true,
    kind: 'imap',
    settings: JSON.stringify(settings),
    secret: JSON.stringify(proof.sealed()),
    folders: read.folders.length,
  };
}

async function tryMaildir(account: WantedMaildir, proof: Proof): Promise<TriedAccount> {
  const there = await stat(account.path).catch(() => null);
  if (there?.isDirectory() !== true)
    return { ok: false, code: 'maildir-missing', values: { path: account.path } };
  const smtp = await trySmtp(account.smtp, proof.credential);
  if ('ok' in smtp) return smtp;
  const { address, path } = account;
  const settings = maildirAccount.parse({ address, path, smtp: smtp.settings });
  return {
    ok: true,
    kind: 'maildir',
    settings: JSON.stringify(settings),
    secret: JSON.stringify(proof.sealed()),
    folders: null,
  };
}

async function trySmtp(
  wanted: unknown,
  credential: Credential,
): Promise<{ readonly settings: unknown } | Refusal> {
  if (wanted === undefined) return { settings: null };
  const smtp = serverSettings.safeParse(wanted);
  if (!smtp.success) return wrongSettings('smtp', smtp.error.issues[0]?.path ?? []);
  const { testSmtpLogin } = await import('../../channels/smtp/test-login.ts');
  const tried = await testSmtpLogin(smtp.data, credential);
  if (!tried.ok) return { ok: false, code: tried.said.key, values: tried.said.values };
  return { settings: smtp.data };
}

function wrongSettings(kind: string, path: readonly PropertyKey[]): Refusal {
  const setting = [kind, ...path.map(String)].join('.');
  return { ok: false, code: 'settings-invalid', values: { setting, value: '' } };
}
