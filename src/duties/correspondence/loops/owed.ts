import type { Sources } from '../../../core/act.ts';
import type { Decision, Follow } from '../../../core/decision.ts';
import type { ChaseAnswer } from '../../../core/chasing/answer.ts';
import { asSaid } from '../../../core/chasing/as-said.ts';
import { personAt, sameAddress } from '../../../core/conduct/look.ts';
import { inMourning } from '../../../core/conduct/bereavement.ts';
import { BESIDES } from '../../../core/meetings/asked-besides.ts';
import { namedAs } from '../../../core/people/salutation.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Situation, ThreadEntry } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { addWorkingDays, atHour, workingDaysAfter } from '../../../core/time/working-days.ts';
import { loopChange, question } from '../decisions.ts';
import { capital } from '../view.ts';
import { isDealtWith, tellWhen } from './tell-when.ts';

/** These are no answer yet. */
const SAYS_ONLY_WHEN: readonly ActKind[] = [
  'correspondence.acknowledge',
  'correspondence.tell-when',
];

/** Letters about a meeting, which answer nothing that is asked beside it. */
const OF_A_MEETING = /^(?:meeting|invitation)\./;

/** By when an answer is promised, counted from the day we say so. */
const PROMISED_DAYS = 3;

/**
 * We owe an answer and a working day has passed: a line that says when it comes, once. After that,
 * or when a day was promised already, the principal is reminded himself.
 */
export function onDueAnswer(
  situation: Situation,
  loop: OpenLoop,
  sources: Sources,
): readonly Decision[] {
  const { loaded, profile, now } = situation;
  const { zone } = profile;
  const week = { days: profile.workingDays };
  const person = personAt(loaded.people, loop.address);
  const name = namedAs({ person, name: '' }, profile.language) || loop.address;
  const values = { name, Name: capital(name), what: loop.what };
  const theirs = loaded.thread.findLast((entry) => !entry.ours && entry.automatic !== true);
  const ours = loaded.thread.filter(
    // In the same minute ours comes after theirs.
    (entry) => entry.ours && entry.at >= (theirs?.at ?? loop.openedAt),
  );
  if (loop.rung !== 'promised' && ours.some((entry) => entry.act === null)) {
    const reason = sentence('correspondence.answered-by-you');
    return [loopChange({ change: 'close', loop: loop.id, outcome: 'answered' }, reason, sources)];
  }
  if (isSettled(situation, loop)) {
    const reason = sentence('correspondence.answered-by-meeting', values);
    return [loopChange({ change: 'close', loop: loop.id, outcome: 'answered' }, reason, sources)];
  }
  const under = underWay(situation, loop);
  if (under !== null) {
    const change = {
      change: 'move',
      loop: loop.id,
      rung: loop.rung,
      nextAt: under.nextAt,
    } as const;
    return [loopChange(change, sentence(under.why, values), sources)];
  }
  const by = addWorkingDays(dayOf(now, zone), PROMISED_DAYS, week);
  const silent = loop.rung === 'promised' || ours.length > 0 || inMourning(person, loaded.people);
  const line = silent ? null : tellWhen(situation, loop, theirs, by, sources);
  const dayBefore = loopChange(
    {
      change: 'move',
      loop: loop.id,
      rung: 'promised',
      nextAt: atHour(addWorkingDays(by, -1, week), 10, zone),
    },
    sentence('correspondence.day-before', values),
    sources,
  );
  if (line !== null && isDealtWith(situation, loop, person)) return [line, dayBefore];
  if (isHisWord(loaded.thread, loop)) return keepsHisWord(situation, loop, sources);
  return whatDoesHeWant(situation, loop, sources, line === null ? null : [line, dayBefore]);
}

/** It waits for him: he answers, has a line written that says when, or there is no answer. */
function whatDoesHeWant(
  { loaded, profile, now }: Situation,
  loop: OpenLoop,
  sources: Sources,
  later: readonly Follow[] | null,
): readonly Decision[] {
  const name = namedAs(
    { person: personAt(loaded.people, loop.address), name: '' },
    profile.language,
  );
  const values = {
    name: name || loop.address,
    Name: capital(name || loop.address),
    what: loop.what,
  };
  const nextAt = workingDaysAfter(now, 1, 10, profile.zone, { days: profile.workingDays });
  const change = { change: 'move', loop: loop.id, rung: loop.rung, nextAt } as const;
  const asked = sentence('correspondence.ask-you-owe', values);
  const said = (answer: ChaseAnswer) => asSaid(answer, [loop.id], asked, sources);
  const choices: readonly (readonly [string, readonly Follow[]])[] = [
    ['answer-today', said({ does: 'wait', days: 1 })],
    later === null
      ? ['remind-later', said({ does: 'wait', days: PROMISED_DAYS })]
      : ['answer-later', later],
    ['no-answer', said({ does: 'rest' })],
  ];
  return [
    loopChange(change, sentence('correspondence.waits-for-you', values), sources),
    {
      ...question(
        asked,
        choices.map(([choice]) => sentence(`correspondence.choice-${choice}`)),
        nextAt,
        sources,
      ),
      follows: choices.map(([, follows]) => follows),
    },
  ];
}

