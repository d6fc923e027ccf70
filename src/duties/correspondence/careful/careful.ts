import type { ActDecision, Decision, Sorting } from '../../../core/decision.ts';
import type { Sources } from '../../../core/act.ts';
import type { Finding } from '../../../core/conduct/finding.ts';
import type { Person } from '../../../core/records/person.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Sentence } from '../../../core/text/words.ts';
import { workingDaysAfter } from '../../../core/time/working-days.ts';
import { condolence, discreetAnswer, emergencyAnswer } from './careful-letters.ts';
import { leave, loopChange, note, question } from '../decisions.ts';
import type { MailView } from '../view.ts';
import { capital, isOpen, nameOf } from '../view.ts';

/** Hour at which something open is asked about again. */
const ASK_HOUR = 9;

/**
 * What follows from what conduct found in a mail. While any of this holds, nothing ordinary is
 * proposed. A finding about a report to an authority keeps everything with the principal, in words
 * that say nothing.
 */
export function careful(view: MailView, findings: readonly Finding[]): readonly Decision[] {
  const confidential = findings.some((finding) => finding.finding === 'authority-report');
  const untrusted = findings.some((finding) => finding.finding === 'suspicious');
  const danger = findings.some((finding) => finding.finding === 'emergency');
  const decided = findings.flatMap((finding) => {
    // An untrusted mail can raise an alarm; it marks nobody, stops nothing and gets no answer.
    const silent = untrusted && finding.finding !== 'suspicious' && finding.finding !== 'emergency';
    return silent ? [] : decideOn(view, finding, { confidential, untrusted, danger });
  });
  return confidential ? decided.map(hidden) : decided;
}

interface Circumstance {
  readonly confidential: boolean;
  readonly untrusted: boolean;
  /** The mail speaks of danger: only the emergency text may answer it. */
  readonly danger: boolean;
}

function decideOn(
  view: MailView,
  finding: Finding,
  circumstance: Circumstance,
): readonly Decision[] {
  const { sources } = finding;
  switch (finding.finding) {
    case 'emergency':
      return onEmergency(view, finding, circumstance);
    case 'authority-report':
      return [
        note('principal', sentence('correspondence.sorted-personal'), sources, {
          confidential: true,
        }),
        leave(sentence('correspondence.sorted-personal'), sources),
      ];
    case 'suspicious':
      return [
        note(
          'suspicious',
          sentence(`correspondence.suspicious-${finding.why}`, named(view)),
          sources,
        ),
        leave(sentence('correspondence.no-answer'), sources),
      ];
    case 'changed-detail':
      return onChange(view, finding.what, sources);
    case 'death':
      return onDeath(view, finding.relation, finding.sources, circumstance);
    case 'client-enquiry': {
      const reason = sentence('correspondence.client-enquiry', named(view));
      const silent = circumstance.danger || circumstance.confidential;
      const reply = silent ? null : discreetAnswer(view, sources);
      return [note('principal', reason, sources), ...present(reply)];
    }
    default:
      return finding satisfies never;
  }
}

function onEmergency(
  view: MailView,
  finding: Extract<Finding, { finding: 'emergency' }>,
  circumstance: Circumstance,
): readonly Decision[] {
  const { sources, danger } = finding;
  const secret = view.situation.profile.secrecy !== 'none';
  const reason: Sentence = secret
    ? sentence('correspondence.emergency-neutral')
    : sentence(`correspondence.emergency-${danger}`, named(view));
  const alarm: ActDecision = {
    kind: 'act',
    sources,
    reason,
    act: {
      kind: 'principal.alert',
      payload: { type: 'alarm', road: 'all', urgent: true, message: reason },
      counterpart: { person: null, name: '', addresses: [], marks: [], known: true },
      matter: null,
      subjects: [],
      amount: null,
      preconditions: [],
      key: `emergency-alarm:${view.situation.arrival.id}`,
      loop: null,
      sources,
      reason,
      remarks: [],
    },
  };
  const reply = circumstance.untrusted ? null : emergencyAnswer(view, sources);
  return [note('principal', reason, sources, { urgent: true }), alarm, ...present(reply)];
}

