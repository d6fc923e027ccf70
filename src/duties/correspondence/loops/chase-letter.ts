import { isTelling, mayNameMatter } from '../../../core/conduct/secrecy.ts';
import { sameAddress } from '../../../core/conduct/look.ts';
import { toneFor } from '../../../core/people/salutation.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Situation, ThreadEntry } from '../../../core/situation.ts';
import type { Language } from '../../../core/text/words.ts';
import { HOUR_MS } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/instant.ts';
import {
  dayOf,
  sayBetween,
  sayDate,
  sayDateFrom,
  sayDays,
  sayMoment,
  sayZone,
} from '../../../core/time/say-date.ts';
import { addWorkingDays, atHour, workingDaysAfter } from '../../../core/time/working-days.ts';
import { CHASES, CHASE_PROMISE } from '../letters/chase-texts.ts';
import type { ChaseNaming } from '../letters/chase-texts.ts';
import { atStart, body, frame } from '../../../core/letters/letter.ts';
import type { LetterText, Values } from '../../../core/letters/letter.ts';
import { inSentence, isNounPhrase, pronounFor } from '../letters/phrases.ts';
import { datedSubject } from '../propose.ts';

/** The first reminder leaves a week, the second until noon three working days on, the third names an hour to telephone. */
const FIRST_TERM_DAYS = 5;
const SECOND_TERM_DAYS = 3;
const CALL_AFTER_DAYS = 2;
const CALL_HOUR = 10;

/** On the day of the call we look an hour before it; at no other time is a loop looked at then. */
export const CALL_DAY_HOUR = 9;

/** What is repeated below a reminder: enough to recognise the mail, not a whole correspondence. */
const QUOTED_LINES = 40;
const QUOTED_LENGTH = 2_000;

/** A reminder as it will stand in the mail, and when we look again once it has left. */
export interface ChaseLetter {
  readonly subject: string;
  readonly text: string;
  readonly nextAt: Instant;
}

/** Writes the first, second or third reminder for a loop, by the number already sent. */
export function chaseLetter(
  situation: Situation,
  loop: OpenLoop,
  person: Person | null,
): ChaseLetter {
  const { profile, now } = situation;
  const tone = toneFor({ person, name: '' }, profile.language);
  const naming = namingOf(situation, loop, person, tone.language);
  const asks = asksOf(situation, loop);
  const firstAt = asks[0]?.at ?? loop.openedAt;
  const below = naming === 'silent' ? null : quoted(situation, asks[0], tone.language);
  const { letter, values, nextAt } = rungOf(situation, loop, person, naming, tone.language);
  const text = body(letter, tone, {
    ...values,
    ...thing(loop.what, tone.language),
    first: sayDateFrom(firstAt, now, profile.zone, tone.language),
    promised: sayDateFrom(promisedAt(situation, loop), now, profile.zone, tone.language),
    dates: sayDays(
      asks.length === 0
        ? [dayOf(loop.openedAt, profile.zone)]
        : asks.map((entry) => dayOf(entry.at, profile.zone)),
      tone.language,
    ),
    below: below === null ? '' : BELOW[tone.language],
  });
  const repeats = letterRepeats(letter, tone.language) ? below : null;
  const addressee = { person, name: '' };
  return {
    subject: subjectOf(situation, asks[0], loop, tone.language),
    text: frame({ profile, addressee, tone, body: text, below: repeats }),
    nextAt,
  };
}

const BELOW = { nl: '; onze mail staat hieronder', en: '; our message is below' } as const;

/** Named where it may be and can be; silent where a profession keeps secrets. */
function namingOf(
  situation: Situation,
  loop: OpenLoop,
  person: Person | null,
  language: Language,
): ChaseNaming {
  if (!mayNameMatter(situation, person?.marks ?? [])) return 'silent';
  const secret = situation.profile.secrecy !== 'none';
  if (secret && isTelling(loop.what)) return 'silent';
  return isNounPhrase(loop.what, language) ? 'named' : 'question';
}

function thing(what: string, language: Language): Values {
  const said = inSentence(what);
  return { what: said, What: atStart(said), it: pronounFor(what, language) };
}

interface Rung {
  readonly letter: LetterText;
  readonly values: Values;
  readonly nextAt: Instant;
}

