import type { ActDecision } from '../../../core/decision.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import { sentence } from '../../../core/text/words.ts';
import { atStart, body, frame } from '../letters/letter.ts';
import type { LetterText, Values } from '../letters/letter.ts';
import { answer, answerSubject } from '../propose.ts';
import type { MailView } from '../view.ts';
import { capital, nameOf, senderOf } from '../view.ts';

/** A letter in answer, framed and proposed. */
export function write(
  view: MailView,
  kind: keyof typeof REASONS,
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
  return answer(view, {
    kind,
    text,
    subject: answerSubject(view, tone.language),
    personal: false,
    reason: sentence(REASONS[kind], { name, Name: capital(name) }),
    sources: restingOn(situation),
    key: `${kind}:${arrival.id}`,
    loop: null,
    subjects,
  });
}

/** Why each of these letters lies ready. */
const REASONS = {
  'correspondence.acknowledge': 'correspondence.takes-longer',
  'invitation.decline': 'correspondence.decline-ready',
} as const;
