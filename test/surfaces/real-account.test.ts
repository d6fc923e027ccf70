import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookForDovecot, startDovecot, type Dovecot } from '../peers/dovecot.ts';
import { withPeer } from '../peers/presence.ts';
import { startSmtpSink, type SmtpSink } from '../peers/smtp-sink.ts';
import { letter } from '../world/letter.ts';
import { command, startOffice } from './child.ts';

const USER = 'notaris';
const PASSWORD = 'zeewier';
const ADDRESS = 'notaris@vandenberg-notariaat.example';
const OPEN = /A new one: secretaris link/;
const ENGLISH = { LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' };

/** A mailbox and a sending server of our own, and a folder for an office with one principal. */
interface Place extends AsyncDisposable {
  readonly dovecot: Dovecot;
  readonly sink: SmtpSink;
  readonly data: string;
  readonly ask: (argv: readonly string[], input?: string) => ReturnType<typeof command>;
  /** The provider gives the mailbox another password, for reading and sending, and cuts who is logged in. */
  changePassword(password: string): Promise<void>;
  /** Asks until the answer says so: the office takes mail in by itself. */
  until(argv: readonly string[], says: string): Promise<string>;
}

async function place(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-real-'));
  const data = join(folder, 'data');
  const users: Record<string, string> = { [USER]: PASSWORD };
  const dovecot = await startDovecot({ users });
  const sink = await startSmtpSink({ users });
  const ask: Place['ask'] = (argv, input = '') =>
    command([...argv, '--data', data], { env: ENGLISH, input });
  await ask(['principal', 'add', 'mr. Van den Berg', '--secrecy', 'notary']);
  return {
    dovecot,
    sink,
    data,
    ask,
    async changePassword(password) {
      users[USER] = password;
      await dovecot.setPassword(USER, password);
      await dovecot.kick(USER);
    },
    async until(argv, says) {
      let out = '';
      while (!out.includes(says)) ({ out } = await ask(argv));
      return out;
    },
    async [Symbol.asyncDispose]() {
      await sink[Symbol.asyncDispose]();
      await dovecot[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const add = ({ dovecot, sink, ask }: Place, password: string) =>
  ask(
    [
      ...['account', 'add', ADDRESS, '--user', USER, '--password-stdin', '--json'],
      ...['--imap', '127.0.0.1', '--imap-port', String(dovecot.imapPort), '--imap-tls', 'none'],
      ...['--smtp', '127.0.0.1', '--smtp-port', String(sink.port), '--smtp-tls', 'none'],
    ],
    `${password}\n`,
  );

const written = (subject: string) =>
  letter({
    from: 'Lotte Bakker <lotte.bakker@bakker-familie.example>',
    to: ADDRESS,
    subject,
    text: 'Klopt de datum van de levering nog?',
    id: `<${subject}@bakker-familie.example>`,
    date: Date.now(),
  });

withPeer('Dovecot', lookForDovecot(), () => {
  test('an account that works on both servers is saved, and its mail arrives', async () => {
    await using here = await place();
    await using office = await startOffice(['--data', here.data, '--port', '0'], OPEN);
    const refused = await add(here, 'not the password');
    expect(refused.code).toBe(1);
    expect(JSON.parse((await here.ask(['account', 'list', '--json'])).out)).toMatchObject({
      accounts: [],
    });
    const added = await add(here, PASSWORD);
    expect(added.out).toMatch(/"account": "mb-/);
    // The sending server was logged in to as well.
    expect(here.sink.logins).toBeGreaterThan(0);
    await here.dovecot.deliver(USER, written('Leverdatum'));
    const docket = await here.until(['docket', '--json'], 'Leverdatum');
    expect(docket).toContain('lotte.bakker@bakker-familie.example');
    expect(office.child.exitCode).toBeNull();
  });

  test('after its password was changed, the new one brings in what came meanwhile', async () => {
    await using here = await place();
    await using office = await startOffice(['--data', here.data, '--port', '0'], OPEN);
    await add(here, PASSWORD);
    await here.dovecot.deliver(USER, written('Voor het weekend'));
    await here.until(['docket', '--json'], 'Voor het weekend');

    await here.changePassword('duinroos');
    await here.until(['account', 'list', '--json'], 'failing:password-refused');
    await here.until(['alerts', '--json'], 'password');
    await here.dovecot.deliver(USER, written('Zaterdagpost'));

    const wrong = await here.ask(['account', 'change', ADDRESS, '--password-stdin'], 'zeewier\n');
    expect(wrong.code).toBe(1);
    const given = await here.ask(['account', 'change', ADDRESS, '--password-stdin'], 'duinroos\n');
    expect(given.out).toContain('the login worked');
    await here.until(['docket', '--json'], 'Zaterdagpost');
    const { out } = await here.ask(['account', 'list', '--json']);
    expect(JSON.parse(out)).toMatchObject({ accounts: [{ state: 'working' }], couldNotLook: [] });
    expect((await here.ask(['alerts', '--json'])).out).not.toContain('password');
    expect(office.child.exitCode).toBeNull();
  });
});
