import type { Gathering } from './gathering.ts';
import type { Task } from './task.ts';

/** A paper under its number. */
export interface NumberedPaper {
  /** "1", "2a", "2b": that of its item, with a letter where the item has more than one; "A", "B" for one of no item. */
  readonly number: string;
  readonly paper: Task;
}

/** A point of the agenda with its papers. */
export interface NumberedItem {
  readonly number: string;
  readonly title: string;
  readonly papers: readonly NumberedPaper[];
}

/** The agenda with its papers under their numbers, and what belongs to no point of it. */
export interface NumberedAgenda {
  readonly items: readonly NumberedItem[];
  readonly loose: readonly NumberedPaper[];
}

/** Numbers an agenda; what was dropped has no number. */
export function numbered({ items, tasks }: Pick<Gathering, 'items' | 'tasks'>): NumberedAgenda {
  const papers = tasks.filter(({ kind, state }) => kind === 'paper' && state !== 'dropped');
  const known = new Set(items.map(({ id }) => id));
  return {
    items: items.map(({ id, title }, at) => {
      const number = String(at + 1);
      const own = papers.filter(({ item }) => item === id);
      return {
        number,
        title,
        papers: own.map((paper, place) => ({
          number: own.length === 1 ? number : `${number}${letterAt(place).toLowerCase()}`,
          paper,
        })),
      };
    }),
    loose: papers
      .filter(({ item }) => item === null || !known.has(item))
      .map((paper, place) => ({ number: letterAt(place), paper })),
  };
}

/** Every paper under its number, in the order of the agenda. */
export function numberedPapers(
  gathering: Pick<Gathering, 'items' | 'tasks'>,
): readonly NumberedPaper[] {
  const { items, loose } = numbered(gathering);
  return [...items.flatMap(({ papers }) => papers), ...loose];
}

const LETTERS = 26;

/** A, B … Z, AA, AB … */
function letterAt(place: number): string {
  const last = String.fromCodePoint(0x41 + (place % LETTERS));
  return place < LETTERS ? last : `${letterAt(Math.floor(place / LETTERS) - 1)}${last}`;
}

const MOST_NAME = 80;

/** The name under which a paper is sent: "2a Begroting 2027.pdf". Its own name says what it is, never where it lies. */
export function nameOfPaper({ number, paper }: NumberedPaper): string {
  const own = paper.file?.name ?? '';
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(own)?.[0] ?? '';
  const bare = own.slice(0, own.length - ending.length);
  const title = (paper.what === '' ? bare : paper.what)
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:de|het|een|the|an?) /i, '')
    .slice(0, MOST_NAME);
  return `${number} ${title.charAt(0).toUpperCase()}${title.slice(1)}${ending.toLowerCase()}`;
}
