import type { Precondition, Sources } from '../../../core/act.ts';
import type { ActDecision, Decision } from '../../../core/decision.ts';
import { inMourning } from '../../../core/conduct/bereavement.ts';
import { personAt, sameAddress } from '../../../core/conduct/look.ts';
import { notChasedFor } from '../../../core/conduct/never-chase.ts';
import { namedAs } from '../../../core/people/salutation.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Situation, ThreadEntry } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { inZone } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { workingDaysAfter } from '../../../core/time/working-days.ts';
import { CALL_DAY_HOUR, chaseLetter } from './chase-letter.ts';
import { leave, loopChange, question } from '../decisions.ts';
import { capital } from '../view.ts';
import { accountOf } from '../view.ts';
import { propose, referencesOf } from '../propose.ts';

/** After this many reminders the principal is asked: a fourth would be nagging. */
export const MOST_CHASES = 3;

/** A proposed reminder that waits for consent is written afresh after so many days: its dates grow old. */
const AFRESH_DAYS = 3;

/** A reminder that names a day to telephone is written afresh sooner, so that the day is still to come. */
const CALL_AFRESH_DAYS = 1;

/** To a house in mourning nothing is looked at for a month of working days. */
const MOURNING_DAYS = 20;

/** They owe us an answer and its day has come: first, second or third reminder, or a question to the principal. */
export function onDueChase(
  situation: Situation,
  loop: OpenLoop,
  sources: Sources,
): readonly Decision[] {
  const { loaded, profile, now } = situation;
  const person = personAt(loaded.people, loop.address);
  const week = { days: profile.workingDays };
  const name = namedAs({ person, name: '' }, profile.language) || loop.address;
  const telephone = person?.telephones[0] ?? '';
  const values = { name, Name: capital(name), what: loop.what, telephone };
  const answered = answerSince(loaded.thread, loop);
  if (answered !== undefined) {
    const reason = sentence('correspondence.answered', values);
    return [loopChange({ change: 'close', loop: loop.id, outcome: 'answered' }, reason, sources)];
  }
  const later = (days: number): number => workingDaysAfter(now, days, 10, profile.zone, week);
  const move = (days: number, why: string): Decision =>
    loopChange(
      { change: 'move', loop: loop.id, rung: loop.rung, nextAt: later(days) },
      sentence(why, values),
      sources,
    );
  if (inMourning(person, loaded.people)) {
    const reason = sentence('correspondence.left-mourning');
    return [move(MOURNING_DAYS, 'correspondence.left-mourning'), leave(reason, sources)];
  }
  const ask = (why: string): readonly Decision[] => [
    move(AFRESH_DAYS, 'correspondence.waits-for-you'),
    question(
      sentence(`correspondence.${why}`, values),
      ['telephone', 'write-yourself', 'let-rest'].map((choice) =>
        sentence(`correspondence.choice-${choice}`),
      ),
      workingDaysAfter(now, 1, 9, profile.zone, week),
      sources,
    ),
  ];
  const mark = notChasedFor(person?.marks ?? []);
  if (mark !== null) return ask(`ask-not-chased-${mark}`);
  if (loop.chases >= MOST_CHASES) {
    return ask(callIsDue(situation, person) ? 'ask-call-now' : 'ask-after-three');
  }
  if (!isReachable(situation, loop, person)) return ask('ask-no-address');
  const chase = proposeChase(situation, loop, person, sources);
  if (chase === null) return ask('ask-no-address');
  const last = loop.chases === MOST_CHASES - 1;
  const afresh = last ? CALL_AFRESH_DAYS : AFRESH_DAYS;
  return [chase, move(afresh, 'correspondence.written-afresh')];
}

/** The third reminder named an hour to telephone, and set this wake for the beginning of that very day. */
function callIsDue(situation: Situation, person: Person | null): boolean {
  const { wake, now, profile } = situation;
  if (wake === null || person === null || person.telephones.length === 0) return false;
  const set = inZone(wake.at, profile.zone);
  return set.hour === CALL_DAY_HOUR && set.toPlainDate().equals(dayOf(now, profile.zone));
}

/** An answer that came after the question, by whoever of them; a promise was noted when it came. */
function answerSince(thread: readonly ThreadEntry[], loop: OpenLoop): ThreadEntry | undefined {
  if (loop.rung === 'promised') return undefined;
  return thread.find(
    (entry) => !entry.ours && entry.automatic !== true && entry.at > loop.openedAt,
  );
}

/** A reminder goes only to an address we wrote to in this thread, or that stands on somebody's record. */
function isReachable(situation: Situation, loop: OpenLoop, person: Person | null): boolean {
  if (!loop.address.includes('@')) return false;
  if (person !== null) return true;
  return situation.loaded.thread.some(
    (entry) => entry.ours && entry.to.some((to) => sameAddress(to, loop.address)),
  );
}

function proposeChase(
  situation: Situation,
  loop: OpenLoop,
  person: Person | null,
  sources: Sources,
): ActDecision | null {
  const { loaded, profile, now } = situation;
  const account = accountOf(
    situation,
    loaded.thread.filter((entry) => entry.ours).map((entry) => entry.from),
  );
  if (account === null) return null;
  const letter = chaseLetter(situation, loop, person);
  const name = namedAs({ person, name: '' }, profile.language) || loop.address;
  const nth = String(loop.chases + 1);
  const latest = loaded.thread.findLast((entry) => entry.messageId !== '');
  return propose({
    mail: {
      account: account.id,
      from: account.address,
      sender: null,
      to: [{ name: person?.name ?? '', address: loop.address }],
      cc: [],
      subject: letter.subject,
      text: letter.text,
      inReplyTo: latest?.messageId ?? null,
      references: referencesOf(loaded.thread, loaded.threadRoot),
      annexes: [],
      personal: false,
    },
    letter: {
      kind: 'correspondence.chase',
      reason: sentence('correspondence.chase-due', {
        name,
        Name: capital(name),
        what: loop.what,
        nth,
      }),
      sources,
      key: `chase:${loop.id}:${nth}:${dayOf(now, profile.zone).toString()}`,
      loop: { effect: 'chase', loop: loop.id, nextAt: letter.nextAt },
      subjects: [],
    },
    counterpart: {
      person: person?.id ?? null,
      name,
      addresses: [loop.address],
      marks: person?.marks ?? [],
      known: true,
    },
    matter: loop.matter,
    preconditions: preconditionsOf(loop, person, now),
    remarks: [],
  });
}

function preconditionsOf(
  loop: OpenLoop,
  person: Person | null,
  now: number,
): readonly Precondition[] {
  const since = loop.rung === 'promised' ? now : loop.openedAt;
  return [
    { kind: 'loop-open', loop: loop.id },
    ...(loop.thread === null
      ? []
      : [{ kind: 'thread-unanswered', thread: loop.thread, since } as const]),
    ...(person === null ? [] : [{ kind: 'not-bereaved', person: person.id } as const]),
  ];
}
