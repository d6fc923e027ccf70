import { stat } from 'node:fs/promises';
import type { Clock } from '../../core/ports/clock.ts';
import { serverSettings, type Credential } from '../../core/ports/login.ts';
import type { TriedAccount, WantedAccount, WantedSecret } from '../../surfaces/handlers/desk.ts';
import { imapAccount, maildirAccount, type AccountSecret } from '../open-account.ts';

type Refusal = Extract<TriedAccount, { ok: false }>;
type WantedImap = Extract<WantedAccount, { kind: 'imap' }>;
type WantedMaildir = Extract<WantedAccount, { kind: 'maildir' }>;

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
