import { OPERATIONS } from '../../../contract/index.ts';
import { morningDocument } from '../../../core/briefing/paper/morning-document.ts';
import { Trouble } from '../../../core/errors.ts';
import { say, wordedIn } from '../../../core/text/words.ts';
import { allWords, declineSignalNumber, morningNow } from '../../../engine/index.ts';
import { goTo } from '../authorise.ts';
import { bind } from '../bind.ts';
import { writeLook } from '../looked-at.ts';
import { recordsOf, shapeOf } from './shape.ts';

/** What the morning says, and the signals in it. */
export const MORNING_HANDLERS = {
  morning: bind(OPERATIONS.morning, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await morningNow(at.owner, at.viewing);
    const { zone, day, madeAt } = found;
    const { language } = caller;
    const words = allWords(at.owner);
    const now = desk.now();
    const document = morningDocument(found, { words, language, zone, now });
    await writeLook(desk, at, 'morning', recordsOf(document));
    return {
      now,
      zone,
      day,
      madeAt,
      signals: found.signals.map(({ said, proposal, order, act }, place) => ({
        number: place + 1,
        text: say(words, said.said, language),
        proposal: say(words, proposal.said, language),
        order: order === null ? null : wordedIn(order, language),
        act,
      })),
      document: shapeOf(document, zone),
    };
  }),

  'signal-decline': bind(
    OPERATIONS['signal-decline'],
    async (desk, caller, { principal, number }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      if ((await declineSignalNumber(at.owner, number, at.user.id)) === null) {
        const values = { number: String(number) };
        throw new Trouble('signal-unknown', { retry: false, values });
      }
      return { number };
    },
  ),
};
