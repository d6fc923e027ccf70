import type { Decision } from '../../../core/decision.ts';
import { carriesMeeting } from '../../../core/diary/invitations/carries.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import { askedBesides, BESIDES, type Asked } from '../../../core/meetings/asked-besides.ts';
import { enclosuresOf } from '../../../core/records/enclosures.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { WantKind } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { dayOf, sayDateFrom, sayDay } from '../../../core/time/say-date.ts';
import { addWorkingDays, atHour, workingDaysAfter } from '../../../core/time/working-days.ts';
import { canBeAnswered } from '../careful/careful-letters.ts';
import { loopChange } from '../decisions.ts';
import { onInvitation } from './invitation.ts';
import type { LetterText, Values } from '../../../core/letters/letter.ts';
import {
  ACKNOWLEDGE_COMPLAINT,
  ACKNOWLEDGE_PAPER,
  ACKNOWLEDGE_PAPERS,
  PRESS,
  PRESS_WITH_DEADLINE,
} from '../letters/texts.ts';
import { shorten } from '../loops/answers.ts';
import { LOOK_HOUR } from '../loops/promise.ts';
import { askMissing } from './missing.ts';
import type { Sorted } from '../sort.ts';
import { wants } from '../sort.ts';
import { readTerm } from '../loops/term.ts';
import type { MailView } from '../view.ts';
import { capital, isAddressed, loopsOfThread, nameOf } from '../view.ts';
import { write } from './reply-letter.ts';

/** An answer that takes thought is promised within so many working days: from Monday to Friday. */
export const ANSWER_DAYS = 4;

/** An answer not given within a working day is worth a line: we look at the end of the next one. */
const UNANSWERED_HOUR = 16;

/** What the secretary can prepare in answer to an ordinary mail, and what we now owe its writer. */
export function proposals(view: MailView, sorted: Sorted, answers: boolean): readonly Decision[] {
  if (!canBeAnswered(view) || !isAddressed(view)) return [];
  // What it asks is a matter of the diary, which answers it.
  if (carriesMeeting(view.message)) return [];
  const { want } = sorted;
  if (want === 'complaint') return acknowledged(view, ACKNOWLEDGE_COMPLAINT);
  if (want === 'press-enquiry') return onPress(view);
  if (want === 'condolence' || want === 'personal') return [];
  const missing = askMissing(view);
  if (missing !== null) return [missing];
  if (want === 'document-delivery') return answers ? [] : onPapers(view);
  if (want === 'invitation') return onInvitation(view);
  const expected = want !== null && ANSWERED.includes(want);
  return expected || asksSomething(view) ? owed(view) : [];
}

/** Wants to which somebody expects an answer from the principal. */
const ANSWERED: readonly WantKind[] = [
  'question',
  'meeting-request',
  'meeting-move',
  'document-request',
  'order',
  'payment-reminder',
  'quote',
];

function asksSomething(view: MailView): boolean {
  return factsOf(view.message.facts, 'question').length > 0 || wants(view, 'question');
}

/** Papers the principal has to go through take longer than a day: that is when receipt is worth a line. */
function onPapers(view: MailView): readonly Decision[] {
  const files = enclosuresOf(view.message);
  if (files.length === 0) return owed(view);
  return acknowledged(view, files.length === 1 ? ACKNOWLEDGE_PAPER : ACKNOWLEDGE_PAPERS);
}

