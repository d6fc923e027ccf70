/**
 * Circumstances a clause may hang on, which no act shows by itself: the office states them beside
 * the act. A circumstance nobody states does not hold, so a permission that needs it is no
 * permission, and what remains is a proposal.
 */
export const CONDITIONS = {
  'principal-ill': { nl: 'als ik ziek ben', en: 'if I am ill' },
  'principal-away': { nl: 'als ik afwezig ben', en: 'when I am away' },
  'principal-on-holiday': { nl: 'als ik op vakantie ben', en: 'when I am on holiday' },
  'principal-travelling': { nl: 'als ik op reis ben', en: 'when I am travelling' },
  'principal-in-meeting': { nl: 'tijdens een bespreking', en: 'while I am in a meeting' },
  'principal-in-surgery': { nl: 'tijdens het spreekuur', en: 'during surgery' },
  'principal-late': { nl: 'als ik te laat ben', en: 'if I am late' },
  'in-clinic-hours': { nl: 'binnen de spreekuren', en: 'in clinic hours' },
  'in-office-hours': { nl: 'tijdens kantooruren', en: 'in office hours' },
  'outside-office-hours': { nl: 'buiten kantooruren', en: 'outside office hours' },
  'account-changed': {
    nl: 'bij een gewijzigd rekeningnummer',
    en: 'when an account number has changed',
  },
  symptoms: { nl: 'als iemand over klachten schrijft', en: 'if anyone writes about symptoms' },
  threat: { nl: 'bij een dreigement', en: 'if there is a threat' },
  emergency: { nl: 'bij spoed', en: 'in an emergency' },
  death: { nl: 'bij een overlijden', en: 'when someone has died' },
  complaint: { nl: 'bij een klacht', en: 'if there is a complaint' },
  'papers-missing': { nl: 'als er nog stukken ontbreken', en: 'if papers are still missing' },
  'deadline-near': { nl: 'als een termijn dreigt te verlopen', en: 'if a deadline is close' },
  'double-booking': { nl: 'bij een dubbele afspraak', en: 'if two appointments clash' },
  'delivery-late': { nl: 'als een levering te laat is', en: 'if a delivery is late' },
  'price-differs': { nl: 'als het bedrag afwijkt', en: 'if the amount differs' },
  'travel-disrupted': { nl: 'als een reis in de war loopt', en: 'if a journey is disrupted' },
  'no-answer': { nl: 'als er geen antwoord komt', en: 'if no answer comes' },
  'they-cancel': {
    nl: 'als iemand afzegt of wegblijft',
    en: 'if someone cancels or does not turn up',
  },
  'they-move': { nl: 'als iemand een afspraak verzet', en: 'if someone moves an appointment' },
  'visitor-unannounced': {
    nl: 'bij bezoek zonder afspraak',
    en: 'for visitors without an appointment',
  },
  'weather-bad': { nl: 'bij slecht weer', en: 'in bad weather' },
} as const satisfies Record<string, { nl: string; en: string }>;

export type Condition = keyof typeof CONDITIONS;
