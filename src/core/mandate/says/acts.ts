import type { Act } from '../grammar/act-table.ts';
import { rows } from '../reading/patterns.ts';
import type { Language } from '../../text/words.ts';

/**
 * How an act is said, in the infinitive: `act | nl | en`. `{t:x}` is what it is about, `x` where
 * nothing narrows it; `{o:x}` is "over"/"about" and what it is about; `{p:x}` are the people, after
 * the word `x`; `{s}` are the people, several where nobody is named.
 */
const SAID = `
correspondence.acknowledge | de ontvangst van {t:berichten} {p:van} bevestigen | acknowledge {t:messages} {p:from}
correspondence.ask-missing | {t:stukken} {p:bij} opvragen | ask for {t:papers} {p:from}
correspondence.decline | {t:brieven} {p:van} afslaan | decline {t:letters} {p:from}
correspondence.chase | herinneringen {o:over} {p:aan} sturen | send reminders {o:about} {p:to}
correspondence.reply | {t:brieven} {p:van} beantwoorden | answer {t:letters} {p:from}
correspondence.write | brieven {o:over} {p:aan} versturen | send letters {o:about} {p:to}
correspondence.any | brieven {o:over} {p:aan} versturen | send letters {o:about} {p:to}
correspondence.forward | {t:brieven} {p:van} doorsturen | forward {t:letters} {p:from}
correspondence.refer | {t:brieven} {p:van} doorverwijzen | refer {t:letters} {p:from}
correspondence.condole | {p:} condoleren | condole {p:}
correspondence.congratulate | {p:} {o:met} feliciteren | congratulate {p:} {o:on}
correspondence.thank | {p:} {o:voor} bedanken | thank {p:} {o:for}
correspondence.emergency-text | de noodtekst {p:aan} sturen | send the emergency text {p:to}
mailbox.file | {t:post} {p:van} opbergen | file {t:mail} {p:from}
mailbox.mark | {t:post} {p:van} markeren | mark {t:mail} {p:from}
newsletter.unsubscribe | {t:nieuwsbrieven} opzeggen | unsubscribe from {t:newsletters}
meeting.plan | {t:besprekingen} {p:met} plannen | plan {t:meetings} {p:with}
meeting.offer | {t:tijden} {p:aan} aanbieden | offer {t:times} {p:to}
meeting.offer-same | dezelfde uren aan {s} aanbieden | offer the same hours to {s}
meeting.confirm | {t:afspraken} {p:met} bevestigen | confirm {t:appointments} {p:with}
meeting.move | {t:besprekingen} {p:met} verzetten | move {t:meetings} {p:with}
meeting.cancel | {t:afspraken} {p:met} afzeggen | cancel {t:appointments} {p:with}
meeting.hold | {t:tijd} {p:voor} vasthouden | hold {t:time} {p:for}
meeting.release | {t:tijd} {p:voor} vrijgeven | release {t:time} {p:for}
meeting.remind | {p:} aan {t:afspraken} herinneren | remind {p:} of {t:appointments}
meeting.papers | {t:agenda’s en vergaderstukken} {p:aan} sturen | send {t:agendas and meeting papers} {p:to}
meeting.minutes | notulen {o:van} {p:aan} sturen | send minutes {o:of} {p:to}
room.book | {t:zalen} {p:voor} reserveren | reserve {t:rooms} {p:for}
invitation.send | {p:} {o:voor} uitnodigen | invite {p:} {o:for}
invitation.accept | {t:uitnodigingen} {p:van} aannemen | accept {t:invitations} {p:from}
invitation.decline | {t:uitnodigingen} {p:van} afslaan | decline {t:invitations} {p:from}
document.file | {t:stukken} {p:van} archiveren | archive {t:papers} {p:from}
document.destroy | {t:stukken} {p:van} vernietigen | destroy {t:papers} {p:from}
document.share | {t:stukken} {p:aan} sturen | send {t:papers} {p:to}
document.submit | {t:stukken} {p:bij} indienen | submit {t:papers} {p:to}
document.disclose | {t:iets} {p:aan} meedelen | disclose {t:anything} {p:to}
document.sign | {t:stukken} {p:van} ondertekenen | sign {t:papers} {p:from}
order.goods | {t:spullen} {p:bij} bestellen | order {t:supplies} {p:from}
order.cancel | {t:bestellingen} {p:bij} annuleren | cancel {t:orders} {p:from}
quote.request | {t:offertes} {p:bij} opvragen | ask for {t:quotes} {p:from}
quote.accept | {t:offertes} {p:van} aannemen | accept {t:quotes} {p:from}
contract.terminate | {t:contracten} {p:met} opzeggen | end {t:contracts} {p:with}
contract.renew | {t:contracten} {p:met} verlengen | renew {t:contracts} {p:with}
invoice.register | {t:facturen} {p:van} inboeken | register {t:invoices} {p:from}
invoice.approve | {t:facturen} {p:van} goedkeuren | pass {t:invoices} {p:from} for payment
invoice.dispute | {t:facturen} {p:van} betwisten | dispute {t:invoices} {p:from}
invoice.send | onze eigen facturen {p:aan} versturen | send our own invoices {p:to}
invoice.remind | {p:} aan onze eigen facturen herinneren | remind {p:} of our own invoices
payment.prepare | {t:facturen} {p:van} betaalklaar maken | make {t:invoices} {p:from} ready for payment
payment.make | {t:facturen} {p:van} betalen | pay {t:invoices} {p:from}
payment.change | rekeningnummers {p:van} wijzigen | update account numbers {p:of}
expense.claim | {t:onkosten} declareren | claim {t:expenses}
travel.book | {t:reizen} {p:voor} boeken | book {t:travel} {p:for}
travel.change | {t:reizen} {p:voor} omboeken | rebook {t:travel} {p:for}
travel.cancel | {t:reizen} {p:voor} annuleren | cancel {t:travel} {p:for}
telephone.connect | {t:telefoontjes} {p:van} doorverbinden | connect {t:calls} {p:from}
telephone.message | een boodschap {p:van} aannemen | take a message {p:from}
telephone.call | {p:} {o:over} opbellen | telephone {p:} {o:about}
press.answer | {t:persvragen} {p:van} beantwoorden | answer {t:press questions} {p:from}
press.publish | {t:iets} {p:over} publiceren | publish {t:anything} {p:about}
visitor.receive | {t:bezoek} {p:van} ontvangen | receive {t:visits} {p:from}
parcel.sign | {t:pakketten} {p:van} in ontvangst nemen | sign for {t:parcels} {p:from}
gift.decline | {t:geschenken} {p:van} weigeren | decline {t:gifts} {p:from}
gift.accept | {t:geschenken} {p:van} aannemen | accept {t:gifts} {p:from}
relation.gift | {t:geschenken} {p:aan} sturen | send {t:gifts} {p:to}
work.assign | {t:werk} {p:onder} verdelen | divide {t:work} {p:among}
leave.approve | {t:verlof} {p:aan} toekennen | grant {t:leave} {p:to}
model.ask | taalmodellen {p:voor} gebruiken | use language models {p:for}
document.prepare | {t:stukken} klaarleggen | lay out {t:papers}
any | iets doen {p:voor} | do anything {p:for}
leaving.any | iets met {t:stukken} {p:van} doen | do anything with {t:papers} {p:from}
`;

const said = new Map(rows(SAID).map(([act = '', nl = '', en = '']) => [act, { nl, en }]));

/** The template of an act; null for one that is said by its objects alone. */
export function saidOf(act: Act, language: Language): string | null {
  return said.get(act)?.[language] ?? null;
}
