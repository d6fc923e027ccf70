/** One letter's text between salutation and closing: Dutch formal, Dutch familiar, English. */
export interface InvitationText {
  readonly u: string;
  readonly je: string;
  readonly en: string;
}

/**
 * The letters that go with a calendar message. Each says what happens next and asks no more than one thing. `{Principal}`
 * begins a sentence, `{principal}` stands inside one; `{when}` holds weekday, date, time and zone; `{where}` begins with a
 * comma or is empty.
 */
export const INVITATION: InvitationText = {
  u: 'Graag nodig ik u namens {principal} uit voor {what}: {when}{where}. Schikt het, dan volstaat één regel of een klik in de uitnodiging die bij deze mail zit. Schikt het niet, noemt u dan gerust zelf een moment.',
  je: 'Graag nodig ik je namens {principal} uit voor {what}: {when}{where}. Schikt het, dan volstaat één regel of een klik in de uitnodiging die bij deze mail zit. Schikt het niet, noem dan gerust zelf een moment.',
  en: 'On behalf of {principal} I should like to invite you to {what}: {when}{where}. If it suits, one line will do, or a click in the invitation that comes with this message. If it does not, please name a time yourself.',
};

/** A time that was agreed before the invitation leaves. */
export const CONFIRMATION: InvitationText = {
  u: 'Hierbij bevestig ik uw afspraak met {principal}: {when}{where}. Bent u verhinderd, dan volstaat één regel of een telefoontje.',
  je: 'Hierbij bevestig ik je afspraak met {principal}: {when}{where}. Ben je verhinderd, dan volstaat één regel of een telefoontje.',
  en: 'This is to confirm your appointment with {principal}: {when}{where}. Should anything prevent you, one line or a telephone call will do.',
};

/** The same once more: it did not reach him, or was lost. */
export const AGAIN: InvitationText = {
  u: 'Hierbij stuur ik u de uitnodiging voor {what} nog eens: {when}{where}. Er is niets aan veranderd; hebt u al geantwoord, dan hoeft u niets te doen.',
  je: 'Hierbij stuur ik je de uitnodiging voor {what} nog eens: {when}{where}. Er is niets aan veranderd; heb je al geantwoord, dan hoef je niets te doen.',
  en: 'Here is the invitation to {what} once more: {when}{where}. Nothing in it has changed; if you have answered already, there is nothing you need do.',
};

export const MOVED: InvitationText = {
  u: 'Uw afspraak met {principal} van {was} is verzet. Het nieuwe tijdstip is {when}{where}. Laat u ons weten of dat schikt? Eén regel is genoeg.',
  je: 'Je afspraak met {principal} van {was} is verzet. Het nieuwe tijdstip is {when}{where}. Laat je ons weten of dat schikt? Eén regel is genoeg.',
  en: 'Your appointment with {principal}, which was to be on {was}, has been moved. The new time is {when}{where}. Would you let us know whether that suits? One line is enough.',
};

export const PLACE_CHANGED: InvitationText = {
  u: 'Uw afspraak met {principal} blijft op {when}, maar op een andere plaats: {place}. U hoeft niets te doen.',
  je: 'Je afspraak met {principal} blijft op {when}, maar op een andere plaats: {place}. Je hoeft niets te doen.',
  en: 'Your appointment with {principal} remains on {when}, but in another place: {place}. There is nothing you need do.',
};

export const DETAILS_CHANGED: InvitationText = {
  u: 'De gegevens van uw afspraak met {principal} zijn bijgewerkt. Het tijdstip blijft {when}{where}. U hoeft niets te doen.',
  je: 'De gegevens van je afspraak met {principal} zijn bijgewerkt. Het tijdstip blijft {when}{where}. Je hoeft niets te doen.',
  en: 'The details of your appointment with {principal} have been updated. The time remains {when}{where}. There is nothing you need do.',
};

export const CANCELLED: InvitationText = {
  u: 'Het spijt mij dat ik uw afspraak met {principal} van {when} moet afzeggen{reason}. Noemt u gerust een ander moment dat u schikt.',
  je: 'Het spijt mij dat ik je afspraak met {principal} van {when} moet afzeggen{reason}. Noem gerust een ander moment dat je schikt.',
  en: 'I am sorry that I must cancel your appointment with {principal} of {when}{reason}. Please name another time that suits you.',
};

/** With times that are kept free for him. `{times}` is one time or several, each with weekday, date, time and zone. */
export const CANCELLED_WITH_TIMES: InvitationText = {
  u: 'Het spijt mij dat ik uw afspraak met {principal} van {when} moet afzeggen{reason}. Voor u houd ik vrij: {times}. Past dat niet, noemt u dan gerust zelf een moment.',
  je: 'Het spijt mij dat ik je afspraak met {principal} van {when} moet afzeggen{reason}. Voor jou houd ik vrij: {times}. Past dat niet, noem dan gerust zelf een moment.',
  en: 'I am sorry that I must cancel your appointment with {principal} of {when}{reason}. I am keeping free for you: {times}. If that does not suit, please name a time yourself.',
};

