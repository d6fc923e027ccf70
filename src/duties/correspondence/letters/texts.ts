import type { LetterText } from '../../../core/letters/letter.ts';

/**
 * The house style, letter by letter: Dutch with *u*, Dutch with *je*, English. Only what stands
 * between salutation and closing. Every letter says what happens next and asks no more than one
 * thing. `{Principal}` begins a sentence, `{principal}` stands inside one.
 */

export const ACKNOWLEDGE_PAPERS: LetterText = {
  u: 'Uw stukken van {day} hebben wij ontvangen. {Principal} neemt ze {week}door; uiterlijk {by} hoort u van ons. Tot dan hoeft u niets te doen.',
  je: 'Je stukken van {day} hebben wij ontvangen. {Principal} neemt ze {week}door; uiterlijk {by} hoor je van ons. Tot dan hoef je niets te doen.',
  en: 'We have received your papers of {day}. {Principal} will go through them{week}, and you will hear from us by {by}. Until then there is nothing you need do.',
};

export const ACKNOWLEDGE_PAPER: LetterText = {
  u: 'Uw bericht van {day} hebben wij met de bijlage ontvangen. {Principal} neemt het {week}door; uiterlijk {by} hoort u van ons. Tot dan hoeft u niets te doen.',
  je: 'Je bericht van {day} hebben wij met de bijlage ontvangen. {Principal} neemt het {week}door; uiterlijk {by} hoor je van ons. Tot dan hoef je niets te doen.',
  en: 'We have received your message of {day} with its attachment. {Principal} will go through it{week}, and you will hear from us by {by}. Until then there is nothing you need do.',
};

export const ACKNOWLEDGE_COMPLAINT: LetterText = {
  u: 'Uw bericht van {day} hebben wij met aandacht gelezen, en wij betreuren dat u het hebt moeten schrijven. {Principal} kijkt er zelf naar; uiterlijk {by} hoort u van ons.',
  je: 'Je bericht van {day} hebben wij met aandacht gelezen, en wij betreuren dat je het hebt moeten schrijven. {Principal} kijkt er zelf naar; uiterlijk {by} hoor je van ons.',
  en: 'We have read your message of {day} with care, and we are sorry that you had cause to write it. {Principal} will look into it in person, and you will hear from us by {by}.',
};

export const PRESS_WITH_DEADLINE: LetterText = {
  u: 'Dank voor uw vragen. Wij hebben nog geen commentaar{secret}. Uw termijn hebben wij genoteerd: {deadline}.',
  je: 'Dank voor je vragen. Wij hebben nog geen commentaar{secret}. Je termijn hebben wij genoteerd: {deadline}.',
  en: 'Thank you for your questions. We have no comment yet{secret}. I have noted your deadline: {deadline}.',
};

export const PRESS: LetterText = {
  u: 'Dank voor uw vragen. Wij hebben nog geen commentaar{secret}. Laat u ons weten wanneer u uiterlijk een antwoord nodig hebt?',
  je: 'Dank voor je vragen. Wij hebben nog geen commentaar{secret}. Laat je ons weten wanneer je uiterlijk een antwoord nodig hebt?',
  en: 'Thank you for your questions. We have no comment yet{secret}. Would you let us know by when you need an answer?',
};

export const TELL_WHEN: LetterText = {
  u: 'Dank voor uw bericht van {day}. {Principal} geeft u uiterlijk {by} antwoord; tot dan hoeft u niets te doen.',
  je: 'Dank voor je bericht van {day}. {Principal} geeft je uiterlijk {by} antwoord; tot dan hoef je niets te doen.',
  en: 'Thank you for your message of {day}. {Principal} will answer you by {by}; until then there is nothing you need do.',
};

export const ANNEX_FORGOTTEN: LetterText = {
  u: 'Dank voor uw mail van {moment}. De bijlage die u noemt, zat er niet bij. Wilt u die nazenden?',
  je: 'Dank voor je mail van {moment}. De bijlage die je noemt, zat er niet bij. Wil je die nazenden?',
  en: 'Thank you for your message of {moment}. The attachment you mention did not come with it. Would you send it on?',
};

export const ANNEXES_FORGOTTEN: LetterText = {
  u: 'Dank voor uw mail van {moment}. De bijlagen die u noemt, zaten er niet bij. Wilt u ze nazenden?',
  je: 'Dank voor je mail van {moment}. De bijlagen die je noemt, zaten er niet bij. Wil je ze nazenden?',
  en: 'Thank you for your message of {moment}. The attachments you mention did not come with it. Would you send them on?',
};

