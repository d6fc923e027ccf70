import {
  answerKey,
  LONGEST_ABSENCE_DAYS,
  type LoadedAbsence,
} from '../../../core/absence/own-absence.ts';
import { toInstant } from '../../../core/absence/days.ts';
import { awayText } from '../../../core/absence/answer-text.ts';
import { sayHandOver } from '../../../core/absence/say.ts';
import { HAND_OVER } from '../../../core/absence/texts.ts';
import type { Sources } from '../../../core/act.ts';
import { domainOf, personAt, restingOn } from '../../../core/conduct/look.ts';
import type { ActDecision, Decision } from '../../../core/decision.ts';
import { atStart, body, frame } from '../../../core/letters/letter.ts';
import type { AbsentOrder } from '../../../core/orders/order.ts';
import { toneFor } from '../../../core/people/salutation.ts';
import type { AccountProfile, Profile, Situation } from '../../../core/situation.ts';
import { inBoth, sentence } from '../../../core/text/words.ts';
import { dayOf, sayDay } from '../../../core/time/say-date.ts';
import { isWorkingDay } from '../../../core/time/working-days.ts';
import { canBeAnswered } from '../careful/careful-letters.ts';
import { leave, note } from '../decisions.ts';
import { answer, answerSubject, propose } from '../propose.ts';
import { accountOf, capital, isAddressed, nameOf, replyAddress, senderOf } from '../view.ts';
import type { MailView } from '../view.ts';

/** Why the duty looks again at an absence; the keys of the wakes' reasons. */
const LOOKS = {
  handOver: 'correspondence.look-to-hand-over',
  back: 'correspondence.look-at-return',
};

/** Fewer working days than this are no absence that others are told of, unless somebody stands in. */
const LEAST_DAYS = 2;

/**
 * Whoever writes to the principal while he is away is told so once in that absence, in his own language (RFC 3834): never a
 * list, a machine or an address nobody reads, nor whoever did not write to him. Null where no answer leaves.
 */
export function awayAnswer(view: MailView): ActDecision | null {
  const { situation, tone, person } = view;
  const { profile, loaded } = situation;
  const away = loaded.ownAbsence ?? null;
  if (away === null || away.told || view.message.automatic !== null) return null;
  if (!canBeAnswered(view) || !isAddressed(view)) return null;
  // What was written before he went was not written to somebody away.
  if (view.at < toInstant(away.absence.from, profile.zone)) return null;
  if (person?.marks.includes('bereaved') === true) return null;
  const name = nameOf(view);
  const proposal = answer(view, {
    kind: 'correspondence.acknowledge',
    text: frame({
      profile,
      addressee: senderOf(view),
      tone,
      body: awayText(away.absence, profile, tone),
      below: null,
    }),
    subject: answerSubject(view, tone.language),
    personal: false,
    reason: sentence('correspondence.away-answer', { name, Name: capital(name) }),
    sources: restingOn(situation),
    key: answerKey(away.absence.id, replyAddress(view).to.address),
    loop: null,
    subjects: [],
  });
  if (proposal === null || proposal.act.payload.type !== 'mail') return null;
  const mail = { ...proposal.act.payload.mail, automatic: true } as const;
  return { ...proposal, act: { ...proposal.act, payload: { type: 'mail', mail } } };
}

/** "Ik ben er van 3 tot 10 december niet, Sanne neemt waar": whoever writes then is told so. */
export function awayAsTold(situation: Situation, order: AbsentOrder): readonly Decision[] {
  const { profile, arrival } = situation;
  const { how, span, standIn = null } = order;
  if (how !== 'away' || span.from.length !== 10 || !isToCome(situation, span)) return [];
  if (standIn === null && workingDaysIn(span, profile) < LEAST_DAYS) return [];
  const sources: Sources = [
    { kind: 'statement', by: situation.order?.by ?? profile.owner },
    { kind: 'arrival', arrival: arrival.id },
  ];
  const person = situation.loaded.people.find(({ id }) => id === standIn?.id) ?? null;
  const absence = {
    from: span.from,
    until: span.until,
    number: null,
    standIn:
      standIn === null
        ? null
        : {
            name: standIn.name,
            address: standIn.address,
            telephone: person?.telephones[0] ?? null,
          },
  };
  const through = Temporal.PlainDate.from(span.until).subtract({ days: 1 });
  const reason = sentence('correspondence.away-set', {
    from: inBoth((language) => sayDay(Temporal.PlainDate.from(span.from), language)),
    through: inBoth((language) => sayDay(through, language)),
  });
  return [
    note('information', reason, sources),
    {
      kind: 'away',
      change: { change: 'set', absence, by: situation.order?.by ?? profile.owner },
      sources,
      reason,
    },
  ];
}

