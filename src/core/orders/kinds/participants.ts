import type { Language } from '../../text/words.ts';
import type { EventRef, ParticipantsOrder, Who } from '../order.ts';
import type { Kind } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { peopleIn } from '../parts/texts.ts';
import type { Slot } from '../reading/slots.ts';
import { sayEvent, sayPeople } from '../saying/say.ts';

/** Somebody comes along to an event, or no longer does. */
export const participants: Kind<ParticipantsOrder> = {
  kind: 'participants',
  ofEvents: true,
  forms: {
    nl: {
      add: [
        '^nodig … uit',
        '^(nodig|vraag) … (erbij|er bij|mee|ook uit)',
        '^voeg … toe',
        '(uitnodigen|uit te nodigen|toevoegen|toe te voegen|erbij vragen|erbij uitnodigen|mee te vragen|meevragen)',
        '^uitnodigen',
        '^(betrek|neem|breng|zet|haal|laat|doe|roep|schuif) … (mee|bij|erbij|er bij|ook|op de lijst van|op de uitnodiging van|op de lijst voor|aan tafel)',
      ],
      join: [
        '^(laat|vraag) … (aansluiten|aanschuiven|meedoen|meekomen|deelnemen|meelunchen|aanhaken|meeluisteren|bijwonen|meegaan|komen)',
        '^vraag … (aan te sluiten|aan te schuiven|mee te doen|te komen|deel te nemen|mee te komen|om aan te sluiten|om te komen|om aan te schuiven|erbij te zijn|om erbij te zijn)',
        '(moet|moeten|mag|mogen|kan|kunnen|wil|willen|zal|zullen|hoort|horen) … (ook|er ook|ook nog)? (bij|aan|in|naar) … (zijn|komen|aansluiten|aanschuiven|meedoen|aanwezig zijn|erbij zijn|deelnemen|erbij|toegevoegd worden|meekomen)',
        '(moet|moeten|mag|mogen|zal|zullen) (ook|er ook) (mee)? (bij|naar|met)',
        '(komt|komen|gaat|gaan|sluit|sluiten|schuift|schuiven|doet|doen) … (ook|er ook) (mee|aan)? (bij|naar|aan)',
        '(sluit|sluiten|schuift|schuiven|haakt|haken) … (aan|erbij)',
      ],
      remove: [
        '^(haal|verwijder|schrap|gooi|streep|laat|wis)',
        '^(haal|verwijder|schrap|laat|gooi|streep|wis|doe) … (weg|eraf|eruit|er af|er uit|buiten|af|door)',
        '(hoeft|hoeven|moet|moeten|kan|kunnen|komt|komen|gaat|gaan|is|zijn|mag|mogen) (toch|ook|dan)? niet (meer)? (bij|naar|mee naar|aan)',
        '(hoeft|hoeven|moet|moeten|kan|kunnen|komt|komen|gaat|gaan|is|zijn|mag|mogen) (toch|ook|dan)? niet (meer)? (bij|naar|mee naar|aan) … (zijn|komen|te zijn|te komen|aanwezig te zijn|aanwezig zijn|aan te sluiten|erbij te zijn)',
        '(kan|mag|mogen|kunnen|moet|moeten) … (van|uit|af van|weg bij|weg uit)',
        '(kan|mag|mogen|kunnen|moet|moeten) … (eraf|eruit|af|weg)',
        '(valt|vallen) af (bij|voor)',
        '(verwijderen|te verwijderen|afhalen|eraf halen|eraf te halen|schrappen|af te halen|weg te halen|uit te halen)',
      ],
      replace: [
        '^vervang … door',
        '^(wissel|ruil|verruil) … (om voor|in voor|voor|met|door)',
        '(laten vervangen door|vervangen door|te vervangen door)',
        '^(wil|kun|kan) … door … vervangen',
        '(vervangen)',
        'door … (vervangen|te vervangen)',
      ],
      instead: [
        '(in plaats van|ipv|i . p . v .|namens)',
        '^(zet|doe|nodig|plaats|stuur|laat|vraag) … (in plaats van|ipv|namens)',
        '^(zet|doe|nodig|plaats|stuur|laat|vraag) … (in plaats van|ipv|namens) … (erbij|uit|komen|gaan|aansluiten)',
        '(komt|gaat|sluit|doet) … (in plaats van|ipv)',
        '(vervangt|neemt waar voor|valt in voor)',
      ],
    },
    en: {
      add: [
        '^(invite|add|include)',
        '^(invite|add|include) … as well',
        '^(ask|bring|invite|take) … along (to)?',
        '^(ask|bring|loop|get|let|have) … (in on|in to|into|on to|onto)',
        '^(put|get) … on (the list for|the invitation for|the invite for|the guest list for|the invitation to)',
        '^(inviting|adding|including)',
      ],
      join: [
        '^(have|get|let|ask|invite|make) … (to)? (join|attend|come to|come along to|sit in on|be at|take part in|dial in to|come|be in|be part of|come along)',
        '(should|must|needs to|need to|has to|ought to|can|may|is going to|will|would like to|wants to|could) (also)? (join|attend|come to|come along to|sit in on|be at|be in|take part in|be part of|be invited to|be added to|be included in)',
        '(is|are) (also)? (joining|attending|coming to|coming along to|sitting in on|invited to)',
      ],
      remove: [
        '^(remove|take|drop|delete|uninvite|disinvite|strike|cut|leave|excuse|exclude)',
        '^(take|leave|drop|cut|pull|strike) … (off|out of|out|from|off the list for|off the invite for|off the list of)',
        "(doesn't need to|does not need to|don't need to|do not need to|need not|needn't|doesn't have to|does not have to|don't have to|no longer needs to|no longer need to|isn't|is not|are not|aren't|won't|will not|can't|cannot|isn't going to|no longer has to|shouldn't|should not) (be|be at|attend|come to|join|coming to|attending|joining|be in|make|come|go to|be attending|make it to|be joining|be coming to|sit in on)",
        '(can|may) (skip|miss|sit out|leave|drop out of|be left out of|be taken off|be dropped from|be removed from|come off)',
        '(is|are) (out of|off|dropping out of|no longer at|no longer coming to|no longer attending)',
        '^(removing|taking off|dropping)',
      ],
      replace: [
        '^(replace|exchange) … (with|by|for)',
        '^(replacing|swapping) … (with|by|for)',
        '^(swap|switch|trade|change) … (for|with|to)',
        '^(swap|switch) (out)? … (for|with|to)',
      ],
      instead: [
        '(instead of|in place of|rather than|on behalf of|in lieu of)',
        '^(send|put|have|invite|get|let|ask|bring|use|add|book) … (instead of|in place of|rather than|in lieu of)',
        '^(substitute|sub) … for',
        '^(have|let|get|ask) … (stand in for|fill in for|replace|sub for|step in for|take over from|cover for|deputise for|deputize for|take the place of|to replace|to stand in for|to fill in for)',
        '(is replacing|will replace|replaces|stands in for|is standing in for|is covering for|will stand in for|takes the place of|will take the place of|is going instead of|is coming instead of|will come instead of|goes instead of|comes instead of)',
      ],
    },
  },
  read: readParticipants,
  say: sayParticipants,
};

