import type { Language } from '../../text/words.ts';
import type { AnswerOrder } from '../order.ts';
import type { Kind } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { sayEvents } from '../saying/say.ts';

/** Yes, no or perhaps to an invitation that stands in the diary. */
export const answer: Kind<AnswerOrder> = {
  kind: 'answer',
  ofEvents: true,
  forms: {
    nl: {
      accept: [
        '^(accepteer|aanvaard|bevestig|aannemen)',
        '^neem … aan',
        '^(zeg ja tegen|zeg ja op|zeg ja voor|zeg toe)',
        '(accepteren|aannemen|aan te nemen)',
      ],
      decline: [
        '^(sla|wijs) … af',
        '^(weiger|afwijzen|afslaan)',
        '^(zeg nee tegen|zeg nee op|bedank voor|zeg nee voor)',
        '(afslaan|af te slaan|afwijzen|af te wijzen|weigeren)',
      ],
      declining: ['^zeg … af'],
      tentative: [
        '^(zeg misschien tegen|zeg misschien op|zeg misschien voor|misschien naar)',
        '^zeg dat ik misschien (naar|bij) … (kom|ga|ben)',
        '^(accepteer|aanvaard) … (onder voorbehoud|voorlopig)',
        '^(onder voorbehoud aannemen)',
      ],
    },
    en: {
      accept: [
        '^(accept|say yes to|confirm)',
        '^(tell them i will come to|tell them i am coming to)',
      ],
      decline: ['^(decline|turn down|refuse|reject|say no to)', '^turn … down'],
      tentative: [
        '^(say maybe to|say perhaps to|tentatively accept|accept tentatively|provisionally accept)',
        '^accept … (tentatively|provisionally)',
      ],
    },
  },
  read: readAnswer,
  say: sayAnswer,
};

function readAnswer(clause: Clause): AnswerOrder | null {
  const { way } = clause;
  const slots = clause.open(() => true);
  if (slots.length === 0) return null;
  // "Zeg … af" is said of everything in the diary; of an invitation it is an answer.
  if (way === 'declining' && !INVITATION.test(clause.laid.text)) return null;
  const found = eventsIn(clause, slots, { only: ({ invited }) => invited === true });
  if (found === null || found.events.length === 0) return null;
  const said = way === 'tentative' ? way : way.startsWith('declin') ? 'decline' : 'accept';
  return { kind: 'answer', answer: said, events: found.events, ...clause.said };
}

const INVITATION = /\b(?:uitnodiging|invitatie)/i;

function sayAnswer({ answer: said, events }: AnswerOrder, language: Language): string {
  const opens = {
    nl: { accept: 'Aannemen', decline: 'Afwijzen', tentative: 'Onder voorbehoud aannemen' },
    en: { accept: 'Accept', decline: 'Decline', tentative: 'Tentatively accept' },
  }[language][said];
  return `${opens}: ${sayEvents(events, language)}`;
}
