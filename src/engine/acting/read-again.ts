import type { Remark } from '../../core/act.ts';
import { overtaken } from '../../core/conduct/presend/overtaken.ts';
import type { Verdict } from '../../core/mandate/judged.ts';
import { sentence } from '../../core/text/words.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import { moveAct, setRemarks, setVerdict, type StoredAct } from '../../store/records/acts.ts';
import { lapseApprovals } from '../../store/records/consent.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Writer } from '../../store/access.ts';
import { PROPOSAL_LIFE_MS } from '../deciding/commit-act.ts';
import { againWithout } from '../deciding/end-loop.ts';
import { mailOf, type Owner } from '../owner.ts';
import { raise } from '../raise.ts';
import { actNamed } from './act-named.ts';

/**
 * Reads a letter once more at the moment it leaves: what it said of "tomorrow" or of a day to come may be over by now. Tells
 * whether it may go on; where it may not, it is put before a person again with what was found, and that is told.
 */
export async function readsRight(owner: Owner, writer: Writer, act: StoredAct): Promise<boolean> {
  const mail = mailOf(act.act);
  const profile = await readProfile(writer);
  if (mail === null || mail.inside !== undefined || profile === null) return true;
  const now = owner.tools.clock.now();
  const found = overtaken(mail, { writtenAt: act.createdAt, now, zone: profile.zone });
  const seen = new Set(act.act.remarks.map(keyOf));
  const fresh = found.filter((remark) => !seen.has(keyOf(remark)));
  const [first] = fresh;
  if (first === undefined) return true;
  if (act.act.loop?.effect === 'chase') return rewritten(writer, act, now);
  if (!(await moveAct(writer, act.id, ['permitted'], 'approve', now))) return false;
  await lapseApprovals(writer, act.id, now);
  await setRemarks(writer, act.id, { ...act.act, remarks: [...act.act.remarks, ...fresh] });
  const verdict: Verdict =
    act.verdict.verdict === 'approve'
      ? act.verdict
      : {
          ...act.verdict,
          verdict: 'approve',
          reason: first.said,
          approvers: [{ who: 'principal' }],
        };
  const approvals = verdict.verdict === 'approve' ? Math.max(1, verdict.approvers.length) : 1;
  await setVerdict(writer, act.id, verdict, { approvals, expiresAt: now + PROPOSAL_LIFE_MS });
  await appendLedger(writer, {
    at: now,
    kind: 'judged',
    subject: act.id,
    by: 'office',
    refs: [act.decision],
    marks: { act: act.act.kind, verdict: 'approve', why: first.said.key },
  });
  const said = sentence('engine.letter-overtaken', { act: actNamed(act.act, profile.language) });
  await raise(owner, writer, profile, { said, urgent: false, about: act.id });
  return false;
}

/** A reminder that waited too long is written anew, of the same matters: nobody need read the old one again. */
async function rewritten(writer: Writer, act: StoredAct, now: number): Promise<false> {
  if (await moveAct(writer, act.id, ['permitted'], 'withdrawn', now)) {
    await appendLedger(writer, {
      at: now,
      kind: 'withdrawn',
      subject: act.id,
      by: 'office',
      refs: [act.decision],
      marks: { why: 'presend.overtaken' },
    });
    // In a moment, so that what is open always has its next date ahead.
    await againWithout(writer, act.act, null, now + MINUTE_MS);
  }
  return false;
}

function keyOf({ said }: Remark): string {
  return JSON.stringify([said.key, said.values]);
}
