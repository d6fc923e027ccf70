import type { Words } from '../../text/words.ts';

/** What is said of meetings fitted together. */
export const fitWords = {
  'fit-too-large': {
    nl: 'Dit is te veel om samen in te passen: {count} ({name}), en het kan met hoogstens {most}. Er is niets verplaatst; vraag het voor een kortere tijd of voor minder afspraken.',
    en: 'This is too much to fit together: {count} ({name}), and {most} at most can be done. Nothing was moved; ask for a shorter time or fewer meetings.',
  },
  'fit-number-wrong': {
    nl: 'Bij {name} staat een getal dat niet kan: {value}. Er is niets verplaatst; verbeter het en vraag het opnieuw.',
    en: 'There is a number at {name} that cannot be: {value}. Nothing was moved; correct it and ask again.',
  },
  'fit-name-twice': {
    nl: '{name} wordt tweemaal genoemd waar dat maar eens kan. Er is niets verplaatst.',
    en: '{name} is named twice where it can be named only once. Nothing was moved.',
  },
  'fit-name-unknown': {
    nl: '{name} wordt genoemd, maar staat niet in de opgave. Er is niets verplaatst.',
    en: '{name} is named but is not part of the question. Nothing was moved.',
  },
  'fit.moved': {
    nl: '“{what}” gaat van {from} naar {to}.',
    en: '“{what}” goes from {from} to {to}.',
  },
  'fit.changed-room': {
    nl: '“{what}” blijft op {from}, maar gaat van {room} naar {other}.',
    en: '“{what}” stays on {from} but goes from {room} to {other}.',
  },
  'fit.got-room': {
    nl: '“{what}” blijft op {from} en krijgt {other}.',
    en: '“{what}” stays on {from} and gets {other}.',
  },
  'fit.could-have-stayed': {
    nl: 'Misschien had dit kunnen blijven staan; de tijd was te kort om dat uit te zoeken.',
    en: 'Perhaps this could have stayed where it was; there was too little time to find out.',
  },
  'fit.because-window': {
    nl: 'De oude tijd valt buiten de tijden die hiervoor zijn opgegeven.',
    en: 'The old time lies outside the times given for this.',
  },
  'fit.because-fixed': { nl: 'Dit staat vast.', en: 'This is fixed.' },
  'fit.because-room-needed': {
    nl: 'Er was nog geen zaal bij.',
    en: 'It had no room yet.',
  },
  'fit.because-away': {
    nl: '{person} kan dan niet.',
    en: '{person} cannot make that time.',
  },
  'fit.because-too-few': {
    nl: 'Van {people} zijn er dan minder dan {needed} vrij.',
    en: 'Fewer than {needed} of {people} are free then.',
  },
  'fit.because-busy': {
    nl: '{person} zit dan bij “{with}”.',
    en: '{person} is at “{with}” then.',
  },
  'fit.because-travel': {
    nl: '{person} haalt de reis van of naar “{with}” dan niet.',
    en: '{person} has no time then for the journey from or to “{with}”.',
  },
  'fit.because-room-unfit': {
    nl: '{room} voldoet niet.',
    en: '{room} does not do for this.',
  },
  'fit.because-room-closed': {
    nl: '{room} is dan niet te gebruiken.',
    en: '{room} cannot be used then.',
  },
  'fit.because-room-taken': {
    nl: '{room} is dan nodig voor “{with}”.',
    en: '{room} is needed for “{with}” then.',
  },
  'fit.because-lunch': {
    nl: '{person} zou die dag geen middagpauze overhouden.',
    en: '{person} would have no lunch break left that day.',
  },
  'fit.because-day-limit': {
    nl: '{person} zou die dag te veel afspraken hebben.',
    en: '{person} would have too many meetings that day.',
  },
  'fit.because-week-limit': {
    nl: '{person} zou die week te veel afspraken hebben.',
    en: '{person} would have too many meetings that week.',
  },
  'fit.because-order': {
    nl: 'De afgesproken volgorde met “{with}” klopt dan niet meer.',
    en: 'The order agreed with “{with}” would no longer hold.',
  },
  'fit.refused-alone': {
    nl: 'Voor “{what}” is geen tijd: wie erbij moeten zijn, zijn nooit tegelijk vrij in de opgegeven tijden.',
    en: 'There is no time for “{what}”: those it needs are never free together within the times given.',
  },
  'fit.refused-crowded': {
    nl: 'Voor “{what}” is geen plaats naast de andere afspraken.',
    en: 'There is no place for “{what}” beside the other meetings.',
  },
  'fit.nothing-helps': {
    nl: 'Met één regel minder lukt het ook niet, voor zover ik kon nagaan.',
    en: 'As far as I could find out, dropping any single rule does not help either.',
  },
  'fit.helps-other-moves': {
    nl: 'Mag “{other}” wijken, dan kan het op {when}.',
    en: 'If “{other}” may give way, it can be on {when}.',
  },
  'fit.helps-any-room': {
    nl: 'Mag het in een andere zaal ({room}), dan kan het op {when}.',
    en: 'If another room will do ({room}), it can be on {when}.',
  },
  'fit.helps-no-room': {
    nl: 'Mag het zonder onze zalen, dan kan het op {when}.',
    en: 'If it may do without our rooms, it can be on {when}.',
  },
  'fit.helps-any-hour': {
    nl: 'Mag het ook buiten de opgegeven uren, dan kan het op {when}.',
    en: 'If hours outside those given will do, it can be on {when}.',
  },
  'fit.helps-week-later': {
    nl: 'Mag het een week later, dan kan het op {when}.',
    en: 'If a week later will do, it can be on {when}.',
  },
  'fit.helps-lunch': {
    nl: 'Laat {person} de middagpauze schieten, dan kan het op {when}.',
    en: 'If {person} gives up a lunch break, it can be on {when}.',
  },
  'fit.helps-limits': {
    nl: 'Neemt {person} meer afspraken dan anders, dan kan het op {when}.',
    en: 'If {person} takes more meetings than usual, it can be on {when}.',
  },
  'fit.helps-order': {
    nl: 'Hoeft de volgorde met “{other}” niet, dan kan het op {when}.',
    en: 'If the order with “{other}” need not hold, it can be on {when}.',
  },
  'fit.helps-fewer': {
    nl: 'Mag van {people} er een minder bij zijn, dan kan het op {when}.',
    en: 'If one fewer of {people} will do, it can be on {when}.',
  },
  'fit.helps-without': {
    nl: 'Kan het zonder {person}, dan kan het op {when}.',
    en: 'If it can do without {person}, it can be on {when}.',
  },
  'fit.helps-others-move': {
    nl: 'Daarvoor verandert ook: {others}.',
    en: 'For that, this changes as well: {others}.',
  },
} as const satisfies Words;
