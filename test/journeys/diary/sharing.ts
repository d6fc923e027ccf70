import { adoptLetter } from '../../../src/engine/index.ts';
import { receive } from '../../../src/engine/receive.ts';
import { readActs, type StoredAct } from '../../../src/store/records/acts.ts';
import { holdsBy } from '../../../src/store/records/diary/holds.ts';
import { letter } from '../../world/letter.ts';
import type { TestOffice } from '../../world/office.ts';
import { left } from './desk.ts';

export const MAY = 'Dezelfde uren mag u aan meer mensen tegelijk aanbieden.';
export const TWO = 'bied Piet Jansen en Kate Hill twee tijden van een uur aan volgende week';
export const SAME =
  'bied Piet Jansen en Kate Hill dezelfde twee tijden van een uur aan volgende week';

/** A letter of mandate comes into force. */
export async function adopt(world: TestOffice, ...clauses: readonly string[]): Promise<void> {
  world.clock.moveBy(1_000);
  await adoptLetter(world.owner(), clauses.join('\n'), 'user-berg');
  world.clock.moveBy(1_000);
}

export const acts = async (world: TestOffice) =>
  (await readActs(world.owner().store.read, '', 1_000)).toSorted((a, b) =>
    a.act.key < b.act.key ? -1 : 1,
  );
export const letters = async (world: TestOffice) =>
  (await acts(world)).filter(
    ({ act }) => act.payload.type === 'mail' && act.kind !== 'mailbox.file',
  );
export const spans = async (world: TestOffice, address: string) =>
  (await holdsBy(world.owner().store.read, 'address', address)).map(({ from }) => from);
export const isLetter = ({ act }: StoredAct): boolean => act.payload.type === 'mail';

/** What came in with one look at the mailbox: answers in the threads of the letters that left to these people. */
export async function answerTogether(
  world: TestOffice,
  answers: readonly (readonly [from: string, text: string])[],
): Promise<void> {
  const messages = answers.map(([from, text], index) => {
    const address = /<(.*)>/.exec(from)?.[1] ?? '';
    const offer = left(world).findLast(({ to }) => to === address);
    return {
      origin: `INBOX;9;${world.clock.now()}${index}`,
      raw: letter({
        from,
        to: 'berg@kantoor.example',
        subject: `Re: ${offer?.subject ?? ''}`,
        text,
        inReplyTo: offer?.messageId ?? '',
        references: [offer?.messageId ?? ''],
        date: world.clock.now(),
      }),
      arrivedAt: world.clock.now(),
      folder: 'INBOX',
      use: 'inbox' as const,
      flags: [],
    };
  });
  await receive(world.owner(), world.account(), messages, undefined);
  await world.settle();
}
