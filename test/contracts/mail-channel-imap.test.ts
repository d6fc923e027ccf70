import { chmod, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openImapFiling } from '../../src/channels/imap/filing.ts';
import { FETCH_LIMITS, type FetchLimits } from '../../src/channels/imap/fetch.ts';
import { accountSettings } from '../../src/channels/imap/settings.ts';
import { openImapSource } from '../../src/channels/imap/source.ts';
import { testImapLogin } from '../../src/channels/imap/test-login.ts';
import type { AccountId } from '../../src/core/ids.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Credential } from '../../src/core/ports/login.ts';
import type { MailAccount } from '../../src/core/ports/mail.ts';
import { lookForDovecot, startDovecot, type Dovecot } from '../peers/dovecot.ts';
import { withPeer } from '../peers/presence.ts';
import { leapingClock, letter, Reception, standingClock, text } from './mail-channel-rig.ts';

const ANNA = 'anna@kantoor.example';
const users = { [ANNA]: 'tulp-7' };
const password: Credential = { kind: 'password', password: async () => 'tulp-7' };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
const account = 'mb-anna' as AccountId;

function settingsFor(dovecot: Dovecot, more: object = {}) {
  const server = { host: '127.0.0.1', port: dovecot.imapPort, tls: 'none', user: ANNA };
  return accountSettings.parse({ ...server, auth: 'password', ...more });
}

interface Opening {
  readonly more?: object;
  readonly clock?: Clock;
  readonly limits?: Partial<FetchLimits>;
  readonly credential?: Credential;
}

function open(dovecot: Dovecot, opening: Opening = {}): MailAccount {
  const { clock = standingClock, credential = password } = opening;
  const settings = settingsFor(dovecot, opening.more);
  const limits = { ...FETCH_LIMITS, ...opening.limits };
  const random = () => 0.5;
  const source = openImapSource({ account, settings, credential, clock, random, limits });
  return { id: account, source, sender: null, filing: null };
}

