import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { person } from '../shapes/contact.ts';
import { personText } from './contacts.ts';

const PERSON = [...ABOUT_PRINCIPAL, 'person-unknown', 'person-ambiguous'] as const;

/** Who may be the same person, and why; nobody is merged without somebody's word. */
export const alikeContacts = define({
  name: 'alike-contacts',
  title: { nl: 'Wie misschien dezelfde is', en: 'Who may be the same person' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    pairs: z.array(
      z.object({ one: person, other: person, why: z.enum(['address', 'telephone', 'name']) }),
    ),
  }),
  errors: ABOUT_PRINCIPAL,
});

/** Two are one person, found under the first from now on. */
export const mergeContacts = define({
  name: 'merge-contacts',
  title: { nl: 'Twee samenvoegen', en: 'Merge two' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, person: personText, other: personText }),
  output: z.object({ merge: z.string(), person: z.string() }),
  errors: [...PERSON, 'merge-same', 'merge-opposed'],
});

/** They are two after all. */
export const undoMerge = define({
  name: 'undo-merge',
  title: { nl: 'Een samenvoeging ongedaan maken', en: 'Undo a merge' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, merge: z.string().regex(/^mg-[0-9a-z]{10}$/) }),
  output: z.object({ person: z.string(), other: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'merge-unknown'],
});

/** They look alike and are two people. */
export const keepApart = define({
  name: 'keep-apart',
  title: { nl: 'Zeggen dat het er twee zijn', en: 'Say that they are two' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, person: personText, other: personText }),
  output: z.object({ person: z.string(), other: z.string() }),
  errors: PERSON,
});
