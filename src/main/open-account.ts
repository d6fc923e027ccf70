import { z } from 'zod';
import { Trouble } from '../core/errors.ts';
import type { CalendarAccount } from '../core/ports/calendar.ts';
import type { ContactsAccount } from '../core/ports/contacts.ts';
import type { Clock } from '../core/ports/clock.ts';
import { serverSettings, type Credential } from '../core/ports/login.ts';
import type { MailAccount } from '../core/ports/mail.ts';
import type { MemoryWorld } from '../channels/memory/world.ts';
import type { AccountOpener } from '../engine/index.ts';
import type { StoredAccount } from '../store/records/accounts.ts';
import { isCalendarKind } from './calendar-kinds.ts';

/** How an OAuth account refreshes its tokens; checked again by the channel. */
const oauth = z.object({
  tokenUrl: z.string(),
  clientId: z.string(),
  scope: z.string().optional(),
});

/** Settings of an account kept on servers: where it is read, where it sends, how it logs in. */
export const imapAccount = z.object({
  address: z.string().min(3),
  imap: z.unknown(),
  smtp: serverSettings.nullable(),
  oauth: oauth.nullable().default(null),
});

/** Settings of a maildir on this machine; it sends only when a server is named. */
export const maildirAccount = z.object({
  address: z.string().min(3),
  path: z.string().min(1),
  smtp: serverSettings.nullable().default(null),
});

/** An account of the memory world. */
export const memoryAccount = z.object({ address: z.string().min(3) });

/** Calendars or address books of somebody in the memory world. */
export const memoryCalendars = z.object({ user: z.string().min(1) });

/** What is sealed for an account: a password, or the grant tokens are refreshed with. */
export const accountSecret = z.union([
  z.object({ password: z.string() }),
  z.object({ refreshToken: z.string(), clientSecret: z.string().optional() }),
]);
export type AccountSecret = z.infer<typeof accountSecret>;

interface Opening {
  readonly account: StoredAccount;
  readonly settings: unknown;
  readonly secret: () => Promise<AccountSecret>;
  readonly reseal: (secret: AccountSecret) => Promise<void>;
}

/** Opens accounts of every kind this office knows. Libraries are loaded when the first of a kind is opened. */
export function accountOpener(clock: Clock, world: MemoryWorld | null): AccountOpener {
  return async (_owner, account, sealed, reseal) => {
    const opening: Opening = {
      account,
      settings: JSON.parse(account.settings),
      secret: async () => accountSecret.parse(JSON.parse(await sealed())),
      reseal: (secret) => reseal(JSON.stringify(secret)),
    };
    if (account.kind === 'imap') return openImap(clock, opening);
    if (account.kind === 'maildir') return openMaildir(clock, opening);
    const calendars = await calendarsOf(clock, world, opening);
    if (calendars !== null) return { id: account.id, ...NO_MAIL, calendars };
    const contacts = await contactsOf(clock, world, opening);
    if (contacts !== null) return { id: account.id, ...NO_MAIL, contacts };
    if (account.kind === 'memory' && world !== null) return openMemory(world, opening);
    throw new Trouble('account-kind-unknown', { retry: false, values: { kind: account.kind } });
  };
}

async function openImap(clock: Clock, opening: Opening): Promise<MailAccount> {
  const { openImapSource } = await import('../channels/imap/source.ts');
  const { openImapFiling } = await import('../channels/imap/filing.ts');
  const { accountSettings } = await import('../channels/imap/settings.ts');
  const settings = imapAccount.parse(opening.settings);
  const credential = await credentialOf(clock, settings.oauth, opening);
  const imap = accountSettings.parse(settings.imap);
  const { id } = opening.account;
  return {
    id,
    source: openImapSource({ account: id, settings: imap, credential, clock, random: Math.random }),
    sender: settings.smtp === null ? null : await openSender(opening, settings.smtp, credential),
    filing: openImapFiling({ settings: imap, credential }),
  };
}

