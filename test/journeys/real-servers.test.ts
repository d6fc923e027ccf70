import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { movableClock, type MovableClock } from '../../src/channels/clock/movable.ts';
import { readOwnerId, type OwnerId } from '../../src/core/ids.ts';
import { DAY_MS } from '../../src/core/time/instant.ts';
import { approvals, approve, openOffice, type Office } from '../../src/engine/index.ts';
import { readMessage } from '../../src/intake/index.ts';
import { accountOpener } from '../../src/main/open-account.ts';
import { makeTools } from '../../src/main/tools.ts';
import { principals } from '../../src/sample/cast.ts';
import { openDataFolder } from '../../src/store/folder.ts';
import { listLoops } from '../../src/store/records/loops.ts';
import { lookForDovecot, startDovecot, type Dovecot } from '../peers/dovecot.ts';
import { withPeer } from '../peers/presence.ts';
import { startSmtpSink, type SmtpSink } from '../peers/smtp-sink.ts';
import { letter } from '../world/letter.ts';
import { himself, plainReader } from './week.ts';

const USER = 'notaris';
const PASSWORD = 'zeewier';
const ADDRESS = 'notaris@vandenberg-notariaat.example';
const CLARKE = 'e.clarke@clarke-solicitors.example';
/** Monday 7 December 2026, nine in the morning in Amsterdam. */
const MONDAY = Date.UTC(2026, 11, 7, 8);

/** An office on a real mailbox and a real sending server, with a clock moved by hand. */
interface Served extends AsyncDisposable {
  readonly office: Office;
  readonly clock: MovableClock;
  readonly dovecot: Dovecot;
  readonly sink: SmtpSink;
  readonly id: OwnerId;
  /** Resolves when something holds; looked at after each change in the office. */
  until(holds: () => Promise<boolean>): Promise<void>;
}

async function serve(): Promise<Served> {
  const path = await mkdtemp(join(tmpdir(), 'secretaris-servers-'));
  const users = { [USER]: PASSWORD };
  const dovecot = await startDovecot({ users });
  const sink = await startSmtpSink({ users });
  const clock = movableClock(MONDAY);
  const listeners = new Set<() => void>();
  const office = await openOffice({
    folder: await openDataFolder(path),
    tools: makeTools({
      clock,
      reader: plainReader,
      authenticator: null,
      roads: [],
      changed: () => {
        for (const listener of listeners) listener();
      },
    }),
    openAccount: accountOpener(clock, null),
    live: true,
    onTrouble: (_owner, trouble) => {
      throw trouble;
    },
  });
  const id = readOwnerId('vandenberg');
  const profile = principals[0]?.profile;
  if (id === null || profile === undefined) throw new Error('nobody to serve');
  await office.addPrincipal(id, profile);
  const server = { host: '127.0.0.1', tls: 'none', user: USER, auth: 'password' };
  await office.addAccount(id, {
    kind: 'imap',
    title: ADDRESS,
    settings: JSON.stringify({
      address: ADDRESS,
      imap: { ...server, port: dovecot.imapPort },
      smtp: { ...server, port: sink.port },
    }),
    secret: JSON.stringify({ password: PASSWORD }),
  });
  return {
    office,
    clock,
    dovecot,
    sink,
    id,
    async until(holds) {
      while (!(await holds())) {
        const { promise, resolve } = Promise.withResolvers<void>();
        listeners.add(resolve);
        if (await holds()) resolve();
        await promise;
        listeners.delete(resolve);
      }
    },
    async [Symbol.asyncDispose]() {
      await office[Symbol.asyncDispose]();
      await sink[Symbol.asyncDispose]();
      await dovecot[Symbol.asyncDispose]();
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** She writes, says that something is attached, and attaches nothing. */
function forgetful(served: Served, what: string): Uint8Array {
  return letter({
    from: `Emma Clarke <${CLARKE}>`,
    to: ADDRESS,
    subject: what,
    text: `Dear Mr Van den Berg,\n\nAs agreed, I attach the ${what}.\n\nEmma Clarke`,
    id: `<${what.replaceAll(' ', '-')}@clarke-solicitors.example>`,
    date: served.clock.now(),
  });
}

/** Waits for the proposal, says yes, and returns what arrived at the other side. */
async function consent(served: Served, count: number) {
  const owner = served.office.owner(served.id);
  if (owner === null) throw new Error('nobody there');
  const viewing = { language: 'nl', everything: true } as const;
  const waiting = async () => {
    const all = await approvals(owner, owner.store.read, viewing);
    return all.filter((one) => one.kind === 'correspondence.ask-missing');
  };
  await served.until(async () => (await waiting()).length > 0);
  const [proposal] = await waiting();
  expect(await approve(owner, proposal?.act ?? '', himself('vandenberg'))).toEqual({
    result: 'approved',
  });
  await served.office.settle(served.id);
  const mail = (await served.sink.kept(count)).at(-1);
  const read = readMessage(mail?.raw ?? new Uint8Array());
  if (read.kind !== 'message') throw new Error('what left cannot be read');
  return { owner, mail, read };
}

withPeer('Dovecot', lookForDovecot(), () => {
  test('over real servers: in, decided, approved, sent, filed after the fortnight, and closed by the answer', async () => {
    await using served = await serve();
    const { dovecot, clock } = served;

    await dovecot.deliver(USER, forgetful(served, 'signed power of attorney'));
    const first = await consent(served, 1);
    expect(first.mail).toMatchObject({ from: ADDRESS, to: [CLARKE], user: USER });
    expect(first.read.text).toContain('did not come with it');
    // In the first fortnight her mail lies untouched, and nothing lies beside it.
    expect((await dovecot.look(USER, 'INBOX')).map((stored) => stored.flags)).toEqual([[]]);
    expect(await dovecot.look(USER, 'Sent')).toEqual([]);

    clock.moveBy(15 * DAY_MS);
    await served.office.settle(served.id);
    await dovecot.deliver(USER, forgetful(served, 'certified copy'));
    const second = await consent(served, 2);
    const filed = await dovecot.look(USER, 'Sent');
    expect(filed).toHaveLength(1);
    expect(new TextDecoder().decode(filed[0]?.raw)).toContain(second.read.messageId ?? '-');

    const loop = async (state: 'open' | 'closed') =>
      (await listLoops(second.owner.store.read, state, 100)).find(
        (one) =>
          one.address === CLARKE && one.thread === '<certified-copy@clarke-solicitors.example>',
      );
    expect(await loop('open')).toMatchObject({ owes: 'they' });
    await dovecot.deliver(
      USER,
      letter({
        from: `Emma Clarke <${CLARKE}>`,
        to: ADDRESS,
        subject: `Re: ${second.read.subject}`,
        text: 'My apologies. I put the certified copy in the post to you this morning.\n\nEmma Clarke',
        inReplyTo: second.read.messageId ?? '',
        references: ['<certified-copy@clarke-solicitors.example>', second.read.messageId ?? ''],
        date: clock.now(),
      }),
    );
    await served.until(async () => (await loop('closed')) !== undefined);
    expect(await loop('closed')).toMatchObject({ outcome: 'answered' });
  });
});
