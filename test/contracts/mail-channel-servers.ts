import { openImapFiling } from '../../src/channels/imap/filing.ts';
import { accountSettings } from '../../src/channels/imap/settings.ts';
import { openImapSource } from '../../src/channels/imap/source.ts';
import { openSmtpSender } from '../../src/channels/smtp/sender.ts';
import type { AccountId } from '../../src/core/ids.ts';
import type { MailAccount } from '../../src/core/ports/mail.ts';
import { startDovecot } from '../peers/dovecot.ts';
import { freePort } from '../peers/free-port.ts';
import { startSmtpSink, type SmtpSink, type SunkMail } from '../peers/smtp-sink.ts';
import { PASSWORDS, standingClock, type MailRig, type OpenOptions } from './mail-channel-rig.ts';

/** A real Dovecot to receive from and a real SMTP server to send through. */
export async function serversRig(): Promise<MailRig> {
  const dovecot = await startDovecot({ users: PASSWORDS });
  const smtpPort = await freePort();
  const kept: SunkMail[] = [];
  let sink: SmtpSink | null = await startSmtpSink({ users: PASSWORDS, port: smtpPort, kept });
  const opened: AsyncDisposable[] = [];
  let uidValidity = 1_000;
  return {
    open: (user, options) => {
      const { account, parts } = openAccount(user, dovecot.imapPort, smtpPort, options);
      opened.push(...parts);
      return account;
    },
    deliver: async (user, raw, folder, flags) => {
      await dovecot.deliver(user, raw, folder, flags);
    },
    look: (user, folder) => dovecot.look(user, folder),
    setPassword: (user, password) => dovecot.setPassword(user, password),
    stop: async () => {
      await Promise.all([dovecot.stop(), sink?.[Symbol.asyncDispose]()]);
      sink = null;
    },
    start: async () => {
      sink = await startSmtpSink({ users: PASSWORDS, port: smtpPort, kept });
      await dovecot.start();
    },
    changeUidValidity: (user, folder) => {
      uidValidity += 1;
      return dovecot.changeUidValidity(user, folder, uidValidity);
    },
    sent: () => kept,
    [Symbol.asyncDispose]: async () => {
      for (const one of opened) await one[Symbol.asyncDispose]();
      await sink?.[Symbol.asyncDispose]();
      await dovecot[Symbol.asyncDispose]();
    },
  };
}

function openAccount(user: string, imapPort: number, smtpPort: number, options?: OpenOptions) {
  const password = options?.password ?? PASSWORDS[user] ?? '';
  const credential = { kind: 'password', password: async () => password } as const;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
  const id = `mb-${user}` as AccountId;
  const server = { host: '127.0.0.1', tls: 'none', user, auth: 'password' } as const;
  const settings = accountSettings.parse({ ...server, port: imapPort });
  const clock = options?.clock ?? standingClock;
  const source = openImapSource({ account: id, settings, credential, clock, random: () => 0.5 });
  const filing = openImapFiling({ settings, credential });
  const sender = openSmtpSender({
    account: id,
    settings: { ...server, port: smtpPort },
    credential,
  });
  const account: MailAccount = { id, source, sender, filing };
  return { account, parts: [source, filing, sender] };
}
