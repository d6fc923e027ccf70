import { sameAddress } from '../../conduct/look.ts';
import type { LoopEffect, Precondition, Remark } from '../../act.ts';
import type { Decision } from '../../decision.ts';
import type { DiaryCalendar } from '../desk-diary.ts';
import { discreet } from '../invitations/letters/discreet.ts';
import {
  invitationLetter,
  type InvitationFacts,
  type InvitationLetterKind,
} from '../invitations/letters/letter.ts';
import type { MeetingTime } from '../invitations/letters/time-words.ts';
import { isAmong, type Composed, type Dispatch } from '../invitations/meeting.ts';
import { reachIn, silent, withScheduleAgents } from '../invitations/sending/schedule-agents.ts';
import { whoSends } from '../invitations/sending/who-sends.ts';
import { diaryText, itipText } from '../invitations/write-meeting.ts';
import type { CalendarObject } from '../calendar-object.ts';
import type { Under } from '../../meetings/convening.ts';
import type { ActKind } from '../../mandate/acts.ts';
import type { CalendarComponent } from '../../records/calendar-component.ts';
import { sentence, type Sentence } from '../../text/words.ts';
import { actingOf, isOurs } from './acting.ts';
import { note, type Deciding } from './deciding.ts';
import { actKind, letterKind } from './letters/letter-kinds.ts';
import { awaitsAnswer } from './awaits-answer.ts';
import { mailTo, recipientAt, type Recipient } from './mail-act.ts';

/** What telling needs to know beside what is told. */
export interface Telling {
  readonly key: string;
  /** Why, where it helps by the name of who is told. */
  readonly reason: Sentence | ((who: string) => Sentence);
  /** The act that must be done first: nobody hears of what does not stand. Null: nothing is changed here. */
  readonly after: string | null;
  /** The calendar that keeps it; a server that schedules tells by itself. */
  readonly calendar: DiaryCalendar | null;
  /** The deed, where it is another than the message says. */
  readonly kind?: ActKind;
  /** The letter, where it is another than the message says. */
  readonly letter?: (address: string) => InvitationLetterKind | null;
  /** The message each letter goes under, where it answers none. */
  readonly under?: (address: string) => Under | null;
  /** Words of our own in the place of that letter's; without a subject it keeps that of the letter. */
  readonly words?: (recipient: Recipient) => { readonly subject?: string; readonly body: string };
  /** How it was, for a change. */
  readonly was?: CalendarComponent | null;
  /** What it is about in our own words. */
  readonly what?: string | null;
  /** A time that was agreed before: it is confirmed, and not asked. */
  readonly agreed?: boolean;
  /** When it is, where the message says less; other times, ours or theirs; since when and by when an answer is awaited. */
  readonly facts?: Partial<Pick<InvitationFacts, 'when' | 'times' | 'proposed' | 'asked' | 'by'>>;
  readonly preconditions?: readonly Precondition[];
  readonly remarks?: readonly Remark[];
  /** What it does to the loop of whoever is told, where it is more than that he owes an answer. */
  readonly loop?: LoopEffect | ((address: string) => LoopEffect | null);
  /** Only these of the guests; the others are told otherwise. */
  readonly only?: (address: string) => boolean;
}

/** How guests are told of a change that an act makes: after it, each by himself. */
export function tellsOf(
  key: string,
  title: string,
  calendar: DiaryCalendar | null,
): Pick<Telling, 'key' | 'reason' | 'after' | 'calendar'> {
  const reason = (who: string): Sentence => sentence('diary.tells', { title, who });
  return { key: `${key}:tell`, reason, after: key, calendar };
}

/** Whether the server that keeps a calendar tells this by itself. What it would tell of a secret title, it may not. */
function byServer(
  { situation }: Deciding,
  calendar: DiaryCalendar | null,
  dispatch: Dispatch,
): boolean {
  if (calendar?.schedules !== true) return false;
  return situation.profile.secrecy === 'none' || dispatch.tells === 'answer';
}

/** Colleagues are told by our own desks, whatever server keeps the meeting. */
function colleaguesIn({ diary }: Deciding): readonly string[] {
  return (diary.colleagues ?? []).flatMap(({ addresses }) => addresses);
}

/** Guests whom the server that keeps a meeting does not tell, by what it noted of them. */
function ourGuestsIn(text: string): readonly string[] {
  const { unreached, ours } = reachIn(text);
  return [...unreached, ...ours];
}

/**
 * The text as it will stand with what composing made of it. What is not known here stays. Under secrecy no server may
 * send our own copy on: its title is ours alone.
 */
export function asComposed(
  deciding: Deciding,
  object: CalendarObject,
  { next }: Composed,
  calendar: DiaryCalendar | null,
): string {
  const text = diaryText(next, [object]);
  const mute = calendar?.schedules === true && deciding.situation.profile.secrecy !== 'none';
  const desks = calendar?.schedules === true ? colleaguesIn(deciding) : [];
  if (mute) return silent(text);
  // A guest whom its server cannot reach is ours to tell from then on (RFC 6638 section 7.1).
  const agents = [...ourGuestsIn(text), ...desks].map((address) => ({
    address,
    agent: 'CLIENT' as const,
  }));
  return agents.length === 0 ? text : withScheduleAgents(text, agents);
}

