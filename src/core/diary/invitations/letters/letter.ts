import { neutralSubject } from '../../../conduct/subjects.ts';
import type { Tone } from '../../../people/salutation.ts';
import type { Secrecy } from '../../../situation.ts';
import type { Instant, Zone } from '../../../time/instant.ts';
import { capital } from '../../../text/phrases.ts';
import type { Language } from '../../../text/words.ts';
import * as texts from './texts.ts';
import type { InvitationText } from './texts.ts';
import { sayDeadline, sayMeetingTime } from './time-words.ts';
import type { MeetingTime } from './time-words.ts';

/** Which letter it is. */
export type InvitationLetterKind =
  | 'invitation'
  | 'confirmation'
  | 'again'
  | 'moved'
  | 'place-changed'
  | 'details-changed'
  | 'cancelled'
  | 'not-needed'
  | 'comes'
  | 'comes-then'
  | 'may-come'
  | 'declined'
  | 'delegated'
  | 'in-place'
  | 'stays'
  | 'reminder'
  | 'thanks-yes'
  | 'thanks-no'
  | 'how-it-stands'
  | 'state'
  | 'other-time'
  | 'as-proposed'
  | 'moved-meanwhile';

/** What a letter is filled with. What a kind has no use for is left out. */
export interface InvitationFacts {
  readonly tone: Tone;
  /** In a running sentence: "de heer Van den Berg". */
  readonly principal: string;
  readonly secrecy: Secrecy;
  readonly when: MeetingTime;
  readonly zone: Zone;
  readonly readerZone: Zone | null;
  readonly now: Instant;
  /** What the meeting is about, as our own words; under secrecy never said. */
  readonly what: string | null;
  /** Our own words for the place: "bij ons op kantoor". */
  readonly where: string | null;
  /** What was, for a meeting that is moved. */
  readonly was?: MeetingTime;
  /** Other times: kept free for him, or proposed instead. */
  readonly times?: readonly MeetingTime[];
  /** What they proposed. */
  readonly proposed?: MeetingTime;
  /** Why it is called off, as a clause; under secrecy never said. */
  readonly reason?: string | null;
  /** Local dates: when we asked, and by when an answer or certainty is due. */
  readonly asked?: string;
  readonly by?: string;
  /** Who goes instead, in a running sentence. */
  readonly delegate?: string;
}

const KINDS: Readonly<Record<InvitationLetterKind, InvitationText>> = {
  invitation: texts.INVITATION,
  confirmation: texts.CONFIRMATION,
  again: texts.AGAIN,
  moved: texts.MOVED,
  'place-changed': texts.PLACE_CHANGED,
  'details-changed': texts.DETAILS_CHANGED,
  cancelled: texts.CANCELLED,
  'not-needed': texts.NOT_NEEDED,
  comes: texts.COMES,
  'comes-then': texts.COMES_THEN,
  'may-come': texts.MAY_COME,
  declined: texts.DECLINED,
  delegated: texts.DELEGATED,
  'in-place': texts.IN_PLACE,
  stays: texts.STAYS,
  reminder: texts.REMINDER,
  'thanks-yes': texts.THANKS_YES,
  'thanks-no': texts.THANKS_NO,
  'how-it-stands': texts.HOW_IT_STANDS,
  state: texts.STATE,
  'other-time': texts.OTHER_TIME,
  'as-proposed': texts.AS_PROPOSED,
  'moved-meanwhile': texts.MOVED_MEANWHILE,
};

/**
 * Subject, and the words between salutation and closing. Every time stands there with weekday, date, time and zone. Under a
 * profession's secrecy the subject is neutral, and neither what it is about nor why it is called off is said.
 */
export function invitationLetter(
  kind: InvitationLetterKind,
  facts: InvitationFacts,
): { readonly subject: string; readonly body: string } {
  const { language, form } = facts.tone;
  const text = textFor(kind, facts);
  const template = language === 'en' ? text.en : text[form];
  const values = valuesOf(facts);
  // What has no value stays visible, so that pre-send reading stops it.
  const body = template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { subject: subjectOf(kind, facts), body };
}

