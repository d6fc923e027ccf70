import { sameAddress } from '../../conduct/look.ts';
import { isTelling, mayNameMatter } from '../../conduct/secrecy.ts';
import { atStart, type Values } from '../../letters/letter.ts';
import { inSentence, isNounPhrase, isPlainPhrase, pronounFor } from '../../letters/phrases.ts';
import type { OpenLoop } from '../../records/loop.ts';
import type { Person } from '../../records/person.ts';
import type { Situation, ThreadEntry } from '../../situation.ts';
import type { Language } from '../../text/words.ts';
import { HOUR_MS, type Instant } from '../../time/instant.ts';
import {
  dayOf,
  sayBetween,
  sayDate,
  sayDateFrom,
  sayDays,
  sayMoment,
  sayZone,
} from '../../time/say-date.ts';
import { addWorkingDays, atHour } from '../../time/working-days.ts';
import { chaseAfter, type Sides } from '../days.ts';
import type { Reminding } from '../round.ts';
import type { ChaseNaming } from './texts.ts';

/** A term ends at noon. */
const TERM_HOUR = 12;

/** On the day of the call we look an hour before it; at no other time is a loop looked at then. */
export const CALL_DAY_HOUR = 9;

/** How firm a point is written, and what it names an hour for. */
export type PointTone = 'first' | 'second' | 'call' | 'let-us-call';

/** What a letter is written from. */
export interface Lettering {
  readonly situation: Situation;
  readonly sides: Sides;
  /** Whom it is about: who owes us the answer. */
  readonly person: Person | null;
  readonly language: Language;
}

/** One thing somebody is reminded of, ready to be put into words. */
export interface Point {
  readonly reminding: Reminding;
  readonly naming: ChaseNaming;
  readonly tone: PointTone;
  readonly values: Values;
  /** When it is looked at again, once the letter has left. */
  readonly nextAt: Instant;
  /** Our question, as it stands in the thread; absent where nothing of ours does. */
  readonly question: ThreadEntry | undefined;
}

/** Works out one point: what it may name, what it sets as a term, and when it is looked at again. */
export function pointOf(lettering: Lettering, reminding: Reminding): Point {
  const { situation, person, language } = lettering;
  const { profile, now } = situation;
  const { loop } = reminding.of;
  const asks = asksOf(reminding);
  const { tone, by, call, nextAt } = termsOf(lettering, reminding);
  // Where something waits for it, the hour matters.
  const isHour = by === reminding.of.neededBy;
  const dates = [
    ...asks.map(({ at }) => at),
    ...(reminding.of.reminders ?? []).filter((at) => at > loop.openedAt),
  ];
  const { zone } = profile;
  const times = timesOf(reminding, lettering);
  return {
    reminding,
    naming: namingOf(situation, loop, person, language),
    tone,
    nextAt,
    question: asks[0],
    values: {
      ...thing(loop.what, language),
      ...times,
      first: sayDateFrom(asks[0]?.at ?? loop.openedAt, now, zone, language),
      promised: sayDateFrom(promisedAt(reminding), now, zone, language),
      dates: sayDays(
        dates.length === 0 ? [dayOf(loop.openedAt, zone)] : dates.map((at) => dayOf(at, zone)),
        language,
      ),
      by:
        tone === 'first' && !isHour
          ? sayDateFrom(by, now, zone, language)
          : sayMoment(by, zone, language),
      call: sayCall(call, zone, language),
      quoted: quotedQuestion(loop, language),
      for: invitedFor(reminding, zone, language),
    },
  };
}

/** What he is invited to is told by its moment: its title is ours. */
function invitedFor({ of }: Reminding, zone: string, language: Language): string {
  if (of.begins === undefined || of.loop.kind !== 'invitation') return '';
  return `${language === 'nl' ? ' voor' : ' for'} ${sayMoment(of.begins, zone, language)}`;
}

interface Terms {
  readonly tone: PointTone;
  readonly by: Instant;
  readonly call: Instant;
  readonly nextAt: Instant;
}

