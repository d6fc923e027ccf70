import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { LetterReader } from '../../../core/diary/acting/letters/offer-letters.ts';
import type { Span } from '../../../core/diary/span.ts';
import { body, type LetterText } from '../../../core/letters/letter.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { sayWhen } from '../domino/letters.ts';

/** Letters that put right what an earlier one said. What left cannot be called back; this one says what holds. */
const STANDS: LetterText = {
  u: 'Mijn bericht van {sent} kunt u als niet verzonden beschouwen: uw afspraak met {principal} van {was} gaat door zoals zij stond.{offered} Mijn excuses voor het ongemak.',
  je: 'Mijn bericht van {sent} kun je als niet verzonden beschouwen: je afspraak met {principal} van {was} gaat door zoals zij stond.{offered} Mijn excuses voor het ongemak.',
  en: 'Please disregard my message of {sent}: your appointment with {principal} {was} goes ahead as it stood.{offered} I am sorry for the inconvenience.',
};

const OFFERED: LetterText = {
  u: ' De tijden die ik daarin noemde, vervallen.',
  je: ' De tijden die ik daarin noemde, vervallen.',
  en: ' The times I named in it no longer stand.',
};

const WITHDRAWN: LetterText = {
  u: 'Mijn uitnodiging van {sent} trek ik in: de afspraak van {was} gaat niet door. Mijn excuses voor het ongemak.',
  je: 'Mijn uitnodiging van {sent} trek ik in: de afspraak van {was} gaat niet door. Mijn excuses voor het ongemak.',
  en: 'I withdraw my invitation of {sent}: the appointment {was} will not take place. I am sorry for the inconvenience.',
};

const DISREGARD: LetterText = {
  u: 'Mijn bericht van {sent} kunt u als niet verzonden beschouwen: het blijft zoals het daarvoor was. Mijn excuses voor het ongemak.',
  je: 'Mijn bericht van {sent} kun je als niet verzonden beschouwen: het blijft zoals het daarvoor was. Mijn excuses voor het ongemak.',
  en: 'Please disregard my message of {sent}: everything stays as it was before. I am sorry for the inconvenience.',
};

const COMES: LetterText = {
  u: 'Anders dan ik u {sent} schreef, komt {principal} toch, {was}. Mijn excuses voor de wisseling.',
  je: 'Anders dan ik je {sent} schreef, komt {principal} toch, {was}. Mijn excuses voor de wisseling.',
  en: 'Contrary to my message of {sent}, {principal} will come after all, {was}. I am sorry for the change.',
};

interface Told {
  readonly sent: Instant;
  readonly was: Span;
}

/** It goes ahead after all, as it stood. `offered`: times were named instead. */
export function standsLetter(
  deciding: Deciding,
  reader: LetterReader,
  { sent, was, offered }: Told & { readonly offered: boolean },
): string {
  const { named } = deciding.situation.profile;
  return body(STANDS, reader.tone, {
    sent: sayMoment(deciding, sent, reader),
    was: sayWhen(deciding, was, reader),
    principal: named[reader.tone.language],
    offered: offered ? body(OFFERED, reader.tone, {}) : '',
  });
}

/** Somebody was invited, and is not after all. */
export function withdrawnLetter(
  deciding: Deciding,
  reader: LetterReader,
  { sent, was }: Told,
): string {
  return body(WITHDRAWN, reader.tone, {
    sent: sayMoment(deciding, sent, reader),
    was: sayWhen(deciding, was, reader),
  });
}

/** He comes to somebody's meeting after all. */
export function comesLetter(deciding: Deciding, reader: LetterReader, { sent, was }: Told): string {
  return body(COMES, reader.tone, {
    sent: sayMoment(deciding, sent, reader),
    was: sayWhen(deciding, was, reader),
    principal: deciding.situation.profile.named[reader.tone.language],
  });
}

/** Any other letter. */
export function disregardLetter(deciding: Deciding, reader: LetterReader, sent: Instant): string {
  return body(DISREGARD, reader.tone, { sent: sayMoment(deciding, sent, reader) });
}

/** "vandaag, dinsdag 24 november, 9.00 uur", "today, Tuesday 24 November, at 09:00". */
function sayMoment(deciding: Deciding, at: Instant, reader: LetterReader): string {
  return sayWhen(deciding, { from: at, until: at }, reader).replace(/^on /, '');
}
