import type { ActDecision } from '../../../core/decision.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import { sentence } from '../../../core/text/words.ts';
import { atStart, body, frame } from '../../../core/letters/letter.ts';
import type { LetterText, Values } from '../../../core/letters/letter.ts';
import { answer, answerSubject } from '../propose.ts';
import type { MailView } from '../view.ts';
import { capital, nameOf, senderOf } from '../view.ts';

/** A letter in answer, framed and proposed. */
export function write(
  view: MailView,
  purpose: keyof typeof PURPOSES,
  letter: LetterText,
  values: Values,
  subjects: readonly string[] = [],
): ActDecision | null {
  const { situation, tone } = view;
  const { profile, arrival } = situation;
  const principal = profile.named[tone.language];
  const text = frame({
    profile,
    addressee: senderOf(view),
    tone,
    body: body(letter, tone, { principal, Principal: atStart(principal), ...values }),
    below: null,
  });
  const name = nameOf(view);
  const { kind, reason } = PURPOSES[purpose];
  return answer(view, {
    kind,
    text,
    subject: answerSubject(view, tone.language),
    personal: false,
    reason: sentence(reason, { name, Name: capital(name) }),
    sources: restingOn(situation),
    key: `${kind}:${arrival.id}`,
    loop: null,
    subjects,
  });
}

/** What each of these letters is for: its kind of act, and why it lies ready. */
const PURPOSES = {
  receipt: { kind: 'correspondence.acknowledge', reason: 'correspondence.takes-longer' },
  press: { kind: 'correspondence.acknowledge', reason: 'correspondence.press-noted' },
  decline: { kind: 'invitation.decline', reason: 'correspondence.decline-ready' },
} as const;
