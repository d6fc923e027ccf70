import { inspectAct } from '../inspect-act.ts';
import type { ExampleInput } from './example.ts';
import { actOf, situationOf } from './situation.ts';

/** Monday morning. */
export const NOW = '2026-11-23T09:00:00Z';
const TO = 'a.devries@thuis.example';

type Send = NonNullable<ExampleInput['send']>;
/** The mail that came in before it. */
export type Mail = NonNullable<ExampleInput['mail']>;
type One = NonNullable<ExampleInput['people']>[number];

const vries: One = {
  id: 'pe-vries',
  name: 'A. de Vries',
  surname: 'de Vries',
  addresses: [TO],
  title: 'mevrouw',
};

/** A letter to mevrouw De Vries, with what makes the case. */
export interface Case {
  readonly profile?: ExampleInput['profile'];
  readonly send?: Partial<Send>;
  readonly mail?: Partial<Mail>;
  readonly person?: Partial<One>;
  readonly people?: readonly One[];
}

/** The whole example of a case. */
export function example({
  profile = 'director',
  send = {},
  mail,
  person = {},
  people = [],
}: Case): ExampleInput {
  return {
    about: 'a rule of conduct',
    profile,
    now: NOW,
    writtenTo: [TO],
    people: [{ ...vries, ...person }, ...people],
    ...(mail === undefined ? {} : { mail: { from: `A. de Vries <${TO}>`, ...mail } }),
    send: {
      to: [TO],
      subject: profile === 'director' ? 'Afspraak' : 'Ons bericht',
      text: 'Geachte mevrouw De Vries,\n\nTot maandag.',
      ...send,
    },
  };
}

/** What inspection finds in a case, as one line. */
export const inspect = (given: Case): string => {
  const input = example(given);
  const { remarks, principalOnly } = inspectAct(actOf(input), situationOf(input));
  const found = remarks.map((remark) => `${remark.weight} ${remark.said.key}`);
  return [...found, ...(principalOnly ? ['principal only'] : [])].join(', ') || 'nothing';
};

/** A letter that says this. */
export const says = (text: string): Case => ({ send: { text } });
/** A mail that brings one fact. */
export const brings = (kind: string, value: unknown, more: Partial<Mail> = {}): Partial<Mail> => ({
  own: 'x',
  facts: [{ kind, value, quote: 'x' }],
  ...more,
});
export const CHASE = 'correspondence.chase';