function textFor(kind: InvitationLetterKind, { times = [] }: InvitationFacts): InvitationText {
  if (times.length > 0 && kind === 'cancelled') return texts.CANCELLED_WITH_TIMES;
  if (times.length > 0 && kind === 'declined') return texts.DECLINED_WITH_TIMES;
  return KINDS[kind];
}

const APPOINTMENT = { nl: 'een afspraak', en: 'an appointment' } as const;

function valuesOf(facts: InvitationFacts): Readonly<Record<string, string | undefined>> {
  const {
    principal,
    secrecy,
    what,
    where,
    tone,
    times = [],
    was,
    proposed,
    reason,
    asked,
    by,
  } = facts;
  const { language } = tone;
  const said = (time: MeetingTime): string => sayMeetingTime(time, { ...facts, language });
  const isSecret = secrecy !== 'none';
  const plain = APPOINTMENT[language];
  const why = isSecret || reason === undefined || reason === null ? '' : `; ${reason}`;
  return {
    principal,
    Principal: capital(principal),
    what: isSecret || what === null ? plain : what,
    when: said(facts.when),
    where: where === null ? '' : `, ${where}`,
    place: where ?? undefined,
    was: was && said(was),
    proposed: proposed && said(proposed),
    times: listed(times.map(said), language),
    reason: why,
    asked: asked && sayDeadline(asked, language),
    by: by && sayDeadline(by, language),
    delegate: facts.delegate,
  };
}

/** Two in one breath; more on lines of their own, as one reads them best. */
function listed(said: readonly string[], language: Language): string {
  if (said.length > 2) return `\n${said.map((each) => `– ${each}`).join('\n')}\n`;
  return said.join(language === 'nl' ? ', of ' : ', or ');
}

const SUBJECTS = {
  nl: {
    invite: 'Uitnodiging',
    change: 'Wijziging',
    cancel: 'Afgezegd',
    answer: 'Uw uitnodiging',
    remind: 'Onze uitnodiging',
    ours: 'Uw afspraak',
    propose: 'Voorstel',
  },
  en: {
    invite: 'Invitation',
    change: 'Change',
    cancel: 'Cancelled',
    answer: 'Your invitation',
    remind: 'Our invitation',
    ours: 'Your appointment',
    propose: 'Proposal',
  },
} as const;

const SUBJECT_OF: Readonly<Record<InvitationLetterKind, keyof (typeof SUBJECTS)['nl']>> = {
  invitation: 'invite',
  confirmation: 'ours',
  again: 'invite',
  moved: 'change',
  'place-changed': 'change',
  'details-changed': 'change',
  cancelled: 'cancel',
  'not-needed': 'cancel',
  comes: 'answer',
  'comes-then': 'answer',
  'may-come': 'answer',
  declined: 'answer',
  delegated: 'answer',
  'in-place': 'invite',
  stays: 'ours',
  reminder: 'remind',
  'thanks-yes': 'ours',
  'thanks-no': 'ours',
  'how-it-stands': 'answer',
  state: 'ours',
  'other-time': 'propose',
  'as-proposed': 'change',
  'moved-meanwhile': 'ours',
};

/** "Uitnodiging: donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd)"; under secrecy nothing but that we write. */
function subjectOf(kind: InvitationLetterKind, facts: InvitationFacts): string {
  const { secrecy, tone, now, zone, when } = facts;
  const { language } = tone;
  if (secrecy !== 'none') return neutralSubject('ours', language, { at: now, now, zone });
  const subject = SUBJECTS[language][SUBJECT_OF[kind]];
  if (kind === 'how-it-stands') return subject;
  return `${subject}: ${sayMeetingTime({ ...when, rule: null }, { ...facts, language, readerZone: null })}`;
}
