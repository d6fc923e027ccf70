import type { Query } from '../../core/decision.ts';
import type { MessageReading } from '../../core/records/reading.ts';
import { factsOf } from '../../core/records/fact.ts';
import type { Situation } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { insertQuery, readEndpoint } from '../../store/records/models.ts';
import type { Writer } from '../../store/access.ts';
import type { Taken } from '../deciding/settle.ts';
import type { Owner } from '../owner.ts';
import { oneThread } from './one-thread.ts';

/** Older mail is history: an import or a mailbox read for the first time must not be sent out. */
export const ASK_WITHIN_MS = 3 * DAY_MS;

/** Shorter mails hold nothing that our own reading could have missed. */
const SHORTEST = 20;

/**
 * The decision to ask a model about a mail, after everything else about it was decided: null where the principal allows
 * none, or there is nothing that a model could add. What stays at home is decided here and said.
 */
export async function queryAbout(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  taken: readonly Taken[],
): Promise<Taken | null> {
  const { reading, arrival, loaded, profile } = situation;
  if (owner.tools.openModel === undefined || loaded.threadRoot === null) return null;
  if (reading?.kind !== 'message' || !isWorthAsking(situation, reading, taken)) return null;
  const endpoint = await readEndpoint(writer);
  if (endpoint === null || endpoint.consent === 'never') return null;
  const { keepHome } = endpoint.settings;
  const about = { arrival: arrival.id, thread: loaded.threadRoot };
  const threaded = await oneThread(writer, about, profile, keepHome);
  if ('gone' in threaded) return null;
  const keptHome = 'keptHome' in threaded ? threaded.keptHome : keptByDecisions(taken);
  const decision: Query = {
    kind: 'query',
    thread: loaded.threadRoot,
    keptHome,
    sources: [{ kind: 'arrival', arrival: arrival.id }],
    reason: sentence(keptHome === null ? 'model.asks' : `model.why.${keptHome}`),
  };
  return { duty: 'engine', situation, decision };
}

/** What was decided a moment ago on the same mail and is not on record yet. */
function keptByDecisions(taken: readonly Taken[]): Query['keptHome'] {
  for (const { decision } of taken) {
    if (decision.kind !== 'note') continue;
    if (decision.confidentiality === 'principal' || decision.urgent) return 'confidential';
    if (decision.sorting === 'suspicious') return 'phishing';
  }
  return null;
}

function isWorthAsking(
  { arrival, profile, now }: Situation,
  reading: MessageReading,
  taken: readonly Taken[],
): boolean {
  if (arrival.kind !== 'mail' || arrival.channel === 'import') return false;
  // What a colleague's desk says is his as well: one principal's model does not read another's matters.
  if (arrival.channel === 'office') return false;
  if (arrival.use !== 'inbox' || reading.automatic !== null) return false;
  if (reading.language !== 'nl' && reading.language !== 'en') return false;
  if (now - arrival.receivedAt > ASK_WITHIN_MS) return false;
  // Mail in his own name, his or not, asks nothing of him.
  if (reading.from.some(({ address }) => profile.addresses.includes(address.toLowerCase())))
    return false;
  if (reading.own.trim().length < SHORTEST) return false;
  const abstained = reading.wants.length === 0;
  const proposed = taken.some(
    ({ decision }) => decision.kind === 'act' && decision.act.payload.type === 'mail',
  );
  const found = (['when', 'question', 'promise'] as const).some(
    (kind) => factsOf(reading.facts, kind).length > 0,
  );
  return abstained || proposed || !found;
}

/** Puts a question on record; it is asked after the commit, and never while something is decided. */
export async function commitQuery(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  { decision, query }: { readonly decision: string; readonly query: Query },
): Promise<void> {
  const at = owner.tools.clock.now();
  const id = owner.tools.newId('query');
  const { thread, keptHome } = query;
  const arrival = situation.arrival.id;
  await insertQuery(writer, { id, arrival, decision, thread, askedAt: at, why: keptHome });
  if (keptHome === null) return;
  await appendLedger(writer, {
    at,
    kind: 'model-answered',
    subject: id,
    by: 'office',
    refs: [decision, arrival],
    marks: { outcome: 'kept-home', why: keptHome },
  });
}
