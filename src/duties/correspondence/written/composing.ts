import { atStart, body } from '../../../core/letters/letter.ts';
import type { LetterText, Values } from '../../../core/letters/letter.ts';
import type { Occasion } from '../../../core/letters/voice.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import type { Voice } from '../../../core/orders/order.ts';
import type { Tone } from '../../../core/people/salutation.ts';
import type { Profile } from '../../../core/situation.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { dayOf, sayDay } from '../../../core/time/say-date.ts';
import type { WorkingWeek } from '../../../core/time/working-days.ts';
import type { Written } from './texts.ts';

/** What a letter is made of besides what was wished. */
export interface Composing {
  readonly profile: Profile;
  readonly tone: Tone;
  readonly now: Instant;
  readonly week: WorkingWeek;
  readonly voice: Voice;
  /** Words of the order can stand in the letter: they are in its language. */
  readonly sameLanguage: boolean;
  /** The day of the mail it answers; null for none. */
  readonly answered: Temporal.PlainDate | null;
  /** Files that came with that mail. */
  readonly enclosed: number;
}

/** A letter between salutation and closing, and what comes of sending it. */
export interface Composed {
  readonly kind: ActKind;
  readonly voice: Voice;
  readonly occasion: Occasion;
  readonly body: string;
  /** Where it answers no mail; under secrecy a neutral one stands there instead. */
  readonly subject: string;
  /** The last day that the letter names for whoever owes; null where nobody does. */
  readonly term: {
    readonly owes: 'they' | 'we';
    readonly what: string;
    readonly by: Temporal.PlainDate;
  } | null;
  /** Somebody is spoken of who may be the reader or another. */
  readonly unclear: boolean;
}

/** Something as it is said in either language. */
export type Said = Readonly<Record<'nl' | 'en', string>>;

export const SUBJECTS = {
  receipt: { nl: 'Uw stukken', en: 'Your papers' },
  decline: { nl: 'Uw uitnodiging', en: 'Your invitation' },
  offer: { nl: 'Uw offerte', en: 'Your quotation' },
  thank: { nl: 'Dank', en: 'Thank you' },
  congratulate: { nl: 'Van harte gefeliciteerd', en: 'Congratulations' },
  refer: { nl: 'Uw vraag', en: 'Your question' },
  press: { nl: 'Uw vragen', en: 'Your questions' },
  tell: { nl: 'Bericht van {principal}', en: 'A message from {principal}' },
} as const satisfies Record<string, Said>;

/** A letter of the house, filled in. */
export function plain(
  kind: ActKind,
  written: Written,
  composing: Composing,
  values: Values,
  subject: Said,
  more: Partial<Composed> = {},
): Composed {
  const { profile, tone, voice } = composing;
  const principal = profile.named[tone.language];
  const all = { principal, Principal: atStart(principal), ...values };
  const text: LetterText = voice === 'principal' ? written.principal : written.behalf;
  return {
    kind,
    voice,
    occasion: 'plain',
    body: body(text, tone, all),
    subject: subjectIn(subject, composing),
    term: null,
    unclear: false,
    ...more,
  };
}

/** "Uw stukken", "Je stukken"; of a letter he writes himself under his own name. */
function subjectIn(subject: Said, { profile, tone, voice }: Composing): string {
  const { language, form } = tone;
  const principal = voice === 'principal' ? profile.name : profile.named[language];
  const said = subject[language].replace('{principal}', principal);
  return form === 'je' && language === 'nl' ? said.replace(/^Uw\b/, 'Je') : said;
}

export function todayOf({ profile, now }: Composing): Temporal.PlainDate {
  return dayOf(now, profile.zone);
}

/** A day with its weekday, and its year where that is another. */
export function sayIn(date: Temporal.PlainDate, composing: Composing): string {
  return sayDay(date, composing.tone.language, { year: date.year !== todayOf(composing).year });
}

/** " van maandag 23 november", or nothing. */
export function ofDay(date: Temporal.PlainDate | null, composing: Composing): string {
  if (date === null) return '';
  return ` ${composing.tone.language === 'nl' ? 'van' : 'of'} ${sayIn(date, composing)}`;
}
