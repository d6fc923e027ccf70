import type { Language } from '../../text/words.ts';
import type { BlockOrder } from '../order.ts';
import type { Kind } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { findOf, minutesOf } from '../parts/gather.ts';
import { minutesOr } from '../parts/times.ts';
import { sayEvent, sayLong } from '../saying/say.ts';

/** Preparation, travel or time to recover beside an event, which moves and vanishes with it. */
export const block: Kind<BlockOrder> = {
  kind: 'block',
  ofEvents: true,
  forms: {
    nl: {
      preparation: [
        '^(plan|zet|reken|reserveer|boek|houd|hou|voeg|blokkeer|maak) … (voorbereiding|voorbereidingstijd|voorbereiden|voorbereiding in|inlezen|leestijd)',
        '^(houd|hou) … vrij … (om voor te bereiden|voor voorbereiding|voor de voorbereiding van)',
        '^(voorbereiding|voorbereidingstijd)',
      ],
      'travel-there': [
        '^(plan|zet|reken|reserveer|boek|houd|hou|voeg|blokkeer|maak) … (reistijd|reizen|heenreis)',
        '^(reistijd|heenreis)',
      ],
      'travel-back': [
        '^(plan|zet|reken|reserveer|boek|houd|hou|voeg|blokkeer|maak) … (terugreis|reistijd terug)',
        '^(terugreis)',
      ],
      recovery: [
        '^(plan|zet|reken|reserveer|boek|houd|hou|voeg|blokkeer|maak) … (uitloop|hersteltijd|uitlooptijd|nazorg|pauze|om bij te komen|rust)',
        '^(houd|hou) … vrij … (om bij te komen|uitloop)',
        '^(uitloop|uitlooptijd|hersteltijd)',
      ],
    },
    en: {
      preparation: [
        '^(plan|schedule|put|add|book|block|reserve|keep|set aside|allow|give me) … (preparation|preparation time|prep|prep time|to prepare|preparing|of prep|reading time)',
        '^keep … free … (to prepare|to read up|for preparation)',
        '^(preparation|prep|preparation time|prep time)',
      ],
      'travel-there': [
        '^(plan|schedule|put|add|book|block|reserve|keep|set aside|allow|give me) … (travel|travel time|travelling time|to travel|traveling time)',
        '^(travel|travel time)',
      ],
      'travel-back': [
        '^(plan|schedule|put|add|book|block|reserve|keep|set aside|allow|give me) … (travel back|travel time back|return travel|to travel back)',
        '^(return travel|travel back)',
      ],
      recovery: [
        '^(plan|schedule|put|add|book|block|reserve|keep|set aside|allow|give me) … (to recover|recovery|recovery time|buffer|a break|breathing space|rest)',
        '^keep … free … (to recover|to rest|to catch my breath)',
        '^(recovery|recovery time)',
      ],
    },
  },
  read: readBlock,
  say: sayBlock,
};

function readBlock(clause: Clause): BlockOrder | null {
  const { way } = clause;
  const all = clause.open(() => true);
  const lengths = all.filter((slot) => findOf(slot)?.kind === 'duration' && slot.role !== 'to');
  const [length, ...more] = lengths;
  if (more.length > 0) return null;
  const said = length === undefined ? null : minutesOf(findOf(length)?.duration);
  const rest = all.filter((slot) => !lengths.includes(slot));
  if (rest.length === 0 || (length !== undefined && said === null)) return null;
  const isBack =
    clause.has('back') || (way === 'travel-there' && rest.some(({ role }) => role === 'after'));
  clause.take('when', lengths);
  const found = eventsIn(clause, rest);
  const [event, ...others] = found?.events ?? [];
  if (event === undefined || others.length > 0) return null;
  const minutes = minutesOr(clause, said, null);
  return { kind: 'block', role: roleOf(way, isBack), minutes, event, ...clause.said };
}

function roleOf(way: string, isBack: boolean): BlockOrder['role'] {
  if (way === 'preparation' || way === 'recovery') return way;
  return isBack || way === 'travel-back' ? 'travel-back' : 'travel-there';
}

function sayBlock({ role, minutes, event }: BlockOrder, language: Language): string {
  const nl = language === 'nl';
  const opens = {
    preparation: nl ? 'Voorbereiding' : 'Preparation',
    'travel-there': nl ? 'Reistijd' : 'Travel time',
    'travel-back': nl ? 'Terugreis' : 'Return travel',
    recovery: nl ? 'Hersteltijd' : 'Recovery time',
  }[role];
  const isAfter = role === 'travel-back' || role === 'recovery';
  const word = isAfter ? (nl ? 'na' : 'after') : nl ? 'voor' : 'for';
  return `${opens}: ${sayLong(minutes, language)}, ${word} ${sayEvent(event, language)}`;
}
