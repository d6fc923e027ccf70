import type { CollectionAccount, CollectionListing } from '../../src/core/ports/collection.ts';
import { inParallel } from '../../src/channels/files/tree/in-parallel.ts';
import type { CollectionRig, OpenOptions } from './collection-rig.ts';
import { Mirror } from './calendar-mirror.ts';

/** An account opened on a rig, its collection found. */
export interface Visit extends AsyncDisposable {
  readonly account: CollectionAccount<CollectionListing>;
  readonly calendar: CollectionListing;
  readonly mirror: Mirror;
}

export const signal = new AbortController().signal;

export async function visit(rig: CollectionRig, options: OpenOptions = {}): Promise<Visit> {
  const account = rig.open(options);
  const calendar = (await account.list(signal)).find((listing) => rig.isOurs(listing));
  if (calendar === undefined) throw new Error('the collection is not listed');
  return {
    account,
    calendar,
    mirror: new Mirror(rig.holding.titleOf),
    [Symbol.asyncDispose]: () => account[Symbol.asyncDispose](),
  };
}

/** Puts resources there as others would; the fastest way the rig has. */
export async function fill(rig: CollectionRig, texts: ReadonlyMap<string, string>): Promise<void> {
  if (rig.fill !== undefined) return await rig.fill(texts);
  const put = async ([name, text]: readonly [string, string]): Promise<void> =>
    rig.other.put(name, text);
  await inParallel([...texts], 8, put);
}
