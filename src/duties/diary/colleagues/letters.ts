import { sayMeetingTime } from '../../../core/diary/invitations/letters/time-words.ts';
import type { Span } from '../../../core/diary/span.ts';
import { atStart, body, type LetterText } from '../../../core/letters/letter.ts';
import { sayMoment } from '../../../core/time/say-date.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Recipient } from '../../../core/diary/acting/mail-act.ts';
import { calendarTime, localOf } from '../../../core/diary/acting/times.ts';

const ASK: LetterText = {
  u: '{Principal} wil graag met u afspreken{what}: {time}. De tijd staat in onze agenda vast tot {until}; de afspraak geldt zodra u instemt. Horen wij tot dan niets, dan geven wij de tijd vrij.',
  je: '{Principal} wil graag met je afspreken{what}: {time}. De tijd staat in onze agenda vast tot {until}; de afspraak geldt zodra je instemt. Horen wij tot dan niets, dan geven wij de tijd vrij.',
  en: '{Principal} would like to meet you{what}: {time}. The time is kept in our diary until {until}; the appointment stands as soon as you agree. If we hear nothing by then, we shall release it.',
};

const ASK_TO_MOVE: LetterText = {
  u: '{Principal} wil graag uw afspraak{what} verzetten naar {time}. Die tijd staat in onze agenda vast tot {until}. De afspraak blijft waar zij staat tot u instemt; horen wij tot dan niets, dan verandert er niets.',
  je: '{Principal} wil graag jullie afspraak{what} verzetten naar {time}. Die tijd staat in onze agenda vast tot {until}. De afspraak blijft waar zij staat tot je instemt; horen wij tot dan niets, dan verandert er niets.',
  en: '{Principal} would like to move your appointment{what} to {time}. That time is kept in our diary until {until}. The appointment stays where it is until you agree; if we hear nothing by then, nothing changes.',
};

const RELEASED: LetterText = {
  u: 'De tijd die wij voor uw afspraak met {principal} vasthielden, is weer vrijgegeven: {time}. Er staat niets meer voor in de agenda.',
  je: 'De tijd die wij voor je afspraak met {principal} vasthielden, is weer vrijgegeven: {time}. Er staat niets meer voor in de agenda.',
  en: 'The time we were keeping for your appointment with {principal} has been released: {time}. Nothing is kept for it in the diary any more.',
};

const UNDECIDED: LetterText = {
  u: 'Over uw vraag naar {time} heeft {principal} op tijd geen besluit genomen. Wij hebben de tijd vrijgegeven; u kunt het met een ander moment opnieuw vragen.',
  je: 'Over je vraag naar {time} heeft {principal} op tijd geen besluit genomen. Wij hebben de tijd vrijgegeven; je kunt het met een ander moment opnieuw vragen.',
  en: '{Principal} did not decide in time on your question about {time}. We have released it; you may ask again with another time.',
};

/** What is asked of a colleague's desk. */
export interface AskedTime extends Span {
  readonly until: Instant;
  readonly expiresAt: Instant;
  /** In our own words; null under secrecy, and where nobody said. */
  readonly what: string | null;
}

interface Words {
  readonly subject: string;
  readonly body: string;
}

/** Asks a colleague's desk to keep a time; `moves`: for an appointment that stands already. */
export function askLetter(
  deciding: Deciding,
  { tone }: Recipient,
  time: AskedTime,
  moves: boolean,
): Words {
  const { language } = tone;
  const secret = deciding.situation.profile.secrecy !== 'none';
  const about = secret || time.what === null ? '' : ` („${time.what}”)`;
  const what = language === 'nl' ? about : about.replace('„', '“');
  const text = body(moves ? ASK_TO_MOVE : ASK, tone, {
    ...valuesOf(deciding, tone.language, time),
    what,
    until: sayMoment(time.expiresAt, deciding.situation.profile.zone, language),
  });
  return { subject: language === 'nl' ? 'Tijd gevraagd' : 'Time asked for', body: text };
}

/** The organiser gives the time up. */
export function releasedWords(deciding: Deciding, { tone }: Recipient, time: Span): Words {
  const text = body(RELEASED, tone, valuesOf(deciding, tone.language, time));
  return { subject: tone.language === 'nl' ? 'Tijd vrijgegeven' : 'Time released', body: text };
}

/** Nobody decided in time on what a colleague asked. */
export function undecidedWords(deciding: Deciding, { tone }: Recipient, time: Span): Words {
  const text = body(UNDECIDED, tone, valuesOf(deciding, tone.language, time));
  return { subject: tone.language === 'nl' ? 'Tijd vrijgegeven' : 'Time released', body: text };
}

function valuesOf({ situation }: Deciding, language: 'nl' | 'en', span: Span) {
  const { zone, named } = situation.profile;
  const { from, until } = localOf(span, zone);
  const time = { start: calendarTime(from, zone), end: calendarTime(until, zone), rule: null };
  return {
    principal: named[language],
    Principal: atStart(named[language]),
    time: sayMeetingTime(time, { language, zone, readerZone: null }),
  };
}
