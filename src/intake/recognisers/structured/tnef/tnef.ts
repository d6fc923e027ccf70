import { isTnef } from '../../../tnef/tnef.ts';
import type { PartRecogniser } from '../leaf.ts';
import { tnefIn } from './opened.ts';

/** Outlook's wrapping, named; what it holds is read as if it had not been wrapped. */
export const tnef: PartRecogniser<'tnef'> = {
  kind: 'tnef',
  takes: ({ type, name }) => isTnef(type, name),
  find: (leaf) => {
    const opened = tnefIn(leaf);
    if (opened === null) return [];
    const { messageClass, subject, files, body } = opened;
    const value = { messageClass, subject, files: files.length, body: body?.kind ?? null };
    return [{ value, start: 0, end: leaf.bytes().length, certainty: 1 }];
  },
};
