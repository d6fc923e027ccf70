import { bodyForm } from '../../../tnef/body.ts';
import { claimsTnef, openTnef } from '../../../tnef/tnef.ts';
import type { Found } from '../../recogniser.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';

/** Files named in the fact; all of them stand in the list of parts. */
const MAX_LISTED = 50;

function find(
  leaf: Leaf,
  _envelope: unknown,
  drop: (why: string) => void,
): readonly Found<'tnef'>[] {
  const bytes = leaf.bytes();
  const tnef = openTnef(bytes);
  if (tnef === null) {
    drop('no TNEF in it');
    return [];
  }
  for (const why of new Set(tnef.wrong)) drop(why);
  const { messageClass, subject, sender, sent, received } = tnef;
  const files = tnef.files.slice(0, MAX_LISTED).map(({ name, type, contentId, bytes: file }) => {
    return { name, type, size: file.length, contentId };
  });
  const value = { messageClass, subject, sender, sent, received, body: bodyForm(tnef), files };
  return [{ value, start: 0, end: bytes.length, certainty: 1 }];
}

/** What Outlook packed beside what other programs read (MS-OXTNEF): its class, its sender, its files. */
export const tnef: PartRecogniser<'tnef'> = {
  kind: 'tnef',
  takes: ({ type, name }) => claimsTnef(type, name),
  find,
};
