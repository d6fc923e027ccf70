import { DAY, HOME, HOUR } from '../hours.ts';
import { writeCalendarText } from '../mail/calendar-text.ts';
import { FRENCH } from '../words/fr.data.ts';
import { fill, sayInFrench } from '../words/say-time.ts';
import {
  answer,
  fitting,
  otherTime,
  plainly,
  sayYes,
  takeDown,
  type Answering,
} from './answering.ts';
import { byPage } from './by-page.ts';
import type { Character } from './character.ts';
import { HOSTILE } from './hostile.data.ts';
import { telephone } from './telephone.ts';
import { frenchLetter, quotation } from './writing.ts';

/** How somebody answers when he is asked for times; undefined where he answers as everybody does. */
type Manner = (it: Answering) => Promise<void> | undefined;

const plain: Manner = () => undefined;

/** What he does only when he is asked for the first time; asked back, he is plain. */
function once(manner: Manner): Manner {
  return (it) => (it.nth === 1 ? manner(it) : undefined);
}

export const manners: Readonly<Record<Character, Manner>> = {
  prompt: plain,
  clicks: byPage,
  silent: plain,
  mover: plain,
  'on-holiday': plain,
  vague: once((it) => answer(it, it.pen.say(it.pen.words.vague), { what: 'unclear', time: null })),
  contradictory: once(contradict),
  'other-mail': once(underAnother),
  'wrong-zone': once(onHisClock),
  telephones: telephone,
  calendar: byCalendar,
  counter: once(counter),
  'other-address': fromElsewhere,
  empty: once(emptily),
  french: once(inFrench),
  'yes-and-no': once(bothWays),
  'past-date': once(longGone),
  namesake: plain,
  hostile: withOrders,
};

/** Yes; and an hour or two later: no, the other. */
async function contradict(it: Answering): Promise<void> {
  const { free, times, pen, town, affair } = it;
  const first = times[0];
  const second = times.find((one) => one.from !== first?.from) ?? otherTime(it);
  if (first === undefined || second === null || second === undefined) return plainly(it);
  await answer(it, sayYes(it, first), { what: 'unclear', time: first });
  town.schedule(town.now + it.chance.int(1, 4) * HOUR, async () => {
    const values = { time: pen.whole(second), other: pen.whole(first) };
    const suits = free.length > 0 && times.includes(second);
    affair.did.add('corrected');
    await answer(it, pen.say(pen.words.takesBack, values), {
      what: suits ? 'yes' : 'other',
      time: second,
    });
  });
}

/** His answer hangs under another mail, with another subject. */
function underAnother(it: Answering): Promise<void> | undefined {
  const { free, pen, affair, town } = it;
  const [time] = free;
  if (time === undefined) return undefined;
  takeDown(it, time);
  const before = town.oldThread(affair.person, it.principal);
  const core = `${pen.say(pen.words.bytheway)} ${pen.say(pen.words.yes, { time: pen.whole(time) })}`;
  return answer(
    it,
    core,
    { what: 'yes', time },
    { subject: before.subject, under: before, whole: pen.letter(core, null) },
  );
}

/** He means his own clock, and says no more than the hour. */
function onHisClock(it: Answering): Promise<void> | undefined {
  const { free, pen, chance } = it;
  const [time] = free;
  if (time !== undefined && chance.happens(0.5)) {
    takeDown(it, time);
    const core = pen.say(pen.words.yes, { time: pen.whole(time) });
    return answer(it, core, { what: 'yes', time });
  }
  return counter(it);
}