/** What opened it was no letter of theirs but his own: he said that he would do it. */
function isHisWord(thread: readonly ThreadEntry[], { rung, openedAt }: OpenLoop): boolean {
  const opened = thread.findLast(({ at }) => at <= openedAt);
  return rung === 'promised' && opened?.ours === true && opened.act === null;
}

/** What he said he would do comes up on the day before, and every working day after: he does it, or says what became of it. */
function keepsHisWord(
  { loaded, profile, now }: Situation,
  loop: OpenLoop,
  sources: Sources,
): readonly Decision[] {
  const person = personAt(loaded.people, loop.address);
  const name = namedAs({ person, name: '' }, profile.language) || loop.address;
  const values = { name, Name: capital(name), what: loop.what };
  const nextAt = workingDaysAfter(now, 1, 10, profile.zone, { days: profile.workingDays });
  const asked = sentence('correspondence.ask-your-word', values);
  const choices: readonly (readonly [string, ChaseAnswer])[] = [
    ['do-today', { does: 'wait', days: 1 }],
    ['do-later', { does: 'wait', days: PROMISED_DAYS }],
    ['is-done', { does: 'answered' }],
    ['no-longer', { does: 'rest' }],
  ];
  const said = choices.map(([choice]) => sentence(`correspondence.choice-${choice}`));
  const change = { change: 'move', loop: loop.id, rung: loop.rung, nextAt } as const;
  return [
    loopChange(change, sentence('correspondence.waits-for-you', values), sources),
    {
      ...question(asked, said, nextAt, sources),
      follows: choices.map(([, answer], at) =>
        asSaid(answer, [loop.id], said[at] ?? asked, sources),
      ),
    },
  ];
}

/** His answer is on its way by another road: when it is looked at again, and why. */
function underWay(situation: Situation, loop: OpenLoop) {
  const { loaded, profile, now } = situation;
  const tomorrow = workingDaysAfter(now, 1, 10, profile.zone, { days: profile.workingDays });
  const besides = loop.about === BESIDES;
  const ready = (loaded.waiting ?? []).some(
    ({ kind, thread }) =>
      thread === loop.thread &&
      !SAYS_ONLY_WHEN.includes(kind) &&
      !(besides && OF_A_MEETING.test(kind)),
  );
  if (ready) return { nextAt: tomorrow, why: 'correspondence.answer-lies-ready' };
  if (besides) return null;
  const nextAt = arrangedWith(situation, loop) ?? heldFor(situation, loop);
  if (nextAt === null) return null;
  return { nextAt: Math.max(nextAt, tomorrow), why: 'correspondence.being-arranged' };
}

/** He hears of the meeting that is being arranged with him: that is the answer to what he wrote about it. */
function arrangedWith(
  { loaded }: Situation,
  { address, thread, openedBy }: OpenLoop,
): Instant | null {
  const open = (loaded.convenings ?? []).filter(({ state }) => state === 'open');
  const arranged = open.find(
    ({ parties, said }) =>
      said.some(({ arrival }) => arrival === openedBy) ||
      parties.some(
        (party) =>
          sameAddress(party.address, address) && (thread === null || party.thread === thread),
      ),
  );
  return arranged?.nextAt ?? null;
}

/** What he wrote counted as an answer about a meeting, from whatever address it came, and that has ended: he heard how. */
function isSettled({ loaded }: Situation, { openedBy, about }: OpenLoop): boolean {
  if (about === BESIDES) return false;
  const meetings = (loaded.convenings ?? []).filter(({ said }) =>
    said.some(({ arrival }) => arrival === openedBy),
  );
  return meetings.length > 0 && meetings.every(({ state }) => state !== 'open');
}

/** Until when times are held for him that were offered in this thread; what comes of them is asked when they lapse. */
function heldFor({ loaded }: Situation, { address, thread }: OpenLoop): Instant | null {
  const held = (loaded.diary?.holds ?? []).filter(
    (hold) => hold.state === 'held' && sameAddress(hold.address, address) && hold.thread === thread,
  );
  return held.length === 0 ? null : Math.max(...held.map(({ expiresAt }) => expiresAt));
}
