import { lostProblem } from '../../core/diary/arranging/lost.ts';
import { problemOf } from '../../core/diary/arranging/problem-of.ts';
import type { FitAnswer, FitPlacement } from '../../core/diary/fit/answer.ts';
import { fitTogether } from '../../core/diary/fit/fit.ts';
import type { FitProblem } from '../../core/diary/fit/problem.ts';
import { movesOf } from '../../core/diary/fit/why/moves.ts';
import { refusalsOf } from '../../core/diary/fit/why/refusals.ts';
import { sayMove, sayRefusal } from '../../core/diary/fit/why/say.ts';
import { saySpan } from '../../core/diary/saying/say-event.ts';
import { Trouble } from '../../core/errors.ts';
import type { ArrivalId } from '../../core/ids.ts';
import type { OrderSpan, PlanOrder, Who } from '../../core/orders/order.ts';
import type { ArrangedMeeting } from '../../core/orders/arranged-meeting.ts';
import type { Profile } from '../../core/situation.ts';
import { say, sentence, type Language, type Sentence, inBoth } from '../../core/text/words.ts';
import { inZone, type Instant, type Zone } from '../../core/time/instant.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Consenting } from '../approvers.ts';
import type { Owner } from '../owner.ts';
import type { SaidInBoth } from './telling/told.ts';
import { allWords } from '../raise.ts';
import type { AskedArrangement, AskedPerson } from './arranging/asked.ts';
import { gather, type Gathered, type GatheredArrangement } from './arranging/gather.ts';

/** What came of fitting meetings together. */
export interface ArrangedTogether {
  /** What moves and why, what has no place and what would help, in words. */
  readonly said: readonly string[];
  readonly meetings: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: Instant | null;
    readonly until: Instant | null;
    readonly room: string | null;
    readonly moved: boolean;
  }[];
  readonly proven: boolean;
  readonly ended: FitAnswer['ended'];
  /** The order it became, whose acts are to be approved; null where nothing moves. */
  readonly arrival: ArrivalId | null;
}

/** The same question has the same answer. */
const SEED = 1;

/**
 * Fits several meetings of the principal together, and puts what moves before him as one bundle.
 * @throws Trouble `event-unknown`, `meeting-unclear`, `nothing-to-arrange`, and as the fitting of meetings
 */
export async function arrange(
  owner: Owner,
  by: Consenting,
  asked: AskedArrangement,
  language: Language,
): Promise<ArrangedTogether> {
  const reader = owner.store.read;
  const profile = await readProfile(reader);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
  const now = owner.tools.clock.now();
  const found = await gather(reader, asked, { profile, now, sees: seesAll(by) });
  const problem =
    asked.lost === null ? problemOf(found.arrangement) : lostProblem(found.arrangement, asked.lost);
  const answer = await fitted(owner, problem, asked.limitMs);
  const telling = { profile, problem, answer, found, language };
  const said = inBoth((each) => sayAll(owner, { ...telling, language: each }));
  const arrival = await ordered(owner, by, telling, said);
  if (arrival !== null) owner.tools.changed(owner.id);
  return {
    said: said[language],
    meetings: found.gathered.map((one) => outcomeOf(one, answer)),
    proven: answer.proven,
    ended: answer.ended,
    arrival,
  };
}

/** What only the principal may see is neither moved nor named by others. */
function seesAll({ roles }: Consenting): boolean {
  return roles.includes('principal');
}

async function fitted(owner: Owner, problem: FitProblem, limitMs: number): Promise<FitAnswer> {
  if (owner.tools.openFitter === undefined) return fitTogether(problem);
  await using fitter = await owner.tools.openFitter();
  return fitter.fit(problem, { limitMs, seed: SEED, signal: new AbortController().signal });
}

function outcomeOf({ wanted }: Gathered, answer: FitAnswer): ArrangedTogether['meetings'][number] {
  const placed = answer.placed.find(({ meeting }) => meeting === wanted.id) ?? null;
  return {
    id: wanted.id,
    title: wanted.title,
    from: placed?.start ?? null,
    until: placed?.end ?? null,
    room: placed?.room ?? null,
    moved: placed !== null && placed.start !== wanted.stands?.start,
  };
}

/** Everything that one arrangement is told from. */
interface Telling {
  readonly profile: Profile;
  readonly problem: FitProblem;
  readonly answer: FitAnswer;
  readonly found: GatheredArrangement;
  readonly language: Language;
}

