import type { Remark, Sources } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { namedAs } from '../../../core/people/salutation.ts';
import type { Who, WriteOrder } from '../../../core/orders/order.ts';
import type { Person } from '../../../core/records/person.ts';
import type { AccountProfile, Situation } from '../../../core/situation.ts';
import { capital } from '../../../core/text/phrases.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Sentence } from '../../../core/text/words.ts';
import { note } from '../decisions.ts';
import { propose } from '../propose.ts';
import { accountOf } from '../view.ts';
import { onMailing } from '../mailing/on-mailing.ts';
import type { Composed } from './composing.ts';
import { coverOf, onPaper } from './on-paper.ts';
import { awayAsTold } from '../away/away.ts';
import { remindedAs, whoOwes } from '../loops/told.ts';
import { loopOf, onlyMatter } from './of-reader.ts';
import { mailOf, write } from './written-to.ts';
import type { WrittenTo } from './written-to.ts';

/** What was told in plain words: who owes whom, how somebody is reminded, and letters. Each letter becomes an act to approve, or says what is missing for it. */
export function onOrder(situation: Situation): readonly Decision[] {
  const orders = situation.order?.orders ?? [];
  return orders.flatMap((order, place) => {
    if (order.kind === 'write')
      return order.to.flatMap((who, at) => letterTo(situation, order, who, `${place}-${at}`));
    if (order.kind === 'mailing') return onMailing(situation, order, place);
    if (order.kind === 'absent') return awayAsTold(situation, order);
    if (order.kind === 'owed') return whoOwes(situation, order);
    return order.kind === 'chase' ? remindedAs(situation, order) : [];
  });
}

function letterTo(
  situation: Situation,
  order: WriteOrder,
  who: Who,
  place: string,
): readonly Decision[] {
  const { profile, arrival } = situation;
  const sources: Sources = [
    { kind: 'statement', by: situation.order?.by ?? profile.owner },
    { kind: 'arrival', arrival: arrival.id },
  ];
  const written = write(situation, order, who);
  const { reader } = written;
  const called = who.name === '' ? (who.address ?? '') : who.name;
  const name = namedAs(reader.addressee, profile.language) || called;
  const account = accountOf(situation, []);
  const reason = sentence(`correspondence.written-${order.letter.k}`, {
    name,
    Name: capital(name),
  });
  const of: Ordered = { order, name, reason, sources, key: `write:${place}` };
  const stops = order.letter.k === 'condole' ? mourning(reader.person, sources) : [];
  const isByPost = order.paper && who.address === null;
  if (who.address !== null && account !== null) {
    const act = actOf(situation, written, of, { account, address: who.address });
    return [...stops, ...paperOf(situation, written, of, of.key), act];
  }
  if (isByPost) {
    const ready = note('principal', sentence('correspondence.paper-ready', { name }), sources);
    return [...stops, ...paperOf(situation, written, of, null), ready];
  }
  const why = who.address === null ? 'no-address' : 'no-account';
  return [note('principal', sentence(`correspondence.${why}`, { name }), sources)];
}

/** One letter of an order. */
interface Ordered {
  readonly order: WriteOrder;
  /** The reader, as a sentence for the principal names him. */
  readonly name: string;
  readonly reason: Sentence;
  readonly sources: Sources;
  readonly key: string;
}

function actOf(
  situation: Situation,
  written: WrittenTo,
  { order, name, reason, sources, key }: Ordered,
  { account, address }: { readonly account: AccountProfile; readonly address: string },
): Decision {
  const { composed, reader, tone } = written;
  const text = order.paper ? coverOf(situation, composed, tone) : null;
  return propose({
    mail: mailOf(situation, written, { account, address, text }),
    letter: {
      kind: composed.kind,
      reason,
      sources,
      key,
      loop: loopOf(situation, composed),
      subjects: [],
    },
    counterpart: {
      person: reader.person?.id ?? null,
      name,
      addresses: [address.toLowerCase()],
      marks: reader.person?.marks ?? [],
      known: reader.known,
    },
    matter: onlyMatter(situation, reader.person),
    preconditions: [],
    remarks: remarksOn(composed, name),
  });
}

/** The letter on paper, where that was asked for. */
function paperOf(
  situation: Situation,
  { composed, reader, tone, subject, address }: WrittenTo,
  { order, reason, sources }: Ordered,
  alongside: string | null,
): readonly Decision[] {
  if (!order.paper) return [];
  const paper = onPaper(situation, {
    composed,
    addressee: reader.addressee,
    address,
    tone,
    // What a letter in an envelope is about stands on no screen.
    subject: order.subject ?? (composed.subject === '' ? subject : composed.subject),
    matter: onlyMatter(situation, reader.person),
    alongside,
    reason,
    sources,
  });
  return paper === null ? [] : [paper];
}

function remarksOn({ unclear }: Composed, name: string): readonly Remark[] {
  return unclear
    ? [{ weight: 'warn', said: sentence('correspondence.who-is-meant', { name }) }]
    : [];
}

/** Who is condoled with is in mourning: whatever runs to that house stops. */
function mourning(person: Person | null, sources: Sources): readonly Decision[] {
  if (person === null) return [];
  const reason = sentence('correspondence.stopped-for-death');
  return [
    { kind: 'stop', person: person.id, sources, reason },
    { kind: 'mark', person: person.id, mark: 'bereaved', sources, reason },
  ];
}
