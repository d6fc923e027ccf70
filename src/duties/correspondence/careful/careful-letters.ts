import type { Sources } from '../../../core/act.ts';
import type { ActDecision } from '../../../core/decision.ts';
import { neutralSubject } from '../../../core/conduct/subjects.ts';
import { salute } from '../../../core/people/salutation.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Language } from '../../../core/text/words.ts';
import { body, frame, frameEmergency, framePersonal } from '../../../core/letters/letter.ts';
import { relativeIn } from './relatives.ts';
import { CONDOLENCE, CONDOLENCE_PLAIN, DISCREET } from '../letters/texts.ts';
import { sameAddress } from '../../../core/conduct/look.ts';
import type { MailView } from '../view.ts';
import { isUnattended, replyAddress, senderOf } from '../view.ts';
import { answer, datedSubject } from '../propose.ts';

/** The prepared emergency text, to whoever wrote of danger; in both languages where his is not known. */
export function emergencyAnswer(view: MailView, sources: Sources): ActDecision | null {
  if (!canBeAnswered(view)) return null;
  const { profile, arrival } = view.situation;
  const written = view.message.language;
  const languages: readonly Language[] =
    written === 'nl' || written === 'en' ? [written] : ['nl', 'en'];
  return answer(view, {
    kind: 'correspondence.emergency-text',
    text: frameEmergency(profile, languages),
    subject: neutralSubject('urgent', languages[0] ?? profile.language),
    personal: false,
    reason: sentence('correspondence.emergency-text'),
    sources,
    key: `emergency-text:${arrival.id}`,
    loop: null,
    subjects: ['emergency-text'],
  });
}

/** Neither confirmed nor denied; the same letter for everyone who asks. */
export function discreetAnswer(view: MailView, sources: Sources): ActDecision | null {
  if (!canBeAnswered(view)) return null;
  const { profile, arrival } = view.situation;
  const { tone } = view;
  const text = frame({
    profile,
    addressee: senderOf(view),
    tone,
    body: body(DISCREET, tone, {}),
    below: null,
  });
  return answer(view, {
    kind: 'correspondence.reply',
    text,
    subject: datedSubject(view.situation, 'theirs', view.at, tone.language),
    personal: false,
    reason: sentence('correspondence.discreet-letter'),
    sources,
    key: `discreet:${arrival.id}`,
    loop: null,
    subjects: [],
  });
}

/** A condolence for the principal to sign; only to somebody he knows. */
export function condolence(
  view: MailView,
  relation: string | null,
  sources: Sources,
): ActDecision | null {
  if (!view.known || !canBeAnswered(view)) return null;
  const { profile, arrival } = view.situation;
  const { tone } = view;
  const who =
    relation !== null && OURS.test(relation.trim())
      ? relativeIn(relation, tone.language, tone.form)
      : null;
  const letter = who === null ? body(CONDOLENCE_PLAIN, tone, {}) : body(CONDOLENCE, tone, { who });
  return answer(view, {
    kind: 'correspondence.condole',
    text: framePersonal({ profile, addressee: senderOf(view), tone, body: letter }),
    subject: neutralSubject('sympathy', tone.language),
    personal: true,
    reason: sentence('correspondence.condolence-letter'),
    sources,
    key: `condole:${arrival.id}`,
    loop: null,
    subjects: [],
  });
}

/** Whether somebody reads what is sent to this writer. */
export function canBeAnswered(view: MailView): boolean {
  const { to } = replyAddress(view);
  const { automatic } = view.message;
  if (automatic !== null) return false;
  const own = view.situation.profile.addresses.some((address) => sameAddress(address, to.address));
  return !own && !isUnattended(to.address) && salute(senderOf(view), view.tone.language) !== '';
}

/** Whose loss it is, in the words of the writer himself. */
const OURS = /^(?:mijn|onze|ons|my|our)\s/i;
