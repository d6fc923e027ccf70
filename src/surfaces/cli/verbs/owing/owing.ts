import { OPERATIONS } from '../../../../contract/index.ts';
import { printOwing, printPlan } from '../../print/owing.ts';
import { readingOf } from '../../print/page.ts';
import { UsageTrouble } from '../../usage-trouble.ts';
import type { VerbContext, VerbRun } from '../../verb.ts';
import { stepsIn } from './steps-in.ts';

/** Who owes us, and whom we owe: of one person, or of everybody with whom something is open. */
export const owes: VerbRun = async (context, words) => {
  const person = words.join(' ');
  const found = await context.ask(OPERATIONS.owes, person === '' ? {} : { person });
  const print = () => printOwing(found.people, readingOf(context, found.zone));
  context.say(found, print, found.people);
  return undefined;
};

/** How one matter is chased, and how it is from now on. */
export const loopPlan: VerbRun = async (context, [loop = '']) => {
  const { options } = context;
  const { quiet, usual } = options;
  if (quiet === true && usual === true) throw new UsageTrouble('usage.quiet-or-usual');
  const as = quiet === true ? 'quiet' : usual === true ? 'usual' : undefined;
  const found = await context.ask(OPERATIONS['loop-plan'], {
    loop,
    ...(as === undefined ? {} : { as }),
    ...stepsOf(context),
    ...standInOf(context),
  });
  context.say(found, () => printPlan(found, readingOf(context, found.zone)));
  return undefined;
};

function stepsOf({ options }: VerbContext) {
  const text = options['steps'];
  if (typeof text !== 'string') return {};
  const steps = stepsIn(text);
  if (steps === null) throw new UsageTrouble('usage.bad-steps', { value: text });
  return { steps };
}

/** "Anna de Wit <anna@jansen.example>", or an address alone. */
const NAMED = /^(?:(?<name>[^<>]*?)\s*)<(?<address>[^<>\s]+)>$/;

function standInOf({ options }: VerbContext) {
  const text = options['standIn'];
  if (typeof text !== 'string') return {};
  const { name = '', address = text.trim() } = NAMED.exec(text.trim())?.groups ?? {};
  return { standIn: { name, address } };
}
