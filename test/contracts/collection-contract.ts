import { describe } from 'vitest';
import type { CollectionRig, Lack } from './collection-rig.ts';
import { readingTests } from './collection-reading.ts';
import { troubleTests } from './collection-trouble.ts';
import { writingTests } from './collection-writing.ts';

/**
 * What every account with calendars keeps to, whether a server stands behind it, files or a memory. `open` gives a fresh empty
 * calendar. For any CalDAV server: `collectionContract(name, async () => davRig({ url, user, password, calendar, … }))`.
 * What a kind lacks by its nature is not asked of it.
 */
export function collectionContract(
  name: string,
  open: () => Promise<CollectionRig>,
  lacks: readonly Lack[] = [],
): void {
  describe(`collections of ${name}`, () => {
    readingTests(open);
    writingTests(open, lacks);
    troubleTests(open, lacks);
  });
}
