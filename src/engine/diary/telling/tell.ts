import { orderEvents } from '../../../core/diary/order-events.ts';
import type { OrderContext } from '../../../core/orders/context.ts';
import { DAYS_BACK, USUAL_HABITS } from '../../../core/orders/context.ts';
import { notTooLong } from '../../letters/mailing/not-too-long.ts';
import type { Order } from '../../../core/orders/order.ts';
import type { OrderReading } from '../../../core/orders/reading.ts';
import type { Duty } from '../../../core/duty.ts';
import type { ArrivalId } from '../../../core/ids.ts';
import type { Profile, Situation } from '../../../core/situation.ts';
import { say, type Language, inBoth } from '../../../core/text/words.ts';
import { DAY_MS, inZone } from '../../../core/time/instant.ts';
import { Trouble } from '../../../core/errors.ts';
import { readArrival } from '../../../store/records/arrivals.ts';
import { standingHolds } from '../../../store/records/diary/holds.ts';
import { actsOn } from '../../../store/records/acts.ts';
import { readProfile } from '../../../store/records/meta.ts';
import { peopleInMind, type NamedPerson } from '../../../store/records/people.ts';
import { arrive } from '../../arrive.ts';
import { commit } from '../../deciding/commit.ts';
import { NOTHING_LOADED, prepare } from '../../deciding/prepare.ts';
import type { Taken } from '../../deciding/settle.ts';
import type { Consenting } from '../../approvers.ts';
import type { Owner } from '../../owner.ts';
import { allWords } from '../../raise.ts';
import { dropWaiting } from '../../bundles/undoes.ts';
import { readDiarySettings } from '../settings.ts';
import { discreetly, isConfidential } from './discreetly.ts';
import { entriesWithin } from '../loading/within.ts';
import { noteTold, orderBehind, tellNote } from './tell-call.ts';
import { answersTo, type SaidInBoth } from './told.ts';

/** How far around now an order can name an event. */
const BACK_MS = DAYS_BACK * DAY_MS;
const AHEAD_MS = 120 * DAY_MS;
/** People an order can name. */
const MOST_PEOPLE = 2000;

/** What came of an order in plain words. */
export type Told =
  | {
      readonly understood: true;
      readonly orders: readonly Order[];
      /** Each order said back in one sentence. */
      readonly said: readonly string[];
      /** What is told in answer; nothing is changed by it. */
      readonly answers: readonly string[];
      readonly arrival: ArrivalId;
      /** Acts to approve, in the order in which they would be done. */
      readonly acts: readonly string[];
    }
  | {
      readonly understood: false;
      readonly question: string;
      readonly readings: readonly {
        readonly said: string;
        /** A telephone note is no order. */
        readonly order: Order | { readonly kind: 'call' };
      }[];
    };

/** What is told, and in which languages. */
export interface Telling {
  readonly text: string;
  /** That of the order and of the answer to it; null where nobody said. */
  readonly language: Language | null;
  /** That of whoever reads the answer, where nobody said in which the order is; left out, that of the order. */
  readonly reader?: Language;
}

/**
 * An order of a principal or his staff in plain words. What is understood becomes an arrival with its decisions, to be
 * approved as one bundle; what is not gets a question back, and nothing else happens. Only a person's own words ever
 * come here: what strangers write is no order.
 */
