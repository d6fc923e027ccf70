import { expect, test } from 'vitest';
import {
  ANNA,
  BERG,
  leapingClock,
  letter,
  Reception,
  text,
  type MailRig,
} from './mail-channel-rig.ts';

const MEBIBYTE = 1024 * 1024;

/** Mail comes in: once, whole, in order, and nothing on the server changes by it. */
export function mailReceivingContract(kind: string, make: () => Promise<MailRig>): void {
  firstSight(kind, make);
  wholeAndOrdered(kind, make);
  handedOverAgain(kind, make);
  cursorsAndEnds(kind, make);
}

function firstSight(kind: string, make: () => Promise<MailRig>): void {
  test(`${kind}: what lies there already comes first, byte for byte, with its folder`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1), 'INBOX', ['\\Seen']);
    await rig.deliver(ANNA, letter(2));
    await rig.deliver(ANNA, letter('eigen'), 'Sent', ['\\Seen']);
    await using reception = new Reception(rig.open(ANNA));
    const messages = await reception.got(3);
    const inbox = messages.filter(({ use }) => use === 'inbox');
    expect(inbox.map(({ raw }) => text(raw))).toEqual([text(letter(1)), text(letter(2))]);
    expect(inbox.map(({ flags }) => flags)).toEqual([['\\Seen'], []]);
    expect(inbox.every(({ arrivedAt, folder }) => arrivedAt !== null && folder === 'INBOX')).toBe(
      true,
    );
    const own = messages.filter(({ use }) => use === 'sent');
    expect(own.map(({ raw }) => text(raw))).toEqual([text(letter('eigen'))]);
    expect(new Set(messages.map(({ origin }) => origin)).size).toBe(3);
  });

  test(`${kind}: new mail comes as it arrives, without asking by the clock`, async () => {
    await using rig = await make();
    await using reception = new Reception(rig.open(ANNA));
    await reception.is('working');
    await rig.deliver(ANNA, letter(1));
    await reception.got(1);
    await rig.deliver(ANNA, letter(2));
    const messages = await reception.got(2);
    expect(messages.map(({ raw }) => text(raw))).toEqual([text(letter(1)), text(letter(2))]);
  });

  test(`${kind}: what the principal sends from his own program is seen too`, async () => {
    await using rig = await make();
    await using reception = new Reception(rig.open(ANNA, { clock: leapingClock() }));
    await reception.is('working');
    await rig.deliver(ANNA, letter('eigen'), 'Sent', ['\\Seen']);
    const [message] = await reception.got(1);
    expect(message?.use).toBe('sent');
  });
}

function wholeAndOrdered(kind: string, make: () => Promise<MailRig>): void {
  test(`${kind}: receiving changes no flag`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1));
    await rig.deliver(ANNA, letter(2), 'INBOX', ['\\Flagged']);
    const before = await rig.look(ANNA);
    await using reception = new Reception(rig.open(ANNA));
    await reception.got(2);
    await rig.deliver(ANNA, letter(3));
    await reception.got(3);
    const after = await rig.look(ANNA);
    expect(before.map(({ flags }) => flags)).toEqual([[], ['\\Flagged']]);
    expect(after.map(({ flags }) => flags)).toEqual([[], ['\\Flagged'], []]);
  });

  test(`${kind}: a large letter arrives whole among small ones`, async () => {
    await using rig = await make();
    const large = letter('groot', ` ${'Geachte heer,\r\n'.repeat((9 * MEBIBYTE) / 15)}`);
    await rig.deliver(ANNA, letter(1));
    await rig.deliver(ANNA, large);
    await rig.deliver(ANNA, letter(3));
    await using reception = new Reception(rig.open(ANNA));
    const messages = await reception.got(3);
    expect(messages.map(({ raw }) => raw.length)).toEqual(
      [letter(1), large, letter(3)].map(({ length }) => length),
    );
    expect(text(messages[1]?.raw ?? letter(0)) === text(large)).toBe(true);
  });

  test(`${kind}: hundreds come in order and in batches of at most a hundred`, async () => {
    await using rig = await make();
    const numbers = Array.from({ length: 230 }, (_none, at) => at + 1);
    for (const number of numbers) await rig.deliver(ANNA, letter(number));
    await using reception = new Reception(rig.open(ANNA));
    const messages = await reception.got(230);
    expect(messages.map(({ raw }) => text(raw))).toEqual(numbers.map((one) => text(letter(one))));
    expect(Math.max(...reception.batches.map((batch) => batch.messages.length))).toBe(100);
  });

  test(`${kind}: accounts side by side do not mix`, async () => {
    await using rig = await make();
    await using anna = new Reception(rig.open(ANNA));
    await using berg = new Reception(rig.open(BERG));
    await Promise.all([anna.is('working'), berg.is('working')]);
    await Promise.all([rig.deliver(ANNA, letter('a')), rig.deliver(BERG, letter('b'))]);
    const got = await Promise.all([anna.got(1), berg.got(1)]);
    expect(got.map(([message]) => text(message?.raw ?? letter(0)))).toEqual(
      [letter('a'), letter('b')].map((raw) => text(raw)),
    );
  });
}

