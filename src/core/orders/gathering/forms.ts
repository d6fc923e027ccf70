import type { Language } from '../../text/words.ts';

/** What some words of an order about a meeting are, by name: each form is a whole order. */
export interface GatherForm {
  readonly k:
    | ('arrange' | 'agenda' | 'paper' | 'send' | 'wait' | 'round' | 'approve')
    | ('action' | 'heard' | 'done' | 'show');
  readonly said: RegExp;
  /** The meeting may be over. */
  readonly past?: 'first' | 'else';
}

const form = (
  k: GatherForm['k'],
  said: string,
  more: Pick<GatherForm, 'past'> = {},
): GatherForm => ({ k, said: new RegExp(`^${said}$`, 'isu'), ...more });

const PAST = { past: 'first' } as const;
const ALSO = { past: 'else' } as const;

/** How each is said. `event` is the meeting, `list` what is asked for, `by` a term. */
export const GATHER_FORMS: Readonly<Record<Language, readonly GatherForm[]>> = {
  nl: [
    form(
      'arrange',
      '(?:regel|reserveer|bestel|boek|vraag|zorg voor|organiseer) (?<list>.{3,300}) (?:voor|bij) (?<event>.{3,120})',
    ),
    form(
      'arrange',
      '(?:regel|reserveer|bestel|boek|vraag|zorg|organiseer) (?:voor|bij) (?<event>.{3,120}?),? (?<list>(?:een |voor een )?(?:zaal|vergaderzaal|ruimte|lunch|koffie|broodjes|beamer|scherm|flip-over|videolink|videoverbinding|routebeschrijving)\\b.{0,300})',
    ),
    form(
      'agenda',
      '(?:de |maak de |zet op de |agendeer voor de )?agenda (?:van|voor) (?<event>[^:]{3,120}):\\s*(?<items>.{2,2000})',
    ),
    form(
      'agenda',
      '(?:zet|plaats) (?<items>.{2,500}) op de agenda (?:van|voor) (?<event>.{3,120})',
    ),
    form('paper', 'vraag (?<who>.{2,80}?) (?:om|naar) (?<what>.{3,150}) voor (?<event>.{3,120})'),
    form(
      'paper',
      '(?<who>.{2,80}?) (?:levert|stuurt|maakt|zorgt voor) (?<what>.{3,150}) voor (?<event>.{3,120})',
    ),
    form('paper', '(?<what>.{3,150}) voor (?<event>.{3,120}) (?:komt|komen) van (?<who>.{2,80})'),
    form(
      'send',
      '(?:stuur|verstuur|verzend) (?:nu |alvast )?de (?:agenda (?:en (?:de )?)?)?(?:stukken|vergaderstukken|set)? ?(?:voor|van) (?<event>.{3,120}?)(?: (?:nu|alvast|maar))?(?<without>,? (?:ook )?zonder .{2,80})?',
    ),
    form(
      'wait',
      '(?:wacht met de stukken|houd de stukken aan) (?:voor|van) (?<event>.{3,120}) tot (?<until>.{3,60})',
    ),
    form(
      'round',
      '(?:stuur|verstuur|leg) (?:het |de )?(?:concept ?)?(?:verslag|notulen|conceptverslag|conceptnotulen) (?:van|over) (?<event>.{3,120}?)(?: (?:rond|voor|aan de deelnemers|naar de deelnemers))?',
      PAST,
    ),
    form(
      'approve',
      '(?:keur (?:het verslag|de notulen) van (?<event>.{3,120}) goed|stel (?:het verslag|de notulen) van (?<second>.{3,120}) vast|(?:het verslag|de notulen) van (?<third>.{3,120}) (?:is|zijn) (?:goedgekeurd|vastgesteld|akkoord|goed))',
      PAST,
    ),
    form(
      'action',
      '(?:noteer (?:een )?)?actie(?:punt)? (?:voor|van) (?<who>.{2,80}?) (?:uit|bij|na|van) (?<event>[^:]{3,120}):\\s*(?<what>.{3,300})',
      PAST,
    ),
    form(
      'done',
      '(?:de )?actie(?:punt)? (?:van|door) (?<who>[^,:]{2,80}?)(?:[,:] (?<what>.{3,200}?),?)? (?:is|zijn) (?:gedaan|klaar|afgerond|geregeld|uitgevoerd)',
      PAST,
    ),
    form(
      'heard',
      '(?:de |het )?(?<need>[\\p{L} -]{3,40}?) (?:voor|van|bij) (?<event>.{3,120}) (?<how>is bevestigd|is geregeld|is rond|is gereserveerd|staat|vervalt|hoeft niet(?: meer)?)',
    ),
    form(
      'show',
      '(?:hoe staat het met|hoe ver zijn we met|wat ontbreekt er(?: nog)? (?:voor|bij)|hoe staan de voorbereidingen (?:voor|van)) (?<event>.{3,120})',
      ALSO,
    ),
  ],
  en: [
    form(
      'arrange',
      '(?:arrange|book|reserve|order|get|organise|organize|ask for|see to) (?<list>.{3,300}) (?:for|at) (?<event>.{3,120})',
    ),
    form(
      'arrange',
      '(?:arrange|book|reserve|order|get|organise|organize) (?:for|at) (?<event>.{3,120}?),? (?<list>(?:a |an )?(?:room|meeting room|conference room|lunch|coffee|sandwiches|projector|screen|flip ?chart|video link|directions)\\b.{0,300})',
    ),
    form('agenda', '(?:the )?agenda (?:of|for) (?<event>[^:]{3,120}):\\s*(?<items>.{2,2000})'),
    form(
      'agenda',
      '(?:put|add) (?<items>.{2,500}) (?:on|to) the agenda (?:of|for) (?<event>.{3,120})',
    ),
    form('paper', 'ask (?<who>.{2,80}?) for (?<what>.{3,150}) for (?<event>.{3,120})'),
    form(
      'paper',
      '(?<who>.{2,80}?) (?:delivers|will deliver|sends|will send|supplies|provides|prepares) (?<what>.{3,150}) for (?<event>.{3,120})',
    ),
    form(
      'send',
      'send (?:out )?(?:now )?the (?:agenda(?: and (?:the )?)?)?(?:papers|set)? ?(?:for|of) (?<event>.{3,120}?)(?: now)?(?<without>,? without .{2,80})?',
    ),
    form(
      'wait',
      '(?:hold|wait with) the papers (?:for|of) (?<event>.{3,120}) until (?<until>.{3,60})',
    ),
    form(
      'round',
      '(?:send|circulate) (?:out |round )?(?:the )?(?:draft )?minutes (?:of|from) (?<event>.{3,120}?)(?: (?:round|out|to everybody|to everyone))?',
      PAST,
    ),
    form(
      'approve',
      '(?:approve the minutes (?:of|from) (?<event>.{3,120})|the minutes (?:of|from) (?<second>.{3,120}) are (?:approved|agreed|fine))',
      PAST,
    ),
    form(
      'action',
      '(?:note (?:an )?)?action (?:for|on) (?<who>.{2,80}?) (?:from|of) (?<event>[^:]{3,120}):\\s*(?<what>.{3,300})',
      PAST,
    ),
    form(
      'done',
      '(?:the )?action (?:of|on|for) (?<who>[^,:]{2,80}?)(?:[,:] (?<what>.{3,200}?),?)? (?:is|are) (?:done|finished|completed|sorted)',
      PAST,
    ),
    form(
      'done',
      "(?<who>.{2,60}?)['’]s action(?:[,:] (?<what>.{3,200}?),?)? is (?:done|finished|completed|sorted)",
      PAST,
    ),
    form(
      'heard',
      '(?:the )?(?<need>[\\p{L} -]{3,40}?) (?:for|of|at) (?<event>.{3,120}) (?<how>is confirmed|is arranged|is booked|is settled|is not needed(?:\\sany more)?|can go)',
    ),
    form(
      'show',
      '(?:how (?:do|are) (?:things|preparations) (?:stand )?(?:for|with)|what is (?:still )?missing for|how does the preparation stand for) (?<event>.{3,120})',
      ALSO,
    ),
  ],
};
