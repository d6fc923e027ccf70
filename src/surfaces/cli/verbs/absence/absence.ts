import type { OwnAbsenceShape } from '../../../../contract/absence/absence.ts';
import { OPERATIONS } from '../../../../contract/index.ts';
import { sayDay } from '../../../../core/time/say-date.ts';
import { word } from '../../print/page.ts';
import type { VerbContext, VerbRun } from '../../verb.ts';

/** The absence that holds or comes next, with the answer that whoever writes then gets. */
export const absence: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.absence, {});
  context.say(found, () =>
    found.absence === null
      ? word(context.language, 'print.no-absence')
      : told(context, found.absence, found.answer?.[context.language] ?? ''),
  );
  return undefined;
};

export const absenceSet: VerbRun = async (context) => {
  const { from, through, standIn, number } = context.options;
  const found = await context.ask(OPERATIONS['absence-set'], { from, through, standIn, number });
  context.say(found, () => told(context, found.absence, found.answer[context.language]));
  return undefined;
};

export const absenceEnd: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS['absence-end'], {});
  const key = found.absence === null ? 'print.no-absence' : 'print.absence-ended';
  context.say(found, () => word(context.language, key));
  return undefined;
};

export const absenceHandOver: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS['absence-hand-over'], {});
  const none = word(context.language, 'print.no-absence');
  context.say(found, () => (found.absence === null ? none : found.text));
  return undefined;
};

export const absenceReturn: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS['absence-return'], {});
  const none = word(context.language, 'print.no-absence-yet');
  context.say(found, () => (found.absence === null ? none : found.text));
  return undefined;
};

function told({ language }: VerbContext, one: OwnAbsenceShape, answer: string): string {
  const { from, until, standIn } = one;
  const day = (date: Temporal.PlainDate): string => sayDay(date, language, { year: true });
  const values = {
    from: day(Temporal.PlainDate.from(from)),
    through: day(Temporal.PlainDate.from(until).subtract({ days: 1 })),
    standIn: standIn?.name ?? '',
  };
  const key = standIn === null ? 'print.absence' : 'print.absence-stand-in';
  return `${word(language, key, values)}\n\n${answer}`;
}