export const ANNEX_NAMED: LetterText = {
  u: 'Dank voor uw mail van {moment}. {What} {gone}. Wilt u {it} nazenden?',
  je: 'Dank voor je mail van {moment}. {What} {gone}. Wil je {it} nazenden?',
  en: 'Thank you for your message of {moment}. {What} {gone}. Would you send {it} on?',
};

export const ANNEX_ONE_OF: LetterText = {
  u: 'Dank voor uw mail van {moment}. {Here} hebben wij; {what} {gone}. Wilt u {it} nazenden?',
  je: 'Dank voor je mail van {moment}. {Here} hebben wij; {what} {gone}. Wil je {it} nazenden?',
  en: 'Thank you for your message of {moment}. {Here} reached us; {what} {gone}. Would you send {it} on?',
};

export const ANNEX_COUNT: LetterText = {
  u: 'Dank voor uw mail van {moment}. U noemt {named} bijlagen; wij ontvingen er {there}. Wilt u nakijken wat er ontbreekt, en dat nazenden?',
  je: 'Dank voor je mail van {moment}. Je noemt {named} bijlagen; wij ontvingen er {there}. Wil je nakijken wat er ontbreekt, en dat nazenden?',
  en: 'Thank you for your message of {moment}. You mention {named} attachments; we received {there}. Would you see what is missing, and send it on?',
};

export const DECLINE_INVITATION: LetterText = {
  u: 'Hartelijk dank voor uw uitnodiging{when}. Tot {his} spijt kan {principal} er niet bij zijn. {He} wenst u en uw gasten een mooie bijeenkomst.',
  je: 'Hartelijk dank voor je uitnodiging{when}. Tot {his} spijt kan {principal} er niet bij zijn. {He} wenst jou en je gasten een mooie bijeenkomst.',
  en: 'Thank you very much for your invitation{when}. I am sorry to say that {principal} cannot be there. {He} wishes you and your guests a very pleasant occasion.',
};

/** Where the principal is spoken of without *hij* or *zij*. */
export const DECLINE_INVITATION_PLAIN: LetterText = {
  u: 'Hartelijk dank voor uw uitnodiging{when}. {Principal} kan er helaas niet bij zijn, en wenst u en uw gasten een mooie bijeenkomst.',
  je: 'Hartelijk dank voor je uitnodiging{when}. {Principal} kan er helaas niet bij zijn, en wenst jou en je gasten een mooie bijeenkomst.',
  en: 'Thank you very much for your invitation{when}. I am sorry to say that {principal} cannot be there, and sends you and your guests every good wish.',
};

/** Rule 1 of conduct. The same words whoever is asked about, and whether or not he is known here. */
export const DISCREET: LetterText = {
  u: 'Dank voor uw bericht. Of iemand bij ons bekend is, zeggen wij aan niemand, ook niet aan de naaste familie. Dat geldt altijd, en zegt dus niets over degene naar wie u vraagt. Kunnen wij iets voor uzelf betekenen, dan horen wij het graag.',
  je: 'Dank voor je bericht. Of iemand bij ons bekend is, zeggen wij aan niemand, ook niet aan de naaste familie. Dat geldt altijd, en zegt dus niets over degene naar wie je vraagt. Kunnen wij iets voor jezelf betekenen, dan horen wij het graag.',
  en: 'Thank you for your message. We never tell anybody, close family included, whether someone is known to us. That is always so, and therefore says nothing about the person you ask after. If there is anything we can do for you yourself, we shall be glad to hear from you.',
};

export const CONDOLENCE: LetterText = {
  u: 'Met droefenis las ik dat {who} is overleden. Mijn oprechte deelneming. U hoeft nu niets te regelen; wij wachten tot u zelf weer contact zoekt.',
  je: 'Met droefenis las ik dat {who} is overleden. Mijn oprechte deelneming. Je hoeft nu niets te regelen; wij wachten tot je zelf weer contact zoekt.',
  en: 'I was so sorry to read that {who} has died. My sincere condolences. There is nothing you need arrange now; we shall wait until you wish to be in touch again.',
};

export const CONDOLENCE_PLAIN: LetterText = {
  u: 'Met droefenis las ik uw bericht. Mijn oprechte deelneming. U hoeft nu niets te regelen; wij wachten tot u zelf weer contact zoekt.',
  je: 'Met droefenis las ik je bericht. Mijn oprechte deelneming. Je hoeft nu niets te regelen; wij wachten tot je zelf weer contact zoekt.',
  en: 'I was so sorry to read your news. My sincere condolences. There is nothing you need arrange now; we shall wait until you wish to be in touch again.',
};