/** Whether a server will tell all of it, so that no letter of ours leaves. */
export function isToldByServer(
  deciding: Deciding,
  { dispatches }: Composed,
  calendar: DiaryCalendar | null,
): boolean {
  const desks = colleaguesIn(deciding);
  return (
    dispatches.length > 0 &&
    dispatches.every(
      (one) => byServer(deciding, calendar, one) && !one.to.some((to) => isAmong(to, desks)),
    )
  );
}

/** One letter for everybody a meeting is told to, each in his own tone; none where a server does it. */
export function tellGuests(
  deciding: Deciding,
  { dispatches }: Composed,
  telling: Telling,
): readonly Decision[] {
  const self = actingOf(deciding)?.address ?? '';
  const letters = dispatches.flatMap((dispatch, place) => {
    const { calendar } = telling;
    const keptIn =
      calendar !== null && byServer(deciding, calendar, dispatch)
        ? [{ calendar, addresses: null }]
        : [];
    const uid = dispatch.components[0]?.uid ?? '';
    const stands = deciding.diary.objects.filter((object) => object.uid === uid);
    const byMail = [...stands.flatMap(({ text }) => ourGuestsIn(text)), ...colleaguesIn(deciding)];
    const to = whoSends(dispatch, { self, keptIn, byMail }).byMail;
    return to.filter(telling.only ?? everybody).map((address) =>
      letterTo(deciding, dispatch, address, {
        ...telling,
        key: `${telling.key}:${place}:${address}`,
      }),
    );
  });
  const unsent = letters.includes(null) ? [note(deciding, sentence('diary.no-account'))] : [];
  return [...letters.filter((letter) => letter !== null), ...unsent];
}

const everybody = (): boolean => true;

function letterTo(
  deciding: Deciding,
  dispatch: Dispatch,
  address: string,
  telling: Telling,
): Decision | null {
  const [part] = dispatch.components;
  if (part === undefined) return null;
  const recipient = recipientAt(deciding, { name: nameIn(part, address), address });
  const { secrecy } = deciding.situation.profile;
  const shown = discreet(dispatch, secrecy, recipient.tone.language);
  const { agreed = false, after, reason } = telling;
  const first: readonly Precondition[] = after === null ? [] : [{ kind: 'act-done', key: after }];
  return mailTo(deciding, recipient, {
    kind: telling.kind ?? actKind(dispatch, { agreed }),
    key: telling.key,
    ...wordsFor(deciding, dispatch, part, { recipient, telling }),
    ...telling.words?.(recipient),
    reason: typeof reason === 'function' ? reason(nameOf(recipient)) : reason,
    calendar: { method: shown.method, text: itipText(shown) },
    loop: loopOf(telling, address) ?? awaitsAnswer(deciding, dispatch, address),
    under: telling.under?.(address) ?? null,
    preconditions: [...first, ...(telling.preconditions ?? [])],
    remarks: telling.remarks ?? [],
  });
}

function loopOf({ loop }: Telling, address: string): LoopEffect | null {
  return typeof loop === 'function' ? loop(address) : (loop ?? null);
}

function nameOf({ addressee, mailbox }: Recipient): string {
  const name = addressee.person?.name ?? addressee.name;
  return name === '' ? mailbox.address : name;
}

function wordsFor(
  deciding: Deciding,
  dispatch: Dispatch,
  part: CalendarComponent,
  { recipient, telling }: { readonly recipient: Recipient; readonly telling: Telling },
): { readonly subject: string; readonly body: string } {
  const { profile, now } = deciding.situation;
  const { tone, mailbox } = recipient;
  const { was = null, agreed = false, what = null, facts = {} } = telling;
  const kind = telling.letter?.(mailbox.address) ?? letterKind(dispatch, part, { was, agreed });
  return invitationLetter(kind, {
    tone,
    principal: profile.named[tone.language],
    secrecy: profile.secrecy,
    when: timeIn(part),
    zone: profile.zone,
    readerZone: recipient.zone,
    now,
    what,
    // Where somebody else meets he knows himself; a stranger's words are not repeated in a letter of ours.
    where: isOurs(deciding, { main: part, overrides: [] }) ? part.location : null,
    ...(was === null ? {} : { was: timeIn(was) }),
    ...facts,
  });
}

function nameIn(part: CalendarComponent, address: string): string {
  const people = part.organizer === null ? part.attendees : [part.organizer, ...part.attendees];
  return people.find((one) => sameAddress(one.address, address))?.name ?? '';
}

/** When a component is, as a letter names it. */
export function timeIn({ start, end, rule }: CalendarComponent): MeetingTime {
  return { start: start ?? NO_TIME, end, rule };
}

/** A message that asks how a meeting stands names no time, nor does its letter. */
const NO_TIME = { local: '1970-01-01', zone: null, instant: null } as const;

/** Somebody of a meeting, to be written to. */
export function recipientIn(
  deciding: Deciding,
  part: CalendarComponent,
  address: string,
): Recipient {
  return recipientAt(deciding, { name: nameIn(part, address), address });
}
