import { treeOf, type TreeBlock } from './tree.ts';

/** What every change of a series touches; EXDATE is put together by itself. */
const OF_VERSION = ['DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE', 'EXDATE'];

/**
 * The single instances of a series that differ between `before` and `after`, put into what stands by now, where others of its
 * instances were changed meanwhile: two orders on one series, given in one breath, rest on the same text. Null where more than
 * instances differs, or where the same instance was changed by both.
 */
export function instancesOnto(before: string, after: string, stands: string): string | null {
  const [base, ours, now] = [seriesOf(before), seriesOf(after), seriesOf(stands)];
  if (base === null || ours === null || now === null) return null;
  const isSame = (one: TreeBlock, other: TreeBlock): boolean => plain(one) === plain(other);
  if (!isSame(base.main, ours.main) || !isSame(base.main, now.main)) return null;
  const [kept, mine, others] = [namesIn(base), changesOf(base, ours), changesOf(base, now)];
  // What was taken out once comes back by nobody's order.
  if (![ours, now].every((one) => kept.every((line) => namesIn(one).includes(line)))) return null;
  if (mine.some((id) => others.includes(id))) return null;
  for (const id of mine) {
    const [old, fresh] = [now.instances.get(id), ours.instances.get(id)];
    now.root.blocks = now.root.blocks.filter((block) => block !== old);
    if (fresh !== undefined) now.root.blocks.push(fresh);
  }
  const there = namesIn(now);
  const out = ours.main
    .all('EXDATE')
    .filter((line) => !namesOf(line).every((id) => there.includes(id)));
  now.main.put('EXDATE', [...now.main.all('EXDATE'), ...out]);
  return now.root.text();
}

/** Names of the instances that differ, or that were taken out without a trace. */
function changesOf(base: Series, series: Series): readonly string[] {
  const ids = [...new Set([...series.instances.keys(), ...base.instances.keys()])];
  const before = namesIn(base);
  return [
    ...ids.filter((id) => series.instances.get(id)?.text() !== base.instances.get(id)?.text()),
    ...namesIn(series).filter((id) => !before.includes(id)),
  ];
}

interface Series {
  readonly root: TreeBlock;
  readonly main: TreeBlock;
  readonly instances: ReadonlyMap<string, TreeBlock>;
}

/** Null for what is no series. */
function seriesOf(text: string): Series | null {
  const root = treeOf(text);
  const parts = root.blocks.filter(({ name }) => name === 'VEVENT');
  const main = parts.find((part) => part.first('RECURRENCE-ID') === null);
  if (main === undefined || main.first('RRULE') === null) return null;
  const instances = new Map(
    parts.flatMap((part): readonly (readonly [string, TreeBlock])[] => {
      const id = part.first('RECURRENCE-ID');
      return id === null ? [] : [[namesOf(id)[0] ?? '', part]];
    }),
  );
  // A change from an instance on is of more than that one.
  const isOnward = parts.some((part) => /RANGE/i.test(part.first('RECURRENCE-ID') ?? ''));
  return isOnward ? null : { root, main, instances };
}

/** Instances that were taken out without a trace. */
function namesIn({ main }: Series): readonly string[] {
  return main.all('EXDATE').flatMap(namesOf);
}

/** The times of a line, as they are written. */
function namesOf(line: string): readonly string[] {
  return line.slice(line.lastIndexOf(':') + 1).split(',');
}

function plain(part: TreeBlock): string {
  const copy = part.copy();
  for (const name of OF_VERSION) copy.put(name, []);
  return copy.text();
}