function handedOverAgain(kind: string, make: () => Promise<MailRig>): void {
  test(`${kind}: handed over again, a message has exactly the same origin`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1));
    await rig.deliver(ANNA, letter(2));
    const seen: string[][] = [];
    for (let time = 1; time <= 2; time += 1) {
      await using reception = new Reception(rig.open(ANNA));
      seen.push((await reception.got(2)).map(({ origin }) => origin));
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  test(`${kind}: it goes on from the cursor, after a pause in which mail came`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1));
    let cursor: string | null = null;
    {
      await using first = new Reception(rig.open(ANNA));
      await first.got(1);
      ({ cursor } = first);
    }
    await rig.deliver(ANNA, letter(2));
    await rig.deliver(ANNA, letter(3));
    await using second = new Reception(rig.open(ANNA), cursor);
    const messages = await second.got(2);
    expect(messages.map(({ raw }) => text(raw))).toEqual([text(letter(2)), text(letter(3))]);
  });

  test(`${kind}: stopped in the middle, it goes on without a gap and without a repeat`, async () => {
    await using rig = await make();
    for (let number = 1; number <= 150; number += 1) await rig.deliver(ANNA, letter(number));
    const account = rig.open(ANNA);
    const { signal } = new AbortController();
    const taken: string[] = [];
    let cursor: string | null = null;
    for await (const batch of account.source?.receive(null, signal) ?? []) {
      taken.push(...batch.messages.map(({ origin }) => origin));
      ({ cursor } = batch);
      break;
    }
    await using rest = new Reception(rig.open(ANNA), cursor);
    const messages = await rest.got(50);
    taken.push(...messages.map(({ origin }) => origin));
    expect(taken.length).toBe(150);
    expect(new Set(taken).size).toBe(150);
  });
}

function cursorsAndEnds(kind: string, make: () => Promise<MailRig>): void {
  test.each([
    'geen cursor',
    '',
    '{}',
    '{"version":0,"INBOX":12}',
    '{"version":1,"folders":{"INBOX":{"uidvalidity":"x","uidnext":-3}}}',
    '{"version":9,"folders":{"INBOX":{"uidvalidity":1,"uidnext":99}}}',
    '[1,2',
    'null',
  ])(
    `${kind}: a cursor it cannot read (%j) costs a second look, never a message`,
    async (cursor) => {
      await using rig = await make();
      await rig.deliver(ANNA, letter(1));
      await using reception = new Reception(rig.open(ANNA), cursor);
      const messages = await reception.got(1);
      expect(messages.map(({ raw }) => text(raw))).toEqual([text(letter(1))]);
    },
  );

  test(`${kind}: a folder numbered anew is read again under new origins`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1));
    await rig.deliver(ANNA, letter(2));
    await using first = new Reception(rig.open(ANNA));
    const before = await first.got(2);
    const { cursor } = first;
    await first[Symbol.asyncDispose]();
    await rig.changeUidValidity(ANNA, 'INBOX');
    await using second = new Reception(rig.open(ANNA), cursor);
    const after = await second.got(2);
    expect(after.map(({ raw }) => text(raw))).toEqual(before.map(({ raw }) => text(raw)));
    const origins = [...before, ...after].map(({ origin }) => origin);
    expect(new Set(origins).size).toBe(4);
  });

  test(`${kind}: an aborted signal and a disposed source both end it`, async () => {
    await using rig = await make();
    const account = rig.open(ANNA);
    const aborted = account.source?.receive(null, AbortSignal.abort());
    expect(await Array.fromAsync(aborted ?? [])).toEqual([]);
    const reception = new Reception(account);
    await reception.is('working');
    await account.source?.[Symbol.asyncDispose]();
    await reception[Symbol.asyncDispose]();
    expect(reception.messages).toEqual([]);
  });
}
