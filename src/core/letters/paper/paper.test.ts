import { expect, test } from 'vitest';
import { person } from '../../people/person.fixture.ts';
import { envelopeName } from './addressee.ts';
import { glued } from './set-type.ts';

test.each([
  [
    person({ name: 'mr. E. de Vries', surname: 'de Vries', titles: ['mr.'] }, { title: 'mevrouw' }),
    'nl',
    'Mevrouw mr. E. de Vries',
  ],
  [
    person({ name: 'J.P. van den Berg', surname: 'van den Berg' }, { title: 'heer' }),
    'nl',
    'De heer J.P. van den Berg',
  ],
  [person({ name: 'Kim de Boer', firstName: 'Kim', surname: 'de Boer' }), 'nl', 'Kim de Boer'],
  [
    person({ name: 'dr. K. Hill', surname: 'Hill', titles: ['dr.'] }, { title: 'mevrouw' }),
    'en',
    'Dr K. Hill',
  ],
  [
    person({ name: 'Peter Hughes', firstName: 'Peter', surname: 'Hughes' }, { title: 'heer' }),
    'en',
    'Mr Peter Hughes',
  ],
  [person({ name: 'Bakkerij Jansen BV' }), 'nl', 'Bakkerij Jansen BV'],
] as const)('an envelope to %o', (somebody, language, said) => {
  expect(envelopeName({ person: somebody, name: '' }, language)).toBe(said);
});

test('what belongs together is not parted', () => {
  expect(glued('Op 7 december om 10.00 uur bij mr. Van den Berg, € 1.250.')).toBe(
    'Op 7\u00a0december om 10.00\u00a0uur bij mr.\u00a0Van den Berg, €\u00a01.250.',
  );
});
