import type { ProposedAct, Remark } from '../act.ts';
import { factsOf } from '../records/fact.ts';
import type { Fact } from '../records/fact.ts';
import type { Situation } from '../situation.ts';
import { sentence } from '../text/words.ts';
import { CAREFUL_CERTAINTY } from './finding.ts';
import type { Finding } from './finding.ts';
import { isOrdered, mailIn, messageOf, ownWords, personAt, restingOn } from './look.ts';

/** An account number as people write it: country, check digits, groups (ISO 13616). */
const WRITTEN_IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/;

/**
 * Rule 6 of conduct: a new account, address or telephone number, announced in words or simply
 * different from the one we know. That the mail is genuine changes nothing: mailboxes are taken over.
 */
export function changedDetail(situation: Situation): Finding | null {
  const message = messageOf(situation);
  if (message === null) return null;
  const announced = factsOf(message.facts, 'changed-detail').filter(
    (fact) => fact.certainty >= CAREFUL_CERTAINTY,
  );
  const accounts = unknownAccounts(situation);
  const account = announced.find((fact) => fact.value.what === 'account');
  if (accounts.length > 0 || account !== undefined) {
    const facts: readonly Fact[] = account === undefined ? accounts : [account, ...accounts];
    return { finding: 'changed-detail', what: 'account', sources: restingOn(situation, facts) };
  }
  const first = announced[0];
  if (first === undefined) return null;
  const sources = restingOn(situation, [first]);
  return { finding: 'changed-detail', what: first.value.what, sources };
}

/** Account numbers in the mail of somebody whose accounts we know, that are none of those. */
function unknownAccounts(situation: Situation): readonly Fact<'iban'>[] {
  const message = messageOf(situation);
  const sender = message?.from[0];
  if (message === null || sender === undefined) return [];
  const known = personAt(situation.loaded.people, sender.address)?.accounts ?? [];
  if (known.length === 0) return [];
  const plain = known.map((iban) => iban.replaceAll(' ', '').toUpperCase());
  return factsOf(message.facts, 'iban').filter(
    (fact) => !plain.includes(fact.value.iban.replaceAll(' ', '').toUpperCase()),
  );
}

/** While a changed detail is unchecked, no letter of ours may confirm it; and no account leaves unseen. */
export function changedDetails(act: ProposedAct, situation: Situation): readonly Remark[] {
  const mail = mailIn(act);
  if (mail === null) return [];
  const remarks: Remark[] = [];
  const account = WRITTEN_IBAN.exec(ownWords(mail));
  if (account !== null) {
    remarks.push({
      weight: 'stop',
      said: sentence('conduct.account-in-letter', { account: account[0] }),
    });
  }
  if (!isOrdered(act) && changedDetail(situation) !== null) {
    remarks.push({
      weight: 'stop',
      said: sentence('conduct.change-unchecked', { name: act.counterpart.name }),
    });
  }
  return remarks;
}
