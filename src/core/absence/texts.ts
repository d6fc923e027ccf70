import type { LetterText } from '../letters/letter.ts';

/** He is away: when he reads his post again, and where what cannot wait goes. */
export const AWAY: LetterText = {
  u: 'Dank voor uw bericht. {Principal} leest de post weer vanaf {back}. {urgent} Deze mailbox wordt niet op spoed gelezen.',
  je: 'Dank voor je bericht. {Principal} leest de post weer vanaf {back}. {urgent} Deze mailbox wordt niet op spoed gelezen.',
  en: 'Thank you for your message. {Principal} will be reading mail again from {back}. {urgent} This mailbox is not read for urgent matters.',
};

/** Where what cannot wait goes, by what is known. */
export const URGENT: Readonly<
  Record<'both' | 'address' | 'named' | 'number' | 'nobody', LetterText>
> = {
  both: {
    u: 'Kan het niet wachten, dan kunt u terecht bij {standIn}, telefoon {number}.',
    je: 'Kan het niet wachten, dan kun je terecht bij {standIn}, telefoon {number}.',
    en: 'If it cannot wait, please turn to {standIn}, telephone {number}.',
  },
  address: {
    u: 'Kan het niet wachten, dan kunt u terecht bij {standIn}, {address}.',
    je: 'Kan het niet wachten, dan kun je terecht bij {standIn}, {address}.',
    en: 'If it cannot wait, please turn to {standIn}, {address}.',
  },
  named: {
    u: 'Kan het niet wachten, dan neemt {standIn} waar.',
    je: 'Kan het niet wachten, dan neemt {standIn} waar.',
    en: 'If it cannot wait, {standIn} stands in.',
  },
  number: {
    u: 'Kan het niet wachten, belt u dan {number}.',
    je: 'Kan het niet wachten, bel dan {number}.',
    en: 'If it cannot wait, please ring {number}.',
  },
  nobody: {
    u: 'Kan het niet wachten, belt u dan het secretariaat.',
    je: 'Kan het niet wachten, bel dan het secretariaat.',
    en: 'If it cannot wait, please ring the office.',
  },
};

/** To a physician's practice people write who are ill. */
export const MEDICAL: LetterText = {
  u: 'Bij medische spoed: uw huisarts of de huisartsenpost; bij levensgevaar 112.',
  je: 'Bij medische spoed: je huisarts of de huisartsenpost; bij levensgevaar 112.',
  en: 'In a medical emergency: your own doctor or the out-of-hours service; if life is in danger, 112.',
};

/** To whoever stands in, before he goes. Lines stand below it. */
export const HAND_OVER: LetterText = {
  u: 'Van {from} tot en met {through} is {principal} afwezig; u neemt waar. Dit komt in die tijd aan de orde:\n\n{lines}\n\nWat hierna nog binnenkomt en niet kan wachten, hoort u van ons.',
  je: 'Van {from} tot en met {through} is {principal} afwezig; jij neemt waar. Dit komt in die tijd aan de orde:\n\n{lines}\n\nWat hierna nog binnenkomt en niet kan wachten, hoor je van ons.',
  en: '{Principal} is away from {from} up to and including {through}; you stand in. This comes up in that time:\n\n{lines}\n\nWhatever else comes in and cannot wait, you will hear from us.',
};
