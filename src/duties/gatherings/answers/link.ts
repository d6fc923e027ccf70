import type { Decision } from '../../../core/decision.ts';
import { mustBeSeen, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { notVouched } from '../../../core/diary/acting/letters/answer-words.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { eventFacts, workingDays } from '../deciding.ts';
import { named } from '../letters/saying.ts';
import { intoInvitation } from '../orders/invitation.ts';
import { heardOf, shown } from './unclear.ts';

const LINK = /https:\/\/[^\s<>"')\]]{6,400}/i;

/** A link in somebody's own words. */
export function linkIn({ own }: MessageReading): string | null {
  return LINK.exec(own)?.[0].replace(/[.,;]+$/, '') ?? null;
}

/** A link that somebody sent goes into the invitation once a person has seen it. */
export function putLink(
  deciding: Deciding,
  message: MessageReading,
  { gathering, task }: { readonly gathering: Gathering; readonly task: Task },
  link: string,
): readonly Decision[] {
  const event = eventFacts(deciding, gathering);
  const values = {
    who: named(deciding, task),
    what: task.what,
    title: gathering.title,
    words: link,
  };
  if (event === null) return [shown(deciding, message, gathering, task)];
  return [
    heardOf(deciding, gathering, task, {
      nextAt: workingDays(deciding, 1),
      words: link,
      rung: 'confirmed',
    }),
    ...intoInvitation(deciding, gathering, event, {
      fields: { conference: link },
      key: `link:${task.id}`,
      preconditions: [],
      remarks: [
        mustBeSeen(sentence('gatherings.link-from-outside', values)),
        ...notVouched(message),
      ],
    }),
  ];
}