/** The meeting stands; he need not come. */
export const NOT_NEEDED: InvitationText = {
  u: 'Voor de afspraak met {principal} van {when} hoeft u de tijd niet langer vrij te houden: uw aanwezigheid is daar niet meer nodig. Dank dat u de tijd had gereserveerd.',
  je: 'Voor de afspraak met {principal} van {when} hoef je de tijd niet langer vrij te houden: je aanwezigheid is daar niet meer nodig. Dank dat je de tijd had gereserveerd.',
  en: 'You need no longer keep the time free for the appointment with {principal} of {when}: your presence is not needed after all. Thank you for having set it aside.',
};

export const COMES: InvitationText = {
  u: 'Dank voor uw uitnodiging. {Principal} komt graag: {when}{where}. Verandert er iets, dan horen wij het graag.',
  je: 'Dank voor je uitnodiging. {Principal} komt graag: {when}{where}. Verandert er iets, dan horen wij het graag.',
  en: 'Thank you for your invitation. {Principal} will be glad to come: {when}{where}. If anything changes, please let us know.',
};

/** They moved it, and the new time suits. */
export const COMES_THEN: InvitationText = {
  u: 'Dank voor uw bericht. Het nieuwe tijdstip schikt; {principal} komt graag: {when}{where}. Verandert er iets, dan horen wij het graag.',
  je: 'Dank voor je bericht. Het nieuwe tijdstip schikt; {principal} komt graag: {when}{where}. Verandert er iets, dan horen wij het graag.',
  en: 'Thank you for letting us know. The new time suits, and {principal} will be glad to come: {when}{where}. If anything changes, please let us know.',
};

/** `{by}`: the day by which it is sure. */
export const MAY_COME: InvitationText = {
  u: 'Dank voor uw uitnodiging voor {when}{where}. {Principal} houdt de tijd onder voorbehoud vrij; uiterlijk {by} hoort u van ons of het doorgaat.',
  je: 'Dank voor je uitnodiging voor {when}{where}. {Principal} houdt de tijd onder voorbehoud vrij; uiterlijk {by} hoor je van ons of het doorgaat.',
  en: 'Thank you for your invitation for {when}{where}. {Principal} is keeping the time free provisionally; you will hear from us by {by} whether it can go ahead.',
};

export const DECLINED: InvitationText = {
  u: 'Hartelijk dank voor uw uitnodiging voor {when}. {Principal} kan er helaas niet bij zijn; wij wensen u een goede bijeenkomst.',
  je: 'Hartelijk dank voor je uitnodiging voor {when}. {Principal} kan er helaas niet bij zijn; wij wensen je een goede bijeenkomst.',
  en: 'Thank you very much for your invitation for {when}. I am sorry to say that {principal} cannot be there, and sends you every good wish.',
};

/** Not then, but at these times. */
export const DECLINED_WITH_TIMES: InvitationText = {
  u: 'Dank voor uw uitnodiging. Op {when} kan {principal} helaas niet. Zou in plaats daarvan een van deze momenten schikken: {times}? Eén regel antwoord is genoeg.',
  je: 'Dank voor je uitnodiging. Op {when} kan {principal} helaas niet. Zou in plaats daarvan een van deze momenten schikken: {times}? Eén regel antwoord is genoeg.',
  en: 'Thank you for your invitation. On {when}, I am sorry to say, {principal} is not free. Would one of these times suit instead: {times}? One line in reply is enough.',
};

/** A colleague goes in his place. */
export const DELEGATED: InvitationText = {
  u: 'Dank voor uw uitnodiging voor {when}. {Principal} kan er zelf niet bij zijn en heeft {delegate} gevraagd te komen; u hoort het als dat niet lukt.',
  je: 'Dank voor je uitnodiging voor {when}. {Principal} kan er zelf niet bij zijn en heeft {delegate} gevraagd te komen; je hoort het als dat niet lukt.',
  en: 'Thank you for your invitation for {when}. {Principal} cannot be there in person and has asked {delegate} to come; you will hear from us should that not be possible.',
};

/** To whoever is asked to go instead. */
export const IN_PLACE: InvitationText = {
  u: '{Principal} is uitgenodigd voor {when}{where}, kan er zelf niet bij zijn en vraagt u te gaan. De uitnodiging zit bij deze mail; laat u ons weten of het lukt?',
  je: '{Principal} is uitgenodigd voor {when}{where}, kan er zelf niet bij zijn en vraagt je te gaan. De uitnodiging zit bij deze mail; laat je ons weten of het lukt?',
  en: '{Principal} has been invited for {when}{where} and asks you to go instead. The invitation comes with this message; would you let us know whether you can?',
};

