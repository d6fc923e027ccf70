import type { Language } from '../../text/words.ts';
import type { ChaseOrder, OwedOrder } from './chase-order.ts';

/** How it is asked who owes whom. A group `who` is one person; a form without it is about everybody. */
export const OWED: Readonly<
  Record<Language, readonly { readonly said: RegExp; readonly owes: OwedOrder['owes'] }[]>
> = {
  nl: [
    {
      said: /^wie (?:moet|moeten) (?:(?:ons|mij|me) )?(?:nog |allemaal )*(?:(?:een |iets |wat )?(?:antwoord(?:en)?|reageren|reactie|laten weten|sturen|doen)|iets|wat)(?: (?:sturen|geven|laten weten))?$/i,
      owes: 'they',
    },
    {
      said: /^(?:op wie|van wie|waar|waarop) (?:wachten (?:we|wij)|wacht ik) (?:nog )?(?:op|antwoord|op antwoord|een antwoord)?$/i,
      owes: 'they',
    },
    { said: /^op wie (?:wachten (?:we|wij)|wacht ik)(?: nog)?$/i, owes: 'they' },
    {
      said: /^wie (?:is|zijn) (?:ons|mij|me) (?:nog )?(?:iets|wat|een antwoord|antwoord) (?:nog )?(?:schuldig|verschuldigd)$/i,
      owes: 'they',
    },
    {
      said: /^wie heeft (?:ons |mij )?(?:nog )?niet (?:ge)?(?:antwoord|gereageerd|reageerd)$/i,
      owes: 'they',
    },
    {
      said: /^(?:aan )?wie (?:moeten (?:we|wij)|moet ik) (?:nog )?(?:iets |een )?(?:antwoord(?:en)?|beantwoorden|sturen|laten weten|terugbellen|bellen)(?: geven| sturen)?$/i,
      owes: 'we',
    },
    {
      said: /^(?:aan )?wie (?:zijn (?:we|wij)|ben ik) (?:nog )?(?:iets|wat|(?:een )?antwoord) (?:schuldig|verschuldigd)$/i,
      owes: 'we',
    },
    {
      said: /^wat (?:zijn (?:we|wij)|ben ik) (?:aan )?(?<who>.+?) (?:nog )?(?:schuldig|verschuldigd)$/i,
      owes: 'we',
    },
    { said: /^wat (?:zijn (?:we|wij)|ben ik) (?:nog )?(?:schuldig|verschuldigd)$/i, owes: 'we' },
    {
      said: /^wat (?:moeten (?:we|wij)|moet ik) (?:nog )?(?:beantwoorden|antwoorden|toesturen|nakomen)$/i,
      owes: 'we',
    },
    {
      said: /^wat (?:is|zijn) (?<who>.+?) (?:ons|mij|me) (?:nog )?(?:allemaal )?(?:schuldig|verschuldigd)$/i,
      owes: 'they',
    },
    {
      said: /^wat (?:moet|moeten) (?<who>.+?) (?:(?:ons|mij|me) (?:nog )?|nog )(?:sturen|doen|antwoorden|leveren|laten weten|aanleveren)$/i,
      owes: 'they',
    },
    {
      said: /^(?:wat krijgen (?:we|wij)|waarop wachten (?:we|wij)) nog van (?<who>.+)$/i,
      owes: 'they',
    },
    {
      said: /^wat (?:staat|loopt) er (?:nog |allemaal )*(?:open|uit) (?:met|bij|tussen ons en|van) (?<who>.+)$/i,
      owes: 'both',
    },
    { said: /^wie is wie (?:nog )?(?:iets|wat) schuldig$/i, owes: 'both' },
  ],
  en: [
    {
      said: /^who (?:still )?(?:owes|owe) (?:us|me)(?: (?:an answer|a reply|answers|anything|something|what))?$/i,
      owes: 'they',
    },
    {
      said: /^who (?:has not|hasn['’]t|has yet to|still has to|have not|haven['’]t) (?:yet )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?)(?: (?:us|me|to us|to me))?(?: yet)?$/i,
      owes: 'they',
    },
    {
      said: /^(?:who|whom|what) (?:are we|am i) (?:still )?waiting (?:for|on)$/i,
      owes: 'they',
    },
    { said: /^what (?:are we|am i) (?:still )?waiting for from (?<who>.+)$/i, owes: 'they' },
    {
      said: /^(?:who|whom) do (?:we|i) (?:still )?owe(?: (?:an answer|a reply|answers|anything|something)(?: to)?)?$/i,
      owes: 'we',
    },
    {
      said: /^(?:who|whom) do (?:we|i) (?:still )?(?:have|need) to (?:answer|reply to|ring back|call back)$/i,
      owes: 'we',
    },
    { said: /^what do (?:we|i) (?:still )?owe (?<who>.+)$/i, owes: 'we' },
    { said: /^what do (?:we|i) (?:still )?owe$/i, owes: 'we' },
    { said: /^what (?:does|do) (?<who>.+?) (?:still )?owe (?:us|me)$/i, owes: 'they' },
    {
      said: /^what is (?:still )?(?:open|outstanding) (?:with|between us and) (?<who>.+)$/i,
      owes: 'both',
    },
    { said: /^who owes (?:whom|who)(?: what)?$/i, owes: 'both' },
  ],
};

