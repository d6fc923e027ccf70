/** What the judge must know of a deed before any letter is opened. */
export interface ActTraits {
  /** Somebody outside hears of it. */
  readonly leaves: boolean;
  /** It can be undone without anyone having noticed. */
  readonly reversible: boolean;
  readonly nl: string;
  readonly en: string;
}

const outside = (nl: string, en: string): ActTraits => ({
  leaves: true,
  reversible: false,
  nl,
  en,
});
/** It is heard of outside, but can be taken back without harm. */
const outsideUndoable = (nl: string, en: string): ActTraits => ({
  leaves: true,
  reversible: true,
  nl,
  en,
});
const inside = (nl: string, en: string): ActTraits => ({ leaves: false, reversible: true, nl, en });
/** Nobody outside hears of it, but it cannot be undone: told is told, gone is gone. */
const insideFinal = (nl: string, en: string): ActTraits => ({
  leaves: false,
  reversible: false,
  nl,
  en,
});

/**
 * The deeds a mandate can speak of. Kinds whose duties come later stand here already, because
 * letters of mandate name them.
 */
export const ACTS = {
  'correspondence.acknowledge': outside('ontvangst bevestigen', 'acknowledge receipt'),
  'correspondence.ask-missing': outside('ontbrekende stukken opvragen', 'ask for what is missing'),
  'correspondence.decline': outside('beleefd afslaan', 'decline with courtesy'),
  'correspondence.tell-when': outside(
    'zeggen wanneer antwoord komt',
    'say when an answer will come',
  ),
  'correspondence.chase': outside('herinneren', 'chase'),
  'correspondence.reply': outside('inhoudelijk antwoorden', 'answer on substance'),
  'correspondence.write': outside('brieven en berichten sturen', 'send letters and messages'),
  'correspondence.forward': outside('doorsturen', 'forward'),
  'correspondence.refer': outside('doorverwijzen', 'refer to someone else'),
  'correspondence.condole': outside('condoleren', 'condole'),
  'correspondence.congratulate': outside('feliciteren', 'congratulate'),
  'correspondence.thank': outside('bedanken', 'thank'),
  'correspondence.emergency-text': outside('de noodtekst sturen', 'send the emergency text'),
  'mailbox.draft': inside('een concept klaarzetten', 'put a draft ready'),
  'mailbox.mark': inside('post markeren', 'mark mail'),
  'mailbox.file': inside('post opbergen', 'file mail'),
  'newsletter.unsubscribe': outsideUndoable(
    'nieuwsbrieven opzeggen',
    'unsubscribe from newsletters',
  ),
  'principal.alert': insideFinal('de principaal waarschuwen', 'alert the principal'),
  'meeting.plan': outsideUndoable('besprekingen plannen', 'plan meetings'),
  'meeting.offer': outsideUndoable('tijden aanbieden', 'offer times'),
  'meeting.offer-same': outsideUndoable(
    'dezelfde uren aan meer mensen aanbieden',
    'offer the same hours to several people',
  ),
  'meeting.confirm': outside('afspraken bevestigen', 'confirm appointments'),
  'meeting.move': outsideUndoable('besprekingen verzetten', 'move meetings'),
  'meeting.cancel': outside('afspraken afzeggen', 'cancel appointments'),
  'meeting.hold': inside('tijd vasthouden', 'hold time'),
  'meeting.release': inside('tijd vrijgeven', 'release time'),
  'diary.keep': inside('de agenda bijhouden', 'keep the diary'),
  'meeting.remind': outside('aan een afspraak herinneren', 'remind of an appointment'),
  'meeting.papers': outside('agenda en stukken sturen', 'send agenda and papers'),
  'meeting.minutes': outside('notulen sturen', 'send minutes'),
  'room.book': outsideUndoable('zalen reserveren', 'book rooms'),
  'invitation.send': outside('uitnodigen', 'invite'),
  'invitation.accept': outsideUndoable('een uitnodiging aannemen', 'accept an invitation'),
  'invitation.decline': outside('een uitnodiging afslaan', 'decline an invitation'),
  'document.prepare': inside('stukken klaarleggen', 'prepare papers'),
  'document.file': inside('stukken archiveren', 'file papers'),
  'document.destroy': insideFinal('stukken vernietigen', 'destroy papers'),
  'document.share': outside('stukken toesturen', 'send papers'),
  'document.submit': outside('stukken indienen', 'submit papers'),
  'document.disclose': outside('inhoud meedelen', 'tell contents'),
  'document.sign': outside('ondertekenen', 'sign'),
  'order.goods': outside('bestellen', 'order'),
  'order.cancel': outside('bestellingen annuleren', 'cancel orders'),
  'quote.request': outside('offertes aanvragen', 'ask for quotes'),
  'quote.accept': outside('offertes aanvaarden', 'accept quotes'),
  'contract.terminate': outside('contracten opzeggen', 'end contracts'),
  'contract.renew': outside('contracten verlengen', 'renew contracts'),
  'invoice.register': inside('facturen inboeken', 'register invoices'),
  'invoice.approve': insideFinal('facturen goedkeuren', 'approve invoices'),
  'invoice.dispute': outside('facturen betwisten', 'dispute invoices'),
  'invoice.send': outside('eigen facturen versturen', 'send our own invoices'),
  'invoice.remind': outside('aan eigen facturen herinneren', 'remind of our own invoices'),
  'payment.prepare': inside('betaalklaar maken', 'prepare a payment'),
  'payment.make': outside('betalen', 'pay'),
  'payment.change': outside('rekeningnummers wijzigen', 'change account numbers'),
  'expense.claim': outside('onkosten declareren', 'claim expenses'),
  'travel.book': outside('reizen boeken', 'book travel'),
  'travel.change': outside('reizen omboeken', 'rebook travel'),
  'travel.cancel': outside('reizen annuleren', 'cancel travel'),
  'telephone.connect': insideFinal('doorverbinden', 'connect a call'),
  'telephone.message': inside('een boodschap aannemen', 'take a message'),
  'telephone.call': outside('opbellen', 'telephone'),
  'press.answer': outside('de pers antwoorden', 'answer the press'),
  'press.publish': outside('naar buiten brengen', 'publish'),
  'visitor.receive': insideFinal('bezoekers ontvangen', 'receive visitors'),
  'parcel.sign': insideFinal('voor pakketten tekenen', 'sign for parcels'),
  'gift.decline': outside('geschenken weigeren', 'decline gifts'),
  'gift.accept': outside('geschenken aannemen', 'accept gifts'),
  'relation.keep': inside('het adresboek bijhouden', 'keep the address book'),
  'relation.gift': outside('een geschenk sturen', 'send a gift'),
  'work.assign': inside('werk verdelen', 'divide the work'),
  'leave.approve': insideFinal('verlof toekennen', 'grant leave'),
  'model.ask': outside('een taalmodel bevragen', 'ask a language model'),
  'record.show': insideFinal('aan anderen laten zien', 'show to others'),
} as const satisfies Record<string, ActTraits>;