/** Not over yet, and not for longer than anybody is away. */
function isToCome({ now, profile }: Situation, { from, until }: AbsentOrder['span']): boolean {
  const days = Temporal.PlainDate.from(from).until(until).total('days');
  return until > dayOf(now, profile.zone).toString() && days <= LONGEST_ABSENCE_DAYS;
}

function workingDaysIn(
  { from, until }: AbsentOrder['span'],
  { workingDays }: Pick<Profile, 'workingDays'>,
): number {
  let count = 0;
  const end = Temporal.PlainDate.from(until);
  let day = Temporal.PlainDate.from(from);
  for (; count < LEAST_DAYS && Temporal.PlainDate.compare(day, end) < 0; day = day.add({ days: 1 }))
    if (isWorkingDay(day, { days: workingDays })) count += 1;
  return count;
}

/** The moments of an absence: the hand-over before it, and what he finds on its last day. */
export function onOwnAbsence(situation: Situation): readonly Decision[] {
  const { wake, loaded } = situation;
  const sources: Sources = wake === null ? restingOn(situation) : [{ kind: 'wake', wake: wake.id }];
  const away = loaded.ownAbsence ?? null;
  if (wake === null || away === null) return [leave(sentence('correspondence.away-over'), sources)];
  if (wake.reason === LOOKS.handOver) return handedOver(situation, sources);
  if (wake.reason !== LOOKS.back) return [leave(sentence('correspondence.away-over'), sources)];
  const { came, done, waits } = away.back;
  const reason = sentence('correspondence.away-back', {
    came: String(came.length),
    done: String(done.length),
    waits: String(waits.length),
  });
  return [{ ...note('principal', reason, sources), once: `away-back:${away.absence.id}` }];
}

/** The list for whoever stands in lies ready as a letter; under secrecy it stays in the office. */
function handedOver(situation: Situation, sources: Sources): readonly Decision[] {
  const { profile, loaded } = situation;
  const away = loaded.ownAbsence ?? null;
  const standIn = away?.absence.standIn ?? null;
  const address = standIn?.address ?? null;
  const account = accountOf(situation, []);
  const name = standIn?.name ?? '';
  const told = (key: 'away-hand-over-here' | 'away-hand-over-nobody'): readonly Decision[] => [
    {
      ...note('principal', sentence(`correspondence.${key}`, { name }), sources),
      once: `away-hand-over:${away?.absence.id ?? ''}`,
    },
  ];
  if (away === null || standIn === null) return told('away-hand-over-nobody');
  if (address === null || account === null || profile.secrecy !== 'none')
    return told('away-hand-over-here');
  return [handOverLetter(situation, sources, away, { account, name, address })];
}

/** All that comes up meanwhile, for whoever stands in. */
function handOverLetter(
  { profile, loaded }: Situation,
  sources: Sources,
  away: LoadedAbsence,
  {
    account,
    name,
    address,
  }: { readonly account: AccountProfile; readonly name: string; readonly address: string },
): ActDecision {
  const person = personAt(loaded.people, address);
  const addressee = { person, name };
  const tone = toneFor(addressee, profile.language);
  const { language } = tone;
  const { from, until } = away.absence;
  const day = (date: Temporal.PlainDate) => sayDay(date, language, { year: true });
  const text = body(HAND_OVER, tone, {
    principal: profile.named[language],
    Principal: atStart(profile.named[language]),
    from: day(Temporal.PlainDate.from(from)),
    through: day(Temporal.PlainDate.from(until).subtract({ days: 1 })),
    lines: sayHandOver(away.handOver, profile.zone, language),
  });
  return propose({
    mail: {
      account: account.id,
      from: account.address,
      sender: null,
      to: [{ name, address }],
      cc: [],
      subject: language === 'nl' ? 'Overdracht' : 'Hand-over',
      text: frame({ profile, addressee, tone, body: text, below: null }),
      inReplyTo: null,
      references: [],
      annexes: [],
      personal: false,
    },
    letter: {
      kind: 'correspondence.write',
      reason: sentence('correspondence.away-hand-over', { name }),
      sources,
      key: `hand-over:${away.absence.id}`,
      loop: null,
      subjects: [],
    },
    counterpart: {
      person: person?.id ?? null,
      name,
      addresses: [address.toLowerCase()],
      marks: person?.marks ?? [],
      known: person !== null || loaded.writtenTo.includes(address.toLowerCase()),
    },
    matter: null,
    preconditions: [],
    remarks:
      domainOf(address) === domainOf(account.address.address)
        ? []
        : [{ weight: 'warn', said: sentence('correspondence.away-outside', { address }) }],
  });
}
