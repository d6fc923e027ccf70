import type { Request } from '../../../core/gatherings/task.ts';
import type { LetterText } from '../../../core/letters/letter.ts';

/**
 * Asks for what a meeting needs; without salutation and closing. What the meeting is about is nobody's business here, so no
 * letter names it.
 */
export const REQUESTED: Readonly<Record<Request, LetterText>> = {
  room: {
    u: 'Voor een bespreking op {when} zoeken wij {what}. Wilt u die voor ons vastleggen en ons dat uiterlijk {by} bevestigen? Eén regel is genoeg.',
    je: 'Voor een bespreking op {when} zoeken wij {what}. Wil je die voor ons vastleggen en ons dat uiterlijk {by} bevestigen? Eén regel is genoeg.',
    en: 'For a meeting on {when} we are looking for {what}. Would you reserve it for us and confirm by {by}? One line will do.',
  },
  catering: {
    u: 'Voor een bespreking op {when}{where} vragen wij {what}. Kunt u dat verzorgen? Uw bevestiging ontvang ik graag uiterlijk {by}; één regel is genoeg.',
    je: 'Voor een bespreking op {when}{where} vragen wij {what}. Kun je dat verzorgen? Je bevestiging ontvang ik graag uiterlijk {by}; één regel is genoeg.',
    en: 'For a meeting on {when}{where} we should like {what}. Could you provide that? I should be glad to have your confirmation by {by}; one line will do.',
  },
  equipment: {
    u: 'Voor een bespreking op {when}{where} hebben wij {what} nodig. Wilt u ervoor zorgen dat alles klaarstaat, en ons dat uiterlijk {by} bevestigen? Eén regel is genoeg.',
    je: 'Voor een bespreking op {when}{where} hebben wij {what} nodig. Wil je ervoor zorgen dat alles klaarstaat, en ons dat uiterlijk {by} bevestigen? Eén regel is genoeg.',
    en: 'For a meeting on {when}{where} we need {what}. Would you have it set up, and confirm by {by}? One line will do.',
  },
  video: {
    u: 'Voor een bespreking op {when} hebben wij een videoverbinding nodig. Wilt u ons de link uiterlijk {by} sturen?',
    je: 'Voor een bespreking op {when} hebben wij een videoverbinding nodig. Wil je ons de link uiterlijk {by} sturen?',
    en: 'For a meeting on {when} we need a video connection. Would you send us the link by {by}?',
  },
  directions: {
    u: 'Op {when} komt {principal} bij u. Wilt u ons uiterlijk {by} laten weten hoe wij het best kunnen komen en waar geparkeerd kan worden?',
    je: 'Op {when} komt {principal} bij je. Wil je ons uiterlijk {by} laten weten hoe wij het best kunnen komen en waar geparkeerd kan worden?',
    en: 'On {when} {principal} will be with you. Would you let us know by {by} how best to come, and where to park?',
  },
};

/** An answer that does not show whether it is arranged. */
export const UNCLEAR_REQUEST: LetterText = {
  u: 'Dank voor uw antwoord. Ik lees er niet met zekerheid uit of {what} voor {when} geregeld is. Wilt u dat met één regel bevestigen?',
  je: 'Dank voor je antwoord. Ik lees er niet met zekerheid uit of {what} voor {when} geregeld is. Wil je dat met één regel bevestigen?',
  en: 'Thank you for your answer. I cannot tell from it for certain whether {what} on {when} is arranged. Would you confirm it in one line?',
};

/** The meeting goes elsewhere: what was asked goes along. */
export const MOVED_REQUEST: LetterText = {
  u: 'De bespreking waarvoor wij {what} vroegen, is verzet naar {when}. Kan dat mee? Wilt u het ons uiterlijk {by} bevestigen? Eén regel is genoeg.',
  je: 'De bespreking waarvoor wij {what} vroegen, is verzet naar {when}. Kan dat mee? Wil je het ons uiterlijk {by} bevestigen? Eén regel is genoeg.',
  en: 'The meeting for which we asked for {what} has moved to {when}. Can that go along? Would you confirm by {by}? One line will do.',
};

/** The meeting does not take place. */
export const CANCELLED_REQUEST: LetterText = {
  u: 'De bespreking op {when} gaat niet door. {What} hoeft dus niet meer. Excuses voor de moeite die u ervoor deed.',
  je: 'De bespreking op {when} gaat niet door. {What} hoeft dus niet meer. Excuses voor de moeite die je ervoor deed.',
  en: 'The meeting on {when} will not take place, so {what} will not be needed. I apologise for the trouble you have taken.',
};
