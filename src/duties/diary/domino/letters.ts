import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import {
  sayTime,
  sayUntil,
  type LetterReader,
  type Offered,
} from '../../../core/diary/acting/letters/offer-letters.ts';
import type { Span } from '../../../core/diary/span.ts';
import { atStart, body, type LetterText } from '../../../core/letters/letter.ts';
import { showsSame } from '../../../core/people/clock.ts';
import type { Language } from '../../../core/text/words.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { dayOf, sayDate, sayTime as sayClockTime } from '../../../core/time/say-date.ts';
import type { Cause } from './lost-time.ts';

/**
 * Letters that put a day right. Each says what is off, what is kept free instead, and what to do if that does not suit. None
 * says why: that he is prevented is all that anybody outside needs to know.
 */
const OFF: LetterText = {
  u: 'Het spijt mij dat ik uw afspraak van {was} moet afzeggen; {principal} is {prevented}.',
  je: 'Het spijt mij dat ik je afspraak van {was} moet afzeggen; {principal} is {prevented}.',
  en: 'I am sorry that {principal} cannot see you {was}.',
};

const TIMES: LetterText = {
  u: 'Voor u houd ik {until}vrij: {times}. {None}, noemt u dan gerust zelf een moment.',
  je: 'Voor jou houd ik {until}vrij: {times}. {None}, noem dan gerust zelf een moment.',
  en: '{Pronoun} can see you {times}. I am holding {these} for you{until}; if {neither}, please name a time yourself.',
};

/** A patient's appointment may not be able to wait; nobody is asked why. */
const TIMES_OR_RING: LetterText = {
  u: 'Voor u houd ik {until}vrij: {times}. {None}, of kan het niet wachten, belt u ons dan vandaag; dan helpt iemand u verder.',
  je: 'Voor jou houd ik {until}vrij: {times}. {None}, of kan het niet wachten, bel ons dan vandaag; dan helpt iemand je verder.',
  en: '{Pronoun} can see you {times}. I am holding {these} for you{until}. If {neither}, or it cannot wait, please ring us today and someone will help you.',
};

const NO_TIMES: LetterText = {
  u: 'Zodra ik een nieuw moment kan voorstellen, hoort u van mij; noemt u gerust zelf een moment dat u schikt.',
  je: 'Zodra ik een nieuw moment kan voorstellen, hoor je van mij; noem gerust zelf een moment dat je schikt.',
  en: 'You will hear from me as soon as I can propose another time; please feel free to name one that suits you.',
};

const SAME_DAY: LetterText = {
  u: 'Het spijt mij dat uw afspraak met {principal} van {was} niet op dat tijdstip kan doorgaan. Diezelfde dag kan het wel: {when}. Schikt dat niet, dan volstaat één regel of een telefoontje; ik zoek dan graag een ander moment.',
  je: 'Het spijt mij dat je afspraak met {principal} van {was} niet op dat tijdstip kan doorgaan. Diezelfde dag kan het wel: {when}. Schikt dat niet, dan volstaat één regel of een telefoontje; ik zoek dan graag een ander moment.',
  en: 'I am sorry that your appointment with {principal} {was} cannot take place at that time. The same day is possible: {when}. If that does not suit, one line or a telephone call will do, and I shall gladly find another time.',
};

const OTHER_DAY: LetterText = {
  u: 'Het spijt mij dat de bespreking met {principal} van {was} niet kan doorgaan. Mijn voorstel is {when}; de uitnodiging daarvoor zit hierbij. Schikt dat niet, dan volstaat één regel; ik zoek dan een ander moment voor allen.',
  je: 'Het spijt mij dat de bespreking met {principal} van {was} niet kan doorgaan. Mijn voorstel is {when}; de uitnodiging daarvoor zit hierbij. Schikt dat niet, dan volstaat één regel; ik zoek dan een ander moment voor allen.',
  en: 'I am sorry that the meeting with {principal} {was} cannot take place. I propose {when}; the invitation for it comes with this message. If that does not suit, one line will do, and I shall look for another time for everybody.',
};

const LATER: LetterText = {
  u: '{Principal} kan bij de bespreking van {was} pas vanaf {at} aanwezig zijn. Wachten is niet nodig; het spijt ons voor het ongemak.',
  je: '{Principal} kan bij de bespreking van {was} pas vanaf {at} aanwezig zijn. Wachten is niet nodig; het spijt ons voor het ongemak.',
  en: '{Principal} can join the meeting {was} only from {at}. Please do not wait; we are sorry for the inconvenience.',
};