function readParticipants(clause: Clause): ParticipantsOrder | null {
  const { way } = clause;
  const swaps = way === 'replace' || way === 'instead';
  const named = clause.open(isOfPeople);
  const [first, second] = named;
  if (first === undefined) return null;
  const people = swaps
    ? named.slice(0, second !== undefined && first.pieces.length === 1 ? 2 : 1)
    : [first];
  const rest = clause.open((slot) => !people.includes(slot));
  if (rest.length === 0 || people.some(({ role }) => role !== null && !BEFORE_SOMEBODY.has(role)))
    return null;
  // "Take Els to lunch" takes nobody out of anything.
  if (way === 'remove' && isTakenTo(rest)) return null;
  const found = people.map((slot) => peopleIn(clause, slot));
  clause.take('who', people);
  clause.has('self');
  const event = eventOf(clause, rest);
  if (event === null) return null;
  const changed = changedBy(way, found.flat());
  return changed === null ? null : { kind: 'participants', event, ...changed, ...clause.said };
}

function isOfPeople({ pieces }: Slot): boolean {
  return pieces.length > 0 && pieces.every(({ is }) => is === 'who' || is === 'group');
}

/** Small words behind which somebody may stand who comes or goes. */
const BEFORE_SOMEBODY: ReadonlySet<string> = new Set(['with', 'for', 'by', 'of']);

function isTakenTo(rest: readonly Slot[]): boolean {
  return rest[0]?.role === 'to' || rest[0]?.role === 'with';
}

/** The event that is meant: one that stands, or with a verb that is said of many things none. */
function eventOf(clause: Clause, rest: readonly Slot[]): EventRef | null {
  const faint = clause.way !== 'add';
  const [event, ...more] = eventsIn(clause, rest, { faint })?.events ?? [];
  return event === undefined || more.length > 0 ? null : event;
}

/** Who comes and who goes: of two in a row the one who is replaced is named first, or after "instead of". */
function changedBy(
  way: string,
  people: readonly Who[],
): Pick<ParticipantsOrder, 'add' | 'remove'> | null {
  if (way === 'remove') return { add: [], remove: people };
  if (way !== 'replace' && way !== 'instead') return { add: people, remove: [] };
  const [one, other, ...more] = people;
  if (one === undefined || other === undefined || more.length > 0) return null;
  return way === 'replace' ? { add: [other], remove: [one] } : { add: [one], remove: [other] };
}

function sayParticipants({ event, add, remove }: ParticipantsOrder, language: Language): string {
  const nl = language === 'nl';
  const said = sayEvent(event, language);
  const [come, go] = [sayPeople(add, language), sayPeople(remove, language)];
  if (add.length > 0 && remove.length > 0)
    return nl ? `Vervang ${go} door ${come} bij ${said}` : `Replace ${go} with ${come} at ${said}`;
  if (add.length > 0) return nl ? `Uitnodigen: ${come} voor ${said}` : `Invite ${come} to ${said}`;
  return nl ? `Verwijder ${go} uit ${said}` : `Remove ${go} from ${said}`;
}
