import type { ConveningChange } from '../../core/meetings/change.ts';
import type { Situation } from '../../core/situation.ts';
import type { Language } from '../../core/text/words.ts';
import type { Writer } from '../../store/access.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import {
  endConvening,
  insertConvening,
  moveConvening,
  noteAsked,
  noteSaid,
  renewConvening,
  settleConvening,
} from '../../store/records/meetings/convening-changes.ts';
import { settleQuestionsAbout } from '../gatherings/settled.ts';
import { hasPages, hashOf, tokenOf } from '../meetings/pages/links.ts';
import { answerLink, keepAnswerLink } from '../../store/records/meetings/answer-links.ts';
import type { Owner } from '../owner.ts';

interface Deciding {
  readonly decision: string;
  readonly change: ConveningChange;
  readonly situation: Pick<Situation, 'arrival' | 'profile' | 'reading'>;
}

/** Puts on record what becomes of a meeting that is being arranged. */
export async function commitConvening(
  owner: Owner,
  writer: Writer,
  { decision, change, situation }: Deciding,
): Promise<void> {
  const at = owner.tools.clock.now();
  const arrival = situation.arrival.id;
  const subject = change.change === 'open' ? change.convening.id : change.convening;
  const onLedger = async (
    kind: 'convening-opened' | 'convening-moved' | 'convening-ended',
  ): Promise<void> => {
    await appendLedger(writer, { at, kind, subject, by: 'office', refs: [decision], marks: {} });
  };
  switch (change.change) {
    case 'open':
      if (await insertConvening(writer, change.convening, at)) await onLedger('convening-opened');
      return;
    case 'said':
      await noteSaid(writer, subject, { ...change, arrival, at });
      // Asked before there were pages, he may be asked back by a letter that leads to one.
      await keepPages(owner, writer, subject, [
        { party: change.party, language: languageOf(situation), fresh: true },
      ]);
      return onLedger('convening-moved');
    case 'asked':
      for (const ask of change.asks) await noteAsked(writer, subject, { ...ask, at });
      await keepPages(owner, writer, subject, change.asks);
      await moveConvening(writer, subject, change);
      return onLedger('convening-moved');
    case 'renew':
      await renewConvening(writer, subject, change.nextAt);
      return onLedger('convening-moved');
    case 'settle':
      await settleConvening(writer, subject, change.time);
      return onLedger('convening-moved');
    case 'look':
      return moveConvening(writer, subject, { nextAt: change.nextAt, sought: false });
    case 'end':
      if (!(await endConvening(writer, subject, { state: change.state, at, evidence: arrival })))
        return;
      await settleQuestionsAbout(owner, writer, subject);
      return onLedger('convening-ended');
    default:
      change satisfies never;
  }
}

/** Keeps the pages of those who are asked, in the language they are asked in; `fresh`: only where there is none yet. */
async function keepPages(
  owner: Owner,
  writer: Writer,
  convening: string,
  asked: readonly {
    readonly party: string;
    readonly language: Language;
    readonly fresh?: boolean;
  }[],
): Promise<void> {
  if (!hasPages(owner)) return;
  const at = owner.tools.clock.now();
  for (const { party, language, fresh = false } of asked) {
    const hash = hashOf(tokenOf(owner, convening, party));
    if (fresh && (await answerLink(writer, hash)) !== null) continue;
    await keepAnswerLink(writer, { hash, convening, party, language }, at);
  }
}

/** Whoever wrote is answered in the language he wrote in. */
function languageOf({ reading, profile }: Deciding['situation']): Language {
  const wrote = reading?.kind === 'message' ? reading.language : profile.language;
  return wrote === 'nl' || wrote === 'en' ? wrote : profile.language;
}
