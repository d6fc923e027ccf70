import { expect, test } from 'vitest';
import {
  ANNA,
  filingOf,
  leapingClock,
  letter,
  Reception,
  senderOf,
  text,
  type MailRig,
} from './mail-channel-rig.ts';

/** A channel that cannot work says so from the closed list, and comes back by itself. */
export function mailTroubleContract(kind: string, make: () => Promise<MailRig>): void {
  test(`${kind}: a refused password is failing at once, and cured without a restart`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1));
    await rig.setPassword(ANNA, 'een-ander');
    await using reception = new Reception(rig.open(ANNA, { clock: leapingClock() }));
    const state = await reception.is('failing', 'password-refused');
    expect(state.state).toBe('failing');
    expect(reception.messages).toEqual([]);
    await rig.setPassword(ANNA, 'tulp-7');
    await reception.got(1);
    await reception.is('working');
  });

  test(`${kind}: after a server's restart it takes up where it was`, async () => {
    await using rig = await make();
    await rig.deliver(ANNA, letter(1));
    await using reception = new Reception(rig.open(ANNA, { clock: leapingClock() }));
    await reception.got(1);
    await reception.is('working');
    await rig.stop();
    await reception.was('retrying');
    await rig.start();
    await rig.deliver(ANNA, letter(2));
    const messages = await reception.got(2);
    await reception.is('working');
    expect(messages.map(({ raw }) => text(raw))).toEqual([text(letter(1)), text(letter(2))]);
  });

  test(`${kind}: a password changed while the server was away is noticed`, async () => {
    await using rig = await make();
    await using reception = new Reception(rig.open(ANNA, { clock: leapingClock() }));
    await reception.is('working');
    await rig.stop();
    await rig.setPassword(ANNA, 'een-ander');
    await rig.start();
    await reception.is('failing', 'password-refused');
    await rig.setPassword(ANNA, 'tulp-7');
    expect((await reception.is('working')).state).toBe('working');
  });

  test(`${kind}: without a login nothing is filed, and nothing is claimed to be found`, async () => {
    await using rig = await make();
    const filing = filingOf(rig.open(ANNA, { password: 'verkeerd' }));
    const refused = { code: 'password-refused', retry: false };
    await expect(filing.append('sent', letter(1), [])).rejects.toMatchObject(refused);
    await expect(filing.mark('INBOX;1;1', 'seen')).rejects.toMatchObject(refused);
    await expect(filing.move('INBOX;1;1', 'Archive')).rejects.toMatchObject(refused);
    expect(await filing.find('brief-1@post.example', 'sent')).toBe('unavailable');
  });

  test(`${kind}: with the servers away, sending is known not to have happened`, async () => {
    await using rig = await make();
    const account = rig.open(ANNA);
    const sender = senderOf(account);
    await rig.stop();
    const result = await sender.send({ from: ANNA, to: ['devries@post.example'] }, letter(1));
    expect(result).toEqual({ result: 'rejected', response: 'server-unreachable', retry: true });
    expect(await filingOf(account).find('brief-1@post.example', 'sent')).toBe('unavailable');
    expect(rig.sent()).toEqual([]);
  });
}