export async function tell(
  owner: Owner,
  by: Consenting,
  { text, language, reader }: Telling,
): Promise<Told> {
  const profile = await readProfile(owner.store.read);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
  const sees = by.roles.includes('principal');
  const house = language ?? profile.language;
  const note = noteTold(text, [house, house === 'nl' ? 'en' : 'nl'], profile.zone);
  const noted = async () => note && tellNote(owner, by, note, language ?? reader ?? note.language);
  // What a caller wants is no order of whoever takes the note; a sentence of its own behind it may be.
  if (note?.note.joined === 'firmly') {
    const taken = await noted();
    if (taken !== null) return taken;
  }
  const own = await contextOf(owner, profile, { language: language ?? profile.language, sees });
  const words = allWords(owner);
  // The grammar of orders comes with the first of them: an office that is told nothing does without.
  const { readOrder } = await import('../../../core/orders/read-order.ts');
  const { sayOrder } = await import('../../../core/orders/say-order.ts');
  const { toldApart } = await import('../../../core/orders/saying/told-apart.ts');
  // Who said no language may well give an order in the other.
  const other = { ...own, language: own.language === 'nl' ? 'en' : 'nl' } as const;
  const readIn = (context: OrderContext) => {
    const read = readOrder(text, context);
    const behind = note === null || read.understood ? null : orderBehind(note);
    const again = behind === null ? read : readOrder(behind, context);
    return { context, read: again.understood || again.readings.length > 0 ? again : read };
  };
  const first = readIn(own);
  const second = first.read.understood || language !== null ? first : readIn(other);
  const alone = second.read.understood ? second : first;
  const { context, read } = (await readToGroup(owner, alone, readIn)) ?? alone;
  const spoken = language ?? reader ?? context.language;
  if (!read.understood) {
    const taken = note === null || read.readings.length > 0 ? null : await noted();
    if (taken !== null) return taken;
    const question = say(words, read.question, spoken);
    return { understood: false, question, readings: toldApart(read.readings, spoken) };
  }
  const orders = named(owner, read.orders);
  const given = {
    ...givenBy(by),
    text,
    language: context.language,
    orders,
    ...(await undoing(owner, by, orders)),
  };
  const said = inBoth((each) => orders.map((order) => sayOrder(order, each)));
  const arrival = await decideOn(owner, profile, given, { sees, said });
  owner.tools.changed(owner.id);
  return {
    understood: true,
    orders,
    said: said[spoken],
    answers: await answersTo(owner, arrival, spoken),
    arrival,
    acts: (await actsOn(owner.store.read, arrival)).map(({ id }) => id),
  };
}

interface ReadIn {
  readonly context: OrderContext;
  readonly read: OrderReading;
}

/** A letter to nobody who is known may be one to a group: read again with its people. Null where no group is called so. */
async function readToGroup(
  owner: Owner,
  { context, read }: ReadIn,
  readIn: (context: OrderContext) => ReadIn,
): Promise<ReadIn | null> {
  if (read.understood || read.question.key !== 'orders.letter-who') return null;
  const { words } = read.question.values;
  if (typeof words !== 'string') return null;
  const { groupNamed } = await import('../../letters/mailing/groups.ts');
  const group = await groupNamed(owner.store.read, words);
  if (group === null) return null;
  const { name, people } = group;
  const again = readIn({ ...context, groups: [{ words: words.trim(), name, people }] });
  return again.read.understood ? again : null;
}

/** Every mailing has a name of its own. */
function named(owner: Owner, orders: readonly Order[]): readonly Order[] {
  return orders.map((order) => {
    if (order.kind !== 'mailing') return order;
    notTooLong(order.lines.length, order.road);
    return { ...order, mailing: owner.tools.newId('mailing') };
  });
}

/** The bundle that is taken back, where that is ordered. */
async function undoing(owner: Owner, by: Consenting, orders: readonly Order[]) {
  const isUndo = orders.some(({ kind }) => kind === 'undo');
  return isUndo ? { undoes: await dropWaiting(owner, by, null) } : {};
}

/** What an order is read beside: the clock, the people, the weeks around now. */
async function contextOf(
  owner: Owner,
  profile: Profile,
  { language, sees }: { readonly language: Language; readonly sees: boolean },
): Promise<OrderContext> {
  const { read } = owner.store;
  const now = owner.tools.clock.now();
  const { zone } = profile;
  const span = { from: now - BACK_MS, until: now + AHEAD_MS };
  const entries = await entriesWithin(read, span);
  const settings = await readDiarySettings(read);
  return {
    now: inZone(now, zone).toPlainDateTime().toString({ smallestUnit: 'second' }),
    zone,
    language,
    people: await peopleOf(owner),
    me: [profile.name, ...Object.values(profile.named)],
    events: orderEvents(
      entries.filter((entry) => sees || !isConfidential(entry)),
      await standingHolds(read),
      zone,
    ),
    places: [settings.office, settings.home].flatMap((place) => place ?? []),
    habits: { ...USUAL_HABITS, minutes: settings.meetingMinutes },
  };
}

