import { z } from 'zod';
import { Example } from '../../../core/conduct/testing/example.ts';
import { situationOf } from '../../../core/conduct/testing/situation.ts';
import type { PersonId } from '../../../core/ids.ts';
import { METHODS } from '../../../core/people/etiquette.ts';
import type { Situation } from '../../../core/situation.ts';

/** A situation as a person writes it down, with what comes round of whom. */
const RelationExample = Example.extend({
  occasions: z
    .array(
      z.strictObject({
        person: z.string(),
        kind: z.enum(['birthday', 'wedding', 'client-since', 'works-since']),
        on: z.string(),
        years: z.number().nullable().default(null),
        method: z.enum(METHODS).nullable().default(null),
      }),
    )
    .optional(),
  methods: z.record(z.string(), z.enum(METHODS).nullable()).optional(),
});

/** Builds the situation that an example describes. */
export function relationSituation(written: unknown): Situation {
  const { occasions, methods, ...rest } = RelationExample.parse(written);
  const situation = situationOf(rest);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
  const brand = (id: string): PersonId => id as PersonId;
  return {
    ...situation,
    loaded: {
      ...situation.loaded,
      ...(occasions === undefined
        ? {}
        : { occasions: occasions.map((one) => ({ ...one, person: brand(one.person) })) }),
      ...(methods === undefined ? {} : { methods }),
    },
  };
}
