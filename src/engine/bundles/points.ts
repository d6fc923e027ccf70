import { pointsOf, type BundlePoint } from '../../core/bundle/points.ts';
import type { Reader } from '../../store/access.ts';
import { actsOn, type StoredAct } from '../../store/records/acts.ts';

/** The deeds of a bundle, in the order in which they were decided; what only files a copy of a letter is none of it. */
export async function bundledActs(reader: Reader, arrival: string): Promise<readonly StoredAct[]> {
  return (await actsOn(reader, arrival)).filter(({ act }) => act.kind !== 'mailbox.file');
}

/** The points of a bundle with the deeds of each. */
export async function bundlePoints(
  reader: Reader,
  arrival: string,
): Promise<readonly BundlePoint[]> {
  return pointsOf(await bundledActs(reader, arrival));
}
