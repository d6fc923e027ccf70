import { DAY } from '../hours.ts';
import type { Letter } from '../mail/read-letter.ts';
import type { Affair } from '../requests/request.ts';
import type { Postman, Reached, Town } from '../town.ts';
import { afterwards, nextToSay, recalled, stays } from './afterwards.ts';
import { answerTimes, answerQuestion, awayNotice } from './asked.ts';

/** What each of the town does with a letter that reaches him. */
export const postman: Postman = (town, reached) => {
  const { affair, letter, person } = reached;
  if (affair === null || person === null) return;
  remindedBeside(town, reached);
  affair.letters.push(letter);
  affair.thread.add(letter.messageId);
  countAskedAgain(town, affair, letter);
  awayNotice(town, reached, affair);
  read(town, reached, affair);
};

/** A letter about several matters reminds of each of them that he has not answered. */
function remindedBeside(town: Town, { affair, letter, person, principal }: Reached): void {
  if (!/(?:^|\n)1\. [^]*\n2\. /.test(letter.text)) return;
  for (const request of town.requests) {
    if (request.principal !== principal || request.at > town.now) continue;
    for (const other of request.affairs) {
      const { asked, said } = other;
      const isOpen = asked !== null && (said === null || said.at <= asked.at);
      if (other.person === person && other !== affair && isOpen) other.reminded += 1;
    }
  }
}

function read(town: Town, reached: Reached, affair: Affair): void {
  const { letter } = reached;
  switch (letter.kind) {
    case 'offer':
    case 'invite':
      return asked(town, reached, affair);
    case 'remind':
      affair.reminded += 1;
      return asked(town, reached, affair);
    case 'move':
      note(affair, letter);
      return asked(town, reached, affair);
    case 'confirm':
      return afterwards(town, reached, affair);
    case 'stays':
      return stays(town, reached, affair);
    case 'recall':
      return recalled(town, reached, affair);
    case 'accepts':
      return accepted(affair, letter);
    case 'declines':
    case 'refuse':
      affair.told = 'refused';
      if (letter.times.length > 0) asked(town, reached, affair);
      return;
    case 'cancel':
      cancelled(affair, letter);
      if (letter.times.length > 1) asked(town, reached, affair);
      return;
    case 'gone':
      affair.told = 'refused';
      return;
    case 'lapse':
      affair.told = 'lapsed';
      return;
    case 'question':
      return answerQuestion(town, reached, affair);
    case 'receipt':
      return;
    case 'emergency':
    case 'other':
      return;
    default:
      return letter.kind satisfies never;
  }
}

/** A letter that wants an answer about times. An invitation to what he chose is its confirmation. */
function asked(town: Town, reached: Reached, affair: Affair): void {
  const { letter } = reached;
  const chosen = affair.said?.what === 'yes' ? affair.said.time : null;
  if (letter.kind === 'invite' && chosen !== null && chosen.from === letter.event?.from)
    return afterwards(town, reached, affair);
  const times = letter.event === null ? letter.times : [letter.event];
  const before = affair.asked?.times ?? [];
  affair.asked = {
    at: letter.at,
    times: times.length === 0 ? before : times,
    kind: letter.kind,
  };
  answerTimes(town, reached, affair, nextToSay(affair));
}

function note(affair: Affair, { event }: Letter): void {
  if (event === null) return;
  const { uid, from, until } = event;
  affair.person.diary.noted.set(uid, { uid, from, until, request: affair.request });
}

/** They come: what he proposed stands. */
function accepted(affair: Affair, letter: Letter): void {
  note(affair, letter);
  if (letter.event !== null) affair.agreed = { from: letter.event.from, until: letter.event.until };
}

function cancelled(affair: Affair, { event }: Letter): void {
  const { noted } = affair.person.diary;
  for (const one of noted.values()) {
    if (one.request === affair.request && (event === null || event.uid === one.uid))
      noted.delete(one.uid);
  }
  affair.agreed = null;
  affair.told = 'cancelled';
}

/** Mail that crossed his in the post is nobody's fault. */
const CROSSED = 5 * 60_000;

/**
 * Whoever answered plainly is not to be asked the same again. New times after a no, and a question after something that
 * nobody could understand, are no such thing; nor is a letter that says why the time he chose is gone, or one that asks, where
 * several must come, of times that he left out whether he could come then after all.
 */
function countAskedAgain(town: Town, affair: Affair, letter: Letter): void {
  const { said, asked } = affair;
  // What was asked at the very moment of his answer, by an office that may write by itself, was asked because of it.
  if (said === null || said.what === 'unclear' || asked === null || said.at <= asked.at) return;
  const about = letter.event === null ? letter.times : [letter.event];
  const several = (town.request(affair.request)?.affairs.length ?? 1) > 1;
  const isLeftOut =
    about.length > 0 &&
    about.length < asked.times.length &&
    (several || about.length === 1) &&
    about.every(({ from }) => from !== said.time?.from);
  const same =
    !isLeftOut && about.some(({ from }) => asked.times.some((time) => time.from === from));
  if (isLeftOut && letter.kind === 'offer') affair.did.add('asked about another');
  if (letter.at - said.at < CROSSED || letter.at - said.at > 60 * DAY) return;
  const again =
    letter.kind === 'remind' ||
    // That times are free again is news to who wanted others, and none to who chose.
    (letter.kind === 'lapse' && said.what === 'yes') ||
    (letter.kind === 'question' && said.what === 'yes') ||
    (letter.kind === 'offer' && said.what === 'yes' && same);
  if (!again) return;
  affair.askedAgain += 1;
  town.tell(affair.request, 'town', `${affair.person.name} had answered already (${said.what})`);
}
