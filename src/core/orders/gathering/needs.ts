import type { NeedWish } from '../../gatherings/wish.ts';
import type { Request } from '../../gatherings/task.ts';
import type { OrderContext } from '../context.ts';
import { addressed } from '../letters/addressed.ts';

/** Words for what a meeting needs, in both languages. */
const NOUNS: Readonly<Record<Request, string>> = {
  room: 'zaal|zaaltje|vergaderzaal|vergaderruimte|ruimte|kamer|vergaderkamer|spreekkamer|room|meeting room|conference room|boardroom',
  catering:
    'lunch|koffie|thee|broodjes|borrel|diner|ontbijt|catering|hapjes|water|gebak|taart|soep|koffie en thee|coffee|tea|sandwiches|drinks|dinner|breakfast|cake|refreshments|soup|coffee and tea|biscuits|snacks',
  equipment:
    'beamer|projector|scherm|flip-over|flipover|flip-over met stiften|laptop|microfoon|microfoons|geluid|geluidsinstallatie|whiteboard|screen|flipchart|flip chart|microphone|microphones|conference phone|loudspeakers|sound system|spreektelefoon',
  video:
    'videolink|video-link|videoverbinding|video|teams-link|teamslink|zoom-link|zoomlink|vergaderlink|beeldverbinding|link|video link|video connection|teams link|zoom link|meeting link',
  directions:
    'routebeschrijving|route|routebeschrijving en parkeerplaats|parkeerplaats|parkeerplaatsen|directions|parking|parking space|parking spaces|a map',
};

/** "Video link" before "video": the first that fits is taken. */
function longestFirst(nouns: string): string {
  return nouns
    .split('|')
    .toSorted((one, other) => other.length - one.length)
    .join('|');
}

const ARTICLE = '(?:een|de|het|geen|wat|a|an|the|some)';
const WORD_FOR = new RegExp(
  `^(?:met |with )?(?:${ARTICLE} )?(?:(?<extra>kleine|grote|eenvoudige|warme|vegetarische|small|large|simple|hot|vegetarian) )?(?:${Object.entries(
    NOUNS,
  )
    .map(([need, nouns]) => `(?<${need}>${longestFirst(nouns)})`)
    .join('|')})(?<rest> .*)?$`,
  'iu',
);

const PEOPLE =
  /^(?:voor|for) (?<count>\d{1,4})(?: (?:personen|person(?:s)?|mensen|people|man|gasten|guests|deelnemers|participants))?/iu;
const LINK = /^:?\s*(?<link>https:\/\/[^\s<>"]{4,500})$/iu;
const FROM = /^(?:bij|via|van|from|by|at) (?<who>.{2,100})$/iu;
/** A dish or a setting behind what is asked. */
const PLAIN = /^(?:met|zonder|in|op|with|without|on) .{2,80}$/iu;

/** Beside what a list of needs is read. */
type NeedsContext = Pick<OrderContext, 'people' | 'language'>;

/** Needs of one order. */
const MOST_NEEDS = 12;

/**
 * What a list asks for: "een zaal voor 8, lunch en een beamer". Null where any of it is something else: half of a list is
 * never done. What stands beside each other of one sort is one request.
 */
export function needsIn(list: string, context: NeedsContext): readonly NeedWish[] | null {
  const parts = list
    .split(
      /\s*,\s*(?:en |and )?|\s+(?:en|and|plus|&)\s+|\s+(?=(?:met|with) (?:een |a |de |the )?(?:video|teams|zoom|beamer|lunch|projector|scherm|screen))/iu,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > MOST_NEEDS) return null;
  const needs: NeedWish[] = [];
  for (const part of parts) {
    const need = needIn(part, context);
    if (need === null) return null;
    const last = needs.at(-1);
    const isMore =
      last?.need === need.need && need.need !== 'room' && need.from === null && need.given === null;
    if (last !== undefined && isMore)
      needs[needs.length - 1] = {
        ...last,
        what: `${last.what} ${context.language === 'nl' ? 'en' : 'and'} ${need.what}`,
        people: last.people ?? need.people,
      };
    else needs.push(need);
  }
  // "Een zaal voor 8, lunch en een beamer": the lunch is for 8 as well.
  const people = needs.find((one) => one.people !== null)?.people ?? null;
  return needs.map((one) =>
    one.people === null && (one.need === 'catering' || one.need === 'room')
      ? { ...one, people }
      : one,
  );
}

function needIn(part: string, context: NeedsContext): NeedWish | null {
  const found = WORD_FOR.exec(part)?.groups;
  if (found === undefined) return null;
  const need = (['room', 'catering', 'equipment', 'video', 'directions'] as const).find(
    (one) => found[one] !== undefined,
  );
  if (need === undefined) return null;
  let rest = (found['rest'] ?? '').trim();
  const counted = PEOPLE.exec(rest);
  const people = counted === null ? null : Number(counted.groups?.['count']);
  if (counted !== null) rest = rest.slice(counted[0].length).trim();
  const what = part
    .slice(0, part.length - (found['rest'] ?? '').length)
    .replace(/^(?:met|with) /iu, '');
  const plain = { need, what, people, from: null, given: null };
  if (rest === '') return plain;
  const link = need === 'video' ? LINK.exec(rest)?.groups?.['link'] : undefined;
  if (link !== undefined) return { ...plain, given: link };
  const who = FROM.exec(rest)?.groups?.['who'];
  if (who !== undefined) {
    const named = addressed(who, context);
    const [one = [], ...more] = named.each;
    const [from, ...others] = one;
    return from === undefined || others.length + more.length > 0 ? null : { ...plain, from };
  }
  return PLAIN.test(rest) ? { ...plain, what: `${what} ${rest}` } : null;
}

/** Which need a word is: "de lunch". Null for none. */
export function needNamed(words: string): Request | null {
  const found = WORD_FOR.exec(words.trim())?.groups;
  if (found === undefined || (found['rest'] ?? '').trim() !== '') return null;
  return (
    (['room', 'catering', 'equipment', 'video', 'directions'] as const).find(
      (one) => found[one] !== undefined,
    ) ?? null
  );
}
