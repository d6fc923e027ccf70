import { sentence, type Sentence } from '../text/words.ts';
import { inZone } from '../time/instant.ts';
import { ACTS, type ActKind } from './acts.ts';
import { ceilings } from './judging/ceilings.ts';
import type { JudgeContext, JudgedAct, Verdict } from './judged.ts';
import { spanMs } from './judging/limits.ts';
import { LEVELS, type Level } from './level.ts';
import { concerns, matches, permits, speaksOf } from './judging/matches.ts';
import type { Approver, Clause, Mandate, Rule, Span, StandIn } from './mandate.ts';

/** How long somebody has to stop an act, where the clause does not say. */
const STOP_WITHIN: Span = { count: 2, unit: 'hour' };

/** How far something goes, on what ground, and by which rule. */
interface Finding {
  readonly level: Level;
  readonly clause: Verdict['clause'];
  readonly reason: Sentence;
  readonly rule: Rule | null;
}

/**
 * Whether an act may be done: the only place that knows about permission. Prohibitions win, then
 * the lowest level among the clauses that speak of it; then conduct, probation, the duty's grade
 * and foreign facts may only hold it back further. What no clause speaks of is done only when it
 * stays inside and can be undone.
 */
export function judge(act: JudgedAct, context: JudgeContext): Verdict {
  const clauses = clausesInForce(context);
  const found = byMandate(act, context, clauses);
  if (act.kind === 'principal.alert') return alarm(act, found);
  const held = [
    ...ceilings(act, context),
    ...foreignCeiling(act, found),
    ...stoppableCeiling(act, found),
  ]
    .filter(({ level }) => rank(level) < rank(found.level))
    .sort((a, b) => rank(a.level) - rank(b.level));
  const lowest = held[0];
  const level = lowest?.level ?? found.level;
  const reason = lowest?.reason ?? found.reason;
  const also = held.slice(1).map((ceiling) => ceiling.reason);
  // A refusal by conduct rests on no default and no agreement; a clause is named all the same.
  const clause = level === 'never' && typeof found.clause !== 'number' ? null : found.clause;
  const basis = { level, clause, reason, also, report: level === 'report' };
  return verdictOf(act, context, clauses, { ...found, level }, basis);
}

type Basis = Pick<Verdict, 'level' | 'clause' | 'reason' | 'also' | 'report'>;

function verdictOf(
  act: JudgedAct,
  context: JudgeContext,
  clauses: readonly Clause[],
  found: Finding,
  basis: Basis,
): Verdict {
  switch (found.level) {
    case 'never':
      return { verdict: 'refused', ...basis };
    case 'note':
      return { verdict: 'note', ...basis };
    case 'prepare':
      return { verdict: 'prepare', ...basis };
    case 'propose':
      return { verdict: 'approve', approvers: approvers(act, context, clauses, found), ...basis };
    case 'unless-stopped': {
      const withinMs = spanMs(found.rule?.stopWithin ?? STOP_WITHIN);
      return { verdict: 'wait', until: context.now + withinMs, withinMs, ...basis };
    }
    case 'report':
    case 'act':
      break;
  }
  return { verdict: 'permitted', ...basis };
}

function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The clauses of the letters that are in force on the principal's calendar today. */
function clausesInForce(context: JudgeContext): readonly Clause[] {
  const today = todayOf(context);
  const inForce = (mandate: Mandate): boolean =>
    (mandate.from === null || mandate.from <= today) &&
    (mandate.until === null || today <= mandate.until);
  return context.mandates.filter(inForce).flatMap((mandate) => mandate.clauses);
}

function todayOf(context: JudgeContext): string {
  return inZone(context.now, context.zone).toPlainDate().toString();
}

function byMandate(act: JudgedAct, context: JudgeContext, clauses: readonly Clause[]): Finding {
  const found = clauses.flatMap((clause) => byClause(clause, act, context));
  const lowest = found.toSorted((a, b) => rank(a.level) - rank(b.level))[0];
  return lowest ?? nearMiss(act, clauses) ?? byAgreement(act, context) ?? byDefault(act);
}

/** What one clause says of an act: its lowest rule that matches, or what its "only" leaves over. */
function byClause(clause: Clause, act: JudgedAct, context: JudgeContext): readonly Finding[] {
  const clauseNumber = String(clause.number);
  const found = clause.rules
    .filter((rule) => matches(rule, act, context))
    .map((rule) => ({
      level: rule.level,
      clause: clause.number,
      reason: sentence(`judge.clause-${rule.level}`, { clause: clauseNumber }),
      rule,
    }));
  if (found.length > 0 || !isLeftOver(clause, act)) return found;
  const reason = sentence('judge.clause-only', { clause: clauseNumber });
  return [{ level: 'propose', clause: clause.number, reason, rule: null }];
}

/** "They get an acknowledgement, nothing more": whatever else leaves for them is proposed. */
function isLeftOver(clause: Clause, act: JudgedAct): boolean {
  if (!ACTS[act.kind].leaves || act.kind === 'correspondence.emergency-text') return false;
  return clause.rules.some(
    (rule) =>
      rule.only === true &&
      rule.counterpart !== undefined &&
      concerns(rule.counterpart, act) === 'yes' &&
      (rule.subjects?.some((subject) => act.subjects.includes(subject)) ?? true),
  );
}

/** A clause permits such acts, but not this one (too much, too late, too often): it is proposed, default or not. */
function nearMiss(act: JudgedAct, clauses: readonly Clause[]): Finding | null {
  const near = clauses.find((clause) =>
    clause.rules.some((rule) => permits(rule) && speaksOf(rule, act) === 'yes'),
  );
  if (near === undefined) return null;
  const reason = sentence('judge.outside-clause', { clause: String(near.number) });
  return { level: 'propose', clause: near.number, reason, rule: null };
}

