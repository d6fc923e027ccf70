import { forgetCorrections } from '../../../store/records/want-corrections.ts';
import type { ProposedAct } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { sentence } from '../../../core/text/words.ts';
import { moveAct, readAct, type StoredAct } from '../../../store/records/acts.ts';
import { forgetJudged } from '../../../store/records/mandates.ts';
import { appendLedger } from '../../../store/records/ledger.ts';
import { closeLoop } from '../../../store/records/loops.ts';
import { forgetLetters, setPostalAddress } from '../../../store/records/letters/letters.ts';
import { forgetRecipient } from '../../../store/records/letters/mailings.ts';
import { removeDocuments } from '../../../store/records/documents.ts';
import { forgetQueries } from '../../../store/records/models.ts';
import { removeMessages } from '../../../store/records/messages.ts';
import { writeClock } from '../../../store/records/relations/clocks.ts';
import type { Writer } from '../../../store/access.ts';
import { forgetRelation } from '../../../store/records/relations/forget-person.ts';
import type { Scope } from './scope.ts';

/** Who erases, when. */
export interface Erasing {
  readonly by: string;
  readonly at: number;
}

const ERASED = sentence('care.erased');

/** How many records of each kind lost their content. */
export interface Blanked {
  readonly arrivals: number;
  readonly messages: number;
  readonly decisions: number;
  readonly acts: number;
  readonly loops: number;
  readonly alerts: number;
  readonly claims: number;
}

/** Takes the content out of everything that is his; ids, times and states stay, so that the ledger still means something. */
export async function blank(writer: Writer, scope: Scope, erasing: Erasing): Promise<Blanked> {
  const arrivals = [...scope.arrivals];
  const acts = [...scope.acts];
  const loops = [...scope.loops];
  const ids = await messageIdsOf(writer, [...arrivals, ...acts]);
  for (const id of acts) await blankAct(writer, id, erasing);
  for (const id of loops) await blankLoop(writer, id, erasing);
  const decisions = await blankArrivals(writer, arrivals, erasing.at);
  const messages = await removeMessages(writer, [...arrivals, ...acts]);
  await removeDocuments(writer, arrivals);
  await forgetLetters(writer, arrivals, scope.records);
  await forgetRecipient(writer, { people: scope.records, addresses: scope.terms.addresses });
  await forgetQueries(writer, new Set([...arrivals, ...acts]));
  await forgetThreads(writer, ids);
  const alerts = await removeAlerts(writer, [...arrivals, ...acts, ...loops, ...scope.records]);
  const stays = scope.protectedRecords.has(scope.person);
  // No law keeps where he lives, and the mail that told it is gone.
  if (stays) for (const record of scope.records) await writeClock(writer, record, null);
  const claims = stays ? 0 : await forgetPerson(writer, scope);
  return {
    arrivals: arrivals.length,
    messages,
    decisions,
    acts: acts.length,
    loops: loops.length,
    alerts,
    claims,
  };
}

async function blankAct(writer: Writer, id: string, { by, at }: Erasing): Promise<void> {
  const stored = await readAct(writer, id);
  if (stored === null) return;
  if (await moveAct(writer, id, ['approve', 'wait', 'permitted', 'unknown'], 'withdrawn', at)) {
    const marks = { why: 'erased' };
    await appendLedger(writer, {
      at,
      kind: 'withdrawn',
      subject: id,
      by,
      refs: [stored.decision],
      marks,
    });
  }
  await writer.run(
    `UPDATE act SET act = ?, key = ?, payload_hash = '', thread = NULL, counterpart = NULL,
       address = NULL, amount_minor = NULL, verdict = ?, result = ? WHERE id = ?`,
    JSON.stringify(withoutContent(stored)),
    `erased:${id}`,
    JSON.stringify({ ...stored.verdict, reason: ERASED, also: [] }),
    stored.result === null ? null : JSON.stringify({ proof: 'erased', rejected: [] }),
    id,
  );
  await forgetJudged(writer, id);
  await writer.run(`UPDATE approval SET payload_hash = '' WHERE act = ?`, id);
}

