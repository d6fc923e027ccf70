import { OPERATIONS } from '../../contract/index.ts';
import { decisionTold, type DecisionTold } from '../../core/briefing/talk/decision-told.ts';
import { Trouble } from '../../core/errors.ts';
import { say } from '../../core/text/words.ts';
import {
  allWords,
  bundlePoints,
  deedsOf,
  tell,
  tellCall,
  toldBefore,
  undoBundle,
  type Told,
} from '../../engine/index.ts';
import { sayAnswered } from '../telling/say-answered.ts';
import { decidedNow } from './briefing/talk.ts';
import { answeredBy, answerNow } from './bundles/answering.ts';
import { deed } from '../telling/naming.ts';
import { toldCard } from '../telling/said-card.ts';
import { toldEvent } from '../telling/said-event.ts';
import { goTo, type AtPrincipal } from './authorise.ts';
import { bind } from './bind.ts';
import type { Caller, Desk } from './desk.ts';
import { zoneOf } from './looking.ts';
import { namedId } from './named-id.ts';

/** Orders in plain words. */
export const TELLING = {
  tell: bind(OPERATIONS.tell, async (desk, caller, { principal, text, language }) => {
    const decision = decisionTold(text);
    // What was decided in the talk is the principal's to tell.
    if (decision !== null)
      return decided(desk, caller, await goTo(desk, caller, principal, 'principal'), decision);
    const at = await goTo(desk, caller, principal, 'staff');
    // "Ja, behalve 3" is no order: it answers what was just shown.
    const answered = await answeredBy(at, text);
    if (answered !== null) {
      const { later, points } = await answerNow(desk, caller, at, answered);
      return {
        understood: true,
        id: answered.arrival,
        orders: [],
        said: [sayAnswered(points, later, language ?? caller.language)],
        answers: [],
        ...(await bundleOf(caller, at, answered.arrival)),
      };
    }
    const told = await tell(at.owner, at.consenting, {
      text,
      language: language ?? null,
      reader: caller.language,
    });
    return outcome(desk, caller, at, told);
  }),

  note: bind(OPERATIONS.note, async (desk, caller, { principal, language, ...given }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const { text, name, said, number, back } = given;
    // Whoever writes gives it in the language he works in, unless he says otherwise.
    const speaking = { language: language ?? caller.language, reader: caller.language };
    const note =
      text === undefined ? { name: name ?? '', said, number: number ?? null, back } : { text };
    return outcome(desk, caller, at, await tellCall(at.owner, at.consenting, note, speaking));
  }),

  undo: bind(OPERATIONS.undo, async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const named = id === undefined ? null : await namedId(at.owner, id, ['arrival']);
    // Only what one may read may one take back.
    if (named !== null && (await toldBefore(at.owner, named, at.consenting, 'nl')) === null)
      throw new Trouble('id-unknown', { retry: false, values: { id: named, like: '' } });
    return outcome(
      desk,
      caller,
      at,
      await undoBundle(at.owner, at.consenting, named, caller.language),
    );
  }),

  told: bind(OPERATIONS.told, async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await toldBefore(at.owner, id, at.consenting, caller.language);
    if (found === null) throw new Trouble('id-unknown', { retry: false, values: { id, like: '' } });
    return { ...found, ...(await bundleOf(caller, at, id)) };
  }),
};

/** A decision of the weekly talk, told in a sentence: what became of it, or what is asked back. */
async function decided(desk: Desk, caller: Caller, at: AtPrincipal, decision: DecisionTold) {
  const told = { ...decision, language: caller.language };
  const { decided: done, said } = await decidedNow(desk, at, told, caller.language);
  const nothing = { orders: [], answers: [], readings: [] };
  return done
    ? { ...nothing, understood: true, said: [said] }
    : { ...nothing, understood: false, said: [], question: said };
}

/** What was told, once all that follows from it is decided. */
async function outcome(desk: Desk, caller: Caller, at: AtPrincipal, told: Told) {
  if (!told.understood) return { ...told, orders: [], readings: told.readings.map(plainly) };
  await desk.office.settle(at.owner.id);
  const [order] = told.orders;
  // A telephone note is decided like what comes in: what is told in answer is there only now.
  const after =
    order === undefined
      ? await toldBefore(at.owner, told.arrival, at.consenting, caller.language)
      : null;
  return {
    understood: true,
    id: told.arrival,
    ...(order === undefined ? {} : { order: { ...order } }),
    orders: told.orders.map((one) => ({ ...one })),
    said: told.said,
    answers: after?.answers ?? told.answers,
    ...(await bundleOf(caller, at, told.arrival)),
  };
}

/** The deeds that an order comes to, as they stand now; none where it was only a question. */
export async function bundleOf(caller: Caller, at: AtPrincipal, id: string) {
  const zone = await zoneOf(at);
  const acts = await deedsOf(at.owner, id, caller.language);
  if (acts.length === 0) return {};
  const words = allWords(at.owner);
  const points = (await bundlePoints(at.owner.store.read, id)).map(
    ({ number, said, acts: ids, restsOn }) => ({
      number,
      said: say(words, said, caller.language),
      acts: [...ids],
      restsOn: [...restsOn],
    }),
  );
  const numberOf = (act: string): number =>
    points.find((point) => point.acts.includes(act))?.number ?? 0;
  const deeds = acts.map((one) => ({ ...shown(caller, one, zone), number: numberOf(one.id) }));
  return { bundle: { id, points, acts: deeds } };
}

/** An interface is not any object; what is copied is. */
function plainly({ said, order }: Reading) {
  return { said, order: { ...order } };
}

type Reading = Extract<Told, { readonly understood: false }>['readings'][number];
type Deeds = Awaited<ReturnType<typeof deedsOf>>;

/** One deed of a bundle, as it is shown before anybody agrees. */
function shown(caller: Caller, act: Deeds[number], zone: string) {
  const { language } = caller;
  return {
    act: act.id,
    kind: act.kind,
    summary: summaryOf(act, language, zone),
    payload: act.payload,
    level: act.level,
    clause: act.clause,
    state: act.state,
    remarks: act.remarks,
  };
}

function summaryOf(act: Deeds[number], language: Caller['language'], zone: string): string {
  const { payload } = act;
  if (payload.type === 'event') {
    const { heading, lines } = toldEvent(payload.event, { zone, language });
    return [heading, ...lines.slice(0, 1).map(({ value }) => value)].join(', ');
  }
  if (payload.type === 'card') return toldCard(payload.card, language).heading;
  const what = deed(act.kind, language);
  return payload.type === 'mail'
    ? `${what}: ${payload.mail.to.map(({ name, address }) => (name === '' ? address : name)).join(', ')}`
    : what;
}
