/**
 * The deeds a mandate can speak of. `leaves`: somebody outside hears of it. `reversible`: it can be
 * undone without anyone having noticed. Kinds whose duties come later stand here already, because
 * letters of mandate name them.
 */
export const ACTS = {
  'correspondence.acknowledge': {
    leaves: true,
    reversible: false,
    nl: 'ontvangst bevestigen',
    en: 'acknowledge receipt',
  },
  'correspondence.ask-missing': {
    leaves: true,
    reversible: false,
    nl: 'ontbrekende stukken opvragen',
    en: 'ask for what is missing',
  },
  'correspondence.decline': {
    leaves: true,
    reversible: false,
    nl: 'beleefd afslaan',
    en: 'decline with courtesy',
  },
  'correspondence.tell-when': {
    leaves: true,
    reversible: false,
    nl: 'zeggen wanneer antwoord komt',
    en: 'say when an answer will come',
  },
  'correspondence.chase': { leaves: true, reversible: false, nl: 'herinneren', en: 'chase' },
  'correspondence.reply': {
    leaves: true,
    reversible: false,
    nl: 'inhoudelijk antwoorden',
    en: 'answer on substance',
  },
  'correspondence.refer': {
    leaves: true,
    reversible: false,
    nl: 'doorverwijzen',
    en: 'refer to someone else',
  },
  'correspondence.condole': { leaves: true, reversible: false, nl: 'condoleren', en: 'condole' },
  'correspondence.emergency-text': {
    leaves: true,
    reversible: false,
    nl: 'de noodtekst sturen',
    en: 'send the emergency text',
  },
  'mailbox.draft': {
    leaves: false,
    reversible: true,
    nl: 'een concept klaarzetten',
    en: 'put a draft ready',
  },
  'mailbox.mark': { leaves: false, reversible: true, nl: 'post markeren', en: 'mark mail' },
  'mailbox.file': { leaves: false, reversible: true, nl: 'post opbergen', en: 'file mail' },
  'newsletter.unsubscribe': {
    leaves: true,
    reversible: true,
    nl: 'nieuwsbrieven opzeggen',
    en: 'unsubscribe from newsletters',
  },
  'principal.alert': {
    leaves: false,
    reversible: false,
    nl: 'de principaal waarschuwen',
    en: 'alert the principal',
  },
  'meeting.plan': {
    leaves: true,
    reversible: true,
    nl: 'besprekingen plannen',
    en: 'plan meetings',
  },
  'meeting.move': {
    leaves: true,
    reversible: true,
    nl: 'besprekingen verzetten',
    en: 'move meetings',
  },
  'meeting.cancel': {
    leaves: true,
    reversible: false,
    nl: 'afspraken afzeggen',
    en: 'cancel appointments',
  },
  'meeting.hold': { leaves: false, reversible: true, nl: 'tijd vasthouden', en: 'hold time' },
  'meeting.release': { leaves: false, reversible: true, nl: 'tijd vrijgeven', en: 'release time' },
  'meeting.remind': {
    leaves: true,
    reversible: false,
    nl: 'aan een afspraak herinneren',
    en: 'remind of an appointment',
  },
  'invitation.accept': {
    leaves: true,
    reversible: true,
    nl: 'een uitnodiging aannemen',
    en: 'accept an invitation',
  },
  'invitation.decline': {
    leaves: true,
    reversible: false,
    nl: 'een uitnodiging afslaan',
    en: 'decline an invitation',
  },
  'document.prepare': {
    leaves: false,
    reversible: true,
    nl: 'stukken klaarleggen',
    en: 'prepare papers',
  },
  'document.disclose': {
    leaves: true,
    reversible: false,
    nl: 'inhoud meedelen',
    en: 'tell contents',
  },
  'order.goods': { leaves: true, reversible: false, nl: 'bestellen', en: 'order' },
  'payment.prepare': {
    leaves: false,
    reversible: true,
    nl: 'betaalklaar maken',
    en: 'prepare a payment',
  },
  'payment.make': { leaves: true, reversible: false, nl: 'betalen', en: 'pay' },
  'travel.book': { leaves: true, reversible: false, nl: 'reizen boeken', en: 'book travel' },
  'telephone.connect': {
    leaves: false,
    reversible: false,
    nl: 'doorverbinden',
    en: 'connect a call',
  },
  'telephone.message': {
    leaves: false,
    reversible: true,
    nl: 'een boodschap aannemen',
    en: 'take a message',
  },
  'press.answer': {
    leaves: true,
    reversible: false,
    nl: 'de pers antwoorden',
    en: 'answer the press',
  },
  'model.ask': {
    leaves: true,
    reversible: false,
    nl: 'een taalmodel bevragen',
    en: 'ask a language model',
  },
  'record.show': {
    leaves: false,
    reversible: false,
    nl: 'aan anderen laten zien',
    en: 'show to others',
  },
} as const satisfies Record<
  string,
  { leaves: boolean; reversible: boolean; nl: string; en: string }
>;

export type ActKind = keyof typeof ACTS;