function withoutContent({ act, arrival }: StoredAct): ProposedAct {
  return {
    kind: act.kind,
    payload: { type: 'alarm', road: 'all', urgent: false, message: ERASED },
    counterpart: { person: null, name: '', addresses: [], marks: [], known: false },
    matter: act.matter,
    subjects: [],
    amount: null,
    preconditions: [],
    key: 'erased',
    loop: null,
    sources: [{ kind: 'arrival', arrival }],
    reason: ERASED,
    remarks: [],
  };
}

async function blankLoop(writer: Writer, id: string, { by, at }: Erasing): Promise<void> {
  const closed = await closeLoop(writer, id, { at, outcome: 'dropped', evidence: 'erased' });
  if (closed) {
    const marks = { outcome: 'dropped', why: 'erased' };
    await appendLedger(writer, { at, kind: 'loop-closed', subject: id, by, refs: [], marks });
  }
  await writer.run(
    `UPDATE loop SET what = '', address = '', counterpart = NULL, thread = NULL WHERE id = ?`,
    id,
  );
}

/** What came in: the row stays with its number and place, so that it is not taken in a second time. */
async function blankArrivals(
  writer: Writer,
  arrivals: readonly string[],
  at: number,
): Promise<number> {
  let decisions = 0;
  for (const arrival of arrivals) {
    await writer.run('DELETE FROM reading WHERE arrival = ?', arrival);
    await forgetCorrections(writer, arrival);
    await writer.run(
      'DELETE FROM derivative WHERE input = (SELECT blob FROM arrival WHERE id = ?)',
      arrival,
    );
    await writer.run(
      `UPDATE arrival SET state = 'erased', blob = NULL,
         origin = CASE WHEN channel = 'import' THEN 'erased:' || id ELSE origin END WHERE id = ?`,
      arrival,
    );
    const left: Decision = {
      kind: 'leave',
      sources: [{ kind: 'arrival', arrival }],
      reason: ERASED,
    };
    const done = await writer.run(
      `UPDATE decision SET decision = ?, answer = NULL,
         answered_at = CASE WHEN kind = 'question' THEN coalesce(answered_at, ?) ELSE answered_at END
       WHERE arrival = ?`,
      JSON.stringify(left),
      at,
      arrival,
    );
    decisions += done.changes;
  }
  return decisions;
}

async function messageIdsOf(
  writer: Writer,
  records: readonly string[],
): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const record of records) {
    const rows = await writer.all(
      'SELECT message_id FROM message WHERE (arrival = ? OR act = ?) AND message_id IS NOT NULL',
      record,
      record,
    );
    for (const row of rows) ids.add(String(row['message_id']));
  }
  return [...ids];
}

/**
 * Forgets the ids of his messages. A thread that was named after one of them keeps its other
 * messages together under the next id of theirs.
 */
async function forgetThreads(writer: Writer, messageIds: readonly string[]): Promise<void> {
  for (const id of messageIds)
    await writer.run('DELETE FROM thread_reference WHERE message_id = ?', id);
  for (const id of messageIds) {
    const next = await writer.get(
      'SELECT min(message_id) AS root FROM thread_reference WHERE thread = ?',
      id,
    );
    const root = typeof next?.['root'] === 'string' ? next['root'] : null;
    if (root === null) continue;
    for (const table of ['thread_reference', 'message', 'loop', 'act'] as const) {
      await writer.run(`UPDATE ${table} SET thread = ? WHERE thread = ?`, root, id);
    }
  }
}

async function removeAlerts(writer: Writer, about: readonly string[]): Promise<number> {
  let removed = 0;
  for (const id of about)
    removed += (await writer.run('DELETE FROM alert WHERE about = ?', id)).changes;
  return removed;
}

async function forgetPerson(writer: Writer, { records, terms }: Scope): Promise<number> {
  for (const address of terms.addresses)
    await writer.run('DELETE FROM written_to WHERE address = ?', address);
  let claims = 0;
  for (const record of records) {
    await setPostalAddress(writer, record, { lines: [], at: 0, by: '' });
    await writer.run('DELETE FROM matter_person WHERE person = ?', record);
    claims += (await writer.run('DELETE FROM claim WHERE person = ?', record)).changes;
    await writer.run('DELETE FROM person WHERE id = ?', record);
  }
  await forgetRelation(writer, records);
  return claims;
}
