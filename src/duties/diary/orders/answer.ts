import type { Decision } from '../../../core/decision.ts';
import type { AnswerOrder, EventRef } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { isOurs } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { replyTo, type Replying } from '../invitations/reply.ts';
import { toChange } from '../../../core/diary/acting/standing.ts';
import { saidLocal, spanOf } from '../../../core/diary/acting/times.ts';

const ANSWERS = {
  accept: 'ACCEPTED',
  decline: 'DECLINED',
  tentative: 'TENTATIVE',
} as const;

/** Answers invitations that stand in the diary. */
export function answer(deciding: Deciding, order: AnswerOrder, key: string): readonly Decision[] {
  return order.events.flatMap((event, place) =>
    respond(deciding, event, {
      answer: ANSWERS[order.answer],
      key: `${key}:${place}`,
      series: false,
    }),
  );
}

/** The principal's own answer to somebody's meeting: told to whoever organises it, and noted in the diary. */
export function respond(
  deciding: Deciding,
  event: EventRef,
  how: {
    readonly answer: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';
    readonly key: string;
    readonly series: boolean;
    /** Words of our own in the place of the usual letter. */
    readonly words?: Replying['words'];
  },
): readonly Decision[] {
  const standing = toChange(deciding, event);
  if ('kind' in standing) return [standing];
  const title = event.summary;
  if (isOurs(deciding, standing.object))
    return [note(deciding, sentence('diary.not-invited', { title }))];
  const local = { from: event.start, until: event.end, zone: deciding.situation.profile.zone };
  const when = saidLocal(deciding, local);
  const comes = how.answer !== 'DECLINED';
  return replyTo(deciding, standing, {
    answer: how.answer,
    instance: how.series ? null : event.recurrenceId,
    key: how.key,
    ...(how.words === undefined ? {} : { words: how.words }),
    reason: sentence(`diary.answers-${how.answer.toLowerCase()}`, { title, when }),
    remarks: comes ? overlapsOf(deciding, spanOf(local), [event.uid]).remarks : [],
  });
}