const EARLIER: LetterText = {
  u: '{Principal} kan bij de bespreking van {was} tot {at} aanwezig zijn. Het spijt ons voor het ongemak.',
  je: '{Principal} kan bij de bespreking van {was} tot {at} aanwezig zijn. Het spijt ons voor het ongemak.',
  en: '{Principal} can stay at the meeting {was} until {at}. We are sorry for the inconvenience.',
};

/** He had said that he would come. */
const EXCUSE: LetterText = {
  u: 'Het spijt mij dat ik {principal} moet afmelden voor de bespreking van {was}; {pronoun} is {prevented}. Ik wens u een goede bijeenkomst.',
  je: 'Het spijt mij dat ik {principal} moet afmelden voor de bespreking van {was}; {pronoun} is {prevented}. Ik wens je een goede bijeenkomst.',
  en: 'I am sorry that {principal} cannot be at the meeting {was} after all. I wish you a good meeting.',
};

const STEP_IN: LetterText = {
  u: '{Principal} is {day} verhinderd. Een afspraak die niet kan wachten, is die van {at}: {who}. Kunt u die overnemen? Eén regel of een telefoontje is genoeg; dan laat ik weten waar u verwacht wordt.',
  je: '{Principal} is {day} verhinderd. Een afspraak die niet kan wachten, is die van {at}: {who}. Kun je die overnemen? Eén regel of een telefoontje is genoeg; dan laat ik weten waar je verwacht wordt.',
  en: '{Principal} is prevented {day}. One appointment that cannot wait is the one at {at}: {who}. Could you take it over? One line or a telephone call is enough; I shall then let them know where you will be.',
};

const SEEN_BY: LetterText = {
  u: 'Het spijt mij dat ik uw afspraak van {was} moet afzeggen; {principal} is {prevented}. Omdat uw afspraak niet kan wachten, is {standIn} gevraagd u in plaats daarvan te ontvangen{number}. Wij laten u zo spoedig mogelijk weten waar en wanneer; kan het niet wachten, belt u ons dan meteen.',
  je: 'Het spijt mij dat ik je afspraak van {was} moet afzeggen; {principal} is {prevented}. Omdat je afspraak niet kan wachten, is {standIn} gevraagd je in plaats daarvan te ontvangen{number}. Wij laten je zo spoedig mogelijk weten waar en wanneer; kan het niet wachten, bel ons dan meteen.',
  en: 'I am sorry that {principal} cannot see you {was}. As your appointment cannot wait, {standIn} has been asked to see you instead{number}. We shall let you know where and when as soon as we can; if it cannot wait, please ring us at once.',
};

const PRONOUN = { hij: 'He', zij: 'She', die: 'They' } as const;

/** What is called off, with the times that are kept free instead. */
export function offLetter(
  deciding: Deciding,
  reader: LetterReader,
  {
    was,
    holds,
    cause,
  }: { readonly was: Span; readonly holds: readonly Offered[]; readonly cause: Cause },
): string {
  const { tone } = reader;
  const off = body(OFF, tone, valuesOf(deciding, reader, was, cause));
  const [first] = holds;
  if (first === undefined) return `${off} ${body(NO_TIMES, tone, {})}`;
  const { secrecy, pronoun } = deciding.situation.profile;
  const one = holds.length === 1;
  const said = holds.map((hold) => sayWhen(deciding, hold, reader));
  const text = secrecy === 'physician' ? TIMES_OR_RING : TIMES;
  const kept = body(text, tone, {
    times: alternatives(said, tone.language),
    until: heldUntil(first, reader),
    None: one ? 'Past dat niet' : 'Past geen van beide',
    neither: one ? 'it does not suit' : 'neither suits',
    these: one ? 'it' : 'both',
    Pronoun: PRONOUN[pronoun],
  });
  return `${off} ${kept}`;
}

/** Until when they are held; nothing where that is until the first of them: that goes without saying. */
function heldUntil(first: Offered, reader: LetterReader): string {
  if (first.expiresAt >= first.from) return '';
  const until = sayUntil(first.expiresAt, first.zone, reader);
  return reader.tone.language === 'nl' ? `tot ${until} ` : ` until ${until}`;
}

/** It goes to another hour of the same day, or to another day. */
export function movedLetter(
  deciding: Deciding,
  reader: LetterReader,
  { was, to, sameDay }: { readonly was: Span; readonly to: Span; readonly sameDay: boolean },
): string {
  const { zone } = deciding.situation.profile;
  const elsewhere = reader.zone !== null && !showsSame(reader.zone, zone, to.from);
  const clock = sayClockTime(to.from, zone, reader.tone.language);
  const at = reader.tone.language === 'nl' ? `om ${clock}` : `at ${clock}`;
  const when = sameDay && !elsewhere ? at : sayTime(to, zone, reader);
  const values = { ...valuesOf(deciding, reader, was, 'late'), when };
  return body(sameDay ? SAME_DAY : OTHER_DAY, reader.tone, values);
}

