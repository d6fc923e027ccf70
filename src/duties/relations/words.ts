import type { Words } from '../../core/text/words.ts';

/** Every sentence of this duty that a person may read. */
export const relationWords: Words = {
  'relations.birthday': {
    nl: '{Name} is {on} jarig. Zullen wij iets doen?',
    en: 'It is {name}’s birthday {on}. Shall we do something?',
  },
  'relations.birthday-age': {
    nl: '{Name} wordt {on} {years}. Zullen wij iets doen?',
    en: '{Name} turns {years} {on}. Shall we do something?',
  },
  'relations.jubilee-client-since': {
    nl: '{Name} is {on} {years} jaar cliënt. Zullen wij iets doen?',
    en: '{Name} will have been a client for {years} years {on}. Shall we do something?',
  },
  'relations.jubilee-works-since': {
    nl: '{Name} is {on} {years} jaar in dienst. Zullen wij iets doen?',
    en: '{Name} will have been in service for {years} years {on}. Shall we do something?',
  },
  'relations.jubilee-wedding': {
    nl: '{Name} is {on} {years} jaar getrouwd. Zullen wij iets doen?',
    en: '{Name} will have been married for {years} years {on}. Shall we do something?',
  },
  'relations.choose-card': { nl: 'een kaart of brief', en: 'a card or a letter' },
  'relations.choose-call': { nl: 'bellen', en: 'telephone' },
  'relations.choose-nothing': { nl: 'niets', en: 'nothing' },
  'relations.nothing-due': {
    nl: 'Er is vandaag niemand om aan te denken.',
    en: 'There is nobody to be thought of today.',
  },
  'relations.look': { nl: 'Kijken wie er binnenkort jarig is.', en: 'See whose birthday is near.' },
  'relations.congratulate': {
    nl: 'Om een felicitatie is gevraagd.',
    en: 'A congratulation was asked for.',
  },
  'relations.condole': { nl: 'Om een condoleance is gevraagd.', en: 'A condolence was asked for.' },
  'relations.call': { nl: 'Bellen, zoals gekozen.', en: 'A telephone call, as was chosen.' },
  'relations.rings': {
    nl: 'Vandaag zou u {name} bellen: {number}.',
    en: 'You meant to telephone {name} today: {number}.',
  },
  'relations.rings-without-number': {
    nl: 'Vandaag zou u {name} bellen. Een nummer is niet bekend.',
    en: 'You meant to telephone {name} today. No number is known.',
  },
  'relations.congratulates': {
    nl: 'U vroeg om een felicitatie voor {name}.',
    en: 'You asked for a congratulation to {name}.',
  },
  'relations.condoles': {
    nl: 'U vroeg om een condoleance voor {name}; alleen u tekent haar.',
    en: 'You asked for a condolence to {name}; only you sign it.',
  },
  'relations.on-paper': {
    nl: 'Voor een kaart aan {name}, met de hand:\n\n{text}',
    en: 'For a card to {name}, by hand:\n\n{text}',
  },
  'relations.remember-month': {
    nl: 'Het is een maand geleden dat {name} een verlies leed. Alleen ter herinnering; er ligt niets klaar.',
    en: 'A month ago {name} suffered a loss. This is only a reminder; nothing has been prepared.',
  },
  'relations.remember-year': {
    nl: 'Het is een jaar geleden dat {name} een verlies leed. Alleen ter herinnering; er ligt niets klaar.',
    en: 'A year ago {name} suffered a loss. This is only a reminder; nothing has been prepared.',
  },
  'relations.in-mourning': {
    nl: 'In dit huis is rouw; er wordt niet gefeliciteerd.',
    en: 'This house is in mourning; no congratulation is made.',
  },
  'relations.no-mourning': {
    nl: 'Er is hier geen rouw meer om aan te herinneren.',
    en: 'There is no mourning here any more to remember.',
  },
  'relations.person-gone': {
    nl: 'Over wie het gaat, is niet meer bekend.',
    en: 'Whom it is about is no longer known.',
  },
};
