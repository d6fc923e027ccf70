import { OPERATIONS } from '../../../contract/index.ts';
import { becameSaid, talkDocument } from '../../../core/briefing/paper/talk-document.ts';
import { Trouble } from '../../../core/errors.ts';
import { say, sentence, type Language } from '../../../core/text/words.ts';
import { allWords, decideTalk, lastTalk, letterOfTalk } from '../../../engine/index.ts';
import { goTo, type AtPrincipal } from '../authorise.ts';
import { bind } from '../bind.ts';
import { letItBeDone } from '../consenting.ts';
import type { Desk } from '../desk.ts';
import { zoneOf } from '../looking.ts';
import { writeLook } from '../looked-at.ts';
import { recordsOf, shapeOf } from './shape.ts';

/** The weekly talk: its agenda, and what is decided on it. */
export const TALK_HANDLERS = {
  talk: bind(OPERATIONS.talk, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const seen = await lastTalk(at.owner, at.viewing);
    if (seen === null) throw new Trouble('no-talk', { retry: false });
    const { agenda, decisions } = seen;
    const { language } = caller;
    const reader = { words: allWords(at.owner), language, zone: agenda.zone, now: desk.now() };
    const document = talkDocument(agenda, decisions, reader);
    await writeLook(desk, at, 'talk', recordsOf(document));
    return {
      now: reader.now,
      zone: agenda.zone,
      day: agenda.day,
      at: agenda.at,
      madeAt: agenda.madeAt,
      points: agenda.points.map(({ number, part, said }) => ({
        number,
        part,
        text: say(reader.words, said.said, language),
      })),
      decisions: decisions.map(({ number, words, by, at: when, became }) => ({
        number,
        words,
        by,
        at: when,
        became: became.became,
        said: becameSaid(words, became, reader),
      })),
      document: shapeOf(document, agenda.zone),
    };
  }),

  'talk-decide': bind(
    OPERATIONS['talk-decide'],
    async (desk, caller, { principal, number, words, language }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      const told = { number: number ?? null, words, language: language ?? caller.language };
      return decidedNow(desk, at, told, caller.language);
    },
  ),

  'talk-letter': bind(OPERATIONS['talk-letter'], async (desk, caller, { principal }) => {
    const { owner } = await goTo(desk, caller, principal, 'principal');
    const letter = await letterOfTalk(owner);
    if (letter === null) throw new Trouble('no-talk', { retry: false });
    return { letter };
  }),
};

/** Carries a decision out, waits until what is now allowed was done, and says what became of it. */
export async function decidedNow(
  desk: Desk,
  at: AtPrincipal,
  told: Parameters<typeof decideTalk>[2],
  language: Language,
) {
  const done = await decideTalk(at.owner, at.consenting, told);
  const words = allWords(at.owner);
  if (!done.decided) {
    const { asks } = done;
    const values = { question: asks.why === 'mandate' ? asks.question : '' };
    const said = say(words, sentence(`brief.talk-ask-${asks.why}`, values), language);
    return { decided: false, number: told.number ?? 0, said };
  }
  await letItBeDone(desk, at);
  const { number, became } = done;
  const said = becameSaid(told.words, became, { words, language, zone: await zoneOf(at) });
  return { decided: true, number, became: became.became, said };
}
