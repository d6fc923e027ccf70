import { OPERATIONS } from '../../../../contract/index.ts';
import type { VerbRun } from '../../verb.ts';
import { asText } from './folder.ts';

export const talk: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.talk, {});
  context.say(found, () => asText(found.document, context), found.points);
  return undefined;
};

/** Exit code 1 where something is asked back. */
export const talkDecide: VerbRun = async (context, [number, ...words]) => {
  const asked = { ...(number === '0' ? {} : { number }), words: words.join(' ') };
  const done = await context.ask(OPERATIONS['talk-decide'], asked);
  context.say(done, () => done.said);
  return done.decided ? undefined : 1;
};

export const talkLetter: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS['talk-letter'], {});
  context.say(found, () => found.letter);
  return undefined;
};
