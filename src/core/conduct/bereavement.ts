import type { OutgoingMail, ProposedAct, Remark } from '../act.ts';
import { factsOf } from '../records/fact.ts';
import type { Person } from '../records/person.ts';
import type { Situation } from '../situation.ts';
import { sentence } from '../text/words.ts';
import { CAREFUL_CERTAINTY } from './finding.ts';
import { isOrdered, isOwn, mailIn, messageOf } from './look.ts';

/** What gives away that a letter was not signed by the principal himself: a footer, or "on behalf of". */
const NOT_PERSONAL = /^-- ?$|\bnamens\b|\bon behalf of\b|\bsecretariaat\b|\bsecretary\b/im;

/**
 * Rule 4 of conduct. A condolence leaves only signed by the principal himself; to a house in
 * mourning nothing is chased, and anything else is seen by a person first.
 */
export function bereavement(act: ProposedAct, situation: Situation): readonly Remark[] {
  const mail = mailIn(act);
  if (mail === null) return [];
  if (act.kind === 'correspondence.condole') return condolence(mail, situation);
  if (isOrdered(act)) return [];
  const { name, marks, person } = act.counterpart;
  if (bringsNews(situation)) {
    return [{ weight: 'refuse', said: sentence('conduct.news-of-death', { name }) }];
  }
  const record = situation.loaded.people.find((one) => one.id === person) ?? null;
  if (!marks.includes('bereaved') && !inMourning(record, situation.loaded.people)) return [];
  const chases = act.kind === 'correspondence.chase' || act.kind === 'invoice.remind';
  return [{ weight: chases ? 'refuse' : 'stop', said: sentence('conduct.in-mourning', { name }) }];
}

/** Whether somebody, or anyone of his household, is in mourning. */
export function inMourning(person: Person | null, people: readonly Person[]): boolean {
  if (person === null) return false;
  if (person.marks.includes('bereaved')) return true;
  const { household } = person;
  if (household === null) return false;
  return people.some((one) => one.household === household && one.marks.includes('bereaved'));
}

function condolence(mail: OutgoingMail, situation: Situation): readonly Remark[] {
  const signed =
    mail.personal &&
    mail.sender === null &&
    isOwn(situation, mail.from.address) &&
    !NOT_PERSONAL.test(mail.text);
  return [
    signed
      ? { weight: 'stop', said: sentence('conduct.condolence-yours') }
      : { weight: 'refuse', said: sentence('conduct.condolence-not-personal') },
  ];
}

function bringsNews(situation: Situation): boolean {
  const message = messageOf(situation);
  if (message === null || message.automatic !== null) return false;
  return factsOf(message.facts, 'death').some((fact) => fact.certainty >= CAREFUL_CERTAINTY);
}
