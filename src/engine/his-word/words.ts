import type { Words } from '../../core/text/words.ts';

/** What is said to the principal about what he mailed his secretary. */
export const hisWordWords = {
  'his-word.taken': {
    nl: 'Van uzelf aan het secretariaat; als opdracht gelezen.',
    en: 'From yourself to the secretary; read as an order.',
  },
  'his-word.see': {
    nl: 'Een mail van de principaal aan het secretariaat is gelezen. Wat ervan werd staat in zijn volgende mail, en nu al bij: secretaris why {id}',
    en: 'A mail of the principal to the secretary was read. What became of it is in his next mail, and now already at: secretaris why {id}',
  },
  'his-word.copy': {
    nl: 'Uw eigen afschrift van een mail aan het secretariaat.',
    en: 'Your own copy of a mail to the secretary.',
  },
  'his-word.understood': {
    nl: 'Uw mail “{text}”: {said} Wat ervoor moet gebeuren wacht op uw akkoord.',
    en: 'Your mail “{text}”: {said} What it takes waits for your consent.',
  },
  'his-word.told': { nl: 'Uw mail “{text}”: {said}', en: 'Your mail “{text}”: {said}' },
  'his-word.unclear': {
    nl: 'Uw mail “{text}” heb ik niet kunnen uitvoeren. {question}',
    en: 'I could not carry out your mail “{text}”. {question}',
  },
  'his-word.on-page': {
    nl: 'Uw mail “{text}” gaat over het weekoverleg of de volmacht. Dat neem ik alleen op de pagina of als opdracht aan, niet per mail; er is niets gedaan.',
    en: 'Your mail “{text}” is about the weekly talk or the mandate. I take that on the page or as a command only, not by mail; nothing was done.',
  },
  'his-word.no-code': {
    nl: 'Uw antwoord “{text}” hoort bij geen lijst die ik u gemaild heb, of de antwoordcode ontbreekt. Er is niets goedgekeurd; laat de aangehaalde mail met de code onder uw antwoord staan.',
    en: 'Your answer “{text}” belongs to no list that I mailed you, or its reply code is missing. Nothing was approved; leave the quoted mail with the code under your answer.',
  },
  'his-word.old': {
    nl: 'Uw antwoord “{text}” kwam op een lijst van langer dan drie dagen geleden. Er is niets goedgekeurd; antwoord op de nieuwste lijst.',
    en: 'Your answer “{text}” is to a list of more than three days ago. Nothing was approved; answer the newest list.',
  },
  'his-word.no-number': {
    nl: 'In uw antwoord “{text}” staan nummers die niet op de lijst staan. Er is niets gedaan.',
    en: 'Your answer “{text}” has numbers that are not on the list. Nothing was done.',
  },
  'his-word.later': {
    nl: 'Op uw “{text}” is er niets gedaan; het blijft wachten.',
    en: 'On your “{text}” nothing was done; it keeps waiting.',
  },
  'his-word.answered': {
    nl: 'Op uw “{text}”: goedgekeurd {agreed}, afgewezen {declined}, blijft wachten {left}.',
    en: 'On your “{text}”: approved {agreed}, declined {declined}, keeps waiting {left}.',
  },
  'his-word.left': {
    nl: 'Een mail van u is niet helemaal uitgevoerd: het kantoor viel er middenin stil. Kijkt u op de pagina wat er staat.',
    en: 'A mail of yours was not carried out entirely: the office stopped in the middle of it. Do look on the page at what is there.',
  },
  'his-word.none': { nl: 'geen', en: 'none' },
  'his-word.heading-list': { nl: 'Ter goedkeuring', en: 'For your approval' },
  'his-word.heading-told': { nl: 'Wat er van uw mail werd', en: 'What became of your mail' },
  'his-word.letter': { nl: 'Aan {to}, “{subject}”:', en: 'To {to}, “{subject}”:' },
  'his-word.how': {
    nl: 'Antwoord op deze mail met: ja, nee, ja behalve 2, alleen 1, of later. Wat u niet noemt blijft wachten; wat u met nee beantwoordt vervalt. Laat de code hieronder staan.',
    en: 'Answer this mail with: yes, no, yes except 2, only 1, or later. What you do not name keeps waiting; what you answer with no is declined. Leave the code below.',
  },
  'his-word.more-one': {
    nl: 'Nog een ander voorstel staat op de pagina; daarover wordt niet per mail beslist.',
    en: 'Another proposal is on the page; it is not decided by mail.',
  },
  'his-word.more': {
    nl: 'Nog {count} andere voorstellen staan op de pagina; daarover wordt niet per mail beslist.',
    en: 'Another {count} proposals are on the page; they are not decided by mail.',
  },
} as const satisfies Words;
