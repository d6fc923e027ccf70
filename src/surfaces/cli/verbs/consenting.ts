import { OPERATIONS } from '../../../contract/index.ts';
import type { ConsentOutcomeShape } from '../../../contract/consent/approve.ts';
import { standing } from '../../telling/naming.ts';
import { sayAnswered } from '../../telling/say-answered.ts';
import { word } from '../print/page.ts';
import type { VerbContext, VerbRun } from '../verb.ts';

export const approve: VerbRun = async (context, ids) => {
  const { outcomes } = await context.ask(OPERATIONS.approve, { ids });
  context.say({ outcomes }, () => outcomes.map((one) => said(context, one)).join('\n'), outcomes);
  return outcomes.some((one) => one.result === 'refused' || one.state === 'failed') ? 1 : undefined;
};

export const decline: VerbRun = async (context, [id]) => {
  const serious = context.options['serious'] === true;
  const outcome = await context.ask(OPERATIONS.decline, { id, serious });
  context.say(outcome, () => said(context, outcome));
  return undefined;
};

export const stop: VerbRun = async (context, [id]) => {
  const outcome = await context.ask(OPERATIONS.stop, { id });
  context.say(outcome, () => said(context, outcome));
  return undefined;
};

function said(
  { language }: VerbContext,
  { act, result, state, waitingFor }: ConsentOutcomeShape,
): string {
  const stands = standing(state, language);
  return word(language, `print.${result}`, { act, stands, who: waitingFor.join(', ') });
}

export const edit: VerbRun = async (context, [id]) => {
  const { subject, file } = context.options;
  // Only a subject given: the text stays. Otherwise the text comes in as it is to be.
  const text = file === undefined && subject !== undefined ? undefined : await textOf(context);
  const made = await context.ask(OPERATIONS.edit, { id, subject, text });
  context.say(made, () => word(context.language, 'print.edited', made));
  return undefined;
};

async function textOf({ deps, options }: VerbContext): Promise<string> {
  const { file } = options;
  return typeof file === 'string' && file !== '-' ? deps.readText(file) : deps.terminal.readAll();
}

export const settle: VerbRun = async (context, [id, wish]) => {
  const { language } = context;
  const done = await context.ask(OPERATIONS['settle-unknown'], { id, word: wish });
  const stands = standing(done.state, language);
  context.say(done, () => word(language, 'print.settled', { act: done.act, stands }));
  return undefined;
};

export const answer: VerbRun = async (context, [id, ...words]) => {
  const done = await context.ask(OPERATIONS.answer, { id, words: words.join(' ') });
  context.say(done, () => word(context.language, 'print.answered', done));
  return undefined;
};

export const agree: VerbRun = async (context, [id, ...words]) => {
  const answered = await context.ask(OPERATIONS['answer-bundle'], { id, words: words.join(' ') });
  const { later, points } = answered;
  context.say(answered, () => sayAnswered(points, later, context.language), points);
  return points.some(({ became }) => became === 'refused') ? 1 : undefined;
};

export const write: VerbRun = async (context) => {
  const { to, cc, subject, account } = context.options;
  const mailboxes = (given: unknown) =>
    Array.isArray(given) ? given.map((address: unknown) => ({ name: '', address })) : undefined;
  const text = await textOf(context);
  const input = { to: mailboxes(to), cc: mailboxes(cc), subject, account, text };
  const done = await context.ask(OPERATIONS.write, input);
  context.say(done, () => word(context.language, 'print.written', { acts: done.acts.join(', ') }));
  return undefined;
};

export const seen: VerbRun = async (context, ids) => {
  const done = await context.ask(OPERATIONS.seen, { ids });
  context.say(done, () => word(context.language, 'print.seen', { count: String(done.seen) }));
  return undefined;
};

export const correctWant: VerbRun = async (context, [id, kind, holds]) => {
  // Anything but yes or no is left to the contract to refuse.
  const said = new Map([
    ['yes', true],
    ['ja', true],
    ['no', false],
    ['nee', false],
  ]).get(holds ?? '');
  const done = await context.ask(OPERATIONS['correct-want'], { id, kind, holds: said });
  const wants = done.wants.map((want) => want.kind).join(', ');
  const key = wants === '' ? 'print.corrected-none' : 'print.corrected';
  context.say(done, () => word(context.language, key, { wants }));
  return undefined;
};
