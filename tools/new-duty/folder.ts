import type { DutyNames } from './names.ts';

/** A file of the new folder, by its path inside. */
export type Folder = Readonly<Record<string, string>>;

const duty = ({
  id,
  code,
  nl,
  en,
}: DutyNames): string => `import type { Duty } from '../../core/duty.ts';
import { decide } from './decide.ts';
import { ${code}Words } from './words.ts';

/** ${en}: say here in a sentence what it does for the principal. */
export const ${code}: Duty = {
  id: '${id}',
  title: { nl: '${nl}', en: '${en}' },
  // Nothing reaches it before it is listed here: 'mail', 'wake', 'order'.
  listensTo: [],
  acts: [],
  needs: () => [],
  decide,
  words: ${code}Words,
};
`;

const decide = ({ id }: DutyNames): string => `import type { Source } from '../../core/act.ts';
import type { Decision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';

/** Pure: the situation in, decisions out, never none. Doing nothing is a decision with a reason. */
export function decide(situation: Situation): readonly Decision[] {
  const source: Source = { kind: 'arrival', arrival: situation.arrival.id };
  return [{ kind: 'leave', sources: [source], reason: sentence('${id}.not-mine') }];
}
`;

const words = ({
  id,
  code,
  nl,
  en,
}: DutyNames): string => `import type { Words } from '../../core/text/words.ts';

/** Every sentence of this duty that a person may read. */
export const ${code}Words: Words = {
  '${id}.not-mine': {
    nl: 'Hier is voor ${nl.toLowerCase()} niets te doen.',
    en: 'There is nothing to do here for ${en.toLowerCase()}.',
  },
};
`;

const examples = ({ code }: DutyNames): string => `import { expect, test } from 'vitest';
import { examplesIn } from '../../../test/examples.ts';
import { Example } from '../../core/conduct/testing/example.ts';
import { situationOf } from '../../core/conduct/testing/situation.ts';
import { tell } from '../../core/conduct/testing/tell.ts';
import { ${code} } from './duty.ts';

test.each(examplesIn(new URL('examples/', import.meta.url)))('$name', ({ written, expected }) => {
  const situation = situationOf(Example.parse(written));
  const told = tell(${code}.decide(situation), ${code}.words, situation.profile.language);
  expect(told).toEqual(expected);
});
`;

const readme = ({ en }: DutyNames): string => `# ${en}

What this duty is for, in a sentence a principal understands.

## What it does

Nothing yet: it listens to nothing, and leaves what it is shown with a reason.

## When it stays silent

Always.

## Authority it may ask for

None. Acts it may propose are listed in \`duty.ts\` and have their names in \`src/core/mandate/acts.ts\`.

## Data it keeps

None.

## Limits

Its grade is draft until its own tests earn more.
`;

const example = {
  about: 'A mail that is no business of this duty.',
  profile: 'notary',
  now: '2026-11-23T09:00:00Z',
  mail: {
    from: 'A. Bakker <a.bakker@bakker.example>',
    subject: 'Goedemorgen',
    own: 'Fijne week gewenst.',
  },
};

const expected = ({ nl }: DutyNames): object => ({
  decided: [`leave: Hier is voor ${nl.toLowerCase()} niets te doen.`],
  letters: [],
});

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** A duty's folder as ARCHITECTURE.md describes it, doing nothing, and green. */
export function dutyFolder(names: DutyNames): Folder {
  return {
    'duty.ts': duty(names),
    'decide.ts': decide(names),
    'words.ts': words(names),
    'examples.test.ts': examples(names),
    'README.md': readme(names),
    'examples/01-not-mine.json': json(example),
    'examples/01-not-mine.expected.json': json(expected(names)),
  };
}
