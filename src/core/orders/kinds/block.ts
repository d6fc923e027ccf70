import type { Language } from '../../text/words.ts';
import type { BlockOrder } from '../order.ts';
import type { Kind } from '../kind.ts';
import { holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { findOf, minutesOf } from '../parts/gather.ts';
import { minutesOr } from '../parts/times.ts';
import { sayEvent, sayLong } from '../saying/say.ts';

/** Verbs of making room, wherever they stand. */
const DO_NL =
  '(plan|zet|reken|reserveer|boek|houd|hou|voeg|blokkeer|maak|geef me|geef mij|ik wil|wil ik|ik heb|heb ik|neem|las|laat|schrijf|noteer|ik moet|moet ik|ik zou|zou ik|bereken|tel)';
const DO_EN =
  "(plan|schedule|put|put in|add|book|block|block off|block out|reserve|keep|set aside|allow|allow for|allow me|give me|leave|leave me|i want|i need|i will need|i'd like|i would like|make|factor in|build in|include|insert|hold|pencil in|i'll need|we need|we'll need|it takes|i shall need|need|make sure i have|i must have)";

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
      'preparation beside': [
        '(voorbereiding|voorbereidingstijd|voorbereiden|inlezen|leestijd|inleestijd|voor te bereiden|om voor te bereiden|om me voor te bereiden|om mij voor te bereiden|om me in te lezen|om in te lezen|voorwerk|inwerktijd|om de stukken te lezen|doorlezen)',
        '(voorbereiding|voorbereidingstijd|voorbereiden|inlezen|leestijd|inleestijd|voor te bereiden|om voor te bereiden|om me voor te bereiden|om mij voor te bereiden|om me in te lezen|om in te lezen|voorwerk|inwerktijd|om de stukken te lezen|doorlezen) … (inplannen|in te plannen|plannen|nodig|reserveren|inroosteren|vrijhouden|vrij|graag|toevoegen|zetten|boeken|rekenen)',
        `${DO_NL} … (voorbereiding|voorbereidingstijd|voorbereiden|inlezen|leestijd|inleestijd|voor te bereiden|om voor te bereiden|om me voor te bereiden|om mij voor te bereiden|om me in te lezen|om in te lezen|voorwerk|inwerktijd|om de stukken te lezen|doorlezen)`,
        `${DO_NL} … (voorbereiding|voorbereidingstijd|voorbereiden|inlezen|leestijd|inleestijd|voor te bereiden|om voor te bereiden|om me voor te bereiden|om mij voor te bereiden|om me in te lezen|om in te lezen|voorwerk|inwerktijd|om de stukken te lezen|doorlezen) … (in|nodig|vrij|toe|op|over|tussen|mee|bij|hebben)`,
        '(me|mij|ons) (voorbereiden|inlezen|voor te bereiden|in te lezen)',
        '(voorbereidingstijd|voorbereiding) (nodig|inplannen|in te plannen|plannen)',
      ],
      'travel-there': [
        '^(plan|zet|reken|reserveer|boek|houd|hou|voeg|blokkeer|maak) … (reistijd|reizen|heenreis)',
        '^(reistijd|heenreis)',
      ],
      'travel-there beside': [
        '(reistijd|reizen|heenreis|heenrit|rijden|rijtijd|te rijden|onderweg|heenweg|heen|om er te komen|om er heen te gaan|om erheen te rijden|om er naartoe te rijden|te reizen|reis|rit|fietsen|lopen|te fietsen|te lopen|om daar te komen|er te komen|er te geraken)',
        '(reistijd|reizen|heenreis|heenrit|rijden|rijtijd|te rijden|onderweg|heenweg|heen|om er te komen|om er heen te gaan|om erheen te rijden|om er naartoe te rijden|te reizen|reis|rit|fietsen|lopen|te fietsen|te lopen|om daar te komen|er te komen|er te geraken) … (inplannen|in te plannen|plannen|nodig|reserveren|inroosteren|vrijhouden|vrij|graag|toevoegen|zetten|boeken|rekenen)',
        `${DO_NL} … (reistijd|reizen|heenreis|heenrit|rijden|rijtijd|te rijden|onderweg|heenweg|heen|om er te komen|om er heen te gaan|om erheen te rijden|om er naartoe te rijden|te reizen|reis|rit|fietsen|lopen|te fietsen|te lopen|om daar te komen|er te komen|er te geraken)`,
        `${DO_NL} … (reistijd|reizen|heenreis|heenrit|rijden|rijtijd|te rijden|onderweg|heenweg|heen|om er te komen|om er heen te gaan|om erheen te rijden|om er naartoe te rijden|te reizen|reis|rit|fietsen|lopen|te fietsen|te lopen|om daar te komen|er te komen|er te geraken) … (in|nodig|vrij|toe|op|over|tussen|mee|bij|hebben)`,
        '(ik heb|heb ik|ik moet|ik wil) … (nodig|hebben) … (om naar|om bij|om) … te (komen|gaan|rijden|reizen|fietsen|lopen|geraken)',
        '(om naar|om bij) … te (komen|gaan|rijden|reizen|fietsen|lopen|geraken)',
        '(reistijd|reis) (nodig|inplannen|in te plannen|plannen|reserveren)',
      ],
      'travel-back': [
        '^(plan|zet|reken|reserveer|boek|houd|hou|voeg|blokkeer|maak) … (terugreis|reistijd terug)',
        '^(terugreis)',
      ],
      'travel-back beside': [
        '(terugreis|terugrit|terugweg|thuisreis|terug te rijden|terug te reizen|terug rijden|terug naar kantoor|om terug te komen|om terug te rijden|om terug te reizen|om thuis te komen|naar huis|reistijd terug|terug te komen|om terug te gaan|om weer thuis te komen)',
        '(terugreis|terugrit|terugweg|thuisreis|terug te rijden|terug te reizen|terug rijden|terug naar kantoor|om terug te komen|om terug te rijden|om terug te reizen|om thuis te komen|naar huis|reistijd terug|terug te komen|om terug te gaan|om weer thuis te komen) … (inplannen|in te plannen|plannen|nodig|reserveren|inroosteren|vrijhouden|vrij|graag|toevoegen|zetten|boeken|rekenen)',
        `${DO_NL} … (terugreis|terugrit|terugweg|thuisreis|terug te rijden|terug te reizen|terug rijden|terug naar kantoor|om terug te komen|om terug te rijden|om terug te reizen|om thuis te komen|naar huis|reistijd terug|terug te komen|om terug te gaan|om weer thuis te komen)`,
        `${DO_NL} … (terugreis|terugrit|terugweg|thuisreis|terug te rijden|terug te reizen|terug rijden|terug naar kantoor|om terug te komen|om terug te rijden|om terug te reizen|om thuis te komen|naar huis|reistijd terug|terug te komen|om terug te gaan|om weer thuis te komen) … (in|nodig|vrij|toe|op|over|tussen|mee|bij|hebben)`,
      ],
      recovery: [
        '^(plan|zet|reken|reserveer|boek|houd|hou|voeg|blokkeer|maak) … (uitloop|hersteltijd|uitlooptijd|nazorg|pauze|om bij te komen|rust)',
        '^(houd|hou) … vrij … (om bij te komen|uitloop)',
        '^(uitloop|uitlooptijd|hersteltijd)',
      ],
      'recovery beside': [
        '(uitloop|hersteltijd|uitlooptijd|nazorg|pauze|om bij te komen|bij te komen|bijkomen|om uit te blazen|uitblazen|om te herstellen|herstellen|op adem komen|om op adem te komen|rust|rusttijd|lucht|marge|speling|buffer|bijkomtijd|ademruimte|om te ontspannen|tot rust te komen|om tot rust te komen|om uit te rusten|uitrusten)',
        '(uitloop|hersteltijd|uitlooptijd|nazorg|pauze|om bij te komen|bij te komen|bijkomen|om uit te blazen|uitblazen|om te herstellen|herstellen|op adem komen|om op adem te komen|rust|rusttijd|lucht|marge|speling|buffer|bijkomtijd|ademruimte|om te ontspannen|tot rust te komen|om tot rust te komen|om uit te rusten|uitrusten) … (inplannen|in te plannen|plannen|nodig|reserveren|inroosteren|vrijhouden|vrij|graag|toevoegen|zetten|boeken|rekenen)',
        `${DO_NL} … (uitloop|hersteltijd|uitlooptijd|nazorg|pauze|om bij te komen|bij te komen|bijkomen|om uit te blazen|uitblazen|om te herstellen|herstellen|op adem komen|om op adem te komen|rust|rusttijd|lucht|marge|speling|buffer|bijkomtijd|ademruimte|om te ontspannen|tot rust te komen|om tot rust te komen|om uit te rusten|uitrusten)`,
        `${DO_NL} … (uitloop|hersteltijd|uitlooptijd|nazorg|pauze|om bij te komen|bij te komen|bijkomen|om uit te blazen|uitblazen|om te herstellen|herstellen|op adem komen|om op adem te komen|rust|rusttijd|lucht|marge|speling|buffer|bijkomtijd|ademruimte|om te ontspannen|tot rust te komen|om tot rust te komen|om uit te rusten|uitrusten) … (in|nodig|vrij|toe|op|over|tussen|mee|bij|hebben)`,
      ],
    },
    en: {
      preparation: [
        '^(plan|schedule|put|add|book|block|reserve|keep|set aside|allow|give me) … (preparation|preparation time|prep|prep time|to prepare|preparing|of prep|reading time)',
        '^keep … free … (to prepare|to read up|for preparation)',
        '^(preparation|prep|preparation time|prep time)',
      ],
      'preparation beside': [
        '(preparation|preparation time|prep|prep time|to prepare|to prepare for|preparing|preparing for|of prep|of preparation|reading time|to read up|to read up for|to get ready|to get ready for|to read in|getting ready for|to prep|to prep for|reading up|prep work|to get prepared|to go through the papers)',
        `${DO_EN} … (preparation|preparation time|prep|prep time|to prepare|to prepare for|preparing|preparing for|of prep|of preparation|reading time|to read up|to read up for|to get ready|to get ready for|to read in|getting ready for|to prep|to prep for|reading up|prep work|to get prepared|to go through the papers)`,
        `${DO_EN} … (preparation|preparation time|prep|prep time|to prepare|to prepare for|preparing|preparing for|of prep|of preparation|reading time|to read up|to read up for|to get ready|to get ready for|to read in|getting ready for|to prep|to prep for|reading up|prep work|to get prepared|to go through the papers) … (free|off|aside|in|open|clear)`,
      ],
      'travel-there': [
        '^(plan|schedule|put|add|book|block|reserve|keep|set aside|allow|give me) … (travel|travel time|travelling time|to travel|traveling time)',
        '^(travel|travel time)',
      ],
      'travel-there beside': [
        '(travel|travel time|travelling time|traveling time|to travel|to travel to|to get to|to get over to|to drive to|to reach|getting to|driving|driving time|drive time|to drive|of travel|journey|journey time|travelling|traveling|the trip there|the trip to|the drive to|the journey to|to get there|to walk to|to cycle to|getting over to|trip out|walking|cycling|to go to|transit)',
        `${DO_EN} … (travel|travel time|travelling time|traveling time|to travel|to travel to|to get to|to get over to|to drive to|to reach|getting to|driving|driving time|drive time|to drive|of travel|journey|journey time|travelling|traveling|the trip there|the trip to|the drive to|the journey to|to get there|to walk to|to cycle to|getting over to|trip out|walking|cycling|to go to|transit)`,
        `${DO_EN} … (travel|travel time|travelling time|traveling time|to travel|to travel to|to get to|to get over to|to drive to|to reach|getting to|driving|driving time|drive time|to drive|of travel|journey|journey time|travelling|traveling|the trip there|the trip to|the drive to|the journey to|to get there|to walk to|to cycle to|getting over to|trip out|walking|cycling|to go to|transit) … (free|off|aside|in|open|clear)`,
      ],
      'travel-back': [
        '^(plan|schedule|put|add|book|block|reserve|keep|set aside|allow|give me) … (travel back|travel time back|return travel|to travel back)',
        '^(return travel|travel back)',
      ],
      'travel-back beside': [
        '(trip back|journey back|drive back|travel back|ride back|to get back|return trip|return journey|to get home|to travel home|getting back|to drive back|to drive home|journey home|trip home|drive home|travel home|travel time back|to come back|to return|getting home|to travel back|the way back|the way home)',
        `${DO_EN} … (trip back|journey back|drive back|travel back|ride back|to get back|return trip|return journey|to get home|to travel home|getting back|to drive back|to drive home|journey home|trip home|drive home|travel home|travel time back|to come back|to return|getting home|to travel back|the way back|the way home)`,
        `${DO_EN} … (trip back|journey back|drive back|travel back|ride back|to get back|return trip|return journey|to get home|to travel home|getting back|to drive back|to drive home|journey home|trip home|drive home|travel home|travel time back|to come back|to return|getting home|to travel back|the way back|the way home) … (free|off|aside|in|open|clear)`,
      ],
      recovery: [
        '^(plan|schedule|put|add|book|block|reserve|keep|set aside|allow|give me) … (to recover|recovery|recovery time|buffer|a break|breathing space|rest)',
        '^keep … free … (to recover|to rest|to catch my breath)',
        '^(recovery|recovery time)',
      ],
      'recovery beside': [
        '(to recover|to recover from|recovery|recovery time|buffer|buffer time|a break|break|breather|a breather|breathing space|breathing room|rest|to rest|to unwind|to decompress|to catch my breath|to breathe|to wind down|wind down time|to relax|to recuperate|downtime|of slack|slack|cool down|to cool off|wiggle room)',
        `${DO_EN} … (to recover|to recover from|recovery|recovery time|buffer|buffer time|a break|break|breather|a breather|breathing space|breathing room|rest|to rest|to unwind|to decompress|to catch my breath|to breathe|to wind down|wind down time|to relax|to recuperate|downtime|of slack|slack|cool down|to cool off|wiggle room)`,
        `${DO_EN} … (to recover|to recover from|recovery|recovery time|buffer|buffer time|a break|break|breather|a breather|breathing space|breathing room|rest|to rest|to unwind|to decompress|to catch my breath|to breathe|to wind down|wind down time|to relax|to recuperate|downtime|of slack|slack|cool down|to cool off|wiggle room) … (free|off|aside|in|open|clear)`,
      ],
    },
  },
  read: readBlock,
  say: sayBlock,
};

function readBlock(clause: Clause): BlockOrder | null {
  const [way = '', beside] = clause.way.split(' ');
  const faint = beside !== undefined;
  const all = clause.open(() => true);
  const lengths = all.filter((slot) => findOf(slot)?.kind === 'duration' && slot.role !== 'to');
  const [length, ...more] = lengths;
  if (more.length > 0) return null;
  const said = length === undefined ? null : minutesOf(findOf(length)?.duration);
  const rest = all.filter((slot) => !lengths.includes(slot));
  if (rest.length === 0 || (length !== undefined && said === null)) return null;
  // "A break on Friday at 3" is no time beside what stands there.
  if (faint && !rest.some(holding('event', 'word', 'who', 'quote', 'group'))) return null;
  const isBack =
    clause.has('back') || (way === 'travel-there' && rest.some(({ role }) => role === 'after'));
  clause.take('when', lengths);
  const found = eventsIn(clause, rest, { faint });
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