function sayAll(
  owner: Owner,
  { profile, problem, answer, found, language }: Telling,
): readonly string[] {
  const words = allWords(owner);
  const told = (sentences: readonly Sentence[]): string =>
    sentences.map((one) => say(words, one, language)).join(' ');
  const reader = { zone: profile.zone, language };
  const fresh = found.gathered.flatMap(({ wanted }) => {
    const placed = answer.placed.find(({ meeting }) => meeting === wanted.id);
    if (placed === undefined || wanted.stands !== null) return [];
    const when = saySpan(placed.start, placed.end, reader);
    return [told([sentence('engine.arranged-new', { title: wanted.title, when })])];
  });
  const staying = found.staying.map(({ entry, why }) => {
    const { summary, startAt, endAt } = entry.occurrence;
    const values = { title: summary ?? '…', when: saySpan(startAt, endAt, reader) };
    return told([{ key: STAYS[why], values }]);
  });
  const moves = movesOf(problem, answer).map((move) => told(sayMove(problem, move, language)));
  const refused = refusalsOf(problem, answer).map((one) =>
    told(sayRefusal(problem, one, language)),
  );
  const all = [...moves, ...fresh, ...refused, ...staying];
  return all.length > 0 ? all : [told([sentence('engine.arranged-as-it-stands')])];
}

const STAYS = {
  fixed: 'engine.arranged-fixed',
  held: 'engine.arranged-held',
  theirs: 'engine.arranged-theirs',
  hidden: 'engine.arranged-hidden',
} as const;

/** What moves and what is new becomes an order, decided by the duty as one that was said. */
async function ordered(
  owner: Owner,
  by: Consenting,
  { profile, language, problem, answer, found }: Telling,
  said: SaidInBoth,
): Promise<ArrivalId | null> {
  const words = allWords(owner);
  const why = new Map(
    movesOf(problem, answer).map((move) => {
      const [, ...reasons] = sayMove(problem, move, profile.language);
      return [move.meeting, reasons.map((one) => say(words, one, profile.language)).join(' ')];
    }),
  );
  const arranged: ArrangedMeeting[] = [];
  const orders: PlanOrder[] = [];
  for (const one of found.gathered) {
    const placed = answer.placed.find(({ meeting }) => meeting === one.wanted.id);
    if (placed === undefined) continue;
    const place = roomName(problem, placed);
    if (one.entry === null) orders.push(planOf(one, placed, place, profile.zone));
    else if (
      placed.start !== one.wanted.stands?.start ||
      (place !== null && place !== one.wanted.place)
    )
      arranged.push({
        event: refOf(one, profile.zone),
        to: localSpan(placed, profile.zone),
        place,
        why: why.get(one.wanted.id) ?? '',
      });
  }
  if (arranged.length + orders.length === 0) return null;
  const text = found.gathered.map(({ wanted }) => wanted.title).join('; ');
  const { decideOn } = await import('./telling/tell.ts');
  const given = { by: by.id, name: by.name, text, language, orders, arranged };
  return decideOn(owner, profile, given, { sees: seesAll(by), said });
}

function roomName({ rooms }: FitProblem, { room }: FitPlacement): string | null {
  return rooms.find(({ id }) => id === room)?.name ?? null;
}

function local(at: Instant, zone: Zone): string {
  return inZone(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

function localSpan({ start, end }: FitPlacement, zone: Zone): OrderSpan {
  return { from: local(start, zone), until: local(end, zone), zone };
}

function refOf({ entry, wanted }: Gathered, zone: Zone): ArrangedMeeting['event'] {
  const occurrence = entry?.occurrence;
  return {
    uid: occurrence?.uid ?? '',
    recurrenceId: occurrence?.recurrenceId ?? null,
    summary: wanted.title,
    start: local(occurrence?.startAt ?? 0, zone),
    end: local(occurrence?.endAt ?? 0, zone),
  };
}

function planOf(
  { asked, wanted }: Gathered,
  placed: FitPlacement,
  room: string | null,
  zone: Zone,
): PlanOrder {
  const who = ({ name, address }: AskedPerson): Who => ({
    id: null,
    name: name ?? address ?? '?',
    address: address ?? null,
  });
  const guests = asked?.optional.filter(({ name, address }) =>
    placed.people.includes(address?.toLowerCase() ?? name ?? '?'),
  );
  return {
    kind: 'plan',
    what: wanted.title,
    titled: false,
    earliest: false,
    about: null,
    with: [...(asked?.with ?? []), ...(guests ?? [])].map(who),
    at: { k: 'span', span: localSpan(placed, zone) },
    rule: null,
    place: room ?? wanted.place,
    online: false,
    private: false,
    rests: [],
    assumptions: [],
  };
}
