import type { Verdict } from '../../core/mandate/judged.ts';
import { sentence } from '../../core/text/words.ts';
import { moveAct, setResult, setVerdict, type StoredAct } from '../../store/records/acts.ts';
import { readJudged } from '../../store/records/mandates.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { currentMandate } from '../../store/records/mandates.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Writer } from '../../store/access.ts';
import { PROPOSAL_LIFE_MS } from '../deciding/commit-act.ts';
import { judgeBy } from '../deciding/weigh.ts';
import type { Owner } from '../owner.ts';
import { raise } from '../raise.ts';
import { actNamed } from './act-named.ts';

/**
 * A letter that was adopted since an act was judged has it judged again before it is done. Tells whether it may go on;
 * where it may not, it is withdrawn, kept or put before whoever must consent, and that is told.
 */
export async function mayStill(owner: Owner, writer: Writer, act: StoredAct): Promise<boolean> {
  const adopted = await currentMandate(writer);
  if (adopted === null || adopted.adoptedAt < act.createdAt) return true;
  const judged = await readJudged(writer, act.id);
  const profile = await readProfile(writer);
  if (judged === null || profile === null) return true;
  const { id, duty } = act;
  const verdict = await judgeBy(owner, writer, { profile, duty, act: act.act, judged, id });
  const state = stateAfter(act, verdict);
  if (state === 'permitted') {
    if (isAnother(act, verdict)) await record(owner, writer, act, verdict);
    return true;
  }
  const now = owner.tools.clock.now();
  await record(owner, writer, act, verdict);
  if (state === 'approve') {
    const approvals = verdict.verdict === 'approve' ? Math.max(1, verdict.approvers.length) : 1;
    await setVerdict(writer, act.id, verdict, { approvals, expiresAt: now + PROPOSAL_LIFE_MS });
  }
  await moveAct(writer, act.id, ['permitted'], state, now);
  if (state === 'withdrawn') {
    await setResult(writer, act.id, { proof: 'engine.mandate-changed', rejected: [] });
    await ledgerLine(owner, writer, act, 'withdrawn', { why: 'engine.mandate-changed' });
  }
  const said = sentence(TOLD[state], { act: actNamed(act.act, profile.language) });
  await raise(owner, writer, profile, { said, urgent: false, about: act.id });
  return false;
}

const TOLD = {
  approve: 'engine.mandate-asks',
  kept: 'engine.mandate-keeps',
  withdrawn: 'engine.mandate-forbids',
} as const;

/** Where an act stands by the new letter. Consent that was given to it stands, but for a prohibition and for others who must agree too. */
function stateAfter(act: StoredAct, verdict: Verdict): 'permitted' | keyof typeof TOLD {
  const consented = act.approvalsNeeded;
  switch (verdict.verdict) {
    case 'permitted':
    case 'wait':
      return 'permitted';
    case 'approve':
      return consented >= Math.max(1, verdict.approvers.length) ? 'permitted' : 'approve';
    case 'prepare':
      return consented > 0 ? 'permitted' : 'kept';
    case 'note':
    case 'refused':
      return 'withdrawn';
    default:
      return verdict satisfies never;
  }
}

/** Permitted by another clause, or by one that has another number now. */
function isAnother({ verdict: before }: StoredAct, verdict: Verdict): boolean {
  return verdict.verdict === 'permitted' && before.clause !== verdict.clause;
}

async function record(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  verdict: Verdict,
): Promise<void> {
  await setVerdict(writer, act.id, verdict);
  await ledgerLine(owner, writer, act, 'judged', {
    act: act.act.kind,
    verdict: verdict.verdict,
    level: verdict.level,
    clause: String(verdict.clause ?? 'none'),
    payload: owner.tools.keyedHash(owner.id, act.payloadHash),
  });
}

async function ledgerLine(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  kind: 'judged' | 'withdrawn',
  marks: Readonly<Record<string, string>>,
): Promise<void> {
  const at = owner.tools.clock.now();
  await appendLedger(writer, {
    at,
    kind,
    subject: act.id,
    by: 'office',
    refs: [act.decision],
    marks,
  });
}
