import { carriedOut, type ChaseAnswer } from '../../core/chasing/answer.ts';
import { sidesOf } from '../../core/chasing/sides.ts';
import type { Question } from '../../core/decision.ts';
import type { Profile } from '../../core/situation.ts';
import { say, type Words } from '../../core/text/words.ts';
import { readLoop } from '../../store/records/loops.ts';
import type { StoredDecision } from '../../store/records/decisions.ts';
import type { Writer } from '../../store/access.ts';
import { changeLoop } from '../deciding/change-loop.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import { owingOf } from './people-of-loop.ts';

/** Where he answers in words of his own that are no choice, it is not asked again for so many working days. */
const OWN_WORDS_DAYS = 10;

/** Does what the answer to a question comes to, in the transaction that records the answer. */
export async function carryOutAnswer(
  owner: Owner,
  writer: Writer,
  asked: StoredDecision,
  {
    words,
    by,
    profile,
  }: { readonly words: string; readonly by: string; readonly profile: Profile },
): Promise<void> {
  const { decision } = asked;
  if (decision.kind !== 'question' || decision.effects === undefined) return;
  const effect = decision.effects[chosen(decision, words, allWords(owner)) ?? -1];
  const about = decision.sources.flatMap((one) => (one.kind === 'loop' ? [one.loop] : []));
  const named = effect?.loops ?? about;
  for (const loop of about.filter((one) => named.includes(one))) {
    const answer = effect?.answer ?? ({ does: 'wait', days: OWN_WORDS_DAYS } as const);
    await carryOut(owner, writer, { loop, answer, decision: asked.id, by, profile });
  }
}

/** One answer, done to one loop. */
export interface CarryingOut {
  readonly loop: string;
  readonly answer: ChaseAnswer;
  readonly decision: string;
  /** Who said so. */
  readonly by: string;
  readonly profile: Profile;
}

/** Carries out what a person of the office said about a loop. Tells whether it was open. */
export async function carryOut(
  owner: Owner,
  writer: Writer,
  { loop: id, answer, decision, by, profile }: CarryingOut,
): Promise<boolean> {
  const loop = await readLoop(writer, id);
  if (loop?.state !== 'open') return false;
  const now = owner.tools.clock.now();
  const { person } = await owingOf(writer, loop);
  const change = carriedOut(answer, loop, { now, sides: sidesOf(profile, person) });
  await changeLoop(owner, writer, change, { decision, by, evidence: decision });
  return true;
}

/** Which of the choices the words are: as one of them is said in either language, or by its number. */
function chosen({ choices }: Question, words: string, all: Words): number | null {
  const said = folded(words);
  const number = /^(\d{1,2})[.)]?$/.exec(said)?.[1];
  if (number !== undefined) return Number(number) - 1;
  const at = choices.findIndex((choice) =>
    (['nl', 'en'] as const).some((language) => folded(say(all, choice, language)) === said),
  );
  return at === -1 ? null : at;
}

function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!\s]+$/u, '')
    .replaceAll(/\s+/gu, ' ');
}
