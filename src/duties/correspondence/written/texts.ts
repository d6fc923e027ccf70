import type { LetterText } from '../../../core/letters/letter.ts';

/** A letter as the secretary writes it for the principal, and as he writes it himself. */
export interface Written {
  readonly behalf: LetterText;
  readonly principal: LetterText;
}

/**
 * Letters a principal asks for, between salutation and closing. What stands between braces is a fact or nothing at all: `{of}` is
 * " van maandag 23 november" or empty. Each says what happens next, names its term with weekday and date, and asks one thing at most.
 */
export const RECEIPT: Written = {
  behalf: {
    u: 'Uw stukken{of} hebben wij ontvangen. {Principal} neemt ze {week}door; uiterlijk {by} hoort u van ons. Tot dan hoeft u niets te doen.',
    je: 'Je stukken{of} hebben wij ontvangen. {Principal} neemt ze {week}door; uiterlijk {by} hoor je van ons. Tot dan hoef je niets te doen.',
    en: 'We have received your papers{of}. {Principal} will go through them{week}, and you will hear from us by {by}. Until then there is nothing you need do.',
  },
  principal: {
    u: 'Uw stukken{of} heb ik ontvangen. Ik neem ze {week}door; uiterlijk {by} hoort u van mij. Tot dan hoeft u niets te doen.',
    je: 'Je stukken{of} heb ik ontvangen. Ik neem ze {week}door; uiterlijk {by} hoor je van mij. Tot dan hoef je niets te doen.',
    en: 'I have received your papers{of}. I shall go through them{week}, and you will hear from me by {by}. Until then there is nothing you need do.',
  },
};

export const DECLINE: Written = {
  behalf: {
    u: 'Hartelijk dank voor uw uitnodiging{when}. {Principal} kan er{regret} niet bij zijn, en wenst u en uw gasten een mooie bijeenkomst.',
    je: 'Hartelijk dank voor je uitnodiging{when}. {Principal} kan er{regret} niet bij zijn, en wenst jou en je gasten een mooie bijeenkomst.',
    en: 'Thank you very much for your invitation{when}. I am sorry to say that {principal} cannot be there, and sends you and your guests every good wish.',
  },
  principal: {
    u: 'Hartelijk dank voor uw uitnodiging{when}. Tot mijn spijt kan ik er niet bij zijn. Ik wens u en uw gasten een mooie bijeenkomst.',
    je: 'Hartelijk dank voor je uitnodiging{when}. Tot mijn spijt kan ik er niet bij zijn. Ik wens jou en je gasten een mooie bijeenkomst.',
    en: 'Thank you very much for your invitation{when}. To my regret I cannot be there. I wish you and your guests a very happy occasion.',
  },
};

export const REFUSE_OFFER: Written = {
  behalf: {
    u: 'Dank voor uw zorgvuldige offerte{of}. Wij hebben de opdracht dit keer aan een ander gegund. Mogen wij u bij een volgende aanvraag opnieuw benaderen?',
    je: 'Dank voor je zorgvuldige offerte{of}. Wij hebben de opdracht dit keer aan een ander gegund. Mogen wij je bij een volgende aanvraag opnieuw benaderen?',
    en: 'Thank you for the care you took over your quotation{of}. On this occasion we have placed the order elsewhere. May we come back to you when we next have work of this kind?',
  },
  principal: {
    u: 'Dank voor uw zorgvuldige offerte{of}. Ik heb de opdracht dit keer aan een ander gegund. Mag ik u bij een volgende aanvraag opnieuw benaderen?',
    je: 'Dank voor je zorgvuldige offerte{of}. Ik heb de opdracht dit keer aan een ander gegund. Mag ik je bij een volgende aanvraag opnieuw benaderen?',
    en: 'Thank you for the care you took over your quotation{of}. On this occasion I have placed the order elsewhere. May I come back to you when I next have work of this kind?',
  },
};

