import type { Decision } from '../../core/decision.ts';
import { mailTo } from '../../core/diary/acting/mail-act.ts';
import { note, type Deciding } from '../../core/diary/acting/deciding.ts';
import { openTasks, type Gathering } from '../../core/gatherings/gathering.ts';
import { isRequest, type Task } from '../../core/gatherings/task.ts';
import { atStart, body } from '../../core/letters/letter.ts';
import { sentence } from '../../core/text/words.ts';
import { changed } from './deciding.ts';
import { CANCELLED_REQUEST } from './letters/requests.ts';
import { named, reader, whenFor } from './letters/saying.ts';
import { ACT_OF } from './orders/request.ts';

/** The meeting does not take place: whoever was asked for something hears it, and nothing of it is guarded any more. */
export function calledOff(deciding: Deciding, gathering: Gathering): readonly Decision[] {
  const over = gathering.until < deciding.situation.now;
  // What was, is not undone by taking it out of the diary.
  if (over) return [];
  const ended = gathering.tasks
    .filter(({ state, kind }) => state === 'open' && kind !== 'action')
    .map((one) =>
      changed(
        deciding,
        {
          change: 'task-end',
          gathering: gathering.id,
          task: one.id,
          outcome: 'dropped',
          words: null,
        },
        sentence('gatherings.called-off', { title: gathering.title }),
      ),
    );
  const told = gathering.tasks.filter(
    ({ kind, owes, rung, state }) =>
      isRequest(kind) &&
      kind !== 'video' &&
      kind !== 'directions' &&
      owes === 'they' &&
      rung !== 'mentioned' &&
      state !== 'dropped',
  );
  const actions = openTasks(gathering, 'action').length > 0;
  return [
    ...told.map((one) => offLetter(deciding, gathering, one)),
    ...ended,
    ...(actions
      ? []
      : [
          changed(
            deciding,
            { change: 'close', gathering: gathering.id },
            sentence('gatherings.called-off', { title: gathering.title }),
          ),
        ]),
  ];
}

function offLetter(deciding: Deciding, gathering: Gathering, one: Task): Decision {
  const who = reader(deciding, one);
  const kind = isRequest(one.kind) ? ACT_OF[one.kind] : 'correspondence.write';
  const nl = who.tone.language === 'nl';
  return (
    mailTo(deciding, who, {
      kind: kind === 'order.goods' ? 'order.cancel' : 'correspondence.write',
      key: `off:${one.id}`,
      subject: nl ? 'Bespreking gaat niet door' : 'Meeting called off',
      body: body(CANCELLED_REQUEST, who.tone, {
        when: whenFor(deciding, who, gathering),
        what: one.what,
        What: atStart(one.what),
      }),
      reason: sentence('gatherings.tells-off', { who: named(deciding, one), what: one.what }),
      under: one.latest,
    }) ?? note(deciding, sentence('diary.no-account'))
  );
}