function onDeath(
  view: MailView,
  relation: string | null,
  sources: Sources,
  circumstance: Circumstance,
): readonly Decision[] {
  const { situation, person } = view;
  const secret = situation.profile.secrecy !== 'none';
  const reason = secret
    ? sentence('correspondence.death-neutral')
    : sentence('correspondence.death', named(view));
  const told = note('principal', reason, sources, { urgent: true });
  const why = sentence('correspondence.stopped-for-death');
  const letter =
    circumstance.confidential || circumstance.danger ? null : condolence(view, relation, sources);
  const stops: readonly Decision[] =
    person === null ? stopByAddress(view, why, sources) : stopHousehold(view, person, why, sources);
  return [told, ...stops, ...present(letter)];
}

function stopHousehold(
  view: MailView,
  person: Person,
  reason: Sentence,
  sources: Sources,
): readonly Decision[] {
  const { people } = view.situation.loaded;
  const household =
    person.household === null ? [] : people.filter((one) => one.household === person.household);
  const everybody = new Map([person, ...household].map((one) => [one.id, one]));
  return [
    { kind: 'stop', person: person.id, sources, reason },
    ...[...everybody.keys()].map((id): Decision => ({
      kind: 'mark',
      person: id,
      mark: 'bereaved',
      sources,
      reason,
    })),
  ];
}

/** Nobody on record: what runs to the address itself still stops. */
function stopByAddress(view: MailView, reason: Sentence, sources: Sources): readonly Decision[] {
  return view.situation.loaded.loops
    .filter(isOpen)
    .filter((loop) => loop.owes === 'they')
    .map((loop) =>
      loopChange({ change: 'close', loop: loop.id, outcome: 'stopped' }, reason, sources),
    );
}

function onChange(
  view: MailView,
  what: 'account' | 'address' | 'telephone',
  sources: Sources,
): readonly Decision[] {
  const { situation, person, week } = view;
  const [old] = person?.telephones ?? [];
  const values = { ...named(view), telephone: old ?? '' };
  if (!view.known && what !== 'account') {
    // Of somebody we never dealt with there is nothing old to change.
    const told = sentence('correspondence.changed-by-stranger', values);
    return [note('information', told, sources), leave(told, sources)];
  }
  const sorting: Sorting = what === 'account' ? 'suspicious' : 'principal';
  const asked = sentence(
    `correspondence.check-${what}-${old === undefined ? 'unknown' : 'call'}`,
    values,
  );
  const again = workingDaysAfter(situation.now, 1, ASK_HOUR, situation.profile.zone, week);
  const choices = ['confirmed-twice', 'not-theirs', 'not-reached'].map((choice) =>
    sentence(`correspondence.choice-${choice}`),
  );
  const why = sentence(`correspondence.changed-${what}`, values);
  // A new account stops whatever runs to them; a new telephone number does not.
  const stop: readonly Decision[] =
    what === 'account' && person !== null
      ? [{ kind: 'stop', person: person.id, sources, reason: why }]
      : [];
  return [note(sorting, why, sources), ...stop, question(asked, choices, again, sources)];
}

/** Everything of this mail stays with the principal, in words that say nothing. */
function hidden(decision: Decision): Decision {
  const reason = sentence('correspondence.sorted-personal');
  if (decision.kind === 'note') return { ...decision, reason, confidentiality: 'principal' };
  if (decision.kind === 'act') {
    return { ...decision, reason, act: { ...decision.act, reason } };
  }
  return decision;
}

function named(view: MailView): { readonly name: string; readonly Name: string } {
  const name = nameOf(view);
  return { name, Name: capital(name) };
}

function present(decision: ActDecision | null): readonly Decision[] {
  return decision === null ? [] : [decision];
}
