import type { ActGroup, ActKind } from '../acts.ts';
import { ACT_GROUPS, ACTS } from '../acts.ts';
import { VERBS, type Verb } from '../reading/chunk.ts';

/**
 * Which act a verb makes of what it is done to: `verb | domain act, domain act`. A star stands for
 * every other domain, `-` for a verb with no object at all; a pair that is missing has no meaning
 * here, and is asked about.
 */
const ACT_TABLE = `
plan | room room.book, travel travel.book, * meeting.plan
offer | same-slot meeting.offer-same, * meeting.offer
confirm | question correspondence.acknowledge, paper correspondence.acknowledge, letter correspondence.acknowledge, missing correspondence.acknowledge, invoice correspondence.acknowledge, order order.goods, goods order.goods, secret document.disclose, client-secret document.disclose, travel travel.book, room room.book, invitation invitation.accept, meeting meeting.confirm, slot meeting.confirm, - meeting.confirm, any document.disclose
move | travel travel.change, room room.book, order order.cancel, goods order.cancel, * meeting.move
cancel | travel travel.cancel, goods order.cancel, order order.cancel, subscription contract.terminate, contract contract.terminate, invitation invitation.decline, newsletter newsletter.unsubscribe, room room.book, * meeting.cancel
hold | room room.book, travel travel.book, * meeting.hold
release | * meeting.release
keep-free | * meeting.plan
accept | invitation invitation.accept, meeting meeting.plan, quote quote.accept, parcel parcel.sign, visitor visitor.receive, gift gift.accept, question correspondence.reply, leave leave.approve, press press.answer, order order.goods, contract document.sign, call telephone.connect, any quote.accept
decline | invitation invitation.decline, meeting invitation.decline, gift gift.decline, call telephone.message, * correspondence.decline
invite | * invitation.send
answer | press press.answer, call telephone.message, client-secret document.disclose, * correspondence.reply
write | * correspondence.write
send | declaration invoice.send, extension document.submit, letter correspondence.write, paper document.share, secret document.share, missing document.share, minutes meeting.minutes, agenda meeting.papers, briefing document.share, gift relation.gift, card correspondence.congratulate, own-invoice invoice.send, invoice invoice.send, release press.publish, quote document.share, contract document.share, invitation invitation.send, question correspondence.reply, reply correspondence.reply, expense expense.claim, newsletter press.publish, language-model model.ask, emergency correspondence.emergency-text, travel document.share, any leaving.any, subject document.share, press press.answer, client-secret document.disclose, relation correspondence.congratulate, - leaving.any
acknowledge | * correspondence.acknowledge
ask-missing | quote quote.request, * correspondence.ask-missing
ask | quote quote.request, missing correspondence.ask-missing, paper correspondence.ask-missing, secret correspondence.ask-missing, goods quote.request, extension document.submit
chase | own-invoice invoice.remind, declaration invoice.remind, payment invoice.remind, * correspondence.chase
remind | meeting meeting.remind, declaration invoice.remind, own-invoice invoice.remind, * correspondence.chase
order | travel travel.book, room room.book, gift relation.gift, contract contract.renew, * order.goods
book | travel travel.book, room room.book, goods order.goods, invoice invoice.register, order order.goods, * meeting.plan
pay | * payment.make
make-payable | * payment.prepare
approve | invoice invoice.approve, payment invoice.approve, expense invoice.approve, leave leave.approve, quote quote.accept, order order.goods, contract document.sign
dispute | * invoice.dispute
register | invoice invoice.register, own-invoice invoice.register, letter mailbox.file, mailbox mailbox.file, visitor visitor.receive, call telephone.message, * document.file
sign | parcel parcel.sign, * document.sign
connect | * telephone.connect
message | * telephone.message
call-out | * telephone.call
unsubscribe | subscription contract.terminate, * newsletter.unsubscribe
terminate | newsletter newsletter.unsubscribe, contract contract.terminate, subscription contract.terminate, order order.cancel, goods order.cancel
stay | * meeting.move
renew | meeting meeting.move, room room.book, hold meeting.hold, slot meeting.move, goods order.goods, * contract.renew
file | letter mailbox.file, mailbox mailbox.file, newsletter mailbox.file, question mailbox.file, * document.file
destroy | newsletter mailbox.file, question mailbox.file, * document.destroy
mark | * mailbox.mark
forward | call telephone.connect, * correspondence.forward
refer | * correspondence.refer
disclose | press press.answer, * document.disclose
show | * record.show
receive | invitation invitation.accept, call telephone.connect, parcel parcel.sign, * visitor.receive
sign-for | * parcel.sign
congratulate | * correspondence.congratulate
condole | * correspondence.condole
thank | * correspondence.thank
claim | * expense.claim
submit | expense expense.claim, declaration expense.claim, * document.submit
assign | * work.assign
grant | * leave.approve
publish | * press.publish
feed | * model.ask
use | language-model model.ask
bill | * invoice.send
do | - any, any any, order order.goods, * leaving.any
handle | question correspondence.reply, expense expense.claim, visitor visitor.receive, parcel parcel.sign, newsletter newsletter.unsubscribe, minutes meeting.minutes
arrange | invitation invitation.accept, leave leave.approve, expense expense.claim, parcel parcel.sign, card correspondence.congratulate, work work.assign, visitor visitor.receive, meeting meeting.plan, travel travel.book, room room.book, goods order.goods, gift relation.gift, minutes meeting.minutes, agenda meeting.papers, briefing document.prepare, card correspondence.congratulate
get | call telephone.connect, secret document.disclose, client-secret document.disclose, subject document.disclose, paper document.share, missing document.share, minutes meeting.minutes, agenda meeting.papers, gift relation.gift, card correspondence.congratulate, leave leave.approve, work work.assign, same-slot meeting.offer-same
change-account | * payment.change
type | * document.prepare
emergency | * correspondence.emergency-text
return | goods order.cancel, order order.cancel, parcel order.cancel, gift correspondence.decline, call telephone.call, letter correspondence.forward, invoice invoice.dispute
enrol | invitation invitation.accept, * invitation.accept
pick-up | call telephone.message, parcel parcel.sign, * parcel.sign
`;

