import type { Remark } from '../../../core/act.ts';
import type { ActDecision, Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import type { Request, Task } from '../../../core/gatherings/task.ts';
import { atStart, body, type LetterText } from '../../../core/letters/letter.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { workingDays } from '../deciding.ts';
import { REQUESTED } from '../letters/requests.ts';
import { named, reader, saidWhen, termFor, whenFor } from '../letters/saying.ts';

/** Whoever was asked has so many working days before he is asked again. */
const PATIENCE_DAYS = 2;

/** The deed that asking for something is: what costs money is an order for goods. */
export const ACT_OF: Readonly<Record<Request, ActKind>> = {
  room: 'room.book',
  catering: 'order.goods',
  equipment: 'correspondence.write',
  video: 'correspondence.write',
  directions: 'correspondence.write',
};

/** When somebody who was asked is asked again: in time, and not before he can have answered. */
export function patience(deciding: Deciding, by: Instant): Instant {
  return Math.min(by, workingDays(deciding, PATIENCE_DAYS));
}

/** Asks for one thing a meeting needs. */
export function requestLetter(
  deciding: Deciding,
  gathering: Gathering,
  task: Pick<Task, 'id' | 'kind' | 'what' | 'name' | 'address' | 'by' | 'latest'>,
  {
    kind,
    key,
    letter = REQUESTED[kind],
    remarks = [],
  }: {
    readonly kind: Request;
    readonly key: string;
    readonly letter?: LetterText;
    readonly remarks?: readonly Remark[];
  },
): ActDecision | Decision {
  const who = reader(deciding, task);
  const { language } = who.tone;
  const { profile } = deciding.situation;
  const place =
    gathering.place === null || /^https?:/i.test(gathering.place) ? null : gathering.place;
  const text = body(letter, who.tone, {
    when: whenFor(deciding, who, gathering),
    where: place === null ? '' : language === 'nl' ? `, ${place}` : `, ${place}`,
    what: task.what,
    What: atStart(task.what),
    by: termFor(deciding, who, task.by),
    principal: profile.named[language],
  });
  return (
    mailTo(deciding, who, {
      kind: ACT_OF[kind],
      key,
      subject: requestSubject(task.what, kind, language),
      body: text,
      reason: sentence('gatherings.asks', {
        who: named(deciding, task),
        what: task.what,
        when: saidWhen(deciding, gathering),
      }),
      under: task.latest,
      loop: {
        effect: 'gathering',
        gathering: gathering.id,
        purpose: 'request',
        version: 0,
        loops: [{ loop: task.id, nextAt: patience(deciding, task.by) }],
      },
      preconditions: [{ kind: 'loop-open', loop: task.id }],
      remarks,
    }) ?? note(deciding, sentence('diary.no-account'))
  );
}

const MOST_SUBJECT = 80;

/** The subject of letters about what is asked for: what the meeting is called is nobody's business here. */
export function requestSubject(what: string, kind: Request, language: 'nl' | 'en'): string {
  if (kind === 'directions') return language === 'nl' ? 'Ons bezoek' : 'Our visit';
  const bare = what.replace(/^(?:een|de|het|a|an|the)\s+/i, '');
  return (language === 'nl' ? `Aanvraag: ${bare}` : `Request: ${bare}`).slice(0, MOST_SUBJECT);
}
