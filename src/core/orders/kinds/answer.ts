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
        '(accepteren|aannemen|aan te nemen|aanvaarden|te accepteren|te aanvaarden|toezeggen|toe te zeggen)',
        '^zeg … toe',
        '^(zeg|antwoord|stuur) (maar)? (ja|akkoord) (op|tegen|voor|aan|naar)?',
        '^(ja tegen|ja op|akkoord met|ga in op|ga akkoord met|stem in met|schrijf me in voor|meld me aan voor|geef me op voor)',
        '^(meld|geef|schrijf) (me|mij|ons) … (aan|op|in) (voor)?',
        '^(laat|zeg|antwoord|geef|meld|vertel) … dat ik … (kom|ben|erbij ben|er ben|ga|er bij ben|aanwezig ben|graag kom|meedoe)',
        '^(laat weten|laat ze weten|zeg|antwoord|geef door|meld) dat ik … (kom|erbij ben|er ben|ga|er bij ben|aanwezig ben|graag kom)',
      ],
      going: [
        '^(ik ga|ik kom|ik ben|ik wil) (graag)? (wel)? (naar|bij|op) … (zijn|aanwezig)?',
        '(ga ik|kom ik|ben ik|wil ik) (graag|wel|graag wel)? (naar|bij|heen|naartoe)',
        '^(naar|bij) … (ga ik|kom ik|ben ik|wil ik) (graag|wel|heen|naartoe)?',
      ],
      decline: [
        '^(sla|wijs) … af',
        '^(weiger|afwijzen|afslaan)',
        '^(zeg nee tegen|zeg nee op|bedank voor|zeg nee voor)',
        '(afslaan|af te slaan|afwijzen|af te wijzen|weigeren|te weigeren|laten schieten|bedanken voor)',
        '^(bedank|dank|bedank vriendelijk|bedank beleefd|bedank netjes|zeg nee|nee zeggen|antwoord nee) (maar|ze|hen)? (voor|tegen|op)',
        '^(bedank|dank) … (voor|voor de uitnodiging voor)',
        '^(nee tegen|nee op|meld me af voor|laat me afmelden voor)',
        '^(meld|schrijf) (me|mij|ons) … af (voor)?',
        '^wijs … van de hand',
        '^laat … schieten',
        '^(laat|zeg|antwoord|geef|meld|vertel) … dat ik … (niet kom|er niet bij ben|niet ga|niet kan|verhinderd ben|er niet ben|niet kan komen|niet meedoe)',
        '^(laat weten|laat ze weten|zeg|antwoord|geef door|meld) dat ik … (niet kom|er niet bij ben|niet ga|niet kan|verhinderd ben|er niet ben|niet kan komen)',
      ],
      'declining-visit': [
        '^(ik ga|ik kom|ik kan|ik ben|ik wil|ik hoef) (toch|dan|helaas|dus)? niet (naar|bij|op|mee naar)',
        '^(ik ga|ik kom|ik kan|ik ben|ik wil|ik hoef) (naar|bij) … niet',
        '(ga ik|kom ik|kan ik|wil ik) (toch|helaas|liever)? niet (naar|bij|heen|naartoe|komen)?',
      ],
      declining: ['^zeg … af'],
      tentative: [
        '^(zeg misschien tegen|zeg misschien op|zeg misschien voor|misschien naar)',
        '^zeg dat ik misschien (naar|bij) … (kom|ga|ben)',
        '^(accepteer|aanvaard) … (onder voorbehoud|voorlopig)',
        '^(onder voorbehoud aannemen)',
        '^(zet|houd|hou|markeer|beantwoord) … (op|als|met) (misschien|voorlopig|onder voorbehoud|in beraad|twijfel)',
        '^(houd|hou) … (in beraad|nog even open)',
        '^(zet|antwoord|zeg|reageer) … onder voorbehoud',
        '^(antwoord|reageer|zeg) (misschien|met misschien|voorlopig|onder voorbehoud) (op|tegen|voor)?',
        '^(misschien ga ik|misschien kom ik|ik kom misschien|ik ga misschien|wellicht ga ik|ik ga wellicht|ik kom wellicht) (naar|bij)?',
        '^(ik weet nog niet of ik|ik twijfel nog over|ik twijfel over|misschien op|misschien voor) (naar|bij)? … (kan|ga|kom)?',
      ],
    },
    en: {
      accept: [
        '^(accept|say yes to|confirm)',
        '^(tell them i will come to|tell them i am coming to)',
        '^(say|answer|reply|tell them|rsvp|respond) yes (to|for)?',
        '^(tell|say|reply|answer|give|write) … (yes|ok) (to|for)?',
        "^(tell|let) … (know|that) (that)? (i'll be there|i will be there|i'm coming|i am coming|i'll come|i will come|i accept) (to|for|on)?",
        '^(yes to|agree to|take up|sign me up for|put me down for|count me in for|count me in on|enter me for|register me for|confirm my attendance at|confirm i am coming to|confirm that i am coming to)',
        "^(tell|let) (them|him|her|everyone) (know)? (i'll be at|i will be at|i'm coming to|i'll come to|i'll attend|i will attend|that i'm coming to|that i will be at|i am coming to)",
        '^(sign|put|count) me … (up|down|in) (for)?',
      ],
      going: [
        "^(i'll|i will|i'd love to|i would love to|i'm happy to|i am happy to|i'd like to|i would like to) (be at|attend|come to|go to|come along to)",
        "^(i'm|i am) (going to|coming to|attending|in for|joining)",
      ],
      decline: [
        '^(decline|turn down|refuse|reject|say no to)',
        '^turn … down',
        '^(say|answer|reply|tell them|rsvp|respond) no (to|for)?',
        '^(tell|say|reply|answer|give|write) … no (to|for)?',
        "^(tell|let) … (know|that) (that)? (i won't be there|i will not be there|i'm not coming|i am not coming|i can't come|i cannot come|i can't make it|i decline) (to|for|on)?",
        '^(no to|pass on|bow out of|count me out of|count me out for|opt out of|give my apologies for|send my apologies for|send apologies for|send my regrets for|give my regrets for|send regrets for|send my apologies to|send regrets to|make my excuses for|excuse me from|beg off)',
        '^give … a miss',
        '^(send|give|make) … (my apologies|my regrets|my excuses|apologies|regrets) (for|to)?',
        "^(tell|let) (them|him|her|everyone) (know)? (i won't be at|i will not be at|i'm not coming to|i am not coming to|i can't come to|i can't make|that i can't make|i cannot make|i won't attend)",
      ],
      'declining-visit': [
        "^(i'm|i am|i) (not|won't|will not|can't|cannot|don't want to|do not want to) (going to|coming to|go to|be going to|come to|attend|attending|be at|make|make it to|be attending|be coming to|joining)",
        "^(i'm not|i won't|i will not|i cannot|i can't|i do not|i don't|im not) (going to|coming to|go to|be going to|come to|attend|attending|be at|make|make it to|be attending|want to go to)",
      ],
      tentative: [
        '^(put|mark|set|list|down|note) (me)? … (down)? as (tentative|maybe|provisional|undecided|a maybe|possible|unsure) (for|to|at|on)?',
        '^(put|mark|set|list|note) … (tentative|maybe|provisional|undecided)',
        '^(say|answer|reply|tell them|rsvp|respond) (maybe|perhaps|possibly|tentatively|tentative) (to|for)?',
        '^(maybe to|tentative for|i might go to|i may go to|i might attend|i might come to|i may come to|i may attend|perhaps i will go to|maybe i will go to)',
        "^(i'm not sure|i am not sure|i don't know yet|i do not know yet) (about|if i can make|if i can come to|if i'll make|whether i can make|whether i can go to|if i am going to)",
        '^(accept|answer|reply) … as (tentative|maybe|provisional)',
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
  // "Ik ga naar de tandarts" answers nobody.
  const faint = way === 'going' || way === 'declining-visit';
  const found = eventsIn(clause, slots, { only: ({ invited }) => invited === true, faint });
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
