import type { Remark } from '../../../core/act.ts';
import { heardAbout } from '../../../core/chasing/heard.ts';
import type { Decision } from '../../../core/decision.ts';
import { isOwn, messageOf } from '../../../core/conduct/look.ts';
import { carriesMeeting } from '../../../core/diary/invitations/carries.ts';
import { invitesTo, ownInvitation } from '../../../core/diary/invitations/answers/by-invitation.ts';
import { notVouched, onHisClock } from '../../../core/diary/acting/letters/answer-words.ts';
import {
  alsoOn,
  askHim,
  mustBeSeen,
  note,
  type Deciding,
} from '../../../core/diary/acting/deciding.ts';
import { isOwnTime } from '../../../core/diary/acting/own-time.ts';
import { instantOf } from '../../../core/diary/acting/times.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Convening, KeptTime, Party, Said, Wish } from '../../../core/meetings/convening.ts';
import { choiceAnew } from '../../../core/meetings/next-step.ts';
import { isPoll } from '../../../core/meetings/poll.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { changed } from '../deciding.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import { advance, type Stepping } from '../steps/advance.ts';
import { choose, isAskedOfPoll } from '../steps/choose.ts';
import { keepTime, type FreshTime } from '../steps/keep.ts';
import { seek } from '../steps/seek.ts';
import { answered, timesAsked, timesGone, type Answered } from './answered.ts';
import { askAgain, heSaid } from './ask-again.ts';
import { withdraws } from './withdraws.ts';
import { inWords, isOfGone, marked, type Heard } from './heard.ts';

/** Times of his own that are kept from one letter. */
const MOST_NAMED = 2;

/** Somebody who was asked for a meeting answers. Empty: the mail has nothing to do with one. */
export function onAnswer(deciding: Deciding): readonly Decision[] {
  const { situation, diary } = deciding;
  const message = messageOf(situation);
  if (message === null || message.automatic !== null) return [];
  if (situation.arrival.linkedTo !== null || situation.arrival.channel === 'import') return [];
  if (isOwn(situation, message.from[0]?.address ?? '')) return [];
  const found = answered(deciding, message);
  if (found === null) return [];
  const times = timesAsked(found, message);
  if (isOfDiary(deciding, message, times)) return [];
  const gone = timesGone(situation, message, found);
  const put = [...times, ...gone];
  const read = diary.timesAnswer?.offered.length === put.length ? diary.timesAnswer : null;
  const { rests, ...heard } =
    message.page === undefined || message.page.answers.length === 0
      ? inWords(deciding, message, { times: put, read })
      : marked(deciding, message.page, { times, read });
  const decided = onRead(alsoOn(deciding, rests), message, { found, times, gone, heard });
  return decided.length === 0 ? [] : [...heardFrom(deciding, found), ...decided];
}

/** What a calendar program says is a matter of the diary, unless it invites to a time that he was asked about. */
function isOfDiary(
  { situation }: Deciding,
  message: MessageReading,
  times: readonly KeptTime[],
): boolean {
  if (!carriesMeeting(message) || message.own.trim() !== '') return false;
  const invited = ownInvitation(message, situation.profile.zone);
  return invited === null || !times.some((time) => invitesTo(invited, time));
}

/** He has said something of it, clear or not: nobody reminds him of it before he is asked again. */
function heardFrom(deciding: Deciding, { convening, party, by }: Answered): readonly Decision[] {
  if (by === 'thread') return [];
  const who = party.name === '' ? party.address : party.name;
  const { situation, sources } = deciding;
  const { id } = convening;
  const waited = { kind: 'times', about: id, addresses: [party.address], name: who } as const;
  return heardAbout(situation, waited, sources);
}

interface Reading {
  readonly found: Answered;
  readonly times: readonly KeptTime[];
  /** Put to him by the letter he answers, and not kept any more. */
  readonly gone: readonly KeptTime[];
  readonly heard: Heard;
}

function onRead(
  deciding: Deciding,
  message: MessageReading,
  { found, times, gone, heard: { said, wishes, quoted, elsewhere } }: Reading,
): readonly Decision[] {
  const { convening, party } = found;
  const clear = said.length + wishes.length > 0;
  const who = party.name === '' ? party.address : party.name;
  const what = convening.about ?? convening.what ?? '';
  // Somebody else in the thread is shown, and counts for nobody until a person says so.
  if (found.by === 'thread')
    return [somebodyElse(deciding, message, { found, said, wishes, quoted })];
  const withdrawn = withdraws(deciding, message, found, { said, wishes });
  if (withdrawn !== null) return withdrawn;
  const change = {
    change: 'said',
    convening: convening.id,
    party: party.address,
    said,
    wishes,
  } as const;
  const reason = sentence(clear ? 'meetings.has-said' : 'meetings.unclear', { who, what });
  // What he marked on his page is gone since: that was no unclear answer, and he hears of what came in its place.
  const isMarked = (message.page?.answers.length ?? 0) > 0;
  if (!clear && (isMarked || times.length === 0)) return [];
  if (!clear)
    return [
      changed(deciding, change, reason),
      ...askAgain(deciding, message, { convening, party, times }),
    ];
  const remarks = [...remarksOn(message, found, who), ...onHisClock(elsewhere, who)];
  const fresh = namedTimes(deciding, convening, party, { wishes, times, remarks });
  const named = [...keptAlready(convening, wishes, times), ...fresh.map(({ time }) => time)];
  const yes = named.map(({ id }) => ({ time: id, answer: 'yes' as const, words: quoted }));
  const after = heard(convening, party.address, {
    said: [...said, ...yes],
    wishes,
    arrival: deciding.situation.arrival.id,
    times: fresh.map(({ time }) => time),
  });
  return [
    changed(deciding, { ...change, said: [...said, ...yes] }, reason),
    ...fresh.map(({ act }) => act),
    // What he chose is gone, and he is the only one: he hears so, and of other times, at once.
    ...(isOfGone(convening, said, gone) && named.length === 0
      ? seek(deciding, after, times, { key: 'gone', remarks })
      : goesOn(deciding, after, {
          ...{ key: 'answered', remarks, fresh },
          ...(fresh.length > 0 ? {} : wantedOf(deciding, convening, party, wishes)),
        })),
  ];
}