function rungOf(
  situation: Situation,
  loop: OpenLoop,
  person: Person | null,
  naming: ChaseNaming,
  language: Language,
): Rung {
  const { profile, now } = situation;
  const { zone } = profile;
  const week = { days: profile.workingDays };
  const [first, second, call, letUsCall] = CHASES[naming];
  const after = (days: number, hour: number): Instant =>
    workingDaysAfter(now, days, hour, zone, week);
  const dayAfter = (at: Instant): Instant =>
    atHour(addWorkingDays(dayOf(at, zone), 1, week), 10, zone);
  if (loop.chases === 0) {
    const by = after(FIRST_TERM_DAYS, 12);
    const letter = loop.rung === 'promised' ? CHASE_PROMISE[naming] : first;
    return { letter, values: { by: sayDateFrom(by, now, zone, language) }, nextAt: dayAfter(by) };
  }
  if (loop.chases === 1) {
    const by = after(SECOND_TERM_DAYS, 12);
    return { letter: second, values: { by: sayMoment(by, zone, language) }, nextAt: dayAfter(by) };
  }
  const at = after(CALL_AFTER_DAYS, CALL_HOUR);
  // Without a number there is nobody to ring: then the number is what we ask for.
  if (person === null || person.telephones.length === 0) {
    return { letter: letUsCall, values: {}, nextAt: after(SECOND_TERM_DAYS, 10) };
  }
  return {
    letter: call,
    values: { call: sayCall(at, zone, language) },
    nextAt: atHour(dayOf(at, zone), CALL_DAY_HOUR, zone),
  };
}

function sayCall(at: Instant, zone: string, language: Language): string {
  const day = sayDate(at, zone, language);
  const hours = sayBetween(at, at + HOUR_MS, zone, language);
  return language === 'nl'
    ? `${day} tussen ${hours}`
    : `on ${day} between ${hours} ${sayZone(zone, language)}`;
}

/** Our mails in the thread since the question, oldest first: the question, then earlier reminders. */
function asksOf(situation: Situation, loop: OpenLoop): readonly ThreadEntry[] {
  const toThem = situation.loaded.thread.filter(
    (entry) => entry.ours && entry.to.some((to) => sameAddress(to, loop.address)),
  );
  const question = toThem.findLast((entry) => entry.at <= loop.openedAt) ?? toThem[0];
  return question === undefined ? [] : toThem.filter((entry) => entry.at >= question.at);
}

/** When they last wrote themselves, which is when they promised; else when the loop was opened. */
function promisedAt(situation: Situation, loop: OpenLoop): Instant {
  const { thread } = situation.loaded;
  return thread.findLast((entry) => !entry.ours && entry.automatic !== true)?.at ?? loop.openedAt;
}

function letterRepeats(letter: LetterText, language: Language): boolean {
  return (language === 'en' ? letter.en : letter.u).includes('{below}');
}

function quoted(
  situation: Situation,
  entry: ThreadEntry | undefined,
  language: Language,
): string | null {
  const own = entry?.own.split(/^-- ?$/m)[0]?.trim() ?? '';
  if (entry === undefined || own === '') return null;
  const moment = sayMoment(entry.at, situation.profile.zone, language, { year: true });
  const head = language === 'nl' ? `Op ${moment}, schreven wij:` : `On ${moment}, we wrote:`;
  const lines = own.slice(0, QUOTED_LENGTH).split('\n').slice(0, QUOTED_LINES);
  return [head, ...lines.map((line) => `> ${line}`.trimEnd())].join('\n');
}

/** Our question's subject; where they began, theirs. Neutral under secrecy. */
function subjectOf(
  situation: Situation,
  question: ThreadEntry | undefined,
  loop: OpenLoop,
  language: Language,
): string {
  const entry = question ?? situation.loaded.thread.findLast((one) => one.subject !== '');
  const bare = (entry?.subject ?? '').replace(/^(?:\s*(?:re|antw|aw)\s*:)+/i, '').trim();
  if (situation.profile.secrecy === 'none' && bare !== '') return `Re: ${bare.slice(0, 150)}`;
  const ours = entry === undefined || entry.ours;
  return datedSubject(situation, ours ? 'ours' : 'theirs', entry?.at ?? loop.openedAt, language);
}
