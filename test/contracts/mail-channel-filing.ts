import { expect, test } from 'vitest';
import {
  ANNA,
  filingOf,
  leapingClock,
  letter,
  Reception,
  text,
  type MailRig,
} from './mail-channel-rig.ts';

/** The mailbox on the server is touched exactly as asked. */
export function mailFilingContract(kind: string, make: () => Promise<MailRig>): void {
  appending(kind, make);
  markingAndMoving(kind, make);
  notThere(kind, make);
}

function appending(kind: string, make: () => Promise<MailRig>): void {
  test(`${kind}: a letter appended to Sent lies there whole, is found, and comes by under that origin`, async () => {
    await using rig = await make();
    const account = rig.open(ANNA, { clock: leapingClock() });
    const filing = filingOf(account);
    const { origin } = await filing.append('sent', letter(1), ['\\Seen']);
    const sent = await rig.look(ANNA, 'Sent');
    expect(sent.map(({ raw, flags }) => [text(raw), flags])).toEqual([
      [text(letter(1)), ['\\Seen']],
    ]);
    expect(await filing.find('<brief-1@post.example>', 'sent')).toBe('found');
    expect(await filing.find('brief-1@post.example', 'sent')).toBe('found');
    await using reception = new Reception(account);
    const [message] = await reception.got(1);
    expect(message?.origin).toBe(origin);
  });

  test(`${kind}: part of a message id, or the other folder, is not found`, async () => {
    await using rig = await make();
    const filing = filingOf(rig.open(ANNA));
    await filing.append('drafts', letter(12), ['\\Draft']);
    expect(await filing.find('brief-12@post.example', 'drafts')).toBe('found');
    expect(await filing.find('brief-1@post.example', 'drafts')).toBe('not-found');
    expect(await filing.find('rief-12@post.example', 'drafts')).toBe('not-found');
    expect(await filing.find('brief-12@post.example', 'sent')).toBe('not-found');
  });
}

function markingAndMoving(kind: string, make: () => Promise<MailRig>): void {
  test(`${kind}: a mark is set beside those already there`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1), 'INBOX', ['\\Flagged']);
    await rig.deliver(ANNA, letter(2));
    const account = rig.open(ANNA);
    await using reception = new Reception(account);
    const [first] = await reception.got(2);
    const filing = filingOf(account);
    expect(await filing.mark(first?.origin ?? '', 'seen')).toBe('done');
    expect(await filing.mark(first?.origin ?? '', 'answered')).toBe('done');
    const looked = await rig.look(ANNA);
    expect(looked.map(({ flags }) => flags.toSorted())).toEqual([
      ['\\Answered', '\\Flagged', '\\Seen'],
      [],
    ]);
  });

  test(`${kind}: a letter is moved whole and its new origin told`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1));
    await rig.deliver(ANNA, letter(2));
    const account = rig.open(ANNA);
    await using reception = new Reception(account);
    const [first] = await reception.got(2);
    const filing = filingOf(account);
    const moved = await filing.move(first?.origin ?? '', 'Archive');
    expect(moved.outcome).toBe('done');
    expect(moved.origin).toMatch(/^Archive;\d+;\d+$/);
    expect((await rig.look(ANNA)).map(({ raw }) => text(raw))).toEqual([text(letter(2))]);
    const archived = await rig.look(ANNA, 'Archive');
    expect(archived.map(({ raw }) => text(raw))).toEqual([text(letter(1))]);
    expect(await filing.mark(moved.origin ?? '', 'seen')).toBe('done');
    expect(await filing.move(first?.origin ?? '', 'Archive')).toEqual({
      outcome: 'gone',
      origin: null,
    });
  });
}

function notThere(kind: string, make: () => Promise<MailRig>): void {
  test(`${kind}: what is no longer there is gone, and nothing else is touched for it`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1));
    const account = rig.open(ANNA);
    const filing = filingOf(account);
    await using reception = new Reception(account);
    const [first] = await reception.got(1);
    const origin = first?.origin ?? '';
    await reception[Symbol.asyncDispose]();
    await rig.changeUidValidity(ANNA, 'INBOX');
    const old = [origin, 'INBOX;1;1', 'Nergens;5;5', 'geen herkomst', '', ';;'];
    for (const one of old) expect(await filing.mark(one, 'seen')).toBe('gone');
    for (const one of old) expect((await filing.move(one, 'Archive')).outcome).toBe('gone');
    expect((await rig.look(ANNA)).map(({ flags }) => flags)).toEqual([[]]);
  });

  test(`${kind}: moving to a folder that does not exist is said, and the letter stays`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1));
    const account = rig.open(ANNA);
    await using reception = new Reception(account);
    const [first] = await reception.got(1);
    const moving = filingOf(account).move(first?.origin ?? '', 'Nergens');
    await expect(moving).rejects.toMatchObject({ code: 'folder-missing', retry: false });
    expect((await rig.look(ANNA)).length).toBe(1);
  });
}