/** What an order about reminders comes to; `from` takes its day from the words in `when`. */
export type ChaseWay = ChaseOrder['does']['k'];

const NL_VERB = '(?:rappelleer|herinner|maan|chase)';
const NL_VERBS = '(?:rappelleren|herinneren|aanmanen|manen|nabellen|najagen|chasen|rappels sturen)';
const NL_NOUNS = '(?:rappels|herinneringen|aanmaningen)';

const nl = (said: string): RegExp => new RegExp(`^${said}$`, 'i');

/** How it is said that somebody is reminded otherwise. Groups: `who`, and for a day `when`; or both in one `tail`. */
export const CHASES: Readonly<
  Record<Language, readonly { readonly said: RegExp; readonly way: ChaseWay }[]>
> = {
  nl: [
    { said: nl(`${NL_VERB} (?<who>.+?) (?:nooit(?: meer)?)(?: aan)?`), way: 'never' },
    { said: nl(`${NL_VERB} nooit (?<who>.+?)`), way: 'never' },
    { said: nl(`(?<who>.+?) nooit (?:meer )?${NL_VERBS}`), way: 'never' },
    { said: nl(`(?:stop|hou op|houd op) met (?:het )?${NL_VERBS} van (?<who>.+)`), way: 'stop' },
    { said: nl(`(?:stop|hou op|houd op) met (?<who>.+?) (?:te )?${NL_VERBS}`), way: 'stop' },
    {
      said: nl(`(?:stop de|geen) ${NL_NOUNS} (?:meer )?(?:aan|naar|van|voor) (?<who>.+)`),
      way: 'stop',
    },
    { said: nl(`stuur (?<who>.+?) geen ${NL_NOUNS}(?: meer)?`), way: 'stop' },
    { said: nl(`${NL_VERB} (?<who>.+?) (?:voorlopig )?niet(?: meer)?(?: aan)?`), way: 'stop' },
    { said: nl(`(?<who>.+?) niet (?:meer )?${NL_VERBS}`), way: 'stop' },
    { said: nl(`${NL_VERB} (?<who>.+?) weer(?: gewoon)?`), way: 'again' },
    { said: nl(`(?<who>.+?) mag weer worden (?:gerappelleerd|herinnerd)`), way: 'again' },
    { said: nl(`${NL_VERB} (?<who>.+?) niet (?:eerder dan|voor|vóór) (?<when>.+)`), way: 'from' },
    { said: nl(`wacht met (?:het )?${NL_VERBS} van (?<who>.+?) tot (?<when>.+)`), way: 'from' },
    { said: nl(`wacht met (?<who>.+?) (?:te )?${NL_VERBS} tot (?<when>.+)`), way: 'from' },
    { said: nl(`${NL_VERB} (?<tail>.+)`), way: 'from' },
  ],
  en: [
    { said: /^never (?:chase|remind) (?<who>.+?)(?: again)?$/i, way: 'never' },
    { said: /^(?:stop|quit) (?:chasing|reminding) (?<who>.+)$/i, way: 'stop' },
    { said: /^(?:no more|stop the) reminders (?:to|for) (?<who>.+)$/i, way: 'stop' },
    {
      said: /^(?:don['’]t|do not) (?:chase|remind) (?<who>.+?)(?: (?:any ?more|any longer|again))$/i,
      way: 'stop',
    },
    {
      said: /^(?:don['’]t|do not) (?:chase|remind) (?<who>.+?) (?:before|until|till) (?<when>.+)$/i,
      way: 'from',
    },
    { said: /^(?:don['’]t|do not) (?:chase|remind) (?<who>.+)$/i, way: 'stop' },
    {
      said: /^(?:hold off|wait with) (?:chasing|reminding) (?<who>.+?) (?:until|till) (?<when>.+)$/i,
      way: 'from',
    },
    { said: /^(?:chase|remind) (?<who>.+?) (?:as usual|again)$/i, way: 'again' },
    { said: /^(?:chase|remind) (?<tail>.+)$/i, way: 'from' },
  ],
};