async function openSender(
  opening: Opening,
  smtp: z.infer<typeof serverSettings>,
  credential: Credential,
) {
  const { openSmtpSender } = await import('../channels/smtp/sender.ts');
  return openSmtpSender({ account: opening.account.id, settings: smtp, credential });
}

async function openMaildir(clock: Clock, opening: Opening): Promise<MailAccount> {
  const { openMaildirAccount } = await import('../channels/files/maildir/account.ts');
  const settings = maildirAccount.parse(opening.settings);
  const opened = openMaildirAccount({ account: opening.account.id, path: settings.path, clock });
  if (settings.smtp === null) return opened;
  const credential = await credentialOf(clock, null, opening);
  return { ...opened, sender: await openSender(opening, settings.smtp, credential) };
}

/** An account of calendars alone: no mail comes or goes by it. */
const NO_MAIL = { source: null, sender: null, filing: null };

/** What an account of calendars alone is opened as; null for every other kind. */
async function calendarsOf(
  clock: Clock,
  world: MemoryWorld | null,
  { account, settings, secret }: Opening,
): Promise<CalendarAccount | null> {
  const password = async (): Promise<string> => passwordIn(await secret());
  const { id, kind } = account;
  if (isCalendarKind(kind)) {
    const { openCalendars } = await import('./open-calendars.ts');
    return openCalendars(kind, { account: id, settings, password, clock });
  }
  if (kind !== 'memory-calendars' || world === null) return null;
  const { user } = memoryCalendars.parse(settings);
  return world.calendars.open({ account: id, user, credential: { kind: 'password', password } });
}

/** What an account of address books is opened as; null for every other kind. */
async function contactsOf(
  clock: Clock,
  world: MemoryWorld | null,
  { account, settings, secret }: Opening,
): Promise<ContactsAccount | null> {
  const password = async (): Promise<string> => passwordIn(await secret());
  const credential: Credential = { kind: 'password', password };
  const { id, kind } = account;
  if (kind === 'carddav') {
    const { openCarddavAccount } = await import('../channels/carddav/account.ts');
    const { davSettings } = await import('../channels/dav/settings.ts');
    const parsed = davSettings.parse(settings);
    const random = Math.random;
    return openCarddavAccount({ account: id, settings: parsed, credential, clock, random });
  }
  if (kind !== 'memory-contacts' || world === null) return null;
  const { user } = memoryCalendars.parse(settings);
  return world.contacts.open({ account: id, user, credential });
}

async function openMemory(world: MemoryWorld, opening: Opening): Promise<MailAccount> {
  const { address } = memoryAccount.parse(opening.settings);
  const credential: Credential = { kind: 'password', password: () => passwordOf(opening) };
  return world.open({ account: opening.account.id, address, credential });
}

async function credentialOf(
  clock: Clock,
  settings: z.infer<typeof oauth> | null,
  opening: Opening,
): Promise<Credential> {
  if (settings === null) return { kind: 'password', password: () => passwordOf(opening) };
  const { openTokenSource } = await import('../channels/oauth/token-source.ts');
  const first = await opening.secret();
  const clientSecret = 'clientSecret' in first ? first.clientSecret : undefined;
  const tokens = openTokenSource({
    settings,
    refreshToken: async () => {
      const secret = await opening.secret();
      return 'refreshToken' in secret ? secret.refreshToken : '';
    },
    ...(clientSecret === undefined ? {} : { clientSecret: async () => clientSecret }),
    onRotated: (refreshToken) => opening.reseal({ refreshToken, clientSecret }),
    clock,
  });
  return { kind: 'oauth', tokens };
}

async function passwordOf(opening: Opening): Promise<string> {
  return passwordIn(await opening.secret());
}

function passwordIn(secret: AccountSecret): string {
  return 'password' in secret ? secret.password : '';
}
