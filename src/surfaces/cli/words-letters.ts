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
  'print.proof-clean': {
    nl: 'Niets gevonden.',
    en: 'Nothing found.',
  },
};
