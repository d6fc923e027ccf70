import type { OutgoingMail, ProposedAct, Remark } from '../act.ts';
import { readName, surnameKey } from '../people/names.ts';
import { factsOf } from '../records/fact.ts';
import type { Fact } from '../records/fact.ts';
import type { PersonMark } from '../records/person.ts';
import type { Situation } from '../situation.ts';
import { sentence, filledIn } from '../text/words.ts';
import { CAREFUL_CERTAINTY } from './finding.ts';
import type { Finding } from './finding.ts';
import { isOrdered, mailIn, messageOf, ownWords, restingOn } from './look.ts';
import { isNeutralSubject } from './subjects.ts';

/** Words that tell what somebody comes for, at a notary's, a lawyer's or a physician's. */
const TELLING =
  /\b(?:(?:levens)?testament(?:en)?|last will|your will|nalatenschap|erfenis|erfgena(?:am|men)|inherit\w*|probate|echtscheiding|divorce|huwelijks\w*|alimentatie|akte|deed|passeren|cli[eë]nt(?:e|en|s)?|pati[eë]nte?s?n?|patients?|dossier|uitslag(?:en)?|test results?|diagnos\w*|behandel\w*|treatment|medica\w*|recept(?:en)?|prescription|bloed\w*|blood test|scan|verwijz\w*|referral|poli(?:kliniek)?|afdeling|department|clinic|zitting|hearing|strafzaak)\b/i;

/**
 * Houses we deal with in the course of business: that one writes to a bank or a supplier tells
 * nothing of anybody, so what was asked may be named to them.
 */
const TRADE: readonly PersonMark[] = [
  'bank',
  'broker',
  'supplier',
  'regular-supplier',
  'laboratory',
  'hospital',
  'university',
  'professional-body',
  'staff',
];

/** Whether a reminder to somebody may name what was asked. */
export function mayNameMatter(situation: Situation, marks: readonly PersonMark[]): boolean {
  return situation.profile.secrecy === 'none' || marks.some((mark) => TRADE.includes(mark));
}

/** Whether words tell what somebody comes for. */
export function isTelling(text: string): boolean {
  return TELLING.test(text);
}

/** A question whether another is a client or patient; only where a profession keeps that secret. */
export function enquiryIn(situation: Situation): Finding | null {
  const facts = enquiries(situation);
  if (facts.length === 0) return null;
  return { finding: 'client-enquiry', sources: restingOn(situation, facts) };
}

function enquiries(situation: Situation): readonly Fact<'client-enquiry'>[] {
  const message = messageOf(situation);
  if (message === null || message.automatic !== null) return [];
  if (situation.profile.secrecy === 'none') return [];
  return factsOf(message.facts, 'client-enquiry').filter(
    (fact) => fact.certainty >= CAREFUL_CERTAINTY,
  );
}

/** Rule 1 of conduct: the profession's secrecy, in subjects, reminders, alarms and enquiries. */
export function secrecy(act: ProposedAct, situation: Situation): readonly Remark[] {
  if (situation.profile.secrecy === 'none') return [];
  if (act.payload.type === 'alarm') return namesInAlarm(act, situation);
  const mail = mailIn(act);
  if (mail === null) return [];
  return [
    ...subject(act, mail),
    ...reminder(act, mail, situation),
    ...neitherConfirmedNorDenied(act, mail, situation),
  ];
}

function subject(act: ProposedAct, mail: OutgoingMail): readonly Remark[] {
  if (isNeutralSubject(mail.subject)) return [];
  const telling = isTelling(mail.subject) && !isOrdered(act);
  return [
    {
      weight: telling ? 'refuse' : 'stop',
      said: sentence('conduct.subject-tells', { subject: mail.subject }),
    },
  ];
}

/** A reminder gives no reason and repeats no earlier mail: others read along over a shoulder. */
function reminder(act: ProposedAct, mail: OutgoingMail, situation: Situation): readonly Remark[] {
  if (act.kind !== 'correspondence.chase' && act.kind !== 'meeting.remind') return [];
  const found = TELLING.exec(ownWords(mail));
  const repeats = /^>/m.test(mail.text) && !mayNameMatter(situation, act.counterpart.marks);
  if (found === null && !repeats) return [];
  return [
    {
      weight: 'refuse',
      said: sentence('conduct.reminder-tells', { word: found?.[0] ?? '>' }),
    },
  ];
}

function neitherConfirmedNorDenied(
  act: ProposedAct,
  mail: OutgoingMail,
  situation: Situation,
): readonly Remark[] {
  const asked = enquiries(situation);
  if (asked.length === 0) return [];
  // The writer is greeted by his own name, which may well be that of the person he asks after.
  const written = ownWords(mail).replace(/^(?:Geachte|Beste|Dear) [^\n]*$/m, '');
  const text = `${mail.subject}\n${written}`.toLowerCase();
  const named = asked.some(({ value }) => value.about !== null && mentions(text, value.about));
  return [
    {
      weight: named && !isOrdered(act) ? 'refuse' : 'stop',
      said: sentence('conduct.neither-confirm-nor-deny'),
    },
  ];
}

/** Whether a text names somebody by his surname; "mijn vrouw" is no name. */
function mentions(text: string, about: string): boolean {
  if (!/\p{Lu}/u.test(about)) return false;
  const { surname, first } = readName(about, 'nl');
  const name = surname ?? first;
  return name !== null && surnameKey(name) !== '' && text.includes(surnameKey(name));
}

/** An alarm is read on a telephone's lock screen: no names there. */
function namesInAlarm(act: ProposedAct, situation: Situation): readonly Remark[] {
  if (act.payload.type !== 'alarm') return [];
  const values = filledIn(act.payload.message).join('\n').toLowerCase();
  const senders = messageOf(situation)?.from ?? [];
  const names = [
    ...situation.loaded.people.flatMap((one) => [one.name, one.surname ?? '', ...one.addresses]),
    ...senders.flatMap((sender) => [sender.name, sender.address]),
    act.counterpart.name,
  ];
  const told = names.some((name) => name.trim() !== '' && values.includes(name.toLowerCase()));
  return told ? [{ weight: 'refuse', said: sentence('conduct.alarm-names') }] : [];
}
