import type { BlockEvent, BlockRules, ExistingBlock } from '../../../core/diary/blocks/block.ts';
import { blockName, USUAL_RULES } from '../../../core/diary/blocks/block.ts';
import { blocksFor } from '../../../core/diary/blocks/blocks-for.ts';
import { byHandFirst, existingBlock } from '../../../core/diary/blocks/existing.ts';
import { parentName } from '../../../core/diary/blocks/reconcile.ts';
import { sayBlock } from '../../../core/diary/blocks/say-block.ts';
import { isConfidential } from '../../../core/diary/confidential.ts';
import type {
  DiaryEntry,
  LoadedBlock,
  LoadedBlocks,
  LoadedDiary,
} from '../../../core/diary/desk-diary.ts';
import type { EventCard } from '../../../core/diary/event-card.ts';
import { countedEntries } from '../../../core/diary/own-question.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Profile, Situation } from '../../../core/situation.ts';
import { DAY_MS, type Instant } from '../../../core/time/instant.ts';
import { placeOfEvent } from '../../../core/travel/place-of-event.ts';
import { occurrencesWithin } from '../../../store/records/diary/calendar-objects.ts';
import { occurrencesOfUids } from '../../../store/records/diary/occurrences-of-uids.ts';
import { blockCards } from '../../../store/records/diary/event-cards.ts';
import { pendingEvents } from '../../../store/records/diary/pending-events.ts';
import type { Reader } from '../../../store/access.ts';
import { ofPeople } from './of-people.ts';
import { travellingOf, type Travelling } from './travel.ts';
import { withCards } from './within.ts';

/** How far ahead blocks are made of their own accord: a first look at a calendar of years must not fill it. */
export const BLOCKS_AHEAD_MS = 60 * DAY_MS;
/** Blocks beside what has just been are looked at as well. */
const BACK_MS = 2 * DAY_MS;
/** Events beyond that, beside each of which the day is looked at. */
const MOST_FAR = 100;

/** When it is, for whom, and by which road the change came. */
type Asked = Pick<Situation, 'profile' | 'now' | 'arrival'>;

/** More changes than these at once are a copy of a calendar, not something that somebody just arranged. */
const FEW_CHANGES = 5;

/** What blocks there are and what blocks there should be, beside the events of the coming time and those that changed. */
export async function loadBlocks(
  reader: Reader,
  diary: LoadedDiary,
  changed: readonly string[],
  { profile, now, arrival }: Asked,
): Promise<LoadedBlocks> {
  const cards = await blockCards(reader, now - BACK_MS, changed);
  const { travelBlocks, preparationMinutes, recoveryMinutes } = diary.settings;
  const wants = travelBlocks || preparationMinutes > 0 || recoveryMinutes > 0;
  if (cards.length === 0 && !wants) return NONE;
  const entries = await entriesFor(reader, diary, { changed, cards, now });
  if (entries === null) return NONE;
  const existing = await existingOf(reader, cards, entries);
  // What somebody just arranged has its blocks at once, however far ahead; a copy of a calendar only the nearest.
  const isCopy = arrival.channel === 'import' || changed.length > FEW_CHANGES;
  const scope = inScope(entries, existing, { now, far: isCopy ? [] : changed });
  const parents = scope.map(({ occurrence }) => ({
    uid: occurrence.uid,
    recurrenceId: occurrence.recurrenceId,
    from: occurrence.startAt,
  }));
  return {
    wanted: await wantedOf(reader, diary, { entries, scope, existing, profile, now }),
    existing,
    parents,
    pending: await pendingEvents(reader),
  };
}

const NONE: LoadedBlocks = { wanted: [], existing: [], parents: [], pending: [] };

/** Blocks as they stand now; one without an event of its own was taken away. */
async function existingOf(
  reader: Reader,
  cards: readonly EventCard[],
  entries: readonly DiaryEntry[],
): Promise<readonly ExistingBlock[]> {
  const begins = new Map(
    entries.map(({ occurrence }) => [
      parentName(occurrence.uid, occurrence.recurrenceId),
      occurrence.startAt,
    ]),
  );
  const nowOf = ({ parent }: EventCard) =>
    parent === null ? null : (begins.get(parentName(parent.uid, parent.recurrenceId)) ?? null);
  const stand = await occurrencesOfUids(
    reader,
    cards.map(({ uid }) => uid),
    Number.MIN_SAFE_INTEGER,
  );
  const spans = new Map(
    stand.map(({ calendar, occurrence }) => [
      JSON.stringify([calendar, occurrence.uid]),
      { from: occurrence.startAt, until: occurrence.endAt },
    ]),
  );
  const blocks = cards.map((card) =>
    existingBlock(card, spans.get(JSON.stringify([card.calendar, card.uid])) ?? null, nowOf(card)),
  );
  return byHandFirst(blocks.filter((block) => block !== null));
}

