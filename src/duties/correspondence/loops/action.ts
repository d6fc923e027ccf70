import type { Sources } from '../../../core/act.ts';
import { asSaid } from '../../../core/chasing/as-said.ts';
import type { Decision } from '../../../core/decision.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { workingDaysAfter } from '../../../core/time/working-days.ts';
import { loopChange, question } from '../decisions.ts';

/** What may be said of something to be done on its day, and what follows. */
const CHOICES = [
  { choice: 'action-done', answer: { does: 'answered' } },
  { choice: 'action-tomorrow', answer: { does: 'wait', days: 1 } },
  { choice: 'action-next-week', answer: { does: 'wait', days: 5 } },
  { choice: 'action-dropped', answer: { does: 'rest' } },
] as const;

/** The day of something we took on: nobody outside hears of it; the principal is asked whether it was done. */
export function onDueAction(
  { profile, now }: Situation,
  loop: OpenLoop,
  sources: Sources,
): readonly Decision[] {
  const values = { what: loop.what };
  const nextAt = workingDaysAfter(now, 1, 10, profile.zone, { days: profile.workingDays });
  const change = { change: 'move', loop: loop.id, rung: loop.rung, nextAt } as const;
  const said = CHOICES.map(({ choice }) => sentence(`correspondence.choice-${choice}`));
  const asked = sentence('correspondence.ask-action', values);
  return [
    loopChange(change, sentence('correspondence.action-due', values), sources),
    {
      ...question(asked, said, nextAt, sources),
      follows: CHOICES.map(({ answer }, at) =>
        asSaid(answer, [loop.id], said[at] ?? asked, sources),
      ),
    },
  ];
}
