import type { MailingOrder } from '../../../core/orders/letters/mailing-order.ts';
import type { Situation } from '../../../core/situation.ts';
import type { Tone } from '../../../core/people/salutation.ts';
import { dayOf, monthName, sayDay } from '../../../core/time/say-date.ts';
import { readTerm } from '../loops/term.ts';

/** A sentence that asks the reader to be heard from. */
const ASKS =
  /\b(?:antwoord|reageer|reactie|laat\b.{0,60}\bweten|laten weten|meld|aanmeld|opgeven|geef\b.{0,40}\bdoor|verneem|vernemen|hoor(?:t|en)? (?:ik|wij|we)|reply|respond|let (?:us|me) know|hear from you|rsvp|r\.s\.v\.p|confirm|bevestig)/iu;

const CUE = /\b(?:uiterlijk|vóór|voor|binnen|by|before|within|no later than)\s[^.!?\n]{0,40}/giu;

/** The day by which a mailing asks for an answer: as somebody said, else as its text plainly asks. Null where it asks for none. */
export function answerDay(order: MailingOrder, situation: Situation): Temporal.PlainDate | null {
  const { answerBy } = order;
  return answerBy === null ? dayAsked(order, situation) : Temporal.PlainDate.from(answerBy);
}

function sentencesOf(body: string): readonly string[] {
  return body.slice(0, 20_000).split(/(?<=[.!?])\s+|\n+/u);
}

/** What a letter asks behind its text, where that does not ask for an answer itself: nobody is reminded of what he was not asked. */
export function withQuestion(
  body: string,
  by: Temporal.PlainDate,
  { language, form }: Tone,
  personal: boolean,
): string {
  const month = monthName(by.month, language);
  // The day on which something takes place asks nothing, and 11 December is not the first.
  const named = new RegExp(`(?<!\\d)${by.day} ${month}|${month} ${by.day}(?!\\d)`, 'iu');
  const isNamed = sentencesOf(body).some((said) => ASKS.test(said) && named.test(said));
  if (isNamed) return body;
  const day = sayDay(by, language);
  const who = personal ? { nl: 'ik', en: 'me' } : { nl: 'wij', en: 'us' };
  const can = personal ? 'Mag' : 'Mogen';
  const asked =
    language === 'nl'
      ? `${can} ${who.nl} uiterlijk ${day} van ${form === 'je' ? 'je' : 'u'} horen?`
      : `Could you let ${who.en} have your answer by ${day}?`;
  return `${body}\n\n${asked}`;
}

/** Nobody is asked in December to answer by the first of December a year later: that day is past, and the reader of the list is told so. */
const MOST_DAYS_AHEAD = 183;

function isNear(day: Temporal.PlainDate, now: number, zone: string): boolean {
  return dayOf(now, zone).until(day).total('days') <= MOST_DAYS_AHEAD;
}

/** The day by which a text plainly asks for an answer. */
export function dayAsked(
  { letter }: MailingOrder,
  { profile, now }: Situation,
): Temporal.PlainDate | null {
  const bodies =
    letter.k === 'texts'
      ? [letter.nl?.body, letter.en?.body]
      : letter.wish.k === 'tell' || letter.wish.k === 'say'
        ? [letter.wish.words]
        : [];
  const week = { days: profile.workingDays };
  for (const body of bodies) {
    for (const said of sentencesOf(body ?? '').filter((one) => ASKS.test(one))) {
      for (const [cued] of said.matchAll(CUE)) {
        const day = readTerm(cued, now, profile.zone, week);
        if (day !== null && isNear(day, now, profile.zone)) return day;
      }
    }
  }
  return null;
}
