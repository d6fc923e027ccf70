import type { ProposedAct, Remark } from '../act.ts';
import type { Situation } from '../situation.ts';
import type { Sentence } from '../text/words.ts';
import { conductOf } from './conduct.ts';
import { mailIn } from './look.ts';
import { presend } from './presend.ts';
import { presendContext } from './presend/context.ts';

/** What inspection made of an act. */
export interface Inspected {
  /** Findings that the act does not carry yet; a `stop` among them needs a person who saw it. */
  readonly remarks: readonly Remark[];
  /** Why it can never be done from here, whoever consents; null when it may be judged. */
  readonly refused: Sentence | null;
  /** Only the principal himself may consent, not a stand-in or an assistant. */
  readonly principalOnly: boolean;
}

/** Findings on which nobody but the principal may say yes. */
const PRINCIPAL_ONLY: ReadonlySet<string> = new Set([
  'conduct.binding-words',
  'conduct.condolence-yours',
  'conduct.neither-confirm-nor-deny',
  'conduct.only-you-act',
]);

/**
 * Rules of conduct and pre-send reading over one act, run on every act of every duty before it is
 * judged, and again on a payload a person edited. Pure; the same act in the same situation is always
 * found the same.
 */
export function inspectAct(act: ProposedAct, situation: Situation): Inspected {
  const mail = mailIn(act);
  const read = mail === null ? [] : presend(mail, presendContext(act, situation));
  const seen = new Set(act.remarks.map(keyOf));
  const remarks = [...conductOf(act, situation), ...read].filter((remark) => {
    const key = keyOf(remark);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
  const all = [...act.remarks, ...remarks];
  return {
    remarks,
    refused: all.find((remark) => remark.weight === 'refuse')?.said ?? null,
    principalOnly: all.some((remark) => PRINCIPAL_ONLY.has(remark.said.key)),
  };
}

function keyOf(remark: Remark): string {
  return JSON.stringify([remark.said.key, remark.said.values]);
}
