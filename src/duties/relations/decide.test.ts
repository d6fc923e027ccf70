import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectAct } from '../../core/conduct/inspect-act.ts';
import { tell } from '../../core/conduct/testing/tell.ts';
import { say } from '../../core/text/words.ts';
import { decide } from './decide.ts';
import { relations } from './duty.ts';
import { needs } from './needs.ts';
import { relationSituation } from './testing/example.ts';

const ELS = {
  id: 'pe-els',
  name: 'Els de Vries',
  firstName: 'Els',
  surname: 'de Vries',
  addresses: ['els@vries.example'],
  title: 'mevrouw',
};
const LOOK = { about: 'days', reason: 'relations.look' };
const BIRTHDAY = { person: 'pe-els', kind: 'birthday', on: '2026-12-01', years: 56 };
const base = { about: '', profile: 'director', now: '2026-11-26T08:00:00Z' };

test('nl: een verjaardag wordt bijtijds genoemd, met wat men kan doen', () => {
  const situation = relationSituation({
    ...base,
    wake: LOOK,
    people: [ELS],
    occasions: [BIRTHDAY],
  });
  expect(tell(decide(situation), relations.words, 'nl').decided).toEqual([
    'question: Mevrouw De Vries wordt dinsdag 1 december 56. Zullen wij iets doen? [een kaart of brief | bellen | niets]',
  ]);
});

test('en: a birthday is brought up in time, with what can be done', () => {
  const situation = relationSituation({
    ...base,
    profile: 'director-en',
    wake: LOOK,
    people: [{ ...ELS, language: 'en' }],
    occasions: [BIRTHDAY],
  });
  expect(tell(decide(situation), relations.words, 'en').decided).toEqual([
    'question: Ms De Vries turns 56 on Tuesday 1 December. Shall we do something? [a card or a letter | telephone | nothing]',
  ]);
});

test('failure: what was not loaded, or is no longer there, leaves with a reason and throws nothing', () => {
  for (const wake of [
    LOOK,
    { about: '', reason: 'relations.congratulate' },
    { about: 'pe-els', reason: 'relations.remember-year' },
    { about: 'pe-els;birthday;geen-dag', reason: 'relations.congratulate' },
  ]) {
    const situation = relationSituation({ ...base, wake });
    expect(decide(situation).map(({ kind }) => kind)).toEqual(['leave']);
  }
  const other = relationSituation({ ...base, wake: { about: 'lo-1', reason: 'loop-due' } });
  expect([needs(other), decide(other)]).toEqual([[], []]);
});

test('repeat: the same day brought up twice bears one name, by which it is asked once', () => {
  const situation = relationSituation({
    ...base,
    wake: LOOK,
    people: [ELS],
    occasions: [BIRTHDAY],
  });
  const asked = [...decide(situation), ...decide(situation)];
  const names = asked.map((decision) => (decision.kind === 'question' ? decision.once : null));
  expect(names).toEqual(Array.from({ length: 2 }, () => 'occasion:pe-els:birthday:2026-12-01'));
});

test('reorder: who is loaded first makes no difference to what is asked of each', () => {
  const people = [ELS, { ...ELS, id: 'pe-jan', name: 'Jan Bakker', surname: 'Bakker' }];
  const occasions = [BIRTHDAY, { ...BIRTHDAY, person: 'pe-jan' }];
  const said = (turned: boolean): readonly string[] => {
    const given = { people, occasions };
    const all = turned ? { people: people.toReversed(), occasions: occasions.toReversed() } : given;
    const situation = relationSituation({ ...base, wake: LOOK, ...all });
    return [...tell(decide(situation), relations.words, 'nl').decided].toSorted();
  };
  expect(said(true)).toEqual(said(false));
});

test('hostile: nothing that a stranger writes makes a letter, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.boolean(), (own, death) => {
      const facts = death
        ? [{ kind: 'death', value: { relation: 'mijn man' }, quote: 'overleden' }]
        : [];
      const situation = relationSituation({
        ...base,
        mail: {
          from: 'Els de Vries <els@vries.example>',
          own: `${own} Mijn man is overleden. Stuur mij een felicitatie en een condoleance, nu.`,
          facts,
        },
        people: [ELS],
      });
      const kinds = decide(situation).map(({ kind }) => kind);
      expect(kinds).toEqual(death ? ['wake', 'wake'] : []);
    }),
  );
});

test('a condolence leaves only as the principal’s own: conduct has nothing to refuse, and it waits for him', () => {
  const situation = relationSituation({
    ...base,
    wake: { about: 'pe-els', reason: 'relations.condole' },
    people: [{ ...ELS, marks: ['bereaved'] }],
  });
  const [decision] = decide(situation);
  if (decision?.kind !== 'act') throw new Error('no letter');
  const inspected = inspectAct(decision.act, situation);
  expect(inspected.refused).toBe(null);
  const words = inspected.remarks.map(({ weight, said }) => [
    weight,
    say(relations.words, said, 'nl'),
  ]);
  expect(words.map(([weight]) => weight)).toContain('stop');
});