/** What came along is named where it is known. */
export const MISSING: Written = {
  behalf: {
    u: 'Dank voor uw {mail}{of}. {Here}{what} {gone}. Wilt u {it} nazenden?',
    je: 'Dank voor je {mail}{of}. {Here}{what} {gone}. Wil je {it} nazenden?',
    en: 'Thank you for your {mail}{of}. {Here}{what} {gone}. Would you send {it} on?',
  },
  principal: {
    u: 'Dank voor uw {mail}{of}. {Here}{what} {gone}. Wilt u {it} nazenden?',
    je: 'Dank voor je {mail}{of}. {Here}{what} {gone}. Wil je {it} nazenden?',
    en: 'Thank you for your {mail}{of}. {Here}{what} {gone}. Would you send {it} on?',
  },
};

export const ASK: Written = {
  behalf: {
    u: 'Zou u ons {what} uiterlijk {by} kunnen sturen? Is het al onderweg, dan hoeft u niets te doen.',
    je: 'Zou je ons {what} uiterlijk {by} kunnen sturen? Is het al onderweg, dan hoef je niets te doen.',
    en: 'Could you send us {what} by {by}? If it is already on its way, there is nothing you need do.',
  },
  principal: {
    u: 'Zou u mij {what} uiterlijk {by} kunnen sturen? Is het al onderweg, dan hoeft u niets te doen.',
    je: 'Zou je mij {what} uiterlijk {by} kunnen sturen? Is het al onderweg, dan hoef je niets te doen.',
    en: 'Could you send me {what} by {by}? If it is already on its way, there is nothing you need do.',
  },
};

export const THANK_FOR: Written = {
  behalf: {
    u: '{Principal} vroeg mij u hartelijk te bedanken voor {what}; het is bijzonder gewaardeerd.',
    je: '{Principal} vroeg mij je hartelijk te bedanken voor {what}; het is bijzonder gewaardeerd.',
    en: '{Principal} has asked me to thank you most warmly for {what}. It was very much appreciated.',
  },
  principal: {
    u: 'Hartelijk dank voor {what}. U hebt mij er een groot genoegen mee gedaan.',
    je: 'Hartelijk dank voor {what}. Je hebt me er een groot genoegen mee gedaan.',
    en: 'Thank you very much indeed for {what}. It gave me great pleasure.',
  },
};

export const THANK: Written = {
  behalf: {
    u: '{Principal} vroeg mij u hartelijk te bedanken. Uw moeite is bijzonder op prijs gesteld.',
    je: '{Principal} vroeg mij je hartelijk te bedanken. Je moeite is bijzonder op prijs gesteld.',
    en: '{Principal} has asked me to send you warm thanks. Your kindness was very much appreciated.',
  },
  principal: {
    u: 'Hartelijk dank. Uw moeite heb ik bijzonder op prijs gesteld.',
    je: 'Hartelijk dank. Je moeite heb ik bijzonder op prijs gesteld.',
    en: 'Thank you very much indeed. I do appreciate the trouble you took.',
  },
};

export const CONGRATULATE_ON: Written = {
  behalf: {
    u: '{Principal} vroeg mij u van harte geluk te wensen met {what}.',
    je: '{Principal} vroeg mij je van harte geluk te wensen met {what}.',
    en: '{Principal} has asked me to send you warm congratulations on {what}.',
  },
  principal: {
    u: 'Van harte gefeliciteerd met {what}. Ik wens u er alle goeds bij.',
    je: 'Van harte gefeliciteerd met {what}. Ik wens je er alle goeds bij.',
    en: 'My warm congratulations on {what}. I wish you every happiness with it.',
  },
};

export const CONGRATULATE: Written = {
  behalf: {
    u: '{Principal} vroeg mij u van harte geluk te wensen.',
    je: '{Principal} vroeg mij je van harte geluk te wensen.',
    en: '{Principal} has asked me to send you warm congratulations.',
  },
  principal: {
    u: 'Van harte gefeliciteerd. Ik wens u alle goeds.',
    je: 'Van harte gefeliciteerd. Ik wens je alle goeds.',
    en: 'My warm congratulations. I wish you every happiness.',
  },
};

