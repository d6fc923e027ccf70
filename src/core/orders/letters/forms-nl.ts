import type { OrderContext } from '../context.ts';
import type { LetterWish } from '../order.ts';
import { trimmed } from './form.ts';
import type { LetterForm, Parts } from './form.ts';
import {
  ask,
  clauseOf,
  condole,
  congratulate,
  decline,
  dictated,
  noComment,
  receipt,
  refer,
  refuse,
  thank,
} from './wishes.ts';
import type { Clauses } from './wishes.ts';

const WRITE = '(?:schrijf|mail|bericht|e-mail)';
const LETTER = '(?:een|de|het)?\\s*(?:brief|briefje)';
const MAIL = '(?:een|de|het)?\\s*(?:mail|mailtje|e-mail|bericht|berichtje)';
const PAPERS =
  '(?:stukken|papieren|documenten|bescheiden|stuk|bijlagen?|bericht|brief|mail|akte|contract|rapport|gegevens)';

const form = (
  said: string,
  wish: LetterForm['wish'],
  more: Partial<LetterForm> = {},
): LetterForm => ({ said: new RegExp(`^${said}$`, 'isu'), wish, sure: true, ...more });

/** How a letter is asked for in Dutch, the closest first. */
export const FORMS_NL: readonly LetterForm[] = [
  form(`${WRITE}(?: aan)? (?<who>[^:"“„]{2,120}?)\\s*[:,]?\\s*["“„](?<words>.+)["”“]`, dictated, {
    dictated: true,
  }),
  form(`${WRITE} ${LETTER} (?:aan|naar|voor) (?<who>[^:]{2,120}?)\\s*:\\s*(?<words>.+)`, dictated, {
    dictated: true,
    paper: true,
  }),
  form(`${WRITE}(?: ${MAIL})?(?: aan| naar)? (?<who>[^:]{2,120}?)\\s*:\\s*(?<words>.+)`, dictated, {
    dictated: true,
  }),
  form(
    `(?:schrijf|stuur) ${LETTER} (?:aan|naar) (?<who>.{2,120}?),?(?: met de mededeling)? dat (?<words>.+)`,
    clause,
    { dictated: true, paper: true },
  ),
  form(
    `(?:schrijf|stuur) (?<who>.{2,120}?) ${LETTER},?(?: met de mededeling)? dat (?<words>.+)`,
    clause,
    { dictated: true, paper: true },
  ),
  form(
    `(?:schrijf|stuur|mail) ${MAIL} (?:aan|naar) (?<who>.{2,120}?),?(?: met de mededeling)? dat (?<words>.+)`,
    clause,
    { dictated: true },
  ),
  form(`(?:stuur) (?<who>.{2,120}?) ${MAIL},?(?: met de mededeling)? dat (?<words>.+)`, clause, {
    dictated: true,
  }),
  form(`${WRITE}(?: aan| naar)? (?<who>.{2,120}?),? dat (?<words>.+)`, clause, { dictated: true }),
  form('(?:laat) (?<who>.{2,120}?) (?:even |alvast )?weten,? dat (?<words>.+)', clause, {
    dictated: true,
    sure: false,
  }),
  form(
    '(?:meld|bericht|antwoord|vertel|zeg)(?: aan)? (?<who>.{2,120}?),? dat (?<words>.+)',
    clause,
    { dictated: true, sure: false },
  ),
  form(
    '(?:schrijf|stuur|mail)(?: aan)? (?<who>.{2,120}?) (?:de |een )?bijlage[- ](?<number>\\d{1,2})[- ]?(?:klacht|brief|mail|vraag)?',
    missing,
  ),
  form(
    '(?:vraag)(?: aan)? (?<who>.{2,120}?) (?:om )?(?<what>bijlage \\d{1,2}.{0,60}?)(?: na te (?:zenden|sturen)| alsnog te sturen)?',
    missing,
  ),
  form(
    `bevestig (?:aan )?(?<who>.{2,120}?) (?:de )?ontvangst van (?:zijn|haar|hun|de|het) ${PAPERS}(?<when> .+?)?(?:, antwoord (?<by>uiterlijk .+))?`,
    receipt,
  ),
  form(
    `bevestig (?:de )?ontvangst van (?:de|het|zijn|haar|hun) ${PAPERS}(?: van| aan) (?<who>.{2,120}?)(?<when> (?:van|d\\.d\\.|op) .+)?`,
    receipt,
  ),
  form(
    '(?:stuur|mail|geef) (?<who>.{2,120}?) (?:een )?(?:ontvangstbevestiging|ontvangstbericht)(?<when> .+?)?',
    receipt,
  ),
  form(
    '(?:bedank|dank)(?: ook)? (?<who>.{2,120}?)(?:(?: hartelijk| namens mij)? voor (?<what>.+))?',
    thank,
  ),
  form(
    '(?:stuur|schrijf) (?<who>.{2,120}?) (?:een )?(?:bedankje|bedankbrief|bedankbriefje|bedankmail|dankbetuiging)(?: voor (?<what>.+))?',
    thank,
  ),
  form(
    '(?:feliciteer) (?<who>.{2,120}?)(?:(?: van harte)? (?:met|voor) (?<what>.+))?',
    congratulate,
  ),
  form('(?:condoleer) (?<who>.{2,120}?)(?: (?:met|bij|voor) (?<what>.+))?', condole),
  form(
    '(?:stuur|schrijf)(?: aan)? (?<who>.{2,120}?) (?:een )?(?:condoleance|condoleancebrief|rouwbrief|condoleancebericht)(?: (?:met|bij|voor) (?<what>.+))?',
    condole,
  ),
  form(
    '(?:wijs|sla|zeg) (?:de |het )?(?:offerte|aanbod|prijsopgave|aanbieding) van (?<who>.{2,120}?)(?<when> van .+?)? (?:beleefd |vriendelijk |netjes )*af',
    refuse,
  ),
  form(
    '(?:wijs|sla|zeg) (?:de |het )?(?:offerte|aanbod|prijsopgave|aanbieding)(?<when> van .{2,40}?) van (?<who>.{2,120}?) (?:beleefd |vriendelijk |netjes )*af',
    refuse,
  ),
  form(
    '(?:bedank) voor de offerte van (?<who>.{2,120}?)(?<when> van .+?)?,? (?:maar|en) (?:wijs|sla) (?:die|hem|haar|het) af',
    refuse,
  ),
  form(
    '(?:sla|wijs) (?:de )?(?:uitnodiging) van (?<who>.{2,120}?)(?: (?:voor|op) (?<what>.+?))? (?:beleefd |vriendelijk |netjes )*af',
    decline,
    { sure: false },
  ),
  form('(?:zeg|schrijf|meld)(?: aan)? (?<who>.{2,120}?) af voor (?<what>.+)', decline, {
    sure: false,
  }),
  form('(?:verwijs) (?<who>.{2,120}?) (?:door )?naar (?<to>.+?)', refer),
  form(
    '(?:geef|stuur|antwoord) (?<who>.{2,120}?) (?:dat we )?geen commentaar(?: (?:hebben|te hebben))?(?:[,;(]? ?(?:termijn|deadline)? ?(?<when>.+?)\\)?)?',
    noComment,
  ),
  form('(?:vraag)(?: aan)? (?<who>.{2,120}?) (?:om|naar) (?<what>.+)', ask, { sure: false }),
];

