import type { Words } from '../../../core/text/words.ts';

/** What is said of blocks, clashes and days that are lost. */
export const besideWords: Words = {
  'diary.place-unknown': {
    nl: 'Waar „{place}” is, is hier niet bekend; hoe lang de reis is dus ook niet. Noem een tijdstip, of een plaats die bekend is.',
    en: 'Where “{place}” is, is not known here, and so neither is how long it takes to get there. Name a time, or a place that is known.',
  },
  'diary.block-moves': { nl: '{title} gaat mee: {when}.', en: '{title} moves along: {when}.' },
  'diary.block-goes': {
    nl: '{title} vervalt: waar het bij hoorde, is er niet meer zo.',
    en: '{title} goes: what it belonged to is no longer there like that.',
  },
  'diary.clash': { nl: '{text}', en: '{text}' },
  'diary.clash-with-cure': { nl: '{text} Voorstel: {cure}', en: '{text} Proposal: {cure}' },
  'diary.move-because': {
    nl: '„{title}” gaat van {was} naar {when}. {why}',
    en: '“{title}” moves from {was} to {when}. {why}',
  },
  'diary.lost-hidden': {
    nl: 'Wat er verder staat, {when}, is niet voor u te zien; het is niet verzet.',
    en: 'What else there is, {when}, is not for you to see; it has not been moved.',
  },
  'diary.lost-no-time': {
    nl: 'Voor „{title}”, {when}, is in de komende weken geen andere tijd gevonden.',
    en: 'No other time in the coming weeks was found for “{title}”, {when}.',
  },
};
