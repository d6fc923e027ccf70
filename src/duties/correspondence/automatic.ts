import type { Decision } from '../../core/decision.ts';
import { believedStandIn } from '../../core/chasing/stand-in.ts';
import { restingOn, sameAddress } from '../../core/conduct/look.ts';
import type { OpenLoop } from '../../core/records/loop.ts';
import type { FailedRecipient } from '../../core/records/reading.ts';
import { sentence, inBoth, type Sentence } from '../../core/text/words.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import { sayDateFrom } from '../../core/time/say-date.ts';
import { addWorkingDays, atHour, workingDaysAfter } from '../../core/time/working-days.ts';
import { leave, loopChange, note, question } from './decisions.ts';
import { readTerm } from './loops/term.ts';
import type { Sorted } from './sort.ts';
import type { MailView } from './view.ts';
import { capital, isOpen, nameOf } from './view.ts';

/** An absence longer than this is asked about: a forged notice must not silence a question for a year. */
const LONGEST_ABSENCE_DAYS = 60;

/** Hour at which we look again after an absence. */
const LOOK_HOUR = 10;

/** A report that our mail did not arrive: the loop stays open; a hard failure needs a person. */
export function onBounce(view: MailView, failed: readonly FailedRecipient[]): readonly Decision[] {
  const { situation, week } = view;
  const sources = restingOn(situation);
  const ours = failed.filter((one) => wasOurs(view, one.address));
  const [first] = ours;
  if (first === undefined) {
    const reason = sentence('correspondence.bounce-not-ours');
    return [note('bulk', reason, sources), leave(reason, sources)];
  }
  const hard = ours.filter((one) => one.hard);
  const values = { address: (hard[0] ?? first).address };
  if (hard.length === 0) {
    const reason = sentence(`correspondence.bounce-soft-${first.reason}`, values);
    return [note('information', reason, sources), leave(reason, sources)];
  }
  const reason = sentence('correspondence.bounce-hard', values);
  const again = workingDaysAfter(situation.now, 1, 9, situation.profile.zone, week);
  const choices = ['other-address', 'telephone', 'let-rest'].map((choice) =>
    sentence(`correspondence.choice-${choice}`),
  );
  return [
    note('principal', reason, sources),
    question(sentence('correspondence.ask-address', values), choices, again, sources),
  ];
}

/** An absence notice is nobody's answer; what we would chase waits until the first day back has passed. */
export function onAutoReply(
  view: MailView,
  {
    returns,
    standIn = null,
  }: { readonly returns: string | null; readonly standIn?: string | null },
  sorted: Sorted,
): readonly Decision[] {
  const { situation } = view;
  const { now, profile } = situation;
  const sources = restingOn(situation);
  const loops = situation.loaded.loops
    .filter(isOpen)
    .filter((loop) => loop.owes === 'they' && sameAddress(loop.address, view.sender.address));
  const back = returns === null ? null : readTerm(returns, view.at, profile.zone, view.week);
  if (back === null) {
    return [note('information', sorted.reason, sources), leave(sorted.reason, sources)];
  }
  const day = addWorkingDays(back, 1, view.week);
  const nextAt = atHour(day, LOOK_HOUR, profile.zone);
  const name = nameOf(view);
  const date = inBoth((language) => sayDateFrom(nextAt, now, profile.zone, language));
  const values = { name, Name: capital(name), date };
  const longest = now + LONGEST_ABSENCE_DAYS * DAY_MS;
  const reason = sentence('correspondence.away', values);
  const named = believedStandIn(standIn, awayOf(view), situation.loaded.people);
  const absence: Decision = {
    kind: 'absence',
    absence: {
      address: view.sender.address.toLowerCase(),
      until: Math.min(nextAt, longest),
      standIn: named,
      arrival: situation.arrival.id,
    },
    reason,
    sources,
  };
  if (loops.length === 0) {
    return [note('information', sorted.reason, sources), leave(sorted.reason, sources), absence];
  }
  if (nextAt > longest) return [...longAbsence(view, values), absence];
  // Who stands in for him is asked on the day itself, where he may be told.
  const asked = named !== null && profile.secrecy === 'none';
  return [
    note('information', reason, sources),
    absence,
    ...loops
      // What is needed by a day keeps it: on that day it is looked at who is away.
      .filter((loop) => loop.nextAt < nextAt && !asked && loop.keeper === undefined)
      .map((loop) => postponed(loop, nextAt, reason, sources)),
  ];
}

function awayOf({ sender, person }: MailView) {
  return { address: sender.address, organisation: person?.organisation ?? null };
}

function longAbsence(view: MailView, values: Sentence['values']): readonly Decision[] {
  const { situation, week } = view;
  const sources = restingOn(situation);
  const again = workingDaysAfter(situation.now, 1, 9, situation.profile.zone, week);
  const choices = ['other-person', 'telephone', 'wait'].map((choice) =>
    sentence(`correspondence.choice-${choice}`),
  );
  return [
    note('principal', sentence('correspondence.away-long', values), sources),
    question(sentence('correspondence.ask-absence', values), choices, again, sources),
  ];
}

function postponed(
  loop: OpenLoop,
  nextAt: Instant,
  reason: ReturnType<typeof sentence>,
  sources: ReturnType<typeof restingOn>,
): Decision {
  return loopChange({ change: 'move', loop: loop.id, rung: loop.rung, nextAt }, reason, sources);
}

function wasOurs(view: MailView, address: string): boolean {
  const { loaded } = view.situation;
  return (
    loaded.writtenTo.some((known) => sameAddress(known, address)) ||
    loaded.loops.some((loop) => sameAddress(loop.address, address)) ||
    loaded.thread.some((entry) => entry.ours && entry.to.some((to) => sameAddress(to, address)))
  );
}
