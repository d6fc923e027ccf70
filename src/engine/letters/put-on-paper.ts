import type { Annex } from '../../core/act.ts';
import type { PaperDecision } from '../../core/decision.ts';
import type { Sha256 } from '../../core/ids.ts';
import { referenceIn } from '../../core/letters/house-style.ts';
import type { PaperLetter } from '../../core/letters/paper/paper-letter.ts';
import { PAPER_TYPES } from '../../core/ports/paper.ts';
import { nextLetterNumber } from '../../store/records/letters/letters.ts';
import type { Writer } from '../../store/access.ts';
import type { Taken } from '../deciding/settle.ts';
import type { Owner } from '../owner.ts';

/** A letter that was printed: its files, and the number of its year. */
export interface Printed {
  readonly decision: PaperDecision;
  readonly year: number;
  readonly number: number;
  readonly pdf: Sha256;
  readonly docx: Sha256;
}

/**
 * Prints the letters among what was decided, gives each its reference, and puts it with the mail it goes along with: before
 * anybody is asked to consent, so that he consents to the very file. What is not paper is left as it is.
 */
export async function putOnPaper(
  owner: Owner,
  writer: Writer,
  taken: readonly Taken[],
): Promise<{
  readonly taken: readonly Taken[];
  readonly printed: ReadonlyMap<PaperDecision, Printed>;
}> {
  const printed = new Map<PaperDecision, Printed>();
  const annexes = new Map<string, readonly Annex[]>();
  const whole: Taken[] = [];
  for (const one of taken) {
    if (one.decision.kind !== 'paper') {
      whole.push(one);
      continue;
    }
    const made = await print(owner, writer, one.decision, one.situation.profile.name);
    printed.set(made.decision, made);
    whole.push({ ...one, decision: made.decision });
    const { alongside } = made.decision;
    if (alongside === null) continue;
    const size = (await owner.blobs.get(made.pdf))?.length ?? 0;
    const name = `${nameOf(made.decision.letter)}.pdf`;
    const annex = { blob: made.pdf, name, type: PAPER_TYPES.pdf, size };
    annexes.set(alongside, [...(annexes.get(alongside) ?? []), annex]);
  }
  return { taken: whole.map((one) => withAnnexes(one, annexes)), printed };
}

async function print(
  owner: Owner,
  writer: Writer,
  decision: PaperDecision,
  principal: string,
): Promise<Printed> {
  const year = Number(decision.letter.day.slice(0, 4));
  const number = await nextLetterNumber(writer, year);
  const ourReference = referenceIn(decision.letter.style, { year, number, principal });
  const letter = { ...decision.letter, ourReference };
  const { press } = owner.tools;
  const pdf = await owner.blobs.put(await press.print(letter, 'pdf'));
  const docx = await owner.blobs.put(await press.print(letter, 'docx'));
  return { decision: { ...decision, letter }, year, number, pdf, docx };
}

/** A name for the file that tells nothing but its reference. */
function nameOf({ ourReference, language }: PaperLetter): string {
  const reference = (ourReference ?? '').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${language === 'nl' ? 'brief' : 'letter'}-${reference}`;
}

function withAnnexes(one: Taken, annexes: ReadonlyMap<string, readonly Annex[]>): Taken {
  const { decision } = one;
  if (decision.kind !== 'act') return one;
  const { act } = decision;
  const added = annexes.get(act.key);
  const { payload } = act;
  if (added === undefined || payload.type !== 'mail') return one;
  const mail = { ...payload.mail, annexes: [...payload.mail.annexes, ...added] };
  return { ...one, decision: { ...decision, act: { ...act, payload: { type: 'mail', mail } } } };
}