/** Their counter-proposal was not taken over. */
export const STAYS: InvitationText = {
  u: 'Dank voor uw voorstel. Op {proposed} kan {principal} helaas niet; de afspraak blijft daarom staan op {when}{where}. Lukt dat u niet, dan horen wij het graag.',
  je: 'Dank voor je voorstel. Op {proposed} kan {principal} helaas niet; de afspraak blijft daarom staan op {when}{where}. Lukt dat je niet, dan horen wij het graag.',
  en: 'Thank you for your suggestion. On {proposed}, I am sorry to say, {principal} is not free; the appointment therefore stays on {when}{where}. If that is not possible for you, please let us know.',
};

/** `{asked}`: the day we invited; `{by}`: by when. */
export const REMINDER: InvitationText = {
  u: 'Op {asked} vroegen wij u of {when} u schikt. Zouden wij uiterlijk {by} uw antwoord mogen hebben? Is het al onderweg, dan hoeft u niets te doen.',
  je: 'Op {asked} vroegen wij je of {when} je schikt. Zouden wij uiterlijk {by} je antwoord mogen hebben? Is het al onderweg, dan hoef je niets te doen.',
  en: 'On {asked} we asked whether {when} would suit you. Might we have your answer by {by}? If it is already on its way, there is nothing you need do.',
};

export const THANKS_YES: InvitationText = {
  u: 'Dank voor uw antwoord. Het staat genoteerd: {when}{where}. Tot dan hoeft u niets te doen.',
  je: 'Dank voor je antwoord. Het staat genoteerd: {when}{where}. Tot dan hoef je niets te doen.',
  en: 'Thank you for your answer. It is in the diary: {when}{where}. Until then there is nothing you need do.',
};

export const THANKS_NO: InvitationText = {
  u: 'Dank voor uw bericht; jammer dat {when} u niet schikt. Noemt u gerust een moment dat u wel past.',
  je: 'Dank voor je bericht; jammer dat {when} je niet schikt. Noem gerust een moment dat je wel past.',
  en: 'Thank you for letting us know; I am sorry that {when} does not suit. Please name a time that does.',
};

/** How we ask an organiser for the present state. */
export const HOW_IT_STANDS: InvitationText = {
  u: 'Van uw afspraak hebben wij niet alle gegevens ontvangen. Zou u ons de uitnodiging nog eens willen sturen?',
  je: 'Van je afspraak hebben wij niet alle gegevens ontvangen. Zou je ons de uitnodiging nog eens willen sturen?',
  en: 'We have not received all the details of your appointment. Would you kindly send us the invitation once more?',
};

/** To whoever asks how it stands. */
export const STATE: InvitationText = {
  u: 'Zoals u vroeg: uw afspraak met {principal} staat genoteerd op {when}{where}. De gegevens voor uw agenda zitten bij deze mail; u hoeft niets te doen.',
  je: 'Zoals je vroeg: je afspraak met {principal} staat genoteerd op {when}{where}. De gegevens voor je agenda zitten bij deze mail; je hoeft niets te doen.',
  en: 'As you asked: your appointment with {principal} stands for {when}{where}. The details for your calendar come with this message; there is nothing you need do.',
};

/** We propose another time for somebody else's meeting. `{was}` is when it stands, `{when}` what is proposed. */
export const OTHER_TIME: InvitationText = {
  u: '{Principal} komt graag, maar op {was} lukt het niet. Zou {when} u ook schikken? Eén regel antwoord is genoeg.',
  je: '{Principal} komt graag, maar op {was} lukt het niet. Zou {when} je ook schikken? Eén regel antwoord is genoeg.',
  en: '{Principal} would be glad to come, but cannot on {was}. Would {when} suit you as well? One line in reply is enough.',
};

/** The time they proposed was taken over. */
export const AS_PROPOSED: InvitationText = {
  u: 'Dank voor uw voorstel; dat schikt. De afspraak met {principal} van {was} is verzet naar {when}{where}. De bijgewerkte uitnodiging zit bij deze mail.',
  je: 'Dank voor je voorstel; dat schikt. De afspraak met {principal} van {was} is verzet naar {when}{where}. De bijgewerkte uitnodiging zit bij deze mail.',
  en: 'Thank you for your suggestion, which suits. The appointment with {principal} of {was} has been moved to {when}{where}. The updated invitation comes with this message.',
};

/** They answered to a time that no longer stands. */
export const MOVED_MEANWHILE: InvitationText = {
  u: 'Dank voor uw antwoord; dat ging nog over een eerder tijdstip. De afspraak met {principal} is intussen verzet naar {when}{where}. Laat u ons weten of dat schikt? Eén regel is genoeg.',
  je: 'Dank voor je antwoord; dat ging nog over een eerder tijdstip. De afspraak met {principal} is intussen verzet naar {when}{where}. Laat je ons weten of dat schikt? Eén regel is genoeg.',
  en: 'Thank you for your answer, which was still about an earlier time. The appointment with {principal} has since been moved to {when}{where}. Would you let us know whether that suits? One line is enough.',
};