function termsOf(lettering: Lettering, { step, of, standIn }: Reminding): Terms {
  const { situation, sides, person } = lettering;
  const { profile, now } = situation;
  const { zone } = profile;
  const noonAfter = (days: number): Instant =>
    atHour(dayOf(chaseAfter(now, days, sides), zone), TERM_HOUR, zone);
  const days = Math.max(1, step.days);
  const call = chaseAfter(now, days, sides);
  const needed = of.neededBy ?? null;
  // A call after it was needed helps nobody: then it is asked for in writing, by that hour.
  const isInTime = needed === null || call < needed;
  if (step.channel === 'telephone' && standIn === null && isInTime) {
    // Without a number there is nobody to ring: then the number is what we ask for.
    if (person === null || person.telephones.length === 0) {
      return { tone: 'let-us-call', by: call, call, nextAt: chaseAfter(now, days + 1, sides) };
    }
    return { tone: 'call', by: call, call, nextAt: atHour(dayOf(call, zone), CALL_DAY_HOUR, zone) };
  }
  const kept = of.keptUntil ?? null;
  // What is kept for him until an hour is asked for by that hour, and looked at when it has passed.
  if (kept !== null && kept > now) {
    return { tone: toneOf(step.tone), by: kept, call, nextAt: chaseAfter(kept, 1, sides) };
  }
  const noon = beforeIt(of, noonAfter(days), lettering);
  const by = needed !== null && needed > now && needed < noon ? needed : noon;
  // Of what has begun by then nobody waits for an answer.
  // What is needed by then is looked at then.
  const after = by === needed ? by : chaseAfter(by, 1, sides);
  const nextAt = Math.min(after, of.begins ?? Number.POSITIVE_INFINITY);
  return { tone: toneOf(step.tone), by, call, nextAt: Math.max(nextAt, now + 1) };
}

/** A term, and for what begins before it an earlier one: noon of the day before, else the moment itself. */
function beforeIt(
  { begins }: Reminding['of'],
  by: Instant,
  { situation: { profile, now } }: Lettering,
): Instant {
  if (begins === undefined || by < begins) return by;
  const day = addWorkingDays(dayOf(begins, profile.zone), -1, { days: profile.workingDays });
  const noon = atHour(day, TERM_HOUR, profile.zone);
  return noon > now ? noon : begins;
}

function toneOf(tone: Reminding['step']['tone']): PointTone {
  return tone === 'first' ? 'first' : 'second';
}

/** Named where it may be and can be; silent where a profession keeps secrets. */
function namingOf(
  situation: Situation,
  loop: OpenLoop,
  person: Person | null,
  language: Language,
): ChaseNaming {
  if (!mayNameMatter(situation, person?.marks ?? [])) return 'silent';
  if (loop.kind === 'invitation') return 'question';
  const secret = situation.profile.secrecy !== 'none';
  if (secret && isTelling(loop.what)) return 'silent';
  return isNounPhrase(loop.what, language) ? 'named' : 'question';
}

function thing(what: string, language: Language): Values {
  const said = inSentence(what);
  return { what: said, What: atStart(said), it: pronounFor(what, language) };
}

/** A question is told from another by its words, where they may be repeated: then nothing below does it. */
function quotedQuestion({ what, rung }: OpenLoop, language: Language): string {
  const words = what.trim().replace(/\?$/, '');
  if (rung === 'promised' || !what.trim().endsWith('?') || !isPlainPhrase(words)) return '';
  return language === 'nl' ? ` („${words}?”)` : ` (“${words}?”)`;
}

const TIMES = {
  nl: { one: 'een moment', two: 'twee momenten', more: 'enkele momenten' },
  en: { one: 'a time', two: 'two times', more: 'some times' },
} as const;

const WHICH = {
  nl: { one: 'Schikt het', more: 'Welk daarvan schikt' },
  en: { one: 'Would it', more: 'Which of them would' },
} as const;

function timesOf({ of }: Reminding, { situation, language }: Lettering): Values {
  const count = of.times ?? 0;
  const kept = of.keptUntil ?? null;
  const until =
    kept === null || kept <= situation.now ? '' : sayMoment(kept, situation.profile.zone, language);
  return {
    times: TIMES[language][count === 1 ? 'one' : count === 2 ? 'two' : 'more'],
    Which: WHICH[language][count === 1 ? 'one' : 'more'],
    kept:
      until === '' ? '' : KEPT[language][count === 1 ? 'one' : 'more'].replace('{until}', until),
  };
}

const KEPT = {
  nl: { one: ' Wij houden het vrij tot {until}.', more: ' Wij houden ze vrij tot {until}.' },
  en: { one: ' I am holding it until {until}.', more: ' I am holding them until {until}.' },
} as const;

function sayCall(at: Instant, zone: string, language: Language): string {
  const day = sayDate(at, zone, language);
  const hours = sayBetween(at, at + HOUR_MS, zone, language);
  return language === 'nl'
    ? `${day} tussen ${hours}`
    : `on ${day} between ${hours} ${sayZone(zone, language)}`;
}

/** Our mails in the thread since the question, oldest first: the question, then earlier reminders. */
function asksOf({ of: { loop, thread } }: Reminding): readonly ThreadEntry[] {
  const toThem = thread.filter(
    (entry) => entry.ours && entry.to.some((to) => sameAddress(to, loop.address)),
  );
  const question = toThem.findLast((entry) => entry.at <= loop.openedAt) ?? toThem[0];
  return question === undefined ? [] : toThem.filter((entry) => entry.at >= question.at);
}

/** When they last wrote themselves, which is when they promised; else when the loop was opened. */
function promisedAt({ of: { loop, thread } }: Reminding): Instant {
  return thread.findLast((entry) => !entry.ours && entry.automatic !== true)?.at ?? loop.openedAt;
}
