import { OPERATIONS } from '../../../contract/index.ts';
import { readBundleAnswer, type BundleAnswer } from '../../../core/bundle/answer.ts';
import { Trouble } from '../../../core/errors.ts';
import { say } from '../../../core/text/words.ts';
import { allWords, answerBundle, bundlePoints, deedsOf, lastTold } from '../../../engine/index.ts';
import type { AnsweredPointShape } from '../../../contract/consent/answer-bundle.ts';
import { goTo, type AtPrincipal } from '../authorise.ts';
import { bind } from '../bind.ts';
import { letItBeDone } from '../consenting.ts';
import type { Caller, Desk } from '../desk.ts';
import { namedId } from '../named-id.ts';

/** Answers to bundles: all, some, none. */
export const BUNDLES = {
  'answer-bundle': bind(
    OPERATIONS['answer-bundle'],
    async (desk, caller, { principal, id, words, shown }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const arrival = await namedId(at.owner, id, ['arrival']);
      const answer = readBundleAnswer(words);
      if (answer === null) throw new Trouble('answer-unclear', { retry: false, values: { words } });
      return answerNow(desk, caller, at, { arrival, answer, shown });
    },
  ),
};

interface Answering {
  readonly arrival: string;
  readonly answer: BundleAnswer;
  readonly shown?: readonly string[] | undefined;
}

/** The bundle that an answer without a name is to; null when the text is none, or nothing waits for one. */
export async function answeredBy(
  at: AtPrincipal,
  text: string,
): Promise<{ readonly arrival: string; readonly answer: BundleAnswer } | null> {
  const answer = readBundleAnswer(text);
  const arrival = answer === null ? null : await lastTold(at.owner, at.consenting.id);
  if (answer === null || arrival === null) return null;
  const deeds = await deedsOf(at.owner, arrival, 'nl');
  return deeds.some(({ state }) => state === 'approve') ? { arrival, answer } : null;
}

/** Answers, and waits until what is now allowed was done. */
export async function answerNow(
  desk: Desk,
  caller: Caller,
  at: AtPrincipal,
  { arrival, answer, shown }: Answering,
): Promise<{ later: boolean; points: AnsweredPointShape[] }> {
  if (answer.answer === 'later') return { later: true, points: [] };
  const result = await answerBundle(at.owner, arrival, at.consenting, answer, shown);
  if (result.answered === 'unknown-numbers') {
    const most = (await bundlePoints(at.owner.store.read, arrival)).length;
    const values = { numbers: result.numbers.join(', '), most: String(most) };
    throw new Trouble('point-unknown', { retry: false, values });
  }
  if (result.answered !== 'yes')
    throw new Trouble('not-waiting', { retry: false, values: { id: arrival, state: '' } });
  await letItBeDone(desk, at);
  const words = allWords(at.owner);
  const states = new Map(
    (await deedsOf(at.owner, arrival, caller.language)).map(({ id, state }) => [id, state]),
  );
  return {
    later: false,
    points: result.points.map(({ point, became, because }) => ({
      number: point.number,
      said: say(words, point.said, caller.language),
      became,
      because: [...because],
      states: point.acts.map((act) => ({ act, state: states.get(act) ?? '' })),
    })),
  };
}
