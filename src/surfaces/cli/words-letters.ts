import type { Words } from '../../core/text/words.ts';

/** What the command line says of letters. */
export const letterCliWords: Words = {
  'usage.text': {
    nl: 'Er is geen tekst om na te lezen.',
    en: 'There is no text to read.',
  },
  'usage.letter': {
    nl: 'Er is geen tekst voor de brief. Noem een bestand, of geef de tekst op standaardinvoer.',
    en: 'There is no text for the letter. Name a file, or give the text on standard input.',
  },
  'usage.closings': {
    nl: 'Noem de slotformule in beide talen: --closing-nl en --closing-en.',
    en: 'Give the closing in both languages: --closing-nl and --closing-en.',
  },
  'usage.person-address': {
    nl: 'Noem de regels van de envelop, elk tussen aanhalingstekens, of --forget.',
    en: 'Give the lines of the envelope, each in quotes, or --forget.',
  },
  'print.no-letters': {
    nl: 'Er zijn nog geen brieven op papier.',
    en: 'There are no letters on paper yet.',
  },
  'print.letter-written': {
    nl: 'Brief {reference} staat in {path}.',
    en: 'Letter {reference} is in {path}.',
  },
  'usage.list': {
    nl: 'Noem één lijst: een bestand, --to met namen of adressen, of --group.',
    en: 'Name one list: a file, --to with names or addresses, or --group.',
  },
  'usage.list-text': {
    nl: 'Noem de tekst met --text (of --english), en zet het onderwerp op de eerste regel („Onderwerp: …”) of achter --subject.',
    en: 'Give the text with --text (or --english), with its subject on the first line (“Subject: …”) or behind --subject.',
  },
  'usage.list-lines': {
    nl: 'Noem de regels als getallen: 3 of 3,5-7.',
    en: 'Name the lines as numbers: 3 or 3,5-7.',
  },
  'usage.list-answer': {
    nl: 'Zeg één ding: --send, --leave, --person, --address of --field Naam=waarde.',
    en: 'Say one thing: --send, --leave, --person, --address or --field Name=value.',
  },
  'print.list-answer-by': {
    nl: 'Antwoord verwacht uiterlijk {day}',
    en: 'Answers expected by {day}',
  },
  'print.list-printed-in': {
    nl: '{count} brieven staan in {path}.',
    en: '{count} letters are in {path}.',
  },
  'print.kept-out-nobody': {
    nl: 'Iedereen mag per lijst worden aangeschreven.',
    en: 'Everybody may be written to by list.',
  },
  'print.kept-out-erased': { nl: '(gewist)', en: '(erased)' },
  'print.kept-out-deceased': { nl: 'overleden', en: 'deceased' },
  'print.kept-out-never': { nl: 'nooit per lijst', en: 'never by list' },
  'print.kept-out-unsubscribed': { nl: 'afgemeld', en: 'unsubscribed' },
  'print.no-lists': {
    nl: 'Er is nog aan geen lijst geschreven.',
    en: 'No list has been written to yet.',
  },
  'print.list-held': { nl: 'eerst te beantwoorden', en: 'to be answered first' },
  'print.list-left-out': { nl: 'krijgt geen brief', en: 'gets no letter' },
  'print.list-proposed': { nl: 'ligt klaar', en: 'lies ready' },
  'print.list-queued': { nl: 'gaat straks weg', en: 'leaves in its turn' },
  'print.list-sent': { nl: 'verstuurd', en: 'sent' },
  'print.list-answered': { nl: 'beantwoord', en: 'answered' },
  'print.list-printed': { nl: 'ligt klaar op papier', en: 'lies ready on paper' },
  'print.list-dropped': { nl: 'niet verstuurd', en: 'not sent' },
  'print.list-refused': { nl: 'mag niet volgens de volmacht', en: 'not allowed by the mandate' },
  'print.list-failed': { nl: 'niet gelukt', en: 'failed' },
  'print.list-unknown': { nl: 'onzeker of hij wegging', en: 'not certain whether it left' },
  'print.list-point': { nl: '(punt {number})', en: '(point {number})' },
  'print.list-line': { nl: 'Regel {number}', en: 'Line {number}' },
  'print.list-sample': {
    nl: 'Zo ziet regel {number} eruit',
    en: 'This is what line {number} looks like',
  },
  'print.list-agree': {
    nl: 'Akkoord met alles wat klaarligt: secretaris approve {bundle}',
    en: 'To agree to all that lies ready: secretaris approve {bundle}',
  },
  'print.list-settle': {
    nl: 'Beantwoorden: secretaris letters settle {id} <regels> --send, --leave, --person, --address of --field',
    en: 'To answer: secretaris letters settle {id} <lines> --send, --leave, --person, --address or --field',
  },
  'print.proof-clean': {
    nl: 'Niets gevonden.',
    en: 'Nothing found.',
  },
};
