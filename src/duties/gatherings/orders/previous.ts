import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Recipient } from '../../../core/diary/acting/mail-act.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import { sayDate } from '../../../core/time/say-date.ts';
import type { Language } from '../../../core/text/words.ts';
import { gatherings } from '../deciding.ts';

/** The meeting before this one: of the same series or name, with actions agreed in it. Null for none. */
export function previousOf(deciding: Deciding, gathering: Gathering): Gathering | null {
  const title = gathering.title.toLowerCase();
  const before = gatherings(deciding)
    .filter(
      (one) =>
        one.id !== gathering.id &&
        one.from < gathering.from &&
        (one.uid === gathering.uid || one.title.toLowerCase() === title) &&
        one.tasks.some(({ kind }) => kind === 'action'),
    )
    .toSorted((one, other) => other.from - one.from);
  return before[0] ?? null;
}

/** "Actiepunten vorige keer": what became of each, behind the agenda. Under secrecy nothing of it is written. */
export function actionsSaid(
  deciding: Deciding,
  gathering: Gathering,
  { tone: { language } }: Pick<Recipient, 'tone'>,
): string {
  const previous = previousOf(deciding, gathering);
  if (previous === null || deciding.situation.profile.secrecy !== 'none') return '';
  const { zone } = deciding.situation.profile;
  const lines = previous.tasks
    .filter(({ kind }) => kind === 'action')
    .map(
      (task) =>
        `– ${task.name === '' ? NOBODY[language] : task.name}: ${task.what} – ${outcomeOf(task, zone, language)}`,
    );
  return `\n\n${HEADING[language]}\n${lines.join('\n')}`;
}

/** What became of an action, in a word or two. */
export function outcomeOf(
  { state, by }: Pick<Task, 'state' | 'by'>,
  zone: string,
  language: Language,
): string {
  if (state !== 'open') return OUTCOMES[language][state];
  return `${OUTCOMES[language].open} ${sayDate(by, zone, language)}`;
}

const NOBODY = { nl: 'Nog niemand', en: 'Nobody yet' } as const;
const HEADING = { nl: 'Actiepunten vorige keer', en: 'Actions from last time' } as const;
const OUTCOMES = {
  nl: { done: 'gedaan', dropped: 'vervallen', open: 'nog open, uiterlijk' },
  en: { done: 'done', dropped: 'dropped', open: 'still open, due' },
} as const;
