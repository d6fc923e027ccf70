import type { Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { withMarks } from '../../../core/diary/invitations/marks.ts';
import type { GivenAnswer, Outcome } from '../../../core/diary/invitations/receiving/outcome.ts';
import { composeResend } from '../../../core/diary/invitations/sending/compose-request.ts';
import { say, sentence, type Language, inBoth } from '../../../core/text/words.ts';
import { answerWords } from '../words/answers.ts';
import { reservationOf, settle } from '../colleagues/settled.ts';
import { actingOf } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Standing } from '../../../core/diary/acting/standing.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { saidPart, titleIn } from '../../../core/diary/acting/times.ts';
import { taken } from './taken.ts';

/** Longest comment repeated to the principal. */
const MOST_COMMENT = 200;

/** Somebody answers our invitation: noted in the diary, with the version he answered, so that a late one is known as late. */
export function answered(
  deciding: Deciding,
  outcome: Extract<Outcome, { readonly outcome: 'answered' }>,
  standing: Standing | null,
  doubts: readonly Remark[],
): readonly Decision[] {
  const { part, uid, answers, marks, next } = outcome;
  const reason = sentence('diary.answered', {
    title: titleIn(part.summary === null ? whole(outcome, standing) : part),
    when: saidPart(deciding, whole(outcome, standing)),
    answers: inBoth((language) => answers.map((one) => sayAnswer(one, language)).join('; ')),
  });
  const kept = withMarks(standing?.stored.card?.marks ?? [], marks);
  const hold = doubts.length > 0 ? null : reservationOf(deciding, uid);
  const settled =
    hold === null || standing === null
      ? null
      : settle(deciding, hold, { next, standing, card: { marks: kept } });
  if (settled !== null) return settled;
  const versions = marks.map(({ instance, stamp }) => `${instance}@${stamp ?? ''}`).join('+');
  const act = taken(deciding, next, standing, {
    key: `answered:${uid}:${versions}`,
    reason,
    outcome,
    remarks: doubts,
    card: { marks: kept },
  });
  return act === null ? [note(deciding, reason)] : [act];
}

/** A reply need not repeat when the meeting is: then ours says it. */
function whole({ part }: Pick<Outcome, 'part'>, standing: Standing | null) {
  return part.start === null ? (standing?.object.main ?? part) : part;
}

const KNOWN = ['ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED', 'NEEDS-ACTION'];

/** "Jan Jansen komt niet („op reis”)": an answer as one tells it. */
export function sayAnswer(
  { name, address, answer, comment, delegatedTo }: GivenAnswer,
  language: Language,
): string {
  const key = KNOWN.includes(answer) ? answer.toLowerCase() : 'other';
  const values = { who: name ?? address, to: delegatedTo.join(', '), answer };
  const said = say(answerWords, sentence(`diary.says-${key}`, values), language);
  const words = (comment ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, MOST_COMMENT);
  if (words === '') return said;
  return language === 'nl' ? `${said} („${words}”)` : `${said} (“${words}”)`;
}

/** An answer to a time that no longer stands: he is asked about the one that does. */
export function answeredLate(
  deciding: Deciding,
  { answers, part, uid, why }: Extract<Outcome, { readonly outcome: 'late-answer' }>,
  standing: Standing | null,
): readonly Decision[] {
  const acting = actingOf(deciding);
  const told = note(deciding, why);
  if (standing === null || acting === null) return [told];
  const { object, calendar } = standing;
  const to = answers.map(({ address }) => address);
  const composed = composeResend(object, { to, acting, now: deciding.situation.now });
  const letters = tellGuests(deciding, composed, {
    key: `late:${uid}`,
    reason: sentence('diary.answered-earlier-time', {
      title: titleIn(part.summary === null ? (object.main ?? part) : part),
      who: answers.map(({ name, address }) => name ?? address).join(', '),
    }),
    after: null,
    calendar,
    letter: () => 'moved-meanwhile',
  });
  return letters.length === 0 ? [told] : letters;
}
