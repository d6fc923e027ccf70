import type { Decision, Follow } from '../../../core/decision.ts';
import { personAt } from '../../../core/conduct/look.ts';
import { ownAddresses } from '../../../core/diary/acting/acting.ts';
import { askHim, left, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { standingUnder } from '../../../core/diary/acting/standing.ts';
import { saidPart, spanOfPart, titleIn } from '../../../core/diary/acting/times.ts';
import { attendeeAmong } from '../../../core/diary/invitations/meeting.ts';
import { sentence } from '../../../core/text/words.ts';
import { replyTo } from './reply.ts';
import { organiserOf } from './taken.ts';

/**
 * An answer lay ready, a yes or a no, and he did not want it. Whoever invited him waits for one all the same: he says which.
 * Answered meanwhile, by any road, nothing is asked.
 */
export function onDeclinedAnswer(deciding: Deciding, uid: string): readonly Decision[] {
  const { profile, now } = deciding.situation;
  const standing = standingUnder(deciding, uid);
  const part = standing?.object.main ?? null;
  const over = [left(deciding, sentence('diary.look-over'))];
  if (standing === null || part === null || part.status === 'CANCELLED') return over;
  const own = attendeeAmong(part, ownAddresses(deciding));
  const span = spanOfPart(part, profile.zone);
  if (own === null || own.answer !== 'NEEDS-ACTION' || span === null) return over;
  if (part.rule === null && span.until <= now) return over;
  const known = personAt(deciding.situation.loaded.people, part.organizer?.address ?? '');
  const who = known?.name ?? organiserOf(part);
  const values = { who, title: titleIn(part), when: saidPart(deciding, part) };
  const answering = (answer: 'ACCEPTED' | 'DECLINED'): readonly Follow[] =>
    replyTo(deciding, standing, {
      answer,
      instance: null,
      key: `answer-after-all:${uid}`,
      reason: sentence(
        answer === 'ACCEPTED' ? 'diary.answers-accepted' : 'diary.answers-declined',
        values,
      ),
    }).filter((one) => one.kind === 'act');
  const { remarks, unknown } = overlapsOf(deciding, span, [uid]);
  const choices = [
    { said: sentence('diary.choice-say-no'), follows: answering('DECLINED') },
    // Where something stands already, that is moved first: nobody is promised two places at once.
    ...(remarks.length > 0 && !unknown
      ? []
      : [{ said: sentence('diary.choice-say-yes'), follows: answering('ACCEPTED') }]),
    { said: sentence('diary.choice-say-it-himself') },
  ];
  return [askHim(deciding, sentence('diary.declined-what-now', values), choices, uid)];
}
