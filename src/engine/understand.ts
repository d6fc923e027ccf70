import { Trouble } from '../core/errors.ts';
import type { Sha256 } from '../core/ids.ts';
import type { Authentication } from '../core/records/fact.ts';
import type { ReadJob } from '../core/ports/reader.ts';
import type { Reading } from '../core/records/reading.ts';
import { documentName } from '../store/records/documents.ts';
import { readDerivative, writeDerivative } from '../store/records/readings.ts';
import type { StoredArrival } from '../store/records/arrivals.ts';
import { DAY_MS } from '../core/time/instant.ts';
import type { Owner } from './owner.ts';

const TOOL = 'mail-authentication';
const TOOL_VERSION = '1';

/** Keys in DNS are changed; asking about mail older than this only finds that they are gone. */
const AUTHENTICATE_WITHIN_MS = 14 * DAY_MS;

/**
 * What was understood of each arrival, in order; null for one without bytes (a wake). Look-ups are
 * made once and stored; reading itself is pure over bytes and derivatives.
 */
export async function understand(
  owner: Owner,
  arrivals: readonly StoredArrival[],
): Promise<readonly (Reading | null)[]> {
  const jobs = await Promise.all(
    arrivals.map(async (arrival) => (isOurWriting(arrival) ? null : jobFor(owner, arrival))),
  );
  const readings = await owner.tools.reader.readMany(jobs.filter((job) => job !== null));
  const left = readings.values();
  return Promise.all(
    arrivals.map(async (arrival, index) =>
      isOurWriting(arrival)
        ? takenDown(owner, arrival)
        : jobs[index] === null
          ? null
          : (left.next().value ?? null),
    ),
  );
}

/** What was said at the telephone, and what was marked on a page, is put away by the office itself. */
function isOurWriting({ kind }: StoredArrival): boolean {
  return kind === 'call' || kind === 'page';
}

/** It is short and in a form of our own: it needs no worker. */
async function takenDown(owner: Owner, { blob, kind }: StoredArrival): Promise<Reading> {
  const bytes = blob === null ? null : await bytesOf(owner, blob);
  if (kind === 'page') {
    const { readPage } = await import('../intake/pages/read-page.ts');
    return readPage(bytes ?? new Uint8Array());
  }
  const { readCall } = await import('../intake/calls/read-call.ts');
  return readCall(bytes ?? new Uint8Array());
}

async function jobFor(owner: Owner, arrival: StoredArrival): Promise<ReadJob | null> {
  if (arrival.blob === null) return null;
  const bytes = await bytesOf(owner, arrival.blob);
  // A blob that is gone (erased, lost, damaged) reads as nothing, and says so; the arrival still stands.
  if (bytes === null)
    return { bytes: new Uint8Array(), name: null, derivatives: { authentication: null } };
  return {
    bytes,
    name: nameOf(arrival),
    derivatives: { authentication: await authenticationOf(owner, arrival, bytes) },
  };
}

/** One damaged blob must not hold up whatever waits beside it. */
async function bytesOf(owner: Owner, blob: Sha256): Promise<Uint8Array | null> {
  try {
    return await owner.blobs.get(blob);
  } catch (error) {
    if (error instanceof Trouble && error.code === 'blob-damaged') return null;
    throw error;
  }
}

/** Files come in under their name, which helps to tell what they are: `file:map/akte.pdf#4f…`. */
function nameOf(arrival: StoredArrival): string | null {
  if (arrival.channel !== 'import' || !arrival.origin.startsWith('file:')) return null;
  return documentName(arrival.origin);
}

async function authenticationOf(
  owner: Owner,
  arrival: StoredArrival,
  bytes: Uint8Array,
): Promise<Authentication | null> {
  // Only the desks of this office hand anything over by this road: nobody outside need vouch for it.
  if (arrival.channel === 'office') return null;
  const { authenticator, clock } = owner.tools;
  if (authenticator === null || arrival.blob === null || arrival.folderUse === 'sent') return null;
  if (clock.now() - arrival.receivedAt > AUTHENTICATE_WITHIN_MS) return null;
  const known = await readDerivative(owner.store.read, arrival.blob, TOOL, TOOL_VERSION);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written below through the same type
  if (known !== null) return JSON.parse(known) as Authentication;
  const found = await authenticator.authenticate(bytes);
  if (found === null || found.dmarc === 'temperror') return found;
  const input = arrival.blob;
  await owner.store.transact((writer) =>
    writeDerivative(writer, input, TOOL, TOOL_VERSION, JSON.stringify(found)),
  );
  return found;
}