/** What comes of it; an answer to a poll that he is already asked about changes what he can choose. */
function goesOn(deciding: Deciding, after: Convening, stepping: Stepping): readonly Decision[] {
  const steps = advance(deciding, after, stepping);
  if (steps.length > 0 || !isAskedOfPoll(deciding, after)) return steps;
  const anew = choiceAnew(after, deciding.situation.now);
  return anew === null ? steps : choose(deciding, after, anew.among);
}

/** Whether it counts is for the principal to say; what they wrote is shown with the question. */
function somebodyElse(
  deciding: Deciding,
  message: MessageReading,
  {
    found,
    said,
    wishes,
    quoted,
  }: {
    readonly found: Answered;
    readonly said: readonly Pick<Said, 'time' | 'answer' | 'words'>[];
    readonly wishes: readonly Omit<Wish, 'party'>[];
    readonly quoted: string;
  },
): Decision {
  const { convening, party } = found;
  const who = party.name === '' ? party.address : party.name;
  const address = message.from[0]?.address ?? '';
  if (said.length + wishes.length === 0)
    return note(deciding, sentence('meetings.somebody-else', { who, address }));
  const choices = [
    {
      said: sentence('meetings.choice-is-his', { who }),
      follows: heSaid(deciding, convening, { party, said, wishes }),
    },
    { said: sentence('meetings.choice-is-not') },
  ];
  const values = { who, address, words: quoted };
  return askHim(deciding, sentence('meetings.is-it-his', values), choices, convening.id);
}

/** The hour he names instead, which could not be kept: he hears that the principal cannot come then. */
function wantedOf(
  { situation }: Deciding,
  convening: Convening,
  { address }: Party,
  wishes: readonly Omit<Wish, 'party'>[],
): Pick<Stepping, 'wanted'> {
  const [span] = hoursNamed(convening, wishes);
  return span === undefined || span.from <= situation.now
    ? {}
    : { wanted: { party: address, span } };
}

/** What he names to the hour, besides what is kept for the meeting or was. */
function hoursNamed(
  { minutes, times }: Convening,
  wishes: readonly Omit<Wish, 'party'>[],
): readonly Span[] {
  return momentsIn(wishes)
    .filter((at) => times.every((time) => time.from !== at))
    .map((at) => ({ from: at, until: at + minutes * MINUTE_MS }));
}

function momentsIn(wishes: readonly Omit<Wish, 'party'>[]): readonly number[] {
  return wishes.flatMap(({ from, until, zone }) =>
    from?.includes('T') === true && until === null ? [instantOf(from, zone)] : [],
  );
}

/** What he names to the hour is kept for the meeting already, and was put to others, or to him by a letter that has not left. */
function keptAlready(
  { times }: Convening,
  wishes: readonly Omit<Wish, 'party'>[],
  asked: readonly KeptTime[],
): readonly KeptTime[] {
  const named = momentsIn(wishes);
  return times.filter(
    (time) => time.state === 'held' && !asked.includes(time) && named.includes(time.from),
  );
}

/** Times he names to the hour that are free: kept at once, since he has said that he can. */
function namedTimes(
  deciding: Deciding,
  convening: Convening,
  party: Party,
  {
    wishes,
    times,
    remarks,
  }: {
    readonly wishes: readonly Omit<Wish, 'party'>[];
    readonly times: readonly KeptTime[];
    readonly remarks: readonly Remark[];
  },
): readonly FreshTime[] {
  // The others of a poll are asked once; what one would have instead is read by whoever chooses.
  if (isPoll(convening)) return [];
  const ignoring = times.map(({ uid }) => uid);
  return hoursNamed(convening, wishes)
    .filter((span) => isOwnTime(deciding, span, ignoring).free)
    .slice(0, MOST_NAMED)
    .flatMap((span) => {
      const kept = keepTime(deciding, convening, span, {
        askedOf: [party.address],
        ignoring,
        remarks,
      });
      return kept === null ? [] : [kept];
    });
}

/** The meeting as it is once this is on record. */
function heard(
  convening: Convening,
  party: string,
  {
    said,
    wishes,
    arrival,
    times,
  }: {
    readonly said: readonly Pick<Said, 'time' | 'answer' | 'words'>[];
    readonly wishes: readonly Omit<Wish, 'party'>[];
    readonly arrival: string;
    readonly times: readonly KeptTime[];
  },
): Convening {
  return {
    ...convening,
    times: [...convening.times, ...times],
    said: [...convening.said, ...said.map((one) => ({ ...one, party, arrival }))],
    wishes: [...convening.wishes, ...wishes.map((one) => ({ ...one, party }))],
  };
}

/** What must be seen: that it was read from words, and what is not sure about who wrote. */
function remarksOn(message: MessageReading, { by }: Answered, who: string): readonly Remark[] {
  // His page vouches for itself: nobody else was given its address.
  if (message.page !== undefined) return [];
  const address = message.from[0]?.address ?? '';
  return [
    ...(by === 'person' || by === 'name'
      ? [mustBeSeen(sentence('diary.known-by-name', { who, address }))]
      : []),
    ...notVouched(message),
  ];
}
