import type { Language } from '../../text/words.ts';
import type { OrderReading } from '../reading.ts';

const UNDO: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:(?:nee|bij nader inzien)[,.]? )?(?:maak (?:dat|dit|het|alles|de laatste opdracht)(?: weer| maar| toch)? ongedaan|draai (?:dat|dit|het|alles)(?: weer| maar| toch)? terug|(?:toch )?ongedaan maken|zet alles terug|(?:doe )?toch (?:maar )?niet|laat (?:(?:het|dat) )?(?:toch )?maar(?: zitten)?)[.!]?$/i,
  en: /^(?:(?:no|on second thoughts?|actually)[,.]? )?(?:undo(?: (?:that|this|it|everything|the last order))?|take (?:that|it) back|put (?:it|everything) back|(?:never mind|nevermind)|(?:forget|scrap) (?:it|that)|(?:rather|perhaps|maybe) not)[.!]?$/i,
};

/** "Maak dat ongedaan": what the last bundle did is taken back. Null for anything else. */
export function readUndo(text: string, language: Language): OrderReading | null {
  if (!UNDO[language].test(text.trim())) return null;
  const rests = [{ part: 'order', start: 0, end: text.length }];
  return { understood: true, orders: [{ kind: 'undo', rests, assumptions: [] }] };
}

export function sayUndo(language: Language): string {
  return language === 'nl' ? 'Ongedaan maken' : 'Undo';
}
