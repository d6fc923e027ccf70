import { sentence, type Sentence } from '../../text/words.ts';
import { claim, idOf, type Claim } from '../source.ts';
import type { DayFolder, FolderItem } from './folder.ts';
import { hoursIn, namesIn, piece } from './say-values.ts';

/** Something that is otherwise than it was said: what changed, and where it is more than a time or a name, what is said now. */
export interface FolderChange {
  readonly said: Claim;
  readonly now: Claim | null;
}

/** What changed in a day since its folder was made; nothing that stands as it stood. */
export function folderChanges(before: DayFolder, now: DayFolder): readonly FolderChange[] {
  const were = new Map(before.items.map((item) => [nameOf(item), item]));
  const are = new Set(now.items.map(nameOf));
  return [
    ...now.items.flatMap((item) => {
      const was = were.get(nameOf(item));
      return was === undefined ? [whole('added', item, now)] : changesOf(was, item, now);
    }),
    ...before.items
      .filter((item) => !are.has(nameOf(item)))
      .map((item) => whole('gone', item, now)),
    ...fresh(before.clashes, now.clashes).map((one) => ({
      said: { said: sentence('brief.change-clash'), sources: one.sources },
      now: one,
    })),
    ...fresh(before.decide, now.decide).map((one) => ({
      said: { said: sentence('brief.change-decide'), sources: one.sources },
      now: one,
    })),
  ];
}

const nameOf = ({ uid, recurrenceId }: FolderItem): string => JSON.stringify([uid, recurrenceId]);

function about({ uid, from }: FolderItem, said: Sentence): FolderChange {
  return { said: claim(said, { kind: 'event', uid, at: from }), now: null };
}

function titleOf({ title }: FolderItem): Sentence['values'] {
  return { title: title === null ? { nl: 'Bezet', en: 'Busy' } : piece(title) };
}

function whole(what: 'added' | 'gone', item: FolderItem, { zone }: DayFolder): FolderChange {
  const values = { ...titleOf(item), hours: hoursIn(item, zone) };
  return about(item, sentence(`brief.change-${what}`, values));
}

function changesOf(was: FolderItem, is: FolderItem, { zone }: DayFolder): readonly FolderChange[] {
  const title = titleOf(is);
  const moved =
    was.from === is.from && was.until === is.until
      ? []
      : [
          about(
            is,
            sentence('brief.change-moved', {
              ...title,
              hours: hoursIn(is, zone),
              was: hoursIn(was, zone),
            }),
          ),
        ];
  const places =
    was.place === is.place
      ? []
      : [
          about(
            is,
            sentence(is.place === null ? 'brief.change-no-place' : 'brief.change-place', {
              ...title,
              place: is.place ?? '',
            }),
          ),
        ];
  return [...moved, ...places, ...peopleChanges(was, is), ...saidAnew(was, is)];
}

function peopleChanges(was: FolderItem, is: FolderItem): readonly FolderChange[] {
  const missing = (from: FolderItem, than: FolderItem): readonly string[] =>
    from.people
      .filter(({ address }) => than.people.every((other) => other.address !== address))
      .map(({ name }) => name);
  const [more, fewer] = [missing(is, was), missing(was, is)];
  const said = (key: string, names: readonly string[]): readonly FolderChange[] =>
    names.length === 0 ? [] : [about(is, sentence(key, { ...titleOf(is), names: namesIn(names) }))];
  return [...said('brief.change-joins', more), ...said('brief.change-leaves', fewer)];
}

/** What is said of an appointment that was not said before, and what is settled. */
function saidAnew(was: FolderItem, is: FolderItem): readonly FolderChange[] {
  const papers = is.annexes
    .filter(({ paper }) => was.annexes.every((other) => other.paper.sha256 !== paper.sha256))
    .map(({ paper, number }) =>
      about(
        is,
        sentence('brief.change-paper', {
          ...titleOf(is),
          name: paper.name,
          number: String(number),
        }),
      ),
    );
  const anew = fresh(claimsOf(was), claimsOf(is)).map((now) => ({
    said: claim(sentence('brief.change-said', titleOf(is)), ...now.sources),
    now,
  }));
  const open = new Set(loopsOf(is));
  const settled = [...new Set(loopsOf(was))]
    .filter((loop) => !open.has(loop))
    .map((loop) => settledBy(was, loop, is))
    .filter((one) => one !== null);
  return [...papers, ...anew, ...settled];
}

/** An open matter that is open no more: its first line, as it was. */
function settledBy(was: FolderItem, loop: string, is: FolderItem): FolderChange | null {
  const before = claimsOf(was).find(({ sources }) =>
    sources.some((source) => source.kind === 'loop' && source.loop === loop),
  );
  const what = before?.said.values['what'];
  if (what === undefined) return null;
  const said = sentence('brief.change-settled', { ...titleOf(is), what });
  return { said: claim(said, { kind: 'loop', loop }), now: null };
}

/** What an item says in sentences; who somebody is does not change overnight. */
function claimsOf({ people, papers, decide, way, notes }: FolderItem): readonly Claim[] {
  return [
    ...notes,
    ...decide,
    ...people.flatMap(({ lastContact, between }) => [...lastContact, ...between]),
    ...papers.filter(({ said }) => said.key !== 'brief.papers-none'),
    ...way,
  ];
}

function loopsOf(item: FolderItem): readonly string[] {
  return claimsOf(item).flatMap(({ sources }) =>
    sources.flatMap((source) => (source.kind === 'loop' ? [source.loop] : [])),
  );
}

function fresh(before: readonly Claim[], now: readonly Claim[]): readonly Claim[] {
  const known = new Set(before.map(sameAs));
  return now.filter((one) => !known.has(sameAs(one)));
}

function sameAs({ said, sources }: Claim): string {
  return JSON.stringify([said, sources.map(idOf)]);
}
