import { z } from 'zod';
import type { Reader } from '../../../src/core/ports/reader.ts';
import { setAlertAddress } from '../../../src/engine/index.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { actsIn } from '../../../src/store/records/acts.ts';
import { letter } from '../../world/letter.ts';
import { ownerId, type TestOffice, type TestOfficeOptions } from '../../world/office.ts';
import { becomes, openBriefingDesk, stands } from '../briefing/desk.ts';

const HOME = 'Jan Berg <jan@thuis.example>';
export const SECRETARY = 'secretariaat@kantoor.example';

/** Whoever writes, his domain vouches for him; but not for what says so in its subject. */
export const doubting: Reader = {
  readMany: async (jobs) =>
    jobs.map(({ bytes }) => {
      const plain = readMessage(bytes);
      if (plain.kind !== 'message') return plain;
      const domain = plain.from[0]?.address.split('@')[1] ?? '';
      const dmarc = plain.subject === 'onbewezen' ? 'none' : 'pass';
      const authentication = { spf: 'unknown', dkim: 'unknown', dmarc, domain } as const;
      return readMessage(bytes, { authentication });
    }),
  async [Symbol.asyncDispose]() {
    await Promise.resolve();
  },
};

/** He has an address at home, at which he is alerted, and the secretary has a mailbox of its own. */
export async function openHisDesk(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const world = await openBriefingDesk(options);
  await setAlertAddress(world.owner(), 'jan@thuis.example', 'user-berg');
  await world.office.addAccount(ownerId('berg'), {
    kind: 'memory',
    title: 'Secretariaat',
    settings: JSON.stringify({ address: SECRETARY }),
    secret: 'geheim',
  });
  await world.settle();
  return world;
}

export async function mails(
  world: TestOffice,
  text: string,
  more: Partial<Parameters<typeof letter>[0]> = {},
): Promise<void> {
  await world.receive(letter({ from: HOME, to: SECRETARY, subject: 'Even dit', text, ...more }));
  await world.settle();
}

/** What became of his mails, oldest first. */
export async function outcomes(world: TestOffice): Promise<readonly string[]> {
  const rows = await world
    .owner()
    .store.read.all('SELECT outcome FROM his_word ORDER BY at, arrival');
  return rows.map(({ outcome }) => {
    const { key } = z.object({ key: z.string() }).parse(JSON.parse(String(outcome)));
    return key;
  });
}

export const waiting = async (world: TestOffice): Promise<readonly string[]> =>
  (await actsIn(world.owner().store.read, 'approve')).map(({ act }) => act.kind);

/** Two orders wait, and the folder with their list is mailed. */
export async function listMailed(
  world: TestOffice,
): Promise<{ readonly id: string; readonly text: string }> {
  for (const [uid, day, hour] of [
    ['bank', '26', '15'],
    ['tandarts', '27', '09'],
  ] as const)
    await stands(world, {
      uid,
      from: `202611${day}T${hour}0000`,
      until: `202611${day}T${Number(hour) + 1}0000`,
      title: uid === 'bank' ? 'Gesprek met de bank' : 'Controle tandarts',
    });
  await mails(world, 'verzet het gesprek met de bank naar vrijdag 14.00 uur');
  await mails(world, 'verzet controle tandarts naar donderdag 10.00 uur');
  await becomes(world, '2026-11-24T16:00');
  const sent = world.mail.sent().findLast(({ to }) => to.includes('jan@thuis.example'));
  const read = readMessage(sent?.raw ?? new Uint8Array());
  if (read.kind !== 'message' || read.messageId === null) throw new Error('no folder');
  return { id: read.messageId, text: read.text };
}

export const reply = (words: string, { text }: { readonly text: string }): string =>
  `${words}\n\nOp dinsdag 24 november schreef Secretaris:\n${text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}`;

export const codeIn = (text: string): string => /ac-[0-9a-z]{10}\.\w{20}/.exec(text)?.[0] ?? '';

export const onlyWith = (text: string, code: string): string =>
  text.replaceAll(/ac-[0-9a-z]{10}\.\w{20}/g, code);
