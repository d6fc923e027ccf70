import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dutyThat, leave } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import { openTestOffice } from '../../../test/world/office.ts';
import { lookForDovecot, startDovecot } from '../../../test/peers/dovecot.ts';
import { withPeer } from '../../../test/peers/presence.ts';

/*
 * Policy. A thread is everything that hangs together by what messages say of each other: whoever
 * mentions two conversations in References or In-Reply-To makes them one. Dovecot's THREAD=REFS makes
 * trees (RFC 5256, without looking at subjects): a message has one parent, and a link that would give
 * it a second one is not made. So every thread of Dovecot lies within one of ours; where ours is
 * wider, a message in it mentions what Dovecot keeps apart. Duties see more of a conversation that
 * way, never less; order and parents inside a thread are of no use to them.
 */

/** A message by its id and what it refers to. */
interface Mail {
  readonly id: string | null;
  readonly refs?: readonly string[];
  readonly reply?: string;
}

const bracket = (id: string) => `<${id}@post.example>`;

const raw = ({ id, refs, reply }: Mail, index: number): Uint8Array =>
  letter({
    from: `s${index}@post.example`,
    to: 'berg@kantoor.example',
    subject: 'Zelfde onderwerp',
    id: id === null ? null : bracket(id),
    text: `Bericht ${index}`,
    ...(refs === undefined ? {} : { references: refs.map(bracket) }),
    ...(reply === undefined ? {} : { inReplyTo: bracket(reply) }),
  });

type Threads = readonly (readonly number[])[];

