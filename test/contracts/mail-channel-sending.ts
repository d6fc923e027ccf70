import { expect, test } from 'vitest';
import { ANNA, letter, senderOf, text, type MailRig } from './mail-channel-rig.ts';

const VRIES = 'devries@post.example';

/** A message is handed over once, and what became of it is said as far as it is known. */
export function mailSendingContract(kind: string, make: () => Promise<MailRig>): void {
  takenOn(kind, make);
  refused(kind, make);
}

function takenOn(kind: string, make: () => Promise<MailRig>): void {
  test(`${kind}: an accepted letter is at the server byte for byte, with its envelope`, async () => {
    await using rig = await make();
    const sender = senderOf(rig.open(ANNA));
    const raw = letter(1, '\r\n.\r\n..twee punten\r\nFrom hier');
    const result = await sender.send({ from: ANNA, to: [VRIES, 'smit@post.example'] }, raw);
    expect(result).toMatchObject({ result: 'accepted', rejected: [] });
    const sent = rig.sent().map(({ from, to, raw: bytes }) => [from, to, text(bytes)]);
    expect(sent).toEqual([[ANNA, [VRIES, 'smit@post.example'], text(raw)]]);
  });

  test(`${kind}: one refused among several is named, the others get theirs`, async () => {
    await using rig = await make();
    const sender = senderOf(rig.open(ANNA));
    const to = ['reject@post.example', VRIES, 'full@post.example'];
    const result = await sender.send({ from: ANNA, to }, letter(1));
    expect(result).toMatchObject({
      result: 'accepted',
      rejected: [{ address: 'reject@post.example' }, { address: 'full@post.example' }],
    });
    const responses = result.result === 'accepted' ? result.rejected : [];
    expect(responses.map(({ response }) => response.slice(0, 3))).toEqual(['550', '552']);
    expect(rig.sent().map((one) => one.to)).toEqual([[VRIES]]);
  });

  test(`${kind}: many handed over at once all arrive, in order`, async () => {
    await using rig = await make();
    const sender = senderOf(rig.open(ANNA));
    const numbers = Array.from({ length: 20 }, (_none, at) => at);
    const results = await Promise.all(
      numbers.map((number) => sender.send({ from: ANNA, to: [VRIES] }, letter(number))),
    );
    expect(results.every(({ result }) => result === 'accepted')).toBe(true);
    expect(rig.sent().map(({ raw }) => text(raw))).toEqual(
      numbers.map((number) => text(letter(number))),
    );
  });
}

function refused(kind: string, make: () => Promise<MailRig>): void {
  test.each([
    ['reject', '550', false],
    ['full', '552', false],
    ['later', '451', true],
    ['refuse-content', '554', false],
    ['defer-content', '451', true],
  ])(`${kind}: %s is a rejection with %s, worth a retry: %s`, async (local, code, retry) => {
    await using rig = await make();
    const sender = senderOf(rig.open(ANNA));
    const result = await sender.send({ from: ANNA, to: [`${local}@post.example`] }, letter(1));
    expect(result).toMatchObject({ result: 'rejected', retry });
    expect(result.response.slice(0, 3)).toBe(code);
    expect(rig.sent()).toEqual([]);
  });

  test(`${kind}: with everybody refused, one for now makes it worth a retry`, async () => {
    await using rig = await make();
    const sender = senderOf(rig.open(ANNA));
    const to = ['later@post.example', 'reject@post.example'];
    const result = await sender.send({ from: ANNA, to }, letter(1));
    expect(result).toMatchObject({ result: 'rejected', retry: true });
  });

  test.each([
    ['cut-after-data', 0],
    ['cut-after-storing', 1],
  ])(`${kind}: %s is unknown, and not tried again`, async (local, kept) => {
    await using rig = await make();
    const sender = senderOf(rig.open(ANNA));
    const result = await sender.send({ from: ANNA, to: [`${local}@post.example`] }, letter(1));
    expect(result.result).toBe('unknown');
    expect(rig.sent().length).toBe(kept);
    const next = await sender.send({ from: ANNA, to: [VRIES] }, letter(2));
    expect(next.result).toBe('accepted');
    expect(rig.sent().length).toBe(kept + 1);
  });

  test(`${kind}: a refused password sends nothing and says so`, async () => {
    await using rig = await make();
    const sender = senderOf(rig.open(ANNA, { password: 'verkeerd' }));
    const result = await sender.send({ from: ANNA, to: [VRIES] }, letter(1));
    expect(result).toEqual({ result: 'rejected', response: 'password-refused', retry: false });
    expect(rig.sent()).toEqual([]);
  });
}