withPeer('IMAP', lookForDovecot(), () => {
  test('a message over the limit comes as its beginning, with its size, and holds up nothing', async () => {
    await using dovecot = await startDovecot({ users });
    const large = letter('groot', ' lang'.repeat(1000));
    for (const raw of [letter(1), large, letter(3)]) await dovecot.deliver(ANNA, raw);
    const limits = { messageBytes: 3000, pieceBytes: 1000 };
    await using reception = new Reception(open(dovecot, { limits }));
    const messages = await reception.got(3);
    expect(messages.map(({ raw }) => raw.length)).toEqual([
      letter(1).length,
      3000,
      letter(3).length,
    ]);
    expect(messages[1]?.cut).toEqual({ size: large.length, why: 'too-large' });
    expect(text(messages[1]?.raw ?? large)).toBe(text(large.subarray(0, 3000)));
    expect(messages[2]?.cut).toBe(undefined);
  });

  test('in pieces or whole, at every size around a piece, the bytes are the same', async () => {
    await using dovecot = await startDovecot({ users });
    const base = letter('stuk').length;
    const sizes = [999, 1000, 1001, 1999, 2000, 2001].map((size) => size - base);
    const raws = sizes.map((size) => letter('stuk', 'x'.repeat(size)));
    for (const raw of raws) await dovecot.deliver(ANNA, raw);
    const limits = { messageBytes: 2000, pieceBytes: 1000 };
    await using reception = new Reception(open(dovecot, { limits }));
    const messages = await reception.got(raws.length);
    expect(messages.map(({ raw }) => text(raw))).toEqual(
      raws.map((raw) => text(raw.subarray(0, 2000))),
    );
    expect(messages.map(({ cut }) => cut !== undefined)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test('batches are bounded in bytes too', async () => {
    await using dovecot = await startDovecot({ users });
    for (let number = 0; number < 10; number += 1) {
      await dovecot.deliver(ANNA, letter(number, 'x'.repeat(500)));
    }
    await using reception = new Reception(open(dovecot, { limits: { batchBytes: 2000 } }));
    await reception.got(10);
    const sizes = reception.batches.map(({ messages }) =>
      messages.reduce((sum, { raw }) => sum + raw.length, 0),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2000);
    expect(reception.batches.length).toBeLessThan(10);
  });

  test('a message the server cannot give is handed over by name, and the others come', async () => {
    await using dovecot = await startDovecot({ users });
    for (const number of [1, 2, 3]) await dovecot.deliver(ANNA, letter(number));
    const [, second] = await dovecot.messageFiles(ANNA);
    await chmod(second ?? '', 0);
    await using reception = new Reception(open(dovecot, { clock: leapingClock() }));
    const messages = await reception.got(3);
    expect(messages.map(({ cut }) => cut?.why)).toEqual([undefined, 'refused', undefined]);
    expect(text(messages[1]?.raw ?? letter(0))).toContain(messages[1]?.origin);
    await reception.is('working');
    await dovecot.deliver(ANNA, letter(4));
    expect((await reception.got(4)).map(({ raw }) => text(raw)).at(-1)).toBe(text(letter(4)));
  });

  test('bytes that are not mail at all come as they are', async () => {
    await using dovecot = await startDovecot({ users });
    await dovecot.deliver(ANNA, letter(1));
    const noise = Buffer.from(Array.from({ length: 4000 }, (_none, at) => (at * 31) % 256));
    const [file] = await dovecot.messageFiles(ANNA);
    await writeFile(file ?? '', noise);
    await dovecot.deliver(ANNA, letter(2));
    await using reception = new Reception(open(dovecot, { clock: leapingClock() }));
    const messages = await reception.got(2);
    expect(text(messages[1]?.raw ?? letter(0))).toBe(text(letter(2)));
    expect(messages[0]?.raw.length).toBeGreaterThan(0);
  });

  test('mail from before the day agreed is left alone', async () => {
    await using dovecot = await startDovecot({ users });
    await dovecot.deliver(ANNA, letter(1));
    await using reception = new Reception(open(dovecot, { more: { since: '2999-01-01' } }));
    await reception.is('working');
    expect(reception.messages).toEqual([]);
  });

  test('a server without IDLE, CONDSTORE and QRESYNC is asked by the clock', async () => {
    const without = ['IDLE', 'CONDSTORE', 'QRESYNC', 'ESEARCH', 'ENABLE', 'LIST-EXTENDED'];
    await using dovecot = await startDovecot({ users, without });
    await using reception = new Reception(open(dovecot, { clock: leapingClock() }));
    await reception.is('working');
    await dovecot.deliver(ANNA, letter(1));
    expect((await reception.got(1)).length).toBe(1);
  });

  test('folders are known by their Dutch and English names where the server says nothing', async () => {
    const plainFolders = ['Verzonden items', 'Concepten', 'Ongewenste e-mail', 'Prullenbak'];
    await using dovecot = await startDovecot({ users, plainFolders });
    const found = await testImapLogin(settingsFor(dovecot), password);
    const uses = found.ok ? found.folders.map(({ path, use }) => `${path}: ${use}`) : [];
    expect(uses.toSorted()).toEqual([
      'Concepten: drafts',
      'INBOX: inbox',
      'Ongewenste e-mail: junk',
      'Prullenbak: trash',
      'Verzonden items: sent',
    ]);
    const english = ['Sent Items', 'Drafts', 'Deleted Items'];
    await using outlook = await startDovecot({ users, plainFolders: english });
    const there = await testImapLogin(settingsFor(outlook), password);
    const named = there.ok ? there.folders.map(({ path, use }) => `${path}: ${use}`) : [];
    expect(named).toContain('Sent Items: sent');
    expect(named).toContain('Drafts: drafts');
  });

  test('further folders are watched when asked for; a missing one is said, the rest still comes', async () => {
    await using dovecot = await startDovecot({ users });
    await dovecot.createFolder(ANNA, 'Dossiers; oud');
    await dovecot.deliver(ANNA, letter(1), 'Dossiers; oud');
    await dovecot.deliver(ANNA, letter(2));
    const more = { alsoWatch: ['Dossiers; oud', 'Nergens'] };
    await using reception = new Reception(open(dovecot, { more }));
    const messages = await reception.got(2);
    expect(messages.map(({ folder }) => folder)).toEqual(['Dossiers; oud', 'INBOX']);
    await reception.is('failing', 'folder-missing');
    const settings = settingsFor(dovecot);
    await using filing = openImapFiling({ settings, credential: password });
    expect(await filing.mark(messages[0]?.origin ?? '', 'seen')).toBe('done');
  });

  test('a server gone for long is retrying first and failing after a quarter of an hour', async () => {
    const dovecot = await startDovecot({ users });
    await using reception = new Reception(open(dovecot, { clock: leapingClock() }));
    await reception.is('working');
    await dovecot[Symbol.asyncDispose]();
    const state = await reception.is('failing', 'server-unreachable');
    const tries = reception.states.flatMap((one) => (one.state === 'retrying' ? [one] : []));
    const waits = tries.map(({ nextAt }, at) => nextAt - (tries[at - 1]?.nextAt ?? state.since));
    expect(waits.length).toBeGreaterThan(8);
    expect(waits.length).toBeLessThan(20);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5 * 60_000);
    expect(waits.at(-1)).toBeGreaterThan(2 * 60_000);
  });

  test('a refused password is tried a handful of times in hours, not in a storm', async () => {
    await using dovecot = await startDovecot({ users: { [ANNA]: 'een-ander' } });
    const clock = leapingClock();
    const from = clock.now();
    await using reception = new Reception(open(dovecot, { clock }));
    await reception.is('failing', 'password-refused');
    await dovecot.logged(/auth failed/g, 4);
    expect(clock.now() - from).toBeGreaterThan(60 * 60_000);
    expect(reception.states.length).toBe(1);
  });

  test('without MOVE one UID is copied and expunged; without UIDPLUS nothing else is expunged', async () => {
    for (const without of [['MOVE'], ['MOVE', 'UIDPLUS']]) {
      await using dovecot = await startDovecot({ users, without });
      await dovecot.deliver(ANNA, letter(1));
      await dovecot.deliver(ANNA, letter(2), 'INBOX', ['\\Deleted']);
      const settings = settingsFor(dovecot);
      await using filing = openImapFiling({ settings, credential: password });
      await using reception = new Reception(open(dovecot));
      const [first] = await reception.got(2);
      expect((await filing.move(first?.origin ?? '', 'Archive')).outcome).toBe('done');
      const archived = await dovecot.look(ANNA, 'Archive');
      expect(archived.map(({ raw }) => text(raw))).toEqual([text(letter(1))]);
      const left = (await dovecot.look(ANNA)).filter(({ flags }) => flags.includes('\\Deleted'));
      expect(left.map(({ raw }) => text(raw)).at(-1)).toBe(text(letter(2)));
    }
  });

  test('a trial login says what is wrong, in a word and a sentence', async () => {
    await using dovecot = await startDovecot({ users });
    await using strange = await startDovecot({ users, tls: true });
    const trouble = async (settings: ReturnType<typeof settingsFor>, secret = 'tulp-7') => {
      const credential: Credential = { kind: 'password', password: async () => secret };
      const result = await testImapLogin(settings, credential);
      return result.ok ? 'ok' : result.trouble;
    };
    expect(await trouble(settingsFor(dovecot))).toBe('ok');
    expect(await trouble(settingsFor(dovecot), 'verkeerd')).toBe('password-refused');
    expect(await trouble(settingsFor(dovecot, { alsoWatch: ['X'] }))).toBe('folder-missing');
    expect(await trouble(settingsFor(dovecot, { tls: 'starttls' }))).toBe('server-refuses');
    expect(await trouble(settingsFor(strange, { tls: 'tls' }))).toBe('certificate-invalid');
    const authority = strange.certificate ?? '';
    expect(await trouble(settingsFor(strange, { tls: 'tls', authority }))).toBe('ok');
    await dovecot.stop();
    expect(await trouble(settingsFor(dovecot))).toBe('server-unreachable');
  });

  test('the threads Dovecot makes can be asked for', async () => {
    await using dovecot = await startDovecot({ users });
    const answer = (number: number, to: number) =>
      Buffer.from(`References: <brief-${to}@post.example>\r\n${text(letter(number))}`);
    await dovecot.deliver(ANNA, letter(1));
    await dovecot.deliver(ANNA, letter(2));
    await dovecot.deliver(ANNA, answer(3, 1));
    await dovecot.deliver(ANNA, answer(4, 3));
    expect(new Set(await dovecot.threadRefs(ANNA))).toEqual(new Set([[1, 3, 4], [2]]));
  });
});