const ordered = (threads: Iterable<readonly number[]>): Threads =>
  [...threads]
    .map((thread) => thread.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

const reading = dutyThat((situation) => [leave(situation)]);

/** Our threads, as numbers of messages, when they come in this order. */
async function ours(mails: readonly Mail[], order: readonly number[]): Promise<Threads> {
  await using world = await openTestOffice({ duties: [reading] });
  for (const index of order) {
    const mail = mails[index];
    if (mail !== undefined) await world.receive(raw(mail, index), { origin: `INBOX;1;${index}` });
  }
  const rows = await world.owner().store.read.all('SELECT own, thread FROM message');
  const threads = Map.groupBy(rows, (row) => String(row['thread']));
  return ordered(
    [...threads.values()].map((thread) =>
      thread.map((row) => Number(/Bericht (\d+)/.exec(String(row['own']))?.[1])),
    ),
  );
}

const inOrder = (mails: readonly Mail[]) => mails.map((_mail, index) => index);

/** Odd mailboxes: what each is, its messages, and the threads of Dovecot and of ours where they differ. */
const ODD: readonly {
  readonly what: string;
  readonly mails: readonly Mail[];
  readonly ours: Threads;
  readonly dovecot?: Threads;
}[] = [
  {
    what: 'a plain conversation beside another with the same subject',
    mails: [
      { id: 'a' },
      { id: 'b', refs: ['a'], reply: 'a' },
      { id: 'x' },
      { id: 'c', refs: ['a', 'b'], reply: 'b' },
    ],
    ours: [[0, 1, 3], [2]],
  },
  {
    what: 'the first message never came; two answers name it',
    mails: [
      { id: 'b', refs: ['lost'] },
      { id: 'c', refs: ['lost'] },
      { id: 'd', reply: 'lost' },
    ],
    ours: [[0, 1, 2]],
  },
  {
    what: 'answers come before what they answer',
    mails: [{ id: 'c', refs: ['a', 'b'] }, { id: 'b', refs: ['a'] }, { id: 'a' }],
    ours: [[0, 1, 2]],
  },
  {
    what: 'two that answer each other',
    mails: [
      { id: 'a', refs: ['b'] },
      { id: 'b', refs: ['a'] },
    ],
    ours: [[0, 1]],
  },
  {
    what: 'one that answers itself',
    mails: [{ id: 'a', refs: ['a'], reply: 'a' }, { id: 'b' }],
    ours: [[0], [1]],
  },
  {
    what: 'a middle part that is missing joins both ends when the last names all',
    mails: [{ id: 'a' }, { id: 'c', refs: ['b'] }, { id: 'd', refs: ['a', 'b', 'c'] }],
    ours: [[0, 1, 2]],
  },
  {
    what: 'one mail refers to two conversations: Dovecot puts it into one, we make them one',
    mails: [
      { id: 'a' },
      { id: 'p' },
      { id: 'y', refs: ['p'] },
      { id: 'm', refs: ['a', 'y'], reply: 'y' },
    ],
    ours: [[0, 1, 2, 3]],
    dovecot: [[0], [1, 2, 3]],
  },
  {
    what: 'References and In-Reply-To disagree: Dovecot believes References, we both',
    mails: [{ id: 'a' }, { id: 'b' }, { id: 'm', refs: ['a'], reply: 'b' }],
    ours: [[0, 1, 2]],
    dovecot: [[0, 2], [1]],
  },
  {
    what: 'messages without an id of their own',
    mails: [{ id: null }, { id: null }, { id: null, refs: ['a'] }, { id: 'a' }],
    ours: [[0], [1], [2, 3]],
  },
];

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
const mailbox = fc
  .uniqueArray(
    fc.record({
      id,
      refs: fc.array(id, { maxLength: 3 }),
      reply: fc.option(id, { nil: undefined }),
    }),
    { selector: (mail) => mail.id, minLength: 4, maxLength: 10 },
  )
  .chain((mails) =>
    fc.record({
      mails: fc.constant<readonly Mail[]>(mails),
      order: fc.shuffledSubarray(inOrder(mails), { minLength: mails.length }),
    }),
  );

test('in whatever order messages come, the threads are the same', async () => {
  await fc.assert(
    fc.asyncProperty(mailbox, async ({ mails, order }) => {
      expect(await ours(mails, order)).toEqual(await ours(mails, inOrder(mails)));
    }),
    { numRuns: 25, seed: 20_261_124 },
  );
});

withPeer('threads', lookForDovecot(), () => {
  test('odd mailboxes: our threads beside those of Dovecot', async () => {
    await using dovecot = await startDovecot({ users: { berg: 'tulp-7' } });
    for (const [index, { what, mails, ours: expected, dovecot: theirs }] of ODD.entries()) {
      const folder = `Box${index}`;
      await dovecot.createFolder('berg', folder);
      for (const [at, mail] of mails.entries())
        await dovecot.deliver('berg', raw(mail, at), folder);
      const found = await dovecot.threadRefs('berg', folder);
      const zeroBased = ordered(found.map((thread) => thread.map((uid) => uid - 1)));
      const reversed = await ours(mails, inOrder(mails).toReversed());
      const own = await ours(mails, inOrder(mails));
      expect({ what, dovecot: zeroBased, own, reversed }).toEqual({
        what,
        dovecot: theirs ?? expected,
        own: expected,
        reversed: expected,
      });
    }
  });

  test('every thread of Dovecot lies within one of ours', async () => {
    await using dovecot = await startDovecot({ users: { berg: 'tulp-7' } });
    let folders = 0;
    await fc.assert(
      fc.asyncProperty(mailbox, async ({ mails }) => {
        folders += 1;
        const folder = `Box${folders}`;
        await dovecot.createFolder('berg', folder);
        for (const [at, mail] of mails.entries())
          await dovecot.deliver('berg', raw(mail, at), folder);
        const own = await ours(mails, inOrder(mails));
        for (const thread of await dovecot.threadRefs('berg', folder)) {
          const members = thread.map((uid) => uid - 1);
          expect(own.some((one) => members.every((member) => one.includes(member)))).toBe(true);
        }
      }),
      { numRuns: 25, seed: 20_261_124 },
    );
  });
});
