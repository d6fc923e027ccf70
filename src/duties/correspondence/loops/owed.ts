import type { Sources } from '../../../core/act.ts';
import type { ActDecision, Decision } from '../../../core/decision.ts';
import type { ChaseAnswer } from '../../../core/chasing/answer.ts';
import { asSaid } from '../../../core/chasing/as-said.ts';
import { personAt, sameAddress } from '../../../core/conduct/look.ts';
import { inMourning } from '../../../core/conduct/bereavement.ts';
import { namedAs, toneFor } from '../../../core/people/salutation.ts';
import type { Addressee } from '../../../core/people/salutation.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { PersonMark } from '../../../core/records/person.ts';
import type { Situation, ThreadEntry } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { dayOf, sayDateFrom, sayDay } from '../../../core/time/say-date.ts';
import { addWorkingDays, atHour, workingDaysAfter } from '../../../core/time/working-days.ts';
import { loopChange, question } from '../decisions.ts';
import { atStart, body, frame } from '../../../core/letters/letter.ts';
import { TELL_WHEN } from '../letters/texts.ts';
import { accountOf, capital, isUnattended } from '../view.ts';
import { datedSubject, propose, referencesOf } from '../propose.ts';

/** These are no answer yet. */
const SAYS_ONLY_WHEN: readonly ActKind[] = [
  'correspondence.acknowledge',
  'correspondence.tell-when',
];

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
  const written =
    loop.rung === 'promised' || ours.length > 0 || inMourning(person, loaded.people)
      ? null
      : tellWhen(situation, loop, theirs, by, sources);
  if (written !== null) {
    const nextAt = atHour(addWorkingDays(by, -1, week), 10, zone);
    const change = { change: 'move', loop: loop.id, rung: 'promised', nextAt } as const;
    return [written, loopChange(change, sentence('correspondence.day-before', values), sources)];
  }
  if (isHisWord(loaded.thread, loop)) return keepsHisWord(situation, loop, sources);
  const nextAt = workingDaysAfter(now, 1, 10, zone, week);
  const change = { change: 'move', loop: loop.id, rung: loop.rung, nextAt } as const;
  const choices = ['answer-today', 'answer-later', 'no-answer'].map((choice) =>
    sentence(`correspondence.choice-${choice}`),
  );
  return [
    loopChange(change, sentence('correspondence.waits-for-you', values), sources),
    {
      ...question(sentence('correspondence.ask-you-owe', values), choices, nextAt, sources),
      follows: [
        { does: 'wait', days: 1 } as const,
        { does: 'wait', days: PROMISED_DAYS } as const,
        { does: 'rest' } as const,
      ].map((answer, at) =>
        asSaid(answer, [loop.id], choices[at] ?? sentence('correspondence.ask-you-owe'), sources),
      ),
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
  const ready = (loaded.waiting ?? []).some(
    ({ kind, thread }) => thread === loop.thread && !SAYS_ONLY_WHEN.includes(kind),
  );
  if (ready) return { nextAt: tomorrow, why: 'correspondence.answer-lies-ready' };
  const nextAt = arrangedWith(situation, loop) ?? heldFor(situation, loop);
  if (nextAt === null) return null;
  return { nextAt: Math.max(nextAt, tomorrow), why: 'correspondence.being-arranged' };
}

/** He hears of the meeting that is being arranged with him: that is the answer to what he wrote about it. */
function arrangedWith({ loaded }: Situation, { address, thread }: OpenLoop): Instant | null {
  const open = (loaded.convenings ?? []).filter(({ state }) => state === 'open');
  const arranged = open.find(({ parties }) =>
    parties.some(
      (party) =>
        sameAddress(party.address, address) && (thread === null || party.thread === thread),
    ),
  );
  return arranged?.nextAt ?? null;
}

/** Until when times are held for him that were offered in this thread; what comes of them is asked when they lapse. */
function heldFor({ loaded }: Situation, { address, thread }: OpenLoop): Instant | null {
  const held = (loaded.diary?.holds ?? []).filter(
    (hold) => hold.state === 'held' && sameAddress(hold.address, address) && hold.thread === thread,
  );
  return held.length === 0 ? null : Math.max(...held.map(({ expiresAt }) => expiresAt));
}

/** To these no day is promised without the principal: an answer to the press or a court is his own. */
const NOT_TOLD: readonly PersonMark[] = ['press', 'court', 'authority', 'has-counsel', 'bereaved'];

/** Only to somebody who was dealt with before; whether a stranger gets a line is for the principal. */
function tellWhen(
  situation: Situation,
  loop: OpenLoop,
  theirs: ThreadEntry | undefined,
  by: Temporal.PlainDate,
  sources: Sources,
): ActDecision | null {
  const { loaded, profile } = situation;
  const person = personAt(loaded.people, loop.address);
  const account = accountOf(situation, theirs?.to ?? []);
  const known = loaded.writtenTo.some((address) => address === loop.address.toLowerCase());
  if (theirs === undefined || account === null || isUnattended(loop.address)) return null;
  if (theirs.from.toLowerCase() !== loop.address.toLowerCase()) return null;
  if (!known && (person === null || person.marks.length === 0)) return null;
  if (person !== null && person.marks.some((mark) => NOT_TOLD.includes(mark))) return null;
  const addressee = { person, name: '' };
  const letter = tellWhenLetter(situation, addressee, theirs, by);
  const name = namedAs(addressee, profile.language) || loop.address;
  return propose({
    mail: {
      account: account.id,
      from: account.address,
      sender: null,
      to: [{ name: person?.name ?? '', address: loop.address }],
      cc: [],
      ...letter,
      inReplyTo: theirs.messageId === '' ? null : theirs.messageId,
      references: referencesOf(loaded.thread, loaded.threadRoot),
      annexes: [],
      personal: false,
    },
    letter: {
      kind: 'correspondence.tell-when',
      reason: sentence('correspondence.day-passed', { name, Name: capital(name), what: loop.what }),
      sources,
      key: `tell-when:${loop.id}`,
      loop: null,
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
    preconditions: [
      { kind: 'loop-open', loop: loop.id },
      ...(person === null ? [] : [{ kind: 'not-bereaved', person: person.id } as const]),
    ],
    remarks: [],
  });
}

function tellWhenLetter(
  situation: Situation,
  addressee: Addressee,
  theirs: ThreadEntry,
  by: Temporal.PlainDate,
): { readonly subject: string; readonly text: string } {
  const { profile, now } = situation;
  const tone = toneFor(addressee, profile.language);
  const letter = body(TELL_WHEN, tone, {
    Principal: atStart(profile.named[tone.language]),
    day: sayDateFrom(theirs.at, now, profile.zone, tone.language),
    by: sayDay(by, tone.language, { year: by.year !== dayOf(now, profile.zone).year }),
  });
  const bare = theirs.subject
    .replace(/^(?:\s*(?:re|antw|aw)\s*:)+/i, '')
    .trim()
    .slice(0, 150);
  return {
    subject:
      profile.secrecy === 'none' && bare !== ''
        ? `Re: ${bare}`
        : datedSubject(situation, 'theirs', theirs.at, tone.language),
    text: frame({ profile, addressee, tone, body: letter, below: null }),
  };
}