const CLAUSES: Clauses = {
  received: new RegExp(
    `^(?:(?:we|wij|ik) (?:de|het|zijn|haar|hun) ${PAPERS}(?<when>(?: (?:van|d\\.d\\.) .+?)?)(?: (?:goed|in goede orde))? (?:hebben ontvangen|heb ontvangen|ontvangen hebben|ontvangen heb|hebben gekregen|gekregen hebben)|(?:de|het|zijn|haar|hun) ${PAPERS} (?:(?:goed )?(?:binnen zijn|binnen is|ontvangen zijn|zijn ontvangen|zijn aangekomen|is aangekomen)))(?:(?:,| en)(?: dat)? (?:hij|zij|ze|u|je) (?<by>(?:uiterlijk|vóór|voor) .+?) (?:van ons )?(?:iets |antwoord |bericht )?(?:hoort|krijgt))?$`,
    'isu',
  ),
  missing:
    /^(?<what>bijlage \d{1,2}(?:, .{2,60}?,)?) (?:er niet bij (?:zat|zit|was)|ontbreekt|ontbrak|niet (?:is )?meegekomen(?: is)?|niet (?:was|is) bijgevoegd)$/isu,
  refused:
    /\bopdracht\b.*\baan een ander\b|\bofferte\b.*\bniet (?:doorgaat|aannemen|accepteren)\b/iu,
  noComment: /^(?:we|wij|ik) geen commentaar (?:hebben|heb|geven)$/iu,
  absent:
    /^ik (?:er )?(?:helaas )?(?<what>.*?)(?: ?niet (?:kan (?:komen|zijn)|bij kan zijn|aanwezig kan zijn)| ?verhinderd ben)$/iu,
};

function clause(parts: Parts, context: OrderContext): LetterWish | null {
  return clauseOf(parts, context, CLAUSES);
}

function missing({ number, what }: Parts): LetterWish {
  return { k: 'missing', what: what === undefined ? `bijlage ${number ?? ''}` : trimmed(what) };
}
