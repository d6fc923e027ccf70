import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { latestMinutes } from '../../../core/gatherings/gathering.ts';
import { numberedPapers } from '../../../core/gatherings/numbering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import { inBoth, sentence, type Language } from '../../../core/text/words.ts';
import { saidMoment, saidWhen } from '../letters/saying.ts';
import { saidAgenda } from './agenda.ts';
import type { Opened } from './opened.ts';

/** Tells how a meeting stands: what is arranged, what is awaited of whom, and when the papers go. */
export function show(deciding: Deciding, { gathering, decisions }: Opened): readonly Decision[] {
  const { title, items, tasks, sendAt } = gathering;
  const values = { title, when: saidWhen(deciding, gathering) };
  if (
    decisions.length > 0 ||
    (tasks.length === 0 && items.length === 0 && gathering.minutes.length === 0)
  )
    return [note(deciding, sentence('gatherings.nothing-yet', values))];
  const numbers = new Map(numberedPapers(gathering).map(({ number, paper }) => [paper.id, number]));
  const lines = (state: Task['state']) =>
    inBoth((language) =>
      tasks
        .filter((task) => task.state === state && task.kind !== 'set')
        .map((task) =>
          `${numbers.get(task.id) ?? ''} ${task.what}${whoSaid(deciding, task, language)}`.trim(),
        )
        .join('; '),
    );
  const [open, done] = [lines('open'), lines('done')];
  const minutes = latestMinutes(gathering);
  return [
    note(deciding, sentence('gatherings.stands', values)),
    ...(items.length === 0
      ? []
      : [note(deciding, sentence('gatherings.agenda-is', { agenda: saidAgenda(gathering) }))]),
    ...(done.nl === ''
      ? []
      : [note(deciding, sentence('gatherings.done-so-far', { tasks: done }))]),
    ...(open.nl === '' ? [] : [note(deciding, sentence('gatherings.still-open', { tasks: open }))]),
    ...(sendAt === null || tasks.every(({ kind, state }) => kind !== 'set' || state !== 'open')
      ? []
      : [
          note(
            deciding,
            sentence('gatherings.sends-at', { title, when: saidMoment(deciding, sendAt) }),
          ),
        ]),
    ...(minutes === null
      ? []
      : [
          note(
            deciding,
            sentence(`gatherings.minutes-are-${minutes.state}`, {
              title,
              version: String(minutes.version),
            }),
          ),
        ]),
  ];
}

/** Who owes it, how far it is, and by when. */
function whoSaid(deciding: Deciding, { name, rung, by, state }: Task, language: Language): string {
  const who = name === '' ? '' : `, ${name}`;
  if (state !== 'open') return who;
  const when = saidMoment(deciding, by)[language];
  return ` (${RUNGS[language][rung]}${who}, ${language === 'nl' ? 'uiterlijk' : 'by'} ${when})`;
}

const RUNGS = {
  nl: {
    mentioned: 'nog niet gevraagd',
    asked: 'gevraagd',
    held: 'vastgehouden',
    promised: 'toegezegd',
    confirmed: 'bevestigd',
    reconfirmed: 'herbevestigd',
    done: 'gedaan',
  },
  en: {
    mentioned: 'not asked yet',
    asked: 'asked',
    held: 'held',
    promised: 'promised',
    confirmed: 'confirmed',
    reconfirmed: 'reconfirmed',
    done: 'done',
  },
} as const;
