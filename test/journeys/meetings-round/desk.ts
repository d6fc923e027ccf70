import { correspondence } from '../../../src/duties/correspondence/duty.ts';
import { diary } from '../../../src/duties/diary/duty.ts';
import { gatherings } from '../../../src/duties/gatherings/duty.ts';
import { meetings } from '../../../src/duties/meetings/duty.ts';
import type { Gathering } from '../../../src/core/gatherings/gathering.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { listGatherings } from '../../../src/store/records/gatherings/read.ts';
import { openQuestions } from '../../../src/store/records/decisions.ts';
import { say } from '../../../src/core/text/words.ts';
import { gatheringWords } from '../../../src/duties/gatherings/words.ts';
import { letter, type Attached } from '../../world/letter.ts';
import type { TestOffice, TestOfficeOptions } from '../../world/office.ts';
import { left, openDesk } from '../diary/desk.ts';

/** The desk with everything that comes before and after a meeting. */
export function openRound(options: TestOfficeOptions = {}): Promise<TestOffice> {
  return openDesk({
    duties: [correspondence, diary, meetings, gatherings],
    grades: {
      correspondence: 'checked',
      diary: 'checked',
      meetings: 'checked',
      gatherings: 'checked',
    },
    ...options,
  });
}

/** Somebody answers, an hour later, to the last letter he had. */
export async function answers(
  world: TestOffice,
  from: string,
  text: string,
  more: {
    readonly attached?: readonly Attached[];
    readonly about?: RegExp;
    readonly origin?: string;
  } = {},
): Promise<void> {
  const address = /<(?<address>.*)>/.exec(from)?.groups?.['address'] ?? from;
  const last = left(world).findLast(
    (one) => one.to === address && (more.about === undefined || more.about.test(one.subject)),
  );
  world.clock.moveBy(3_600_000);
  await world.receive(
    letter({
      from,
      to: 'berg@kantoor.example',
      subject: `Re: ${last?.subject ?? ''}`,
      text,
      inReplyTo: last?.messageId ?? '',
      references: [last?.messageId ?? ''],
      date: world.clock.now(),
      attached: more.attached ?? [],
    }),
    more.origin === undefined ? {} : { origin: more.origin },
  );
}

/** The letters that left from the nth on: whom they go to, their files, and what they say between salutation and closing. */
export function letters(world: TestOffice, from = 0): readonly string[] {
  return world.mail
    .sent()
    .slice(from)
    .map(({ raw, to }) => {
      const read = readMessage(raw);
      if (read.kind !== 'message') return to.join(' ');
      const [, ...rest] = read.text.split('\n\n');
      const end = rest.findIndex((part) => /^(?:Met vriendelijke groet|Kind regards)/.test(part));
      const files = read.parts.flatMap(({ disposition, name }) =>
        disposition === 'attachment' ? [name ?? ''] : [],
      );
      const sent = files.length === 0 ? '' : ` [${files.join(', ')}]`;
      return `${to.join(' ')}${sent}: ${rest.slice(0, end).join('\n\n')}`;
    });
}

/** Meetings that are looked after, as they stand. */
export function looked(world: TestOffice): Promise<readonly Gathering[]> {
  return listGatherings(world.owner().store.read, 'open', 20);
}

/** What is guarded, one line each: kind, what, of whom, how far. */
export async function guarded(world: TestOffice): Promise<readonly string[]> {
  const all = await looked(world);
  return all.flatMap(({ tasks }) =>
    tasks.map(
      ({ kind, what, name, state, rung }) =>
        `${kind} ${what}${name === '' ? '' : ` (${name})`}: ${state === 'open' ? rung : state}`,
    ),
  );
}

/** What the principal is asked about meetings. */
export async function asked(world: TestOffice): Promise<readonly string[]> {
  const open = await openQuestions(world.owner().store.read);
  return open.flatMap(({ decision }) =>
    decision.reason.key.startsWith('gatherings.')
      ? [say(gatheringWords, decision.reason, 'nl')]
      : [],
  );
}

/** The clock goes on to a local moment in Amsterdam, and everything that is due is done. */
export async function goTo(world: TestOffice, local: string): Promise<void> {
  const at =
    Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;
  world.clock.moveBy(at - world.clock.now());
  await world.settle();
}
