import { inZone, DAY_MS } from '../../core/time/instant.ts';
import { unseenAlerts, type StoredAlert } from '../../store/records/alerts.ts';
import { listAccounts } from '../../store/records/accounts.ts';
import { questionsFor } from './questions.ts';
import { listLoops } from '../../store/records/loops.ts';
import { readProfile } from '../../store/records/meta.ts';
import { say } from '../../core/text/words.ts';
import type { OpenLoop } from '../../core/records/loop.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import { approvals, type WaitingAct } from './approvals.ts';
import { docket, type DocketItem, type Viewing } from './docket.ts';

/** What is on today: what must be heard, what waits, what is due, and where one could not look. */
export interface Today {
  readonly now: number;
  readonly alerts: readonly StoredAlert[];
  /** Channels that could not be looked at: while one stands here, nobody may say that there was no mail. */
  readonly couldNotLook: readonly {
    readonly account: string;
    readonly title: string;
    readonly state: string;
    readonly since: number;
  }[];
  readonly approvals: readonly WaitingAct[];
  readonly questions: readonly {
    readonly decision: string;
    readonly text: string;
    readonly at: number;
  }[];
  /** Loops whose date is today or past. */
  readonly due: readonly OpenLoop[];
  readonly arrived: readonly DocketItem[];
  /** What was done since midnight without asking first. */
  readonly done: readonly {
    readonly act: string;
    readonly kind: string;
    readonly counterpart: string;
    readonly at: number;
  }[];
  /** Proof that the tickler fired: when a wake last went off. */
  readonly lastWake: number | null;
}

/** Loops looked through for what is due. */
const LOOP_LIMIT = 500;
const ARRIVED_LIMIT = 200;

export async function today(owner: Owner, viewing: Viewing): Promise<Today> {
  const reader = owner.store.read;
  const now = owner.tools.clock.now();
  const profile = await readProfile(reader);
  const midnight = inZone(now, profile?.zone ?? 'UTC').startOfDay().epochMilliseconds;
  const loops = await listLoops(reader, 'open', LOOP_LIMIT);
  const words = allWords(owner);
  const done = await reader.all(
    `SELECT id, kind, act, ended_at FROM act WHERE state = 'done' AND ended_at >= ? ORDER BY ended_at DESC LIMIT 100`,
    midnight,
  );
  const lastWake = await reader.get('SELECT max(fired_at) AS at FROM wake');
  return {
    now,
    alerts: await unseenAlerts(reader),
    couldNotLook: await notLookedAt(owner),
    approvals: await approvals(owner, reader, viewing),
    questions: (await questionsFor(reader, viewing)).map((one) => ({
      decision: one.id,
      text: say(words, one.decision.reason, viewing.language),
      at: one.at,
    })),
    due: loops
      .filter((loop) => loop.state === 'open')
      .filter((loop) => viewing.everything || loop.confidentiality === 'office')
      .filter((loop) => loop.nextAt < midnight + DAY_MS),
    arrived: await docket(
      owner,
      reader,
      { since: midnight, sorting: null, limit: ARRIVED_LIMIT },
      viewing,
    ),
    done: done.map((row) => ({
      act: String(row['id']),
      kind: String(row['kind']),
      counterpart: nameIn(row['act']),
      at: Number(row['ended_at']),
    })),
    lastWake: typeof lastWake?.['at'] === 'number' ? lastWake['at'] : null,
  };
}

/** Accounts that do not work at this moment. */
export async function notLookedAt(owner: Owner): Promise<Today['couldNotLook']> {
  const accounts = await listAccounts(owner.store.read);
  return accounts
    .filter((account) => account.state !== 'working')
    .map((account) => ({
      account: account.id,
      title: account.title,
      state: account.state,
      since: account.stateAt,
    }));
}

function nameIn(act: unknown): string {
  const parsed: unknown = typeof act === 'string' ? JSON.parse(act) : null;
  if (typeof parsed !== 'object' || parsed === null || !('counterpart' in parsed)) return '';
  const { counterpart } = parsed;
  if (typeof counterpart !== 'object' || counterpart === null || !('name' in counterpart))
    return '';
  return typeof counterpart.name === 'string' ? counterpart.name : '';
}