/** All that takes place in the coming time, and around the events farther off that matter; each instance once. */
async function entriesFor(
  reader: Reader,
  diary: LoadedDiary,
  {
    changed,
    cards,
    now,
  }: {
    readonly changed: readonly string[];
    readonly cards: readonly EventCard[];
    readonly now: Instant;
  },
): Promise<readonly DiaryEntry[] | null> {
  const uids = [...new Set([...changed, ...cards.flatMap(({ parent }) => parent?.uid ?? [])])];
  const begins = cards.map(({ parent }) => parent?.parentFrom ?? now);
  const named = await occurrencesOfUids(reader, uids, Math.min(now - BACK_MS, ...begins) - DAY_MS);
  const coming: Span = { from: now - BACK_MS, until: now + BLOCKS_AHEAD_MS };
  const far = named
    .filter(
      ({ occurrence }) => occurrence.recurrenceId === null && occurrence.startAt > coming.until,
    )
    .slice(0, MOST_FAR);
  const found = [...(await occurrencesWithin(reader, coming)), ...named];
  for (const { occurrence } of far) {
    const day = { from: occurrence.startAt - DAY_MS, until: occurrence.endAt + DAY_MS };
    found.push(...(await occurrencesWithin(reader, day)));
  }
  const entries = ofPeople(await withCards(reader, found));
  if (entries === null) return null;
  const seen = new Set<string>();
  return countedEntries(entries, diary.calendars)
    .filter(({ card }) => (card?.parent ?? null) === null)
    .filter(({ occurrence }) => {
      const name = parentName(occurrence.uid, occurrence.recurrenceId);
      return !seen.has(name) && seen.add(name).has(name);
    });
}

/**
 * The events whose blocks are looked at: those of the coming time, single ones farther off that were just arranged, and
 * whatever has blocks. What is farther off has its turn when it comes nearer.
 */
function inScope(
  entries: readonly DiaryEntry[],
  existing: readonly ExistingBlock[],
  { now, far }: { readonly now: Instant; readonly far: readonly string[] },
): readonly DiaryEntry[] {
  const have = new Set(
    existing.map(({ parent, recurrenceId }) => parentName(parent, recurrenceId)),
  );
  const arranged = new Set(far);
  return entries.filter(
    ({ occurrence: { uid, recurrenceId, startAt } }) =>
      startAt < now + BLOCKS_AHEAD_MS ||
      (recurrenceId === null && arranged.has(uid)) ||
      have.has(parentName(uid, recurrenceId)),
  );
}

async function wantedOf(
  reader: Reader,
  diary: LoadedDiary,
  {
    entries,
    scope,
    existing,
    profile,
    now,
  }: {
    readonly entries: readonly DiaryEntry[];
    readonly scope: readonly DiaryEntry[];
    readonly existing: readonly ExistingBlock[];
    readonly profile: Profile;
    readonly now: Instant;
  },
): Promise<readonly LoadedBlock[]> {
  const { settings } = diary;
  const goes = entries.some(({ traits }) => traits.location !== null);
  const travelling = settings.travelBlocks && goes ? await travellingOf(reader) : null;
  const held = new Set(diary.holds.filter(({ state }) => state === 'held').map(({ uid }) => uid));
  const events = new Map(
    entries.map((entry) => [entry, blockEvent(entry, held, travelling)] as const),
  );
  const all = [...events.values()];
  const stand = new Set(existing.map(blockName));
  return scope.flatMap((entry) => {
    const event = events.get(entry);
    if (event === undefined) return [];
    const rules = rulesFor(entry, settings, travelling);
    const wanted = blocksFor(event, all, rules, travelling?.times.minutes ?? unknown);
    return wanted
      .filter((block) => block.parentFrom > now || stand.has(blockName(block)))
      .map((block): LoadedBlock => {
        const { journey, span } = block;
        const estimate =
          journey === null || travelling === null
            ? null
            : travelling.times.between(journey.from, journey.to, span.from);
        return {
          ...block,
          ...sayBlock(block, estimate, profile.language),
          private: isConfidential(entry),
        };
      });
  });
}

const unknown = (): null => null;

/** Nobody prepares for what he does alone. */
function rulesFor(
  { traits }: DiaryEntry,
  settings: LoadedDiary['settings'],
  travelling: Travelling | null,
): BlockRules {
  const meets = traits.people.length > 0 || traits.location !== null;
  return {
    ...USUAL_RULES,
    base: travelling?.base ?? null,
    home: travelling?.home ?? null,
    travel: travelling !== null,
    preparationMinutes: meets ? settings.preparationMinutes : 0,
    recoveryMinutes: meets ? settings.recoveryMinutes : 0,
  };
}

/** Nobody travels to what is only held, called off, or not yet agreed to. */
function blockEvent(
  { occurrence, traits, card }: DiaryEntry,
  held: ReadonlySet<string>,
  travelling: Travelling | null,
): BlockEvent {
  const { uid, recurrenceId, startAt, endAt, allDay, transparent, status } = occurrence;
  const isHeld = held.has(uid) || card?.rung === 'held';
  return {
    uid,
    recurrenceId,
    span: { from: startAt, until: endAt },
    allDay,
    attends: !transparent && status !== 'CANCELLED' && !traits.invited && !isHeld,
    where: travelling === null ? { kind: 'nowhere' } : placeOfEvent(traits, travelling.finding),
  };
}
