import { correspondence } from '../../../src/duties/correspondence/duty.ts';
import { diary } from '../../../src/duties/diary/duty.ts';
import { meetings } from '../../../src/duties/meetings/duty.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { openConvenings } from '../../../src/store/records/meetings/convenings.ts';
import { letter } from '../../world/letter.ts';
import type { TestOffice } from '../../world/office.ts';
import { left, openDesk } from '../diary/desk.ts';

/** The desk with everything that arranges meetings; as a draft the duty waits for consent to all of it. */
export function openMeetingDesk(grade: 'checked' | 'draft' = 'checked'): Promise<TestOffice> {
  return openDesk({
    duties: [correspondence, diary, meetings],
    grades: { correspondence: 'checked', diary: 'checked', meetings: grade },
  });
}

/** Somebody answers, an hour later, to the last letter he had. */
export async function answers(world: TestOffice, from: string, text: string): Promise<void> {
  const address = /<(?<address>.*)>/.exec(from)?.groups?.['address'] ?? from;
  const last = left(world).findLast((one) => one.to === address);
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
    }),
  );
}

/** The letters that left from the nth on, whole: whom they go to, and what they say between salutation and closing. */
export function letters(world: TestOffice, from = 0): readonly string[] {
  return world.mail
    .sent()
    .slice(from)
    .map(({ raw, to }) => {
      const read = readMessage(raw);
      const text = read.kind === 'message' ? read.text : '';
      const [, ...rest] = text.split('\n\n');
      const end = rest.findIndex((part) => /^(?:Met vriendelijke groet|Kind regards)/.test(part));
      return `${to.join(' ')}: ${rest.slice(0, end).join('\n\n')}`;
    });
}

/** Meetings that are still being arranged. */
export function arranging(world: TestOffice) {
  return openConvenings(world.owner().store.read);
}