/** To whoever organises a meeting of which he misses a part. */
export function partLetter(
  deciding: Deciding,
  reader: LetterReader,
  { was, at, later }: { readonly was: Span; readonly at: Instant; readonly later: boolean },
): string {
  const values = { ...valuesOf(deciding, reader, was, 'late'), at: clock(deciding, at, reader) };
  return body(later ? LATER : EARLIER, reader.tone, values);
}

/** To whoever organises a meeting he had accepted and does not come to. */
export function excuseLetter(
  deciding: Deciding,
  reader: LetterReader,
  { was, cause }: { readonly was: Span; readonly cause: Cause },
): string {
  const { pronoun } = deciding.situation.profile;
  return body(EXCUSE, reader.tone, { ...valuesOf(deciding, reader, was, cause), pronoun });
}

/** What a letter about part of a meeting is called. */
export function partSubject(deciding: Deciding, reader: LetterReader, was: Span): string {
  const { zone } = deciding.situation.profile;
  const said = sayTime(was, zone, reader);
  return reader.tone.language === 'nl' ? `Bespreking van ${said}` : `Meeting on ${said}`;
}

/** To whoever stands in: the appointment that cannot wait. */
export function stepInLetter(
  deciding: Deciding,
  reader: LetterReader,
  { was, who }: { readonly was: Span; readonly who: string },
): string {
  const { zone } = deciding.situation.profile;
  const { language } = reader.tone;
  const day = sayDayOf(deciding, was.from, language);
  const values = { ...valuesOf(deciding, reader, was, 'ill'), who, day };
  return body(STEP_IN, reader.tone, { ...values, at: sayClockTime(was.from, zone, language) });
}

/** To whoever cannot wait: who is asked to see him. */
export function seenByLetter(
  deciding: Deciding,
  reader: LetterReader,
  {
    was,
    cause,
    standIn,
    telephone,
  }: {
    readonly was: Span;
    readonly cause: Cause;
    readonly standIn: string;
    readonly telephone: string | null;
  },
): string {
  const number = telephone === null ? '' : `, ${telephone}`;
  const values = { ...valuesOf(deciding, reader, was, cause), standIn, number };
  return body(SEEN_BY, reader.tone, values);
}

function valuesOf(deciding: Deciding, reader: LetterReader, was: Span, cause: Cause) {
  const { language } = reader.tone;
  const principal = deciding.situation.profile.named[language];
  const sudden = cause === 'ill' || cause === 'late';
  return {
    principal,
    Principal: atStart(principal),
    prevented: sudden ? 'onverwacht verhinderd' : 'dan verhinderd',
    was: sayWhen(deciding, was, reader),
  };
}

/** "vandaag, dinsdag 1 december, 10.00 uur", "today, Tuesday 1 December, at 10:00"; with the zone for whoever is elsewhere. */
export function sayWhen(deciding: Deciding, { from, until }: Span, reader: LetterReader): string {
  const { zone } = deciding.situation.profile;
  const { language } = reader.tone;
  const elsewhere = reader.zone !== null && !showsSame(reader.zone, zone, from);
  if (elsewhere) {
    const said = sayTime({ from, until }, zone, reader);
    return language === 'en' ? `on ${said}` : said;
  }
  const day = sayDayOf(deciding, from, language);
  const time = sayClockTime(from, zone, language);
  return language === 'en' ? `${day} at ${time}` : `${day}, ${time}`;
}

const SOON: Readonly<Record<Language, readonly string[]>> = {
  nl: ['vandaag', 'morgen'],
  en: ['today', 'tomorrow'],
};

function sayDayOf({ situation }: Deciding, at: Instant, language: Language): string {
  const { zone } = situation.profile;
  const today = dayOf(situation.now, zone);
  const day = dayOf(at, zone);
  const ahead = today.until(day).days;
  const said = sayDate(at, zone, language, { year: day.year !== today.year });
  const near = SOON[language][ahead];
  if (near !== undefined) return `${near}, ${said}${language === 'en' ? ',' : ''}`;
  return language === 'en' ? `on ${said}` : said;
}

function clock(deciding: Deciding, at: Instant, reader: LetterReader): string {
  return sayClockTime(at, deciding.situation.profile.zone, reader.tone.language);
}

function alternatives(said: readonly string[], language: Language): string {
  const last = said.at(-1) ?? '';
  if (said.length < 2) return last;
  const or = language === 'nl' ? ', of ' : ' or ';
  return `${said.slice(0, -1).join(', ')}${or}${last}`;
}
