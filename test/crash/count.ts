import type { Dovecot } from '../peers/dovecot.ts';
import type { SmtpSink } from '../peers/smtp-sink.ts';
import { verifyLedgerOf } from '../../src/engine/care/verify.ts';
import type { Office } from '../../src/engine/index.ts';
import { sha256 } from '../../src/store/blobs/name.ts';
import type { Reader } from '../../src/store/access.ts';
import type { Lane } from './lane.ts';
import { openCrashOffice, OWNER } from './office.ts';

/** What became of everything that came in and was consented to. */
export interface Count {
  readonly kills: number;
  readonly mailsIn: number;
  readonly sent: number;
  readonly lost: number;
  readonly twice: number;
  readonly asked: number;
}

/** Compares what the servers know with what the office has on record. */
export async function countLane(
  lane: Lane,
  { dovecot, sink }: { readonly dovecot: Dovecot; readonly sink: SmtpSink },
): Promise<Count> {
  const nothing = () => undefined;
  const office = await openCrashOffice({
    path: lane.path,
    live: false,
    probe: nothing,
    changed: nothing,
  });
  try {
    const reader = readerOf(office);
    const ledger = await verifyLedgerOf(office, OWNER);
    if (ledger?.holds !== true) throw new Error(JSON.stringify(ledger?.faults));
    const accepted = sink.mails
      .filter((mail) => mail.user === lane.user)
      .map(({ raw }) => idOf(raw));
    const filed = (await dovecot.look(lane.user, 'Sent')).map(({ raw }) => idOf(raw));
    const sent = new Set(accepted);
    const arrivals = await lostArrivals(reader, lane.delivered);
    const consents = await lostConsents(reader, [...lane.approved]);
    const acts = await lostActs(reader, sent);
    return {
      kills: lane.kills,
      mailsIn: lane.delivered.length,
      sent: accepted.length,
      lost: arrivals.lost + consents + acts.lost,
      twice: arrivals.twice + repeats(accepted) + repeats(filed),
      asked: acts.asked,
    };
  } finally {
    await office[Symbol.asyncDispose]();
  }
}

function readerOf(office: Office): Reader {
  const owner = office.owner(OWNER);
  if (owner === null) throw new Error('the principal is gone');
  return owner.store.read;
}

/** Every mail Dovecot took in must be exactly one arrival, decided. */
async function lostArrivals(
  reader: Reader,
  delivered: readonly Uint8Array[],
): Promise<{ readonly lost: number; readonly twice: number }> {
  let lost = 0;
  let twice = 0;
  for (const raw of delivered) {
    const rows = await reader.all('SELECT state FROM arrival WHERE blob = ?', sha256(raw));
    if (rows.length > 1) twice += 1;
    if (rows[0]?.['state'] !== 'decided') lost += 1;
  }
  return { lost, twice };
}

/** Every consent that was acknowledged must be on record. */
async function lostConsents(reader: Reader, approved: readonly string[]): Promise<number> {
  const rows = await Promise.all(
    approved.map((act) => reader.get('SELECT 1 AS there FROM approval WHERE act = ?', act)),
  );
  return rows.filter((row) => row === undefined).length;
}

/**
 * Every mail consented to was sent once and is on record as sent, or its fate is unknown and a person
 * was asked. A mail that left and is recorded as anything else is lost to the office.
 */
async function lostActs(
  reader: Reader,
  sent: ReadonlySet<string>,
): Promise<{ readonly lost: number; readonly asked: number }> {
  const rows = await reader.all(
    `SELECT id, state, message_id,
       EXISTS (SELECT 1 FROM alert WHERE about = act.id AND seen_at IS NULL) AS told
     FROM act WHERE kind = 'correspondence.reply'`,
  );
  let lost = 0;
  let asked = 0;
  const known = new Set<string>();
  for (const row of rows) {
    const id = String(row['message_id']);
    const state = row['state'];
    known.add(id);
    if (state === 'unknown' && row['told'] === 1) asked += 1;
    else if (state !== 'done' || !sent.has(id)) lost += 1;
  }
  return { lost: lost + [...sent].filter((id) => !known.has(id)).length, asked };
}

const repeats = (ids: readonly string[]) => ids.length - new Set(ids).size;

function idOf(raw: Uint8Array): string {
  return /^message-id: *(.*)$/im.exec(new TextDecoder().decode(raw))?.[1]?.trim() ?? '';
}