/** Only the principal himself; there is no other way to write it. */
export const CONDOLE_ON: LetterText = {
  u: 'Met droefenis hoorde ik dat {who} is overleden. Mijn oprechte deelneming. U hoeft nu niets te regelen; wij wachten tot u zelf weer contact zoekt.',
  je: 'Met droefenis hoorde ik dat {who} is overleden. Mijn oprechte deelneming. Je hoeft nu niets te regelen; wij wachten tot je zelf weer contact zoekt.',
  en: 'I was so sorry to hear that {who} has died. My sincere condolences. There is nothing you need arrange now; we shall wait until you wish to be in touch again.',
};

export const CONDOLE: LetterText = {
  u: 'Met droefenis hoorde ik van uw verlies. Mijn oprechte deelneming. U hoeft nu niets te regelen; wij wachten tot u zelf weer contact zoekt.',
  je: 'Met droefenis hoorde ik van je verlies. Mijn oprechte deelneming. Je hoeft nu niets te regelen; wij wachten tot je zelf weer contact zoekt.',
  en: 'I was so sorry to hear of your loss. My sincere condolences. There is nothing you need arrange now; we shall wait until you wish to be in touch again.',
};

export const REFER: Written = {
  behalf: {
    u: 'Dank voor uw bericht{of}. Met uw vraag kunt u het best terecht bij {to}. Zal ik uw bericht doorsturen, of schrijft u liever zelf? Zolang ik niets van u hoor, stuur ik niets door.',
    je: 'Dank voor je bericht{of}. Met je vraag kun je het best terecht bij {to}. Zal ik je bericht doorsturen, of schrijf je liever zelf? Zolang ik niets van je hoor, stuur ik niets door.',
    en: 'Thank you for writing. Your question is one for {to}. May I pass your message on, or would you rather write yourself? I shall send nothing on until I hear from you.',
  },
  principal: {
    u: 'Dank voor uw bericht{of}. Met uw vraag kunt u het best terecht bij {to}. Zal ik uw bericht laten doorsturen, of schrijft u liever zelf? Zolang ik niets van u hoor, gaat er niets door.',
    je: 'Dank voor je bericht{of}. Met je vraag kun je het best terecht bij {to}. Zal ik je bericht laten doorsturen, of schrijf je liever zelf? Zolang ik niets van je hoor, gaat er niets door.',
    en: 'Thank you for writing. Your question is one for {to}. May I have your message passed on, or would you rather write yourself? Nothing will be sent on until I hear from you.',
  },
};

export const NO_COMMENT: Written = {
  behalf: {
    u: 'Dank voor uw vragen. Wij hebben nog geen commentaar{secret}.{deadline}',
    je: 'Dank voor je vragen. Wij hebben nog geen commentaar{secret}.{deadline}',
    en: 'Thank you for your questions. We have no comment yet{secret}.{deadline}',
  },
  principal: {
    u: 'Dank voor uw vragen. Ik heb nog geen commentaar{secret}.{deadline}',
    je: 'Dank voor je vragen. Ik heb nog geen commentaar{secret}.{deadline}',
    en: 'Thank you for your questions. I have no comment yet{secret}.{deadline}',
  },
};

/** The principal's own clause, in a sentence of ours. */
export const TELL: Written = {
  behalf: {
    u: '{thanks}{Principal} laat u weten dat {words}.',
    je: '{thanks}{Principal} laat je weten dat {words}.',
    en: '{thanks}{Principal} has asked me to let you know that {words}.',
  },
  principal: {
    u: '{thanks}Graag laat ik u weten dat {words}.',
    je: '{thanks}Graag laat ik je weten dat {words}.',
    en: '{thanks}I should like to let you know that {words}.',
  },
};

/** What goes before a letter that travels as a file. */
export const COVER: Written = {
  behalf: {
    u: 'Bijgaand vindt u een brief van {principal}.',
    je: 'Bijgaand vind je een brief van {principal}.',
    en: 'Please find attached a letter from {principal}.',
  },
  principal: {
    u: 'Bijgaand vindt u mijn brief.',
    je: 'Bijgaand vind je mijn brief.',
    en: 'Please find attached my letter.',
  },
};