/**
 * Who writes for the first time under the name of somebody the office deals with, from another address, does not make that name a
 * question: it is the one who is dealt with that is meant.
 */
function withoutUnknownNamesakes(people: readonly NamedPerson[]): readonly NamedPerson[] {
  const dealt = new Set(
    people.filter(({ dealtWith }) => dealtWith).map(({ name }) => name.toLowerCase()),
  );
  return people.filter(({ dealtWith, name }) => dealtWith || !dealt.has(name.toLowerCase()));
}

/** Whom an order can name: the people on record, and the other principals of the office whether they are or not. */
async function peopleOf(owner: Owner): Promise<OrderContext['people']> {
  const people = withoutUnknownNamesakes(await peopleInMind(owner.store.read, MOST_PEOPLE));
  const known = people.map(({ id, name, organisation, addresses }) => ({
    id,
    names: organisation === null ? [name] : [name, organisation],
    roles: [],
    addresses,
  }));
  const there = new Set(people.flatMap(({ addresses }) => addresses));
  const colleagues = (await owner.colleagues.known())
    .filter(({ addresses }) => !addresses.some((address) => there.has(address)))
    .map(({ owner: id, names, addresses }) => ({ id, names, roles: [], addresses }));
  return [...known, ...colleagues];
}

/** Who gives an order, and what he may see and say in it. */
export function givenBy({ id, name, roles }: Consenting) {
  return {
    by: id,
    name,
    everything: roles.includes('principal'),
    second: roles.includes('second'),
  };
}

type Given = NonNullable<Situation['order']>;

/** The order becomes an arrival, and is decided in the same breath: an order that waits is no order. */
export async function decideOn(
  owner: Owner,
  profile: Profile,
  order: Given,
  { sees, said }: { readonly sees: boolean; readonly said: SaidInBoth },
): Promise<ArrivalId> {
  const { by, text, language } = order;
  const undoes = order.undoes?.arrival ?? null;
  const bytes = new TextEncoder().encode(JSON.stringify({ by, text, language, said, undoes }));
  const blob = await owner.blobs.put(bytes);
  return owner.store.transact(async (writer) => {
    const now = owner.tools.clock.now();
    const id = await arrive(owner, writer, {
      kind: 'order',
      channel: 'order',
      blob,
      by,
      marks: { bytes: owner.tools.keyedHash(owner.id, blob) },
    });
    const arrival = id === null ? null : await readArrival(writer, owner.id, id);
    if (id === null || arrival === null) throw new Trouble('office-broken', { retry: false });
    const start: Situation = {
      profile,
      now,
      arrival,
      reading: null,
      wake: null,
      loaded: NOTHING_LOADED,
      order,
    };
    const taken: Taken[] = [];
    for (const duty of owner.tools.duties.filter(listens)) {
      const prepared = await prepare(writer, duty, start, owner);
      const situation = sees ? prepared : withoutHidden(prepared);
      owner.tools.witness?.(duty, situation);
      for (const decision of duty.decide(situation)) {
        if (decision.kind === 'act' && !duty.acts.includes(decision.act.kind)) {
          const values = { duty: duty.id, act: decision.act.kind };
          throw new Trouble('duty-oversteps', { retry: false, values });
        }
        taken.push({ duty: duty.id, situation, decision });
      }
    }
    await commit(owner, writer, id, taken);
    return id;
  });
}

/** What only the principal may see is a time without a name to whoever else gives the order. */
function withoutHidden(situation: Situation): Situation {
  const { diary } = situation.loaded;
  if (diary === undefined) return situation;
  const entries = diary.entries.map(discreetly);
  return { ...situation, loaded: { ...situation.loaded, diary: { ...diary, entries } } };
}

const listens = (duty: Duty): boolean => duty.listensTo.includes('order');