/** What is meant where a clause names only the thing: "diners legt u mij voor", "no flights before eight". */
const DOMAIN_TABLE = `
meeting | meeting.plan
slot | meeting.plan
same-slot | meeting.offer-same
invitation | invitation.any
letter | correspondence.any
reply | correspondence.reply
question | correspondence.reply
paper | leaving.any
secret | leaving.any
subject | leaving.any
missing | correspondence.ask-missing
reminder | correspondence.chase
goods | order.goods
order | order.goods
travel | travel.any
room | room.book
invoice | payment.prepare
own-invoice | invoice.send
declaration | invoice.send
extension | document.submit
payment | payment.prepare
quote | quote.accept
contract | leaving.any
subscription | leaving.any
newsletter | newsletter.unsubscribe
call | telephone.connect
press | press.answer
release | press.publish
visitor | visitor.receive
parcel | parcel.sign
expense | expense.claim
minutes | meeting.minutes
agenda | meeting.papers
briefing | document.prepare
leave | leave.approve
work | work.assign
gift | relation.gift
card | correspondence.congratulate
relation | correspondence.congratulate
language-model | model.ask
client-secret | document.disclose
account | payment.change
any | leaving.any
emergency | correspondence.emergency-text
mailbox | mailbox.any
`;

export type Act = ActKind | ActGroup;

const byVerb = new Map<string, ReadonlyMap<string, Act>>();
for (const line of ACT_TABLE.trim().split('\n')) {
  const [verb = '', cells = ''] = line.split(' | ');
  if (!VERBS.some((known) => known === verb)) throw new Error(`verb-unknown: ${verb}`);
  const acts = cells.split(', ').map((cell) => cell.split(' '));
  byVerb.set(verb, new Map(acts.map(([domain = '', act = '']) => [domain, known(act)])));
}

const byDomain = new Map<string, Act>(
  DOMAIN_TABLE.trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([domain = '', act = '']) => [domain, known(act)]),
);

function known(act: string): Act {
  if (isAct(act)) return act;
  throw new Error(`act-unknown: ${act}`);
}

function isAct(act: string): act is Act {
  return Object.hasOwn(ACTS, act) || Object.hasOwn(ACT_GROUPS, act);
}

/** An hour that is somebody's already: only to offer it again has a meaning of its own. "Never plan two at the same hour" says nothing of planning. */
export const SAME_SLOT = 'same-slot';

/** The act a verb makes in a domain (`-` for no object); null where the pair has no meaning. */
export function actOf(verb: Verb, domain: string): Act | null {
  const acts = byVerb.get(verb);
  const wide = domain === SAME_SLOT ? null : acts?.get('*');
  return acts?.get(domain) ?? wide ?? null;
}

/** The act a thing stands for when no verb says more. */
export function actOfDomain(domain: string): Act | null {
  return byDomain.get(domain) ?? null;
}
