import type { LetterText } from '../../../core/letters/letter.ts';

/** Asks somebody for the papers he delivers. */
export const ASK_PAPER: LetterText = {
  u: 'Voor {meeting} op {when} ontvang ik graag van u {papers}, uiterlijk {by}. De stukken gaan {send} naar de deelnemers.',
  je: 'Voor {meeting} op {when} ontvang ik graag van je {papers}, uiterlijk {by}. De stukken gaan {send} naar de deelnemers.',
  en: 'For {meeting} on {when} I should be glad to have {papers} from you by {by}. The papers go to the participants on {send}.',
};

/** Something came and something did not. */
export const PAPER_MISSING: LetterText = {
  u: 'Dank voor uw mail van {received}.{have} {Missing} zat er niet bij. Wilt u dat nazenden, uiterlijk {by}? Dan gaat het mee met de stukken voor {when}.',
  je: 'Dank voor je mail van {received}.{have} {Missing} zat er niet bij. Wil je dat nazenden, uiterlijk {by}? Dan gaat het mee met de stukken voor {when}.',
  en: 'Thank you for your mail of {received}.{have} {Missing} did not come with it. Would you send it after, by {by}? It will then go out with the papers for {when}.',
};

/** Agenda and papers, to whoever comes. */
export const SET: LetterText = {
  u: 'Hierbij de agenda{papers} voor {meeting} op {when}{where}.\n\n{agenda}{missing}{previous}',
  je: 'Hierbij de agenda{papers} voor {meeting} op {when}{where}.\n\n{agenda}{missing}{previous}',
  en: 'Here is the agenda{papers} for {meeting} on {when}{where}.\n\n{agenda}{missing}{previous}',
};

/** A paper that came after the set. */
export const AFTER_SET: LetterText = {
  u: 'In aanvulling op de stukken voor {meeting} op {when} ontvangt u hierbij:\n\n{agenda}',
  je: 'In aanvulling op de stukken voor {meeting} op {when} ontvang je hierbij:\n\n{agenda}',
  en: 'In addition to the papers for {meeting} on {when}, here are:\n\n{agenda}',
};
