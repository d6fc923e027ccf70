import type { Decision, Sorting } from '../../core/decision.ts';
import { say, type Language } from '../../core/text/words.ts';
import { actsOn } from '../../store/records/acts.ts';
import { decisionsOn } from '../../store/records/decisions.ts';
import { readReading } from '../../store/records/readings.ts';
import type { Reader, Row } from '../../store/access.ts';
import { allWords, type Speaking } from '../raise.ts';

/** What a viewer may see, and in which language he is told. */
export interface Viewing {
  readonly language: Language;
  /** Also what only the principal may see. */
  readonly everything: boolean;
}

/** One thing that came in, and what was decided about it. */
export interface DocketItem {
  readonly arrival: string;
  readonly at: number;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly state: 'received' | 'decided' | 'troubled';
  readonly sorting: Sorting | null;
  /** Whether the principal sent it himself. */
  readonly ours: boolean;
  readonly reasons: readonly string[];
  readonly proposals: readonly {
    readonly act: string;
    readonly kind: string;
    readonly state: string;
  }[];
  readonly questions: readonly {
    readonly decision: string;
    readonly text: string;
    readonly answered: boolean;
  }[];
  readonly hidden: boolean;
}

/** What a list asks for; newest first. */
export interface DocketQuery {
  readonly since: number | null;
  readonly sorting: Sorting | null;
  readonly limit: number;
}

/** What came in and what was decided about it, newest first. */
export async function docket(
  speaking: Speaking,
  reader: Reader,
  query: DocketQuery,
  viewing: Viewing,
): Promise<readonly DocketItem[]> {
  const rows = await reader.all(
    `SELECT a.id, a.state, a.received_at, m.at, m.from_name, m.from_address, m.subject, m.sorting, m.ours, m.confidentiality
     FROM arrival a LEFT JOIN message m ON m.arrival = a.id
     WHERE a.kind IN ('mail', 'call', 'page') AND a.state IN ('received', 'decided', 'troubled')
       AND (? IS NULL OR a.received_at >= ?) AND (? IS NULL OR m.sorting = ?)
     ORDER BY a.seq DESC LIMIT ?`,
    query.since,
    query.since,
    query.sorting,
    query.sorting,
    query.limit,
  );
  const items = await Promise.all(rows.map((row) => toItem(speaking, reader, row, viewing)));
  return items.filter((item) => !item.hidden || viewing.everything);
}

async function toItem(
  speaking: Speaking,
  reader: Reader,
  row: Row,
  viewing: Viewing,
): Promise<DocketItem> {
  const arrival = String(row['id']);
  const decisions = await decisionsOn(reader, arrival);
  const acts = await actsOn(reader, arrival);
  const words = allWords(speaking);
  const inWords = (decision: Decision) => say(words, decision.reason, viewing.language);
  const seen = row['subject'] === null ? await unread(reader, arrival) : null;
  return {
    arrival,
    at: Number(row['at'] ?? row['received_at']),
    from: { name: text(row['from_name']), address: text(row['from_address']) },
    subject: seen ?? text(row['subject']),
    state: stateOf(row['state']),
    sorting: sortingOf(row['sorting']),
    ours: row['ours'] === 1,
    reasons: [
      ...new Set(
        decisions
          .filter(({ decision }) => decision.kind !== 'act' && decision.kind !== 'question')
          .map(({ decision }) => inWords(decision)),
      ),
    ],
    proposals: acts.map((act) => ({ act: act.id, kind: act.act.kind, state: act.state })),
    questions: decisions
      .filter(({ decision }) => decision.kind === 'question')
      .map((one) => ({
        decision: one.id,
        text: inWords(one.decision),
        answered: one.answeredAt !== null,
      })),
    hidden: row['confidentiality'] === 'principal',
  };
}

/** What is shown of an arrival that is no message: its kind, or why it could not be read. */
async function unread(reader: Reader, arrival: string): Promise<string> {
  const reading = await readReading(reader, arrival);
  if (reading === null) return '';
  return reading.kind === 'unreadable' ? `[${reading.reason}]` : `[${reading.kind}]`;
}

function stateOf(value: unknown): DocketItem['state'] {
  return value === 'received' || value === 'troubled' ? value : 'decided';
}

function sortingOf(value: unknown): Sorting | null {
  const known = ['principal', 'prepare', 'information', 'bulk', 'suspicious'] as const;
  return known.find((one) => one === value) ?? null;
}

function text(value: Row[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
