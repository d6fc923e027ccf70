import type { LedgerEntry } from '../../core/ledger/entry.ts';
import type { Reader } from '../../store/access.ts';
import { readActs, type StoredAct } from '../../store/records/acts.ts';
import { ledgerAbout, ledgerOfKind } from '../../store/records/ledger.ts';
import { payloadHash } from '../acting/payload.ts';
import { comparableSince } from './ledger-key.ts';
import type { KeyedHash } from './verify.ts';

/** An act about which the records say something that the ledger does not. */
export type ActFault =
  | {
      readonly fault: 'act-without-entry';
      readonly record: string;
      readonly missing: 'judged' | 'act-started' | 'ended';
    }
  /** It was begun without a clause and without the consent it needed. */
  | { readonly fault: 'act-without-permission'; readonly record: string }
  /** What the record says is not what was judged or consented to. */
  | { readonly fault: 'payload-changed'; readonly record: string };

/** Acts compared in one go. */
const PAGE = 200;

/** States that an act can only have after it was begun. */
const BEGUN: readonly StoredAct['state'][] = ['started', 'done', 'failed', 'unknown'];

/** Compares every act with its ledger lines. */
export async function checkActs(
  reader: Reader,
  keyedHash: KeyedHash,
): Promise<{ readonly faults: readonly ActFault[]; readonly unchecked: number }> {
  const erased = new Set((await ledgerOfKind(reader, 'erased')).flatMap((entry) => entry.refs));
  const since = await comparableSince(reader);
  const faults: ActFault[] = [];
  let unchecked = 0;
  let after = '';
  for (;;) {
    const acts = await readActs(reader, after, PAGE);
    const entries = await ledgerAbout(
      reader,
      acts.map((act) => act.id),
    );
    for (const act of acts) {
      const own = entries.filter((entry) => entry.subject === act.id);
      const checked = checkAct(act, own, { keyedHash, since, erased: erased.has(act.id) });
      faults.push(...checked.faults);
      unchecked += checked.comparable ? 0 : 1;
      after = act.id;
    }
    if (acts.length < PAGE) return { faults, unchecked };
  }
}

interface Comparing {
  readonly keyedHash: KeyedHash;
  /** Entries before this were hashed with a key that is lost. */
  readonly since: number;
  readonly erased: boolean;
}

function checkAct(
  act: StoredAct,
  entries: readonly LedgerEntry[],
  { keyedHash, since, erased }: Comparing,
): { readonly faults: readonly ActFault[]; readonly comparable: boolean } {
  const record = act.id;
  const faults: ActFault[] = [];
  const judged = entries.filter((entry) => entry.kind === 'judged');
  if (judged.length === 0) faults.push({ fault: 'act-without-entry', record, missing: 'judged' });
  const marked = erased ? [] : entries.filter((entry) => entry.marks['payload'] !== undefined);
  const marks = marked.filter(({ seq }) => seq >= since).map((entry) => entry.marks['payload']);
  const expected = keyedHash?.(act.payloadHash) ?? null;
  const asWritten = erased || payloadHash(act.act.payload, act.messageId) === act.payloadHash;
  const asJudged = expected === null || marks.every((mark) => mark === expected);
  if (!asWritten || !asJudged) faults.push({ fault: 'payload-changed', record });
  if (BEGUN.includes(act.state)) faults.push(...checkBegun(act, entries, judged.at(-1)));
  return {
    faults,
    comparable: marked.length === 0 || (expected !== null && marks.length === marked.length),
  };
}

function checkBegun(
  act: StoredAct,
  entries: readonly LedgerEntry[],
  judged: LedgerEntry | undefined,
): readonly ActFault[] {
  const record = act.id;
  const faults: ActFault[] = [];
  if (!entries.some((entry) => entry.kind === 'act-started'))
    faults.push({ fault: 'act-without-entry', record, missing: 'act-started' });
  if (!ended(act.state, entries))
    faults.push({ fault: 'act-without-entry', record, missing: 'ended' });
  if (!permitted(act, entries, judged)) faults.push({ fault: 'act-without-permission', record });
  return faults;
}

function ended(state: StoredAct['state'], entries: readonly LedgerEntry[]): boolean {
  const has = (kind: LedgerEntry['kind']) => entries.some((entry) => entry.kind === kind);
  // A person's word that an interrupted act had been done is its end as well.
  if (state === 'done')
    return has('act-done') || entries.some((entry) => entry.marks['word'] === 'sent');
  if (state === 'failed') return has('act-failed');
  return state !== 'unknown' || has('act-unknown');
}

function permitted(
  act: StoredAct,
  entries: readonly LedgerEntry[],
  judged: LedgerEntry | undefined,
): boolean {
  const verdict = judged?.marks['verdict'];
  if (verdict === 'permitted' || verdict === 'wait') return judged?.marks['clause'] !== 'none';
  if (verdict !== 'approve') return false;
  const consents = entries.filter(
    (entry) => entry.kind === 'approval' && entry.marks['payload'] !== undefined,
  );
  return new Set(consents.map((entry) => entry.by)).size >= Math.max(1, act.approvalsNeeded);
}