/** A level raised on measured agreement counts where no clause speaks, and never goes unreported. */
function byAgreement(act: JudgedAct, context: JudgeContext): Finding | null {
  const raised = context.raised[act.kind];
  if (raised === undefined) return null;
  const level = rank(raised) > rank('report') ? 'report' : raised;
  return { level, clause: 'agreement', reason: sentence('judge.agreement'), rule: null };
}

/** What a desk may say to a colleague's by itself, where its principal lets it. */
const ANSWERS: readonly ActKind[] = ['invitation.accept', 'invitation.decline'];

function byDefault(act: JudgedAct): Finding {
  const { leaves, reversible } = ACTS[act.kind];
  // Words can be misread: what an order comes to is shown first, unless a clause says otherwise.
  if (act.bundled) {
    const reason = sentence('judge.default-ordered');
    return { level: 'propose', clause: null, reason, rule: null };
  }
  if (act.answersColleague && ANSWERS.includes(act.kind)) {
    const reason = sentence('judge.default-colleague');
    return { level: 'report', clause: 'default', reason, rule: null };
  }
  if (!leaves && reversible) {
    const reason = sentence('judge.default-inside');
    return { level: 'report', clause: 'default', reason, rule: null };
  }
  const key = leaves ? 'judge.default-leaves' : 'judge.default-final';
  return { level: 'propose', clause: null, reason: sentence(key), rule: null };
}

/** Telling the principal is never held back, but for quiet hours, and an urgent alarm not even then. */
function alarm(act: JudgedAct, found: Finding): Verdict {
  const { rule, clause } = found;
  const basis = { also: [], report: false };
  if (rule?.level === 'never' && !act.urgent) {
    return { verdict: 'note', level: 'note', clause, reason: found.reason, ...basis };
  }
  const spoken = rule !== null && rule.level !== 'never';
  const reason = spoken ? found.reason : sentence('judge.alert');
  const ground = spoken ? clause : 'default';
  return { verdict: 'permitted', level: 'act', clause: ground, reason, ...basis };
}

/** Acts that stay inside and yet move money once somebody signs. */
const MONEY: readonly ActKind[] = ['payment.prepare', 'invoice.approve'];

interface Held {
  readonly level: Level;
  readonly reason: Sentence;
}

/**
 * A recipient, amount or account that a stranger's text supplied is approved by a person, unless
 * the clause names exactly that case: this counterpart, or such amounts. An account never is.
 */
function foreignCeiling(act: JudgedAct, { rule }: Finding): readonly Held[] {
  const named = {
    recipient: rule?.counterpart !== undefined,
    amount: rule?.limits?.upTo !== undefined,
    account: false,
  } as const;
  if (!ACTS[act.kind].leaves && !MONEY.includes(act.kind)) return [];
  return act.foreign
    .filter((part) => !named[part])
    .map((part) => ({ level: 'propose', reason: sentence(`judge.foreign-${part}`) }));
}

/** Waiting to be stopped is only for what stays inside (or among colleagues) and can be undone. */
function stoppableCeiling(act: JudgedAct, found: Finding): readonly Held[] {
  if (found.level !== 'unless-stopped') return [];
  const { leaves, reversible } = ACTS[act.kind];
  const inside = !leaves || act.counterpart.parties.includes('internal');
  if (reversible && inside) return [];
  return [{ level: 'propose', reason: sentence('judge.not-stoppable') }];
}

const PRINCIPAL: Approver = { who: 'principal' };

/** Acts that only the principal himself can consent to, whoever stands in for him. */
const PERSONAL: readonly ActKind[] = ['correspondence.condole', 'document.sign'];

/** Whose consent is needed; a stand-in takes the principal's place, but for the clauses kept from him. */
function approvers(
  act: JudgedAct,
  context: JudgeContext,
  clauses: readonly Clause[],
  found: Finding,
): readonly Approver[] {
  const named = found.rule?.level === 'propose' ? found.rule.approvers : undefined;
  const all = named ?? [PRINCIPAL];
  const standIn = standInFor(act, context, clauses);
  if (standIn === null) return all;
  const substitute: Approver = { who: 'person', name: standIn.name };
  // Where the stand-in consents already, taking the principal's place too would leave one pair of eyes.
  const consents = all.some((approver) => 'name' in approver && approver.name === standIn.name);
  if (consents) return all;
  return all.map((approver) => (approver.who === 'principal' ? substitute : approver));
}

function standInFor(
  act: JudgedAct,
  context: JudgeContext,
  clauses: readonly Clause[],
): StandIn | null {
  if (PERSONAL.includes(act.kind)) return null;
  const today = todayOf(context);
  const active = clauses
    .flatMap(({ standIn }) => (standIn === undefined ? [] : [standIn]))
    .find(({ from, through }) => from <= today && today <= through);
  if (active === undefined) return null;
  const kept = clauses
    .filter(({ number }) => active.except.includes(number))
    .some(({ rules }) => rules.some((rule) => reserved(rule, act)));
  return kept ? null : active;
}

/**
 * A clause kept from the stand-in keeps everything from him that is about its people and subjects,
 * whatever the act: "except on 15" means nothing of the Inspectorate.
 */
function reserved(rule: Rule, act: JudgedAct): boolean {
  const aimed = rule.counterpart !== undefined || rule.subjects !== undefined;
  return speaksOf(aimed ? { ...rule, act: 'any' } : rule, act) === 'yes';
}