/** No comment and no promise of an answer: only that the deadline is known. The principal hears of it the day before. */
function onPress(view: MailView): readonly Decision[] {
  const { situation, tone, week } = view;
  const { language } = tone;
  const secret = situation.profile.secrecy === 'none' ? '' : NEVER_SAID[language];
  const terms = factsOf(view.message.facts, 'term-mentioned')
    .map((fact) => readTerm(fact.value.text, view.at, situation.profile.zone, week))
    .filter((term) => term !== null);
  const [deadline] = terms;
  const said: Values =
    deadline === undefined
      ? { secret }
      : { secret, deadline: sayDay(deadline, language, { year: true }) };
  const letter = deadline === undefined ? PRESS : PRESS_WITH_DEADLINE;
  const act = weOweAlready(view) ? null : write(view, 'press', letter, said);
  const { zone } = situation.profile;
  const eve =
    deadline === undefined ? null : atHour(addWorkingDays(deadline, -1, week), LOOK_HOUR, zone);
  const soonest = workingDaysAfter(situation.now, 1, LOOK_HOUR, zone, week);
  return act === null ? [] : [act, openOurs(view, Math.max(soonest, eve ?? soonest))];
}

const NEVER_SAID = {
  nl: ', en of iemand wel of niet bij ons bekend is, zeggen wij nooit',
  en: ', and we never say whether anyone is or is not known to us',
} as const;

/** Receipt acknowledged with the day on which an answer comes, and that day kept as ours to keep. */
function acknowledged(view: MailView, letter: LetterText): readonly Decision[] {
  if (weOweAlready(view)) return [];
  const { situation, week } = view;
  const { zone } = situation.profile;
  const by = addWorkingDays(dayOf(situation.now, zone), ANSWER_DAYS, week);
  // The day before, so that there is a day left to keep the promise.
  const nextAt = atHour(addWorkingDays(by, -1, week), LOOK_HOUR, zone);
  const act = write(view, 'receipt', letter, dates(view, by));
  if (act === null) return [];
  return [act, openOurs(view, nextAt)];
}

function dates(view: MailView, by: Temporal.PlainDate): Values {
  const { situation, tone } = view;
  const { profile, now } = situation;
  const { language } = tone;
  const today = dayOf(now, profile.zone);
  const sameWeek = by.weekOfYear === today.weekOfYear && today.until(by).days < 7;
  const thisWeek = language === 'nl' ? 'deze week ' : ' this week';
  return {
    day: sayDateFrom(view.at, now, profile.zone, language),
    by: sayDay(by, language, { year: by.year !== today.year }),
    week: sameWeek ? thisWeek : '',
  };
}

/**
 * We owe an answer: looked at when a working day has passed without one. What is asked beside a meeting is owed by itself,
 * whatever becomes of that.
 */
export function owed(view: MailView): readonly Decision[] {
  const besides = askedBesides(view.message);
  if (besides !== null) return owedBesides(view, besides);
  return weOweAlready(view) ? [] : [openOurs(view, dayAfter(view))];
}

/** What somebody asks beside the meeting he writes about. */
export function owedBesides(view: MailView, besides: Asked): readonly Decision[] {
  const is = loopsOfThread(view.situation).some(
    ({ owes, about }) => owes === 'we' && about === BESIDES,
  );
  return is ? [] : [openOurs(view, dayAfter(view), besides)];
}

function dayAfter({ situation: { now, profile }, week }: MailView): number {
  return workingDaysAfter(now, 1, UNANSWERED_HOUR, profile.zone, week);
}

function weOweAlready(view: MailView): boolean {
  return loopsOfThread(view.situation).some((loop) => loop.owes === 'we');
}

function openOurs(view: MailView, nextAt: number, besides: Asked | null = null): Decision {
  const question = besides ?? factsOf(view.message.facts, 'question')[0];
  const what = shorten(question === undefined ? view.message.subject : wordsOf(question));
  const name = nameOf(view);
  const change = {
    change: 'open',
    owes: 'we',
    address: view.sender.address,
    what: what === '' ? name : what,
    rung: 'asked',
    thread: view.situation.loaded.threadRoot,
    nextAt,
    ...(besides === null ? {} : { about: BESIDES }),
  } as const;
  const sources = restingOn(view.situation, question === undefined ? [] : [question]);
  return loopChange(
    change,
    sentence('correspondence.we-owe', { name, Name: capital(name) }),
    sources,
  );
}

function wordsOf(asked: Asked): string {
  return asked.kind === 'question' ? asked.value.text : asked.value.what;
}
