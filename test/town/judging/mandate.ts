import { why } from '../../../src/engine/index.ts';
import { readActs, type StoredAct } from '../../../src/store/records/acts.ts';
import type { Source } from '../../../src/core/act.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { PRINCIPALS, type Principal } from '../office/principals.ts';
import type { Town } from '../town.ts';

/** What was done without anybody's leave, and what cannot be explained. */
export interface Mandate {
  readonly withoutMandate: readonly string[];
  readonly whyWithoutBytes: readonly string[];
  /** Mails that left and that no act on record accounts for. */
  readonly unaccounted: readonly string[];
  readonly loopsWithoutDate: number;
}

const PAGE = 500;

/** Looks through everything that was done, and everything that left. */
export async function mandateOf(town: Town): Promise<Mandate> {
  const withoutMandate: string[] = [];
  const whyWithoutBytes: string[] = [];
  const known = new Set<string>();
  for (const principal of PRINCIPALS) {
    for await (const act of actsOf(town, principal)) {
      if (act.messageId !== null) known.add(act.messageId);
      if (act.state !== 'done') continue;
      if (!isAllowed(town, principal, act)) withoutMandate.push(`${act.id} ${act.act.kind}`);
      if (!(await reachesBytes(town, principal, act.id, act.act.sources)))
        whyWithoutBytes.push(`${act.id} ${act.act.kind}`);
    }
  }
  const left = town.reached.map(({ letter }) => letter.messageId);
  const unaccounted = [...new Set(left)].filter((id) => !known.has(id));
  return { withoutMandate, whyWithoutBytes, unaccounted, loopsWithoutDate: town.loopsWithoutDate };
}

async function* actsOf(town: Town, principal: Principal): AsyncGenerator<StoredAct> {
  let after = '';
  for (;;) {
    const page = await readActs(town.office.owner(principal.id).store.read, after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.id;
  }
}

/** Somebody of the town consented to exactly this, his letter says so, or it stays inside and can be undone. */
function isAllowed(town: Town, { allows }: Principal, act: StoredAct): boolean {
  if (town.consented.get(act.id) === act.payloadHash) return true;
  const { kind } = act.act;
  if (act.verdict.clause !== null && allows.includes(kind)) return true;
  return BY_ITSELF.includes(kind);
}

/** What a secretary does without asking: what stays inside and can be undone, and what rule 7 of conduct asks for. */
const BY_ITSELF: readonly string[] = [
  'meeting.hold',
  'meeting.release',
  'diary.keep',
  'mailbox.file',
  'mailbox.draft',
  'principal.alert',
  'correspondence.emergency-text',
];

/** How many steps an explanation may take before it reaches what somebody wrote or said. */
const STEPS = 6;

async function reachesBytes(
  town: Town,
  principal: Principal,
  id: string,
  sources: readonly Source[],
  left = STEPS,
): Promise<boolean> {
  if (left === 0) return false;
  const viewing = { language: principal.language, everything: true } as const;
  const explained = await why(town.office.owner(principal.id), id, viewing);
  if (explained === null) return false;
  const { arrival: came } = explained;
  if (came !== null && came.blob !== null) return true;
  for (const { quote, arrival } of explained.sources) {
    const next = arrival ?? (quote.startsWith('lo-') ? quote : null);
    if (next !== null && (await reachesBytes(town, principal, next, [], left - 1))) return true;
  }
  return sources.some(({ kind }) => kind === 'statement');
}

/** Open loops that have no date, or one that is past and was not looked at. */
export async function countLoopsWithoutDate(town: Town, principal: Principal): Promise<number> {
  const open = await listLoops(town.office.owner(principal.id).store.read, 'open', 1_000);
  return open.filter((loop) => loop.state === 'open' && !(loop.nextAt > town.now)).length;
}
