import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../../src/core/ports/clock.ts';
import { accountOpener } from '../../../src/main/open-account.ts';
import { startDovecot } from '../../peers/dovecot.ts';
import { startRadicale } from '../../peers/calendars/radicale.ts';
import { startSmtpSink } from '../../peers/smtp-sink.ts';
import { readCalendarText } from '../mail/calendar-text.ts';
import { PRINCIPALS } from './principals.ts';
import { Outbox, PASSWORD, type Servers } from './servers.ts';

const CALENDAR = 'agenda';

/** A mailbox is called by what stands before the @. */
const userOf = (address: string): string => address.split('@')[0] ?? address;

/** The real ones: Dovecot for what comes in, a real SMTP server for what leaves, Radicale for the calendars. */
export async function realServers(clock: Clock): Promise<Servers> {
  const addresses = PRINCIPALS.flatMap(({ profile }) => profile.addresses);
  const users = Object.fromEntries(addresses.map((address) => [userOf(address), PASSWORD]));
  const dovecot = await startDovecot({ users });
  const sink = await startSmtpSink({ users });
  const radicale = await startRadicale(
    Object.fromEntries(PRINCIPALS.map(({ id }) => [id, PASSWORD])),
  );
  for (const { id } of PRINCIPALS) await radicale.makeCalendar(id, CALENDAR);
  const outbox = new Outbox();
  const server = { host: '127.0.0.1', tls: 'none', auth: 'password' } as const;
  const secret = JSON.stringify({ password: PASSWORD });
  return {
    open: accountOpener(clock, null),
    alwaysLive: true,
    mailAccount(address) {
      const login = { ...server, user: userOf(address) };
      const imap = { ...login, port: dovecot.imapPort };
      const smtp = { ...login, port: sink.port };
      const settings = JSON.stringify({ address, imap, smtp });
      return { kind: 'imap', title: address, settings, secret };
    },
    calendarAccount: ({ id }) => ({
      kind: 'caldav',
      title: `Agenda ${id}`,
      settings: JSON.stringify({ url: radicale.url, user: id }),
      secret,
    }),
    async put(to, raw, folder) {
      // What its server says of when a mail came in is as old as the town, not as the machine it is played on.
      const uid = await dovecot.layDown(userOf(to), raw, folder, clock.now());
      return { to, mail: null, ends: `${folder};%;${uid}` };
    },
    collect: () => outbox.collect(sink.mails),
    hasLeft: (messageId) => outbox.has(messageId, sink.mails),
    async diaryOf({ id }) {
      const folder = radicale.folder(id, CALENDAR);
      const names = (await readdir(folder)).filter((name) => name.endsWith('.ics'));
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
      return texts.flatMap((text) => readCalendarText(text).events);
    },
    async expirePassword(address) {
      await dovecot.setPassword(userOf(address), 'verlopen');
      await dovecot.kick(userOf(address));
    },
    renewPassword: (address) => dovecot.setPassword(userOf(address), PASSWORD),
    async [Symbol.asyncDispose]() {
      await radicale[Symbol.asyncDispose]();
      await sink[Symbol.asyncDispose]();
      await dovecot[Symbol.asyncDispose]();
    },
  };
}