/** With his calendar program: an answer to an invitation, an invitation of his own to an offer. */
function byCalendar(it: Answering): Promise<void> | undefined {
  const { reached, free, affair, principal, town, pen, chance } = it;
  const { event } = reached.letter;
  const { person } = affair;
  const [time] = free;
  if (event !== null) {
    const other = time === undefined && chance.happens(0.5) ? otherTime(it) : null;
    const method = other === null ? 'REPLY' : 'COUNTER';
    const answered = time === undefined ? 'DECLINED' : 'ACCEPTED';
    const text = writeCalendarText({
      method,
      uid: event.uid,
      title: event.title,
      organiser: event.organiser,
      attendee: person.address,
      answer: other === null ? answered : 'TENTATIVE',
      sequence: event.sequence,
      stamp: town.now,
      from: (other ?? event).from,
      until: (other ?? event).until,
    });
    const said = { what: time === undefined ? 'no' : 'yes', time: time ?? null } as const;
    if (time !== undefined) takeDown(it, time);
    const word = { ACCEPTED: 'Accepted', DECLINED: 'Declined' }[answered];
    const subject =
      other === null ? `${word}: ${event.title}` : `New time proposed: ${event.title}`;
    const theirs = other === null ? said : ({ what: 'other', time: other } as const);
    return answer(it, '', theirs, { subject, whole: '', calendar: { method, text } });
  }
  if (time === undefined) return undefined;
  const uid = `${affair.request}-${person.id}-${it.nth}@${person.address.split('@')[1]}`;
  const title = principal.called;
  const text = writeCalendarText({
    method: 'REQUEST',
    uid,
    title,
    organiser: person.address,
    attendee: principal.address,
    answer: 'NEEDS-ACTION',
    sequence: 0,
    stamp: town.now,
    ...time,
  });
  const core = pen.say(pen.words.yes, { time: pen.whole(time) });
  return answer(
    it,
    core,
    { what: 'yes', time },
    { subject: title, calendar: { method: 'REQUEST', text } },
  );
}

function counter(it: Answering): Promise<void> | undefined {
  const other = otherTime(it);
  if (other === null) return undefined;
  const { pen } = it;
  const core = pen.say(fitting(pen.words.counter, it.times), { time: pen.whole(other) });
  return answer(it, core, { what: 'other', time: other });
}

/** From home; half the time without anything that shows what it answers. */
function fromElsewhere(it: Answering): Promise<void> | undefined {
  const { free, pen, affair, chance } = it;
  const [time] = free;
  if (time === undefined) return undefined;
  takeDown(it, time);
  const { name, otherAddress } = affair.person;
  const core = pen.say(pen.words.yes, { time: pen.whole(time) });
  const from = { name, address: otherAddress };
  const loose = chance.happens(0.5) ? { under: null, subject: pen.say(pen.words.subjectAsk) } : {};
  return answer(it, core, { what: 'yes', time }, { from, ...loose });
}

/** Sent before anything was written. */
function emptily(it: Answering): Promise<void> {
  const { language } = it.affair.person;
  const whole = quotation(it.reached.letter, language).trimStart();
  return answer(it, '', { what: 'unclear', time: null }, { whole });
}

function inFrench(it: Answering): Promise<void> {
  const { free, pen, chance } = it;
  const [time] = free;
  const core =
    time === undefined
      ? chance.pick(FRENCH.no)
      : fill(chance.pick(FRENCH.yes), { time: sayInFrench(time, chance, HOME) });
  // Whoever reads no French may ask once.
  return answer(
    it,
    core,
    { what: 'unclear', time: time ?? null },
    { whole: frenchLetter(pen, core) },
  );
}

function bothWays(it: Answering): Promise<void> | undefined {
  const [time] = it.times;
  if (time === undefined) return undefined;
  const { pen } = it;
  const core = pen.say(pen.words.yesAndNo, { time: pen.whole(time) });
  return answer(it, core, { what: 'unclear', time: it.free[0] ?? null });
}

/** Last week's Tuesday: he looked at the wrong page. */
function longGone(it: Answering): Promise<void> | undefined {
  const [time] = it.free;
  if (time === undefined) return undefined;
  const { pen, town } = it;
  const weeks = Math.ceil((time.from - town.now) / (7 * DAY)) + 1;
  const gone = { from: time.from - weeks * 7 * DAY, until: time.until - weeks * 7 * DAY };
  const core = pen.say(pen.words.past, { time: pen.whole(gone) });
  return answer(it, core, { what: 'unclear', time });
}

/** A plain answer, with orders to the secretary in it, above or below. */
function withOrders(it: Answering): Promise<void> | undefined {
  const { free, pen, chance, affair, reached } = it;
  const [time] = free;
  if (time === undefined) return undefined;
  const order = chance.pick(HOSTILE[affair.person.language]);
  takeDown(it, time);
  const core = sayYes(it, time);
  const letter = pen.letter(core, null);
  const whole = chance.happens(0.3)
    ? `${order}\n\n${letter}`
    : `${letter}\n-- \n${order}${quotation(reached.letter, affair.person.language)}`;
  return answer(it, core, { what: 'yes', time }, { whole });
}
