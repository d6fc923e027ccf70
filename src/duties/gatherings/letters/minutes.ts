import type { LetterText } from '../../../core/letters/letter.ts';

/** The draft, to whoever was invited. */
export const ROUND: LetterText = {
  u: 'Hierbij het conceptverslag van {meeting} van {when}. Wilt u iets gewijzigd zien, dan ontvang ik dat graag uiterlijk {until}. Hoor ik niets, dan wordt het verslag vastgesteld zoals het hier staat.{yours}\n\n{minutes}',
  je: 'Hierbij het conceptverslag van {meeting} van {when}. Wil je iets gewijzigd zien, dan ontvang ik dat graag uiterlijk {until}. Hoor ik niets, dan wordt het verslag vastgesteld zoals het hier staat.{yours}\n\n{minutes}',
  en: 'Here are the draft minutes of {meeting} of {when}. Should you wish for a change, I should be glad to have it by {until}. If I do not hear from you, the minutes will be approved as they stand here.{yours}\n\n{minutes}',
};

/** The approved minutes. */
export const APPROVED: LetterText = {
  u: 'Het verslag van {meeting} van {when} is vastgesteld; u vindt het hieronder.{yours}\n\n{minutes}',
  je: 'Het verslag van {meeting} van {when} is vastgesteld; je vindt het hieronder.{yours}\n\n{minutes}',
  en: 'The minutes of {meeting} of {when} have been approved; you will find them below.{yours}\n\n{minutes}',
};

/** An answer about an action that does not show whether it is done. */
export const UNCLEAR_ACTION: LetterText = {
  u: 'Dank voor uw antwoord. Is dit nu gedaan?\n\n{what}\n\nEén woord is genoeg; duurt het langer, noemt u dan gerust een dag.',
  je: 'Dank voor je antwoord. Is dit nu gedaan?\n\n{what}\n\nEén woord is genoeg; duurt het langer, noem dan gerust een dag.',
  en: 'Thank you for your answer. Is this done now?\n\n{what}\n\nOne word will do; should it take longer, do name a day.',
};

/** What a letter says of the actions of its reader. */
export const YOURS: LetterText = {
  u: '\n\nBij u staat:\n{actions}',
  je: '\n\nBij jou staat:\n{actions}',
  en: '\n\nWith you:\n{actions}',
};