export type ActKind = keyof typeof ACTS;

/** Every kind, in the order of the table. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the keys of a closed table
export const ACT_KINDS = Object.keys(ACTS) as readonly ActKind[];

/** What a letter means by a wide word: "anything", "send nothing", "appointments". */
export const ACT_GROUPS = {
  // "Do nothing" never means: do not tell me. Nor is the emergency text meant by it: that is what
  // conduct asks for where nothing may be answered.
  any: (kind: ActKind): boolean =>
    kind !== 'principal.alert' && kind !== 'correspondence.emergency-text',
  'leaving.any': (kind: ActKind): boolean =>
    ACTS[kind].leaves && kind !== 'correspondence.emergency-text',
  'correspondence.any': (kind: ActKind): boolean =>
    (kind.startsWith('correspondence.') && kind !== 'correspondence.emergency-text') ||
    kind === 'press.answer',
  'meeting.any': (kind: ActKind): boolean => kind.startsWith('meeting.'),
  'invitation.any': (kind: ActKind): boolean => kind.startsWith('invitation.'),
  'travel.any': (kind: ActKind): boolean => kind.startsWith('travel.'),
  'telephone.any': (kind: ActKind): boolean => kind.startsWith('telephone.'),
  'payment.any': (kind: ActKind): boolean => kind.startsWith('payment.'),
  'mailbox.any': (kind: ActKind): boolean => kind.startsWith('mailbox.'),
} as const;

export type ActGroup = keyof typeof ACT_GROUPS;

/**
 * Deeds that are another deed as well, and something besides: whatever holds that back holds these back too, and what
 * permits it does not permit these.
 */
export const BESIDES: Readonly<Partial<Record<ActKind, ActKind>>> = {
  'meeting.offer-same': 'meeting.offer',
};

/** Whether a rule's act, a kind or a group of them, speaks of this kind. */
export function covers(act: ActKind | ActGroup, kind: ActKind): boolean {
  return act === kind || (isGroup(act) && ACT_GROUPS[act](kind));
}

/** Tells a group from a kind. */
export function isGroup(act: ActKind | ActGroup): act is ActGroup {
  return Object.hasOwn(ACT_GROUPS, act);
}
