import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { releaseKey } from '../../../core/diary/acting/release.ts';
import type { DoneDeed } from '../../../core/bundle/done-deed.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { inPoint } from '../domino/point.ts';
import { lettersBack } from './letters-back.ts';
import { eventsOf, netChanges } from './deeds-in.ts';
import { keyOfChange, takeBack, type Leaving } from './take-back.ts';

/**
 * What a bundle did is taken back, the last first: the diary goes back to how it stood, times that were kept free are let go,
 * and each letter that left is followed by one that puts it right. What has not been done yet had fallen before this is
 * decided. What cannot be taken back is said.
 */
export function undo(deciding: Deciding, key: string): readonly Decision[] {
  const { situation, diary } = deciding;
  const dropped = situation.order?.undoes?.dropped ?? 0;
  const deeds = diary.undoing ?? [];
  const tells = (reason: Sentence): Decision => note(deciding, reason);
  if (deeds.length === 0)
    return [
      tells(
        dropped === 0
          ? sentence('diary.undo-nothing')
          : sentence('diary.undo-dropped', { count: String(dropped) }),
      ),
    ];
  const points = pointsIn(deeds).toReversed();
  const leaving = leavingIn(points, key);
  const back = onlyWhatIsDone(
    points.flatMap((one, place) => pointBack(deciding, one, leaving, `${key}:${place}`)),
  );
  const letters = deeds.filter(({ payload }) => payload.type === 'mail').length;
  return [
    ...(dropped === 0
      ? []
      : [tells(sentence('diary.undo-dropped-too', { count: String(dropped) }))]),
    ...(letters === 0 ? [] : [tells(sentence('diary.undo-letters', { count: String(letters) }))]),
    ...back,
  ];
}

/** By UID, the deed that takes each event of the bundle from where it is now. */
function leavingIn(points: readonly (readonly DoneDeed[])[], key: string): Leaving {
  return new Map(
    points.flatMap((deeds, place) => [
      ...netChanges(deeds).map(
        ({ first }, at) => [first.uid, keyOfChange(`${key}:${place}`, at)] as const,
      ),
      ...eventsOf(deeds).flatMap(({ uid, hold }) =>
        hold?.effect === 'open' ? [[uid, releaseKey(hold.hold)] as const] : [],
      ),
    ]),
  );
}

/** What stays after all, since somebody changed it, is waited for by nothing. */
function onlyWhatIsDone(decisions: readonly Decision[]): readonly Decision[] {
  const keys = new Set(decisions.flatMap((one) => (one.kind === 'act' ? [one.act.key] : [])));
  return decisions.map((one) => {
    if (one.kind !== 'act') return one;
    const preconditions = one.act.preconditions.filter(
      (must) => must.kind !== 'act-done' || keys.has(must.key),
    );
    return { ...one, act: { ...one.act, preconditions } };
  });
}

function pointsIn(deeds: readonly DoneDeed[]): readonly (readonly DoneDeed[])[] {
  const points = new Map<string, DoneDeed[]>();
  for (const deed of deeds) points.set(deed.point, [...(points.get(deed.point) ?? []), deed]);
  return [...points.values()];
}

/** One thing of the bundle: what was done in the diary, and then whoever was told of it. */
function pointBack(
  deciding: Deciding,
  deeds: readonly DoneDeed[],
  leaving: Leaving,
  key: string,
): readonly Decision[] {
  const chosen = holdsOf(deciding, deeds).find(({ state }) => state === 'booked');
  // Whoever chose another time since has an appointment: that is not taken from him in passing.
  if (chosen !== undefined)
    return [note(deciding, sentence('diary.undo-chosen', { who: chosen.name, what: chosen.what }))];
  const taken = takeBack(deciding, deeds, leaving, key);
  const letters = lettersBack(deciding, deeds, taken.told, key);
  const decisions = [...taken.decisions, ...letters];
  const [first] = decisions.filter(({ kind }) => kind === 'act');
  const said = taken.said ?? first?.reason ?? null;
  return said === null ? decisions : inPoint({ id: key, said }, decisions);
}

function holdsOf({ diary }: Deciding, deeds: readonly DoneDeed[]) {
  const opened = new Set(
    eventsOf(deeds).flatMap(({ hold }) => (hold?.effect === 'open' ? [hold.hold.id] : [])),
  );
  return diary.holds.filter(({ id }) => opened.has(id));
}
