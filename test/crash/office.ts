import { openPress } from '../../src/channels/paper/press.ts';
import { randomBytes } from 'node:crypto';
import { systemClock } from '../../src/channels/clock/system.ts';
import { composeMail } from '../../src/channels/smtp/compose.ts';
import type { Duty } from '../../src/core/duty.ts';
import { readOwnerId, writeId, type OwnerId } from '../../src/core/ids.ts';
import type { Reader } from '../../src/core/ports/reader.ts';
import { DAY_MS } from '../../src/core/time/instant.ts';
import { openOffice, type Office } from '../../src/engine/index.ts';
import type { Point } from '../../src/engine/points.ts';
import { readMessage } from '../../src/intake/index.ts';
import { accountOpener } from '../../src/main/open-account.ts';
import { openDataFolder } from '../../src/store/folder.ts';
import type { StoredProfile } from '../../src/store/records/meta.ts';
import { answer, dutyThat, leave } from '../world/duties.ts';

/** A mailbox on the test's own servers. */
export interface Mailbox {
  readonly user: string;
  readonly password: string;
  readonly imapPort: number;
  readonly smtpPort: number;
}

export interface CrashOffice {
  readonly path: string;
  readonly live: boolean;
  readonly probe: (point: Point) => void;
  readonly changed: () => void;
  /** Duties other than the one of the crash tests. */
  readonly duties?: readonly Duty[];
}

export const OWNER = ownerOf('berg');

/** A short name as an owner’s id. */
export function ownerOf(name: string): OwnerId {
  const id = readOwnerId(name);
  if (id === null) throw new Error('no name for a principal');
  return id;
}

/** The duty of the crash tests: every letter is answered, and its answer opens a loop. */
const answering = dutyThat((situation) => {
  if (situation.reading?.kind !== 'message' || situation.arrival.use === 'sent')
    return [leave(situation)];
  const nextAt = situation.now + DAY_MS;
  return [answer(situation, { loop: { effect: 'open', what: 'antwoord', nextAt, owes: 'they' } })];
});

/** Reads in the process itself: a worker would only make every start slower. */
const reader: Reader = {
  readMany: async (jobs) => jobs.map((job) => readMessage(job.bytes)),
  async [Symbol.asyncDispose]() {
    await Promise.resolve();
  },
};

/** The real office on real channels, but for the duty. */
export async function openCrashOffice(options: CrashOffice): Promise<Office> {
  const clock = systemClock();
  const { duties = [answering] } = options;
  const folder = await openDataFolder(options.path);
  return openOffice({
    folder,
    tools: {
      clock,
      reader,
      authenticator: null,
      press: openPress(),
      compose: async (mail, { messageId, date }) =>
        composeMail(mail, { messageId, date: date.getTime() }),
      newId: (kind) => writeId(kind, randomBytes(10)),
      duties,
      grades: Object.fromEntries(duties.map((duty) => [duty.id, 'trusted'] as const)),
      roads: [],
      probe: options.probe,
      changed: options.changed,
    },
    openAccount: accountOpener(clock, null),
    live: options.live,
    onTrouble: (_owner, trouble) => {
      process.stderr.write(`trouble: ${String(trouble)}\n`);
    },
  });
}

/** A new office with one principal, whose mailbox was connected a month ago: copies go into its Sent folder. */
export async function setUp(path: string, mailbox: Mailbox): Promise<void> {
  const nothing = () => undefined;
  const office = await openCrashOffice({ path, live: false, probe: nothing, changed: nothing });
  const address = `${mailbox.user}@kantoor.example`;
  await office.addPrincipal(OWNER, profileOf(address));
  const { user, password } = mailbox;
  const server = { host: '127.0.0.1', tls: 'none', user, auth: 'password' } as const;
  const imap = { ...server, port: mailbox.imapPort };
  const smtp = { ...server, port: mailbox.smtpPort };
  await office.addAccount(OWNER, {
    kind: 'imap',
    title: 'Kantoor',
    settings: JSON.stringify({ address, imap, smtp }),
    secret: JSON.stringify({ password }),
  });
  await office
    .owner(OWNER)
    ?.store.transact((writer) =>
      writer.run('UPDATE account SET connected_at = connected_at - ?', 30 * DAY_MS),
    );
  await office[Symbol.asyncDispose]();
}

/** Whom the crash tests serve. */
export function profileOf(address: string): StoredProfile {
  return {
    name: 'mr. Van den Berg',
    named: { nl: 'de heer Van den Berg', en: 'Mr Van den Berg' },
    pronoun: 'hij',
    secrecy: 'none',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    addresses: [address],
    closing: { nl: 'secretariaat', en: 'secretary' },
    emergencyText: { nl: 'Bel 112.', en: 'Call 112.' },
    workingDays: [1, 2, 3, 4, 5],
  };
}
