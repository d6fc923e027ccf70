import type { ProposedAct, Remark } from '../act.ts';
import { factsOf } from '../records/fact.ts';
import type { Situation } from '../situation.ts';
import { authorityReport } from './authority-report.ts';
import { bereavement } from './bereavement.ts';
import { bindingWords } from './binding-words.ts';
import { changedDetail, changedDetails } from './changed-details.ts';
import { emergency, emergencyIn } from './emergency.ts';
import { CAREFUL_CERTAINTY } from './finding.ts';
import type { Finding } from './finding.ts';
import { isOwn, messageOf, restingOn } from './look.ts';
import { neverChase } from './never-chase.ts';
import { phishing, suspicionOf } from './phishing.ts';
import { enquiryIn, secrecy } from './secrecy.ts';

/** A rule over an act: what it finds stops the act, or refuses it. No clause of a mandate reaches here. */
type Rule = (act: ProposedAct, situation: Situation) => readonly Remark[];

const RULES: readonly Rule[] = [
  emergency,
  authorityReport,
  bereavement,
  phishing,
  changedDetails,
  neverChase,
  secrecy,
  bindingWords,
];

/**
 * The rules of conduct over one act, in the order in which they weigh. `refuse` is never done from
 * here, `stop` only after a person has seen it. Pure.
 */
export function conductOf(act: ProposedAct, situation: Situation): readonly Remark[] {
  return RULES.flatMap((rule) => rule(act, situation));
}

/**
 * What conduct finds in a mail that came in, gravest first; several may hold. The principal's own
 * mail gives no findings, unless somebody forged it.
 */
export function conductOnReading(situation: Situation): readonly Finding[] {
  const message = messageOf(situation);
  if (message === null) return [];
  const suspicion = suspicionOf(situation);
  const own = isOwn(situation, message.from[0]?.address ?? '');
  if (own) return suspicion === null ? [] : [suspicion];
  const found = [
    emergencyIn(situation),
    report(situation),
    suspicion,
    ...(message.automatic === null
      ? [changedDetail(situation), death(situation), enquiryIn(situation)]
      : []),
  ];
  return found.filter((finding) => finding !== null);
}

function report(situation: Situation): Finding | null {
  const facts = factsOf(messageOf(situation)?.facts ?? [], 'authority-report');
  if (facts.length === 0) return null;
  return { finding: 'authority-report', sources: restingOn(situation, facts) };
}

function death(situation: Situation): Finding | null {
  const facts = factsOf(messageOf(situation)?.facts ?? [], 'death').filter(
    (fact) => fact.certainty >= CAREFUL_CERTAINTY,
  );
  const [first] = facts;
  if (first === undefined) return null;
  return {
    finding: 'death',
    relation: facts.find((fact) => fact.value.relation !== null)?.value.relation ?? null,
    sources: restingOn(situation, facts),
  };
}
