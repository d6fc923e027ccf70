import type { Remark } from '../../../core/act.ts';
import { heardAbout } from '../../../core/chasing/heard.ts';
import { messageOf, personAt, sameAddress } from '../../../core/conduct/look.ts';
import type { Decision } from '../../../core/decision.ts';
import {
  answerSources,
  quotedFrom,
  SURE_ANSWER,
  wordsOf,
} from '../../../core/diary/acting/letters/answer-words.ts';
import { actingOf } from '../../../core/diary/acting/acting.ts';
import { alsoOn, mustBeSeen, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { standingUnder, type Standing } from '../../../core/diary/acting/standing.ts';
import {
  calendarTime,
  instantOf,
  localOf,
  spanOfPart,
  titleIn,
} from '../../../core/diary/acting/times.ts';
import type {
  OfferedTime,
  ProposedTime,
  TimesAnswer,
} from '../../../core/diary/invitations/answers/times-answer.ts';
import { invitedIn } from '../../../core/diary/invitations/invited-in.ts';
import { underMethod } from '../../../core/diary/invitations/sending/version.ts';
import type { Span } from '../../../core/diary/span.ts';
import type {
  CalendarAttendee,
  CalendarComponent,
} from '../../../core/records/calendar-component.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { onlyMeant, owedOutside } from './asked-outside.ts';

/** A meeting of ours, as it stands, and whoever of its guests wrote. */
export interface PlainAnswer {
  readonly standing: Standing;
  readonly part: CalendarComponent;
  readonly guest: CalendarAttendee;
  readonly span: Span;
  /** How it is known to be about it: by its thread, or outside it by his address or only by his name. */
  readonly by: 'thread' | 'address' | 'name';
}

/**
 * What a mail without a calendar part may answer: a single meeting of ours ahead to which its writer is invited. In a thread of
 * ours the one it is about; outside it the one that he has not answered, where his words can mean no other.
 */
export function answerable(deciding: Deciding): PlainAnswer | null {
  const uid = invitedIn(deciding.situation);
  if (uid === null) return answerableOutside(deciding);
  const invited = invitedTo(deciding, uid);
  const guest = invited === null ? null : guestWho(deciding.situation, invited.part);
  return invited === null || guest === null ? null : { ...invited, guest, by: 'thread' };
}

function answerableOutside(deciding: Deciding): PlainAnswer | null {
  const { situation } = deciding;
  const message = messageOf(situation);
  if (message === null) return null;
  const owed = owedOutside(deciding).flatMap(({ uid, address, by }) => {
    const invited = invitedTo(deciding, uid);
    const guest = invited?.part.attendees.find((one) => sameAddress(one.address, address));
    return invited === null || guest?.answer !== 'NEEDS-ACTION'
      ? []
      : [{ ...invited, guest, by, zone: invited.part.start?.zone ?? situation.profile.zone }];
  });
  return onlyMeant(situation, message, owed);
}

/** A single meeting of ours that lies ahead. */
function invitedTo(
  deciding: Deciding,
  uid: string,
): Pick<PlainAnswer, 'standing' | 'part' | 'span'> | null {
  const { situation } = deciding;
  const acting = actingOf(deciding);
  const standing = standingUnder(deciding, uid);
  const part = standing?.object.main ?? null;
  if (acting === null || standing === null || part === null) return null;
  // Of a series nobody can tell which of its days is meant.
  if (part.rule !== null || !sameAddress(part.organizer?.address ?? '', acting.address))
    return null;
  const span = spanOfPart(part, situation.profile.zone);
  return span === null || span.from <= situation.now ? null : { standing, part, span };
}

function guestWho(situation: Situation, { attendees }: CalendarComponent): CalendarAttendee | null {
  const { loaded } = situation;
  const address = messageOf(situation)?.from[0]?.address ?? '';
  const his = [address, ...(personAt(loaded.people, address)?.addresses ?? [])];
  return attendees.find((one) => his.some((each) => sameAddress(each, one.address))) ?? null;
}

/** The time that is answered, on the clock the meeting is kept on. */
export function timeAnswered(
  { profile }: Pick<Situation, 'profile'>,
  { span, part }: PlainAnswer,
): OfferedTime {
  return { span, zone: part.start?.zone ?? profile.zone };
}

/** A plain answer as the message a calendar program would have sent in its place, with what must be seen beside it. */
export interface AsMessage {
  readonly deciding: Deciding;
  readonly uid: string;
  readonly part: CalendarComponent;
  readonly quoted: string;
}

/**
 * What a guest answers in words to an invitation of ours: "ja, graag", "dan kan ik niet", "kan het maandag om drie uur?". It
 * comes to what the same answer of a calendar program would, and is seen first. Null: he says nothing of it; a decision:
 * nobody can make it out.
 */
export function plainAnswer(deciding: Deciding, answer: PlainAnswer): AsMessage | Decision | null {
  const { situation, diary } = deciding;
  const message = messageOf(situation);
  const read = diary.timesAnswer;
  const [said] = read?.offered ?? [];
  if (message === null || message.automatic !== null || read === undefined || said === undefined)
    return null;
  if (wordsOf(read).length === 0) return null;
  const quoted = quotedFrom(read);
  const part = asComponent(situation, answer, read);
  const { uid } = answer.part;
  // Outside its thread what nobody can make out may as well be about something else.
  if (part === null && answer.by !== 'thread') return null;
  if (part === null || uid === null) {
    const who = answer.guest.name ?? answer.guest.address;
    return note(
      deciding,
      sentence('diary.invited-unclear', { who, words: quoted, title: titleIn(answer.part) }),
    );
  }
  const resting = alsoOn(deciding, answerSources(deciding, message, read));
  return { deciding: resting, uid, part, quoted };
}

/** What must be seen beside whatever comes of words. */
export function readFromWords(quoted: string) {
  return mustBeSeen(sentence('diary.read-from-words', { words: quoted }));
}

/** Whose name is all that is known of him, that is seen as well. */
export function knownByName(
  { situation }: Deciding,
  { by, guest }: PlainAnswer,
): readonly Remark[] {
  const address = messageOf(situation)?.from[0]?.address ?? '';
  const who = guest.name ?? guest.address;
  return by === 'name' ? [mustBeSeen(sentence('diary.known-by-name', { who, address }))] : [];
}

/** Who answers outside the thread is reminded of it no more; inside it whatever waits in the thread ends with any answer. */
export function heardOutside(
  { situation, sources }: Deciding,
  { by, guest, part }: PlainAnswer,
): readonly Decision[] {
  if (by === 'thread' || part.uid === null) return [];
  const addresses = [guest.address.toLowerCase()];
  const name = guest.name ?? guest.address;
  return heardAbout(situation, { kind: 'invitation', about: part.uid, addresses, name }, sources);
}

const ANSWERS = { yes: 'ACCEPTED', no: 'DECLINED', maybe: 'TENTATIVE' } as const;

function asComponent(
  { now, profile }: Situation,
  { part, guest, span }: PlainAnswer,
  { offered, proposals }: TimesAnswer,
): CalendarComponent | null {
  const [said] = offered;
  if (said === undefined) return null;
  const { answer, certainty } = said;
  const instead = proposals
    .filter((one) => one.certainty >= SURE_ANSWER)
    .flatMap((one) => spanNamed(one, span) ?? [])
    .find(({ from }) => from > now && from !== span.from);
  if (answer !== 'yes' && instead !== undefined) {
    const { from, until, zone } = localOf(instead, part.start?.zone ?? profile.zone);
    return {
      ...underMethod(part, 'COUNTER', now),
      attendees: [guest],
      start: calendarTime(from, zone),
      end: calendarTime(until, zone),
    };
  }
  if (certainty < SURE_ANSWER || answer === 'unknown') return null;
  const partstat = answer === 'other' ? ANSWERS.no : ANSWERS[answer];
  return { ...underMethod(part, 'REPLY', now), attendees: [{ ...guest, answer: partstat }] };
}

/** The hour he names, for as long as the meeting is; null where he leaves the hour open. */
function spanNamed({ from, zone }: ProposedTime, like: Span): Span | null {
  if (from === null || !from.includes('T')) return null;
  const at = instantOf(from, zone);
  return { from: at, until: at + (like.until - like.from) };
}
