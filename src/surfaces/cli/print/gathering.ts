import type { GatheringShape, GatheringTaskShape } from '../../../contract/shapes/gathering.ts';
import type { actions } from '../../../contract/gatherings/looking.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { saySpan } from '../../../core/diary/saying/say-event.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { aligned, pieces, under, word } from './page.ts';

/** Meetings, one line each: when, what, and how much of it is open. */
export function printGatherings(found: readonly GatheringShape[], reading: Reading): string {
  const { language } = reading;
  if (found.length === 0) return word(language, 'print.no-meetings');
  return aligned(
    found.map((one) => [
      one.id,
      saySpan(one.from, one.until, reading),
      one.title,
      word(language, 'print.meeting-open', {
        open: String(one.tasks.filter(({ state }) => state === 'open').length),
        of: String(one.tasks.length),
      }),
    ]),
  ).join('\n');
}

/** A meeting: its agenda, what is guarded of it, its minutes and what is asked about them. */
export function printGathering(one: GatheringShape, reading: Reading): string {
  const { language } = reading;
  const of = (...kinds: readonly string[]) => one.tasks.filter(({ kind }) => kinds.includes(kind));
  const requests = of('room', 'catering', 'equipment', 'video', 'directions');
  return pieces(
    [one.title, saySpan(one.from, one.until, reading), one.place ?? '', one.id]
      .filter((line) => line !== '')
      .join('\n'),
    under(
      word(language, 'print.meeting-people'),
      one.people.map(({ name, address }) => `${name} <${address}>`),
    ),
    under(word(language, 'print.meeting-needs'), lines(requests, reading)),
    under(
      word(language, 'print.meeting-agenda'),
      one.agenda.map(({ number, title }) => `${number}. ${title}`),
    ),
    under(word(language, 'print.meeting-papers'), lines(of('paper'), reading)),
    one.sendAt === null || of('set').every(({ state }) => state !== 'open')
      ? ''
      : word(language, 'print.meeting-sends', { when: moment(one.sendAt, reading) }),
    under(
      word(language, 'print.meeting-minutes'),
      one.minutes.map(({ version, state, until, approvedAt }) =>
        word(language, `print.minutes-${state}`, {
          version: String(version),
          until: until === null ? '' : moment(until, reading),
          on: approvedAt === null ? '' : moment(approvedAt, reading),
        }),
      ),
    ),
    under(
      word(language, 'print.meeting-changes'),
      one.amendments.map(({ number, name, words, state }) =>
        word(language, `print.change-${state}`, { number: String(number), name, words }),
      ),
    ),
    under(word(language, 'print.meeting-actions'), lines(of('action'), reading)),
    under(word(language, 'print.meeting-previous'), lines(one.previous, reading)),
  );
}

function lines(tasks: readonly GatheringTaskShape[], reading: Reading): readonly string[] {
  return aligned(
    tasks.map((task) => [
      task.id,
      `${task.number === undefined ? '' : `${task.number} `}${task.what}`,
      task.name === '' ? task.address : task.name,
      taskStands(task, reading),
    ]),
  );
}

/** How far something is. */
function taskStands(
  { state, rung, by, words, file }: GatheringTaskShape,
  reading: Reading,
): string {
  const { language } = reading;
  if (state !== 'open') {
    const said = file ?? words ?? '';
    const told = word(language, `print.task-${state}`);
    return said === '' ? told : `${told}: ${said}`;
  }
  return word(language, 'print.task-open', {
    rung: word(language, `print.rung-${rung}`),
    by: moment(by, reading),
  });
}

/** Actions by the day they are due, with the meeting they come from. */
export function printActions(found: OutputOf<typeof actions>['actions'], reading: Reading): string {
  const { language } = reading;
  if (found.length === 0) return word(language, 'print.no-actions');
  return aligned(
    found.map(({ id, what, name, address, by, state, title }) => [
      id,
      name === '' ? (address === '' ? word(language, 'print.nobody') : address) : name,
      what,
      state === 'open'
        ? word(language, 'print.due-by', { by: moment(by, reading) })
        : word(language, `print.task-${state}`),
      title,
    ]),
  ).join('\n');
}
