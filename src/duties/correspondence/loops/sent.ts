import type { Decision } from '../../../core/decision.ts';
import { isOwn, personAt, restingOn } from '../../../core/conduct/look.ts';
import { namedAs } from '../../../core/people/salutation.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { Mailbox } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { addWorkingDays, atHour, workingDaysAfter } from '../../../core/time/working-days.ts';
import { leave, loopChange, note } from '../decisions.ts';
import { isNounPhrase } from '../../../core/letters/phrases.ts';
import { shorten } from './answers.ts';
import { DEFAULT_WAIT_DAYS, LOOK_HOUR, promiseIn, termOf } from './promise.ts';
import { wants } from '../sort.ts';
import { dayAfterTerm, readTerm } from './term.ts';
import type { MailView } from '../view.ts';
import { loopsOfThread } from '../view.ts';

/** Where a term stands in a letter that asks: "uiterlijk vrijdag", "before 1 December". */
const TERM_CUE =
  /(?:uiterlijk|vóór|voor|binnen|vanaf|by|before|within|no later than)\s[^.!?\n]{0,40}/giu;

/**
 * The principal's own mail: what it asks opens a loop with a next date, what it promises becomes
 * ours to keep, and what it answers is closed. To himself alone it is a note.
 */
export function onSent(view: MailView): readonly Decision[] {
  const { situation, message } = view;
  const sources = restingOn(situation);
  const outside = [...message.to, ...message.cc].filter(
    (mailbox) => mailbox.address.includes('@') && !isOwn(situation, mailbox.address),
  );
  const [addressee] = outside;
  if (addressee === undefined) {
    const reason = sentence('correspondence.note-to-self');
    return [note('information', reason, sources), leave(reason, sources)];
  }
  const decided = [
    ...answeredByUs(view),
    ...asked(view, addressee),
    ...promisedByUs(view, addressee),
  ];
  return decided.length > 0
    ? decided
    : [leave(sentence('correspondence.sent-asks-nothing'), sources)];
}

/** What he answered himself no longer waits for us. A promise alone is no answer yet. */
function answeredByUs(view: MailView): readonly Decision[] {
  if (promiseIn(view) !== null) return [];
  const sources = restingOn(view.situation);
  return loopsOfThread(view.situation)
    .filter((loop) => loop.owes === 'we')
    .map((loop) =>
      loopChange(
        { change: 'close', loop: loop.id, outcome: 'answered' },
        sentence('correspondence.answered-by-you'),
        sources,
      ),
    );
}

/** As a sentence for the principal names whom he wrote to. */
function nameOf({ situation }: MailView, { name, address }: Mailbox): string {
  const person = personAt(situation.loaded.people, address);
  return namedAs({ person, name }, situation.profile.language) || address;
}

function asked(view: MailView, addressee: Mailbox): readonly Decision[] {
  const { situation, message } = view;
  const requests = factsOf(message.facts, 'document-request');
  const questions = factsOf(message.facts, 'question');
  const asks =
    requests.length > 0 ||
    questions.length > 0 ||
    (['question', 'document-request', 'meeting-request'] as const).some((kind) =>
      wants(view, kind),
    );
  if (!asks) return [];
  const nextAt = nextLook(view);
  const sources = restingOn(situation, [...requests, ...questions].slice(0, 3));
  const [running] = loopsOfThread(situation).filter((loop) => loop.owes === 'they');
  if (running !== undefined) {
    const change = { change: 'move', loop: running.id, rung: 'asked', nextAt } as const;
    return [loopChange(change, sentence('correspondence.asked-again'), sources)];
  }
  const [thing] = requests.map((fact) => fact.value.what.trim()).filter(isThing);
  const what = thing ?? shorten(questions[0]?.value.text ?? message.subject);
  const change = {
    change: 'open',
    owes: 'they',
    address: addressee.address,
    what: what === '' ? addressee.address : what,
    rung: 'asked',
    thread: situation.loaded.threadRoot,
    nextAt,
  } as const;
  return [
    loopChange(
      change,
      sentence('correspondence.you-asked', { name: nameOf(view, addressee) }),
      sources,
    ),
  ];
}

function isThing(what: string): boolean {
  return isNounPhrase(what, 'nl') || isNounPhrase(what, 'en');
}

/** A term the letter itself sets wins; else five working days, at ten. */
function nextLook(view: MailView): Instant {
  const { situation, message, week } = view;
  const { zone } = situation.profile;
  const stated = factsOf(message.facts, 'term-mentioned').map((fact) => fact.value.text);
  const cued = [...message.own.slice(0, 8_000).matchAll(TERM_CUE)].map((match) => match[0]);
  for (const text of [...stated, ...cued]) {
    const term = readTerm(text, view.at, zone, week);
    if (term === null) continue;
    const moment = atHour(dayAfterTerm(term, week), LOOK_HOUR, zone);
    if (moment > situation.now) return moment;
  }
  return workingDaysAfter(situation.now, DEFAULT_WAIT_DAYS, LOOK_HOUR, zone, week);
}

/** "Ik stuur het u vrijdag": on the working day before, we see to it that it is kept. */
function promisedByUs(view: MailView, addressee: Mailbox): readonly Decision[] {
  const { situation, week } = view;
  const { zone } = situation.profile;
  const promise = promiseIn(view);
  if (promise === null) return [];
  const term = termOf(view, promise);
  const soonest = workingDaysAfter(situation.now, 1, LOOK_HOUR, zone, week);
  const nextAt =
    term === null
      ? workingDaysAfter(situation.now, DEFAULT_WAIT_DAYS, LOOK_HOUR, zone, week)
      : Math.max(soonest, atHour(addWorkingDays(term, -1, week), LOOK_HOUR, zone));
  const sources = restingOn(situation, [promise]);
  const reason = sentence('correspondence.you-promised', { name: nameOf(view, addressee) });
  const [running] = loopsOfThread(situation).filter((loop) => loop.owes === 'we');
  if (running !== undefined) {
    const change = { change: 'move', loop: running.id, rung: 'promised', nextAt } as const;
    return [loopChange(change, reason, sources)];
  }
  const change = {
    change: 'open',
    owes: 'we',
    address: addressee.address,
    what: shorten(promise.value.what),
    rung: 'promised',
    thread: situation.loaded.threadRoot,
    nextAt,
  } as const;
  return [loopChange(change, reason, sources)];
}
