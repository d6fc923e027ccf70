import type { LoopPlanShape } from '../../../contract/loops/loop-plan.ts';
import type { OwingShape } from '../../../contract/loops/owes.ts';
import { printLoop } from './day.ts';
import type { Reading } from '../../telling/moments.ts';
import { word } from './page.ts';

/** Person by person: what they owe us, then what we owe them. */
export function printOwing(people: readonly OwingShape[], reading: Reading): string {
  const open = people.filter(({ they, we }) => they.length + we.length > 0);
  if (open.length === 0) return word(reading.language, 'print.nothing-owed');
  return open
    .map(({ name, they, we }) =>
      [name, ...[...they, ...we].map((loop) => `  ${printLoop(loop, reading)}`)].join('\n'),
    )
    .join('\n\n');
}

/** The matter, and each step: taken, or still to come. */
export function printPlan(plan: LoopPlanShape, reading: Reading): string {
  const { language } = reading;
  const { loop, steps, quiet, standIn } = plan;
  const lines = steps.map(({ tone, channel, person, days }, at) =>
    word(language, at < loop.chases ? 'print.step-taken' : 'print.step', {
      number: String(at + 1),
      tone: word(language, `print.tone-${tone}`),
      channel: word(language, `print.by-${channel}`),
      person: word(language, `print.to-${person}`, { name: standIn?.address ?? '' }).trim(),
      days: String(days),
    }),
  );
  const after = word(language, quiet ? 'print.plan-quiet' : 'print.plan-then');
  return [printLoop(loop, reading), ...(quiet ? [] : lines), after].join('\n');
}
