import type { Words } from '../text/words.ts';

/** What is asked about an order, and what was taken for granted in it. */
export const orderWords = {
  'orders.unclear': {
    nl: 'Ik begrijp „{words}” niet als opdracht. Kunt u het anders zeggen?',
    en: 'I do not understand “{words}” as an order. Could you put it differently?',
  },
  'orders.circle-count': {
    nl: 'Van {name} ken ik {known} mensen met een adres, en u noemt er {said}. Wie bedoelt u?',
    en: 'I know {known} people of {name} with an address, and you name {said}. Whom do you mean?',
  },
  'orders.too-long': {
    nl: 'Dit is te lang voor een opdracht; ik heb er niets mee gedaan.',
    en: 'This is too long for an order; I have done nothing with it.',
  },
  'orders.too-many': {
    nl: 'Dit zijn te veel opdrachten ineens. Wilt u ze in delen geven?',
    en: 'These are too many orders at once. Would you give them in parts?',
  },
  'orders.same-for-whom': {
    nl: 'Wie krijgen dezelfde uren? Noemt u er twee of meer.',
    en: 'Who are to be offered the same hours? Please name two or more.',
  },
  'orders.which-person': {
    nl: 'Wie bedoelt u met „{words}”?',
    en: 'Whom do you mean by “{words}”?',
  },
  'orders.which-time': {
    nl: 'Welke tijd bedoelt u met „{words}”?',
    en: 'Which time do you mean by “{words}”?',
  },
  'orders.which-of-times': {
    nl: 'Welke van deze tijden moet het zijn?',
    en: 'Which of these times is it to be?',
  },
  'orders.for-or-before': {
    nl: 'Bedoelt u met „{words}” op die dag, of ervóór?',
    en: 'By “{words}”, do you mean on that day or before it?',
  },
  'orders.past': {
    nl: '„{words}” is al voorbij. Welke tijd bedoelt u?',
    en: '“{words}” has passed. Which time do you mean?',
  },
  'orders.which-event': {
    nl: 'Welke afspraak bedoelt u met „{words}”?',
    en: 'Which appointment do you mean by “{words}”?',
  },
  'orders.no-event': {
    nl: 'Ik vind geen afspraak die past bij „{words}”.',
    en: 'I find no appointment that fits “{words}”.',
  },
  'orders.too-many-events': {
    nl: '„{words}” zou te veel afspraken tegelijk raken. Welke bedoelt u?',
    en: '“{words}” would touch too many appointments at once. Which do you mean?',
  },
  'orders.no-target': {
    nl: 'Waarheen moet ik het verzetten?',
    en: 'Where shall I move it to?',
  },
  'orders.no-time': {
    nl: 'Welke tijd moet ik vrijhouden?',
    en: 'Which time shall I keep free?',
  },
  'orders.standing-until': {
    nl: 'Tot wanneer geldt „{words}”? Noem er een einde bij, bijvoorbeeld „tot 1 maart”.',
    en: 'Until when does “{words}” hold? Please name an end, such as “until 1 March”.',
  },
  'orders.no-day': {
    nl: 'Over welke dag gaat het?',
    en: 'Which day is it about?',
  },
  'orders.no-person': {
    nl: 'Om wie gaat het?',
    en: 'Who is it about?',
  },
  'orders.how-late': {
    nl: 'Hoeveel later komt u?',
    en: 'How late will you be?',
  },
  'orders.letter-who': {
    nl: 'Aan wie moet de brief? „{words}” ken ik niet; met de hele naam of het mailadres wel.',
    en: 'Who is the letter for? I do not know “{words}”; with the full name or the mail address I will.',
  },
  'orders.no-meeting': {
    nl: 'Welke bespreking bedoelt u met „{words}”? In de agenda vind ik er geen die past.',
    en: 'Which meeting do you mean by “{words}”? I find none in the diary that fits.',
  },
  'orders.assumed-length': { nl: '{length} aangenomen', en: '{length} assumed' },
  'orders.assumed-time': {
    nl: '{time} aangenomen',
    en: '{time} assumed',
  },
  'orders.assumed-today': { nl: 'vandaag aangenomen', en: 'today assumed' },
  'orders.assumed-year': { nl: 'het jaar aangenomen', en: 'the year assumed' },
  'orders.assumed-day': { nl: 'de dag aangenomen', en: 'the day assumed' },
  'orders.assumed-end': {
    nl: 'de laatste dag inbegrepen, aangenomen',
    en: 'the last day included, assumed',
  },
  'orders.assumed-hours': { nl: 'de werkuren aangenomen', en: 'working hours assumed' },
  'orders.assumed-same-time': {
    nl: 'dezelfde tijd van de dag aangenomen',
    en: 'the same time of day assumed',
  },
  'orders.assumed-that-week': {
    nl: 'de week waarin het staat aangenomen',
    en: 'the week it stands in assumed',
  },
  'orders.assumed-reason': {
    nl: '„{words}” als toelichting gelezen, aangenomen',
    en: '“{words}” read as an explanation, assumed',
  },
  'orders.assumed-answer': {
    nl: '„{words}” in de agenda nagekeken, aangenomen',
    en: '“{words}” looked up in the diary, assumed',
  },
  'orders.assumed-next': {
    nl: 'de eerstvolgende keer aangenomen',
    en: 'the next time assumed',
  },
  'orders.assumed-nearest': {
    nl: 'de eerste van de gevonden afspraken aangenomen',
    en: 'the first of the appointments found assumed',
  },
  'orders.assumed-word': {
    nl: '„{word}” gelezen als „{meant}”, aangenomen',
    en: '“{word}” read as “{meant}”, assumed',
  },
  'orders.stranger': {
    nl: '{name} is hier niet bekend; er gaat geen uitnodiging uit',
    en: '{name} is not known here; no invitation goes out',
  },
} as const satisfies Words;
