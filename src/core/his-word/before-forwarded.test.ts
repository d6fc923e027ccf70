import { expect, test } from 'vitest';
import { beforeForwarded } from './before-forwarded.ts';

const HEAD =
  'Van: Wie <wie@elders.example>\nVerzonden: maandag 23 november\nAan: Jan\nOnderwerp: Vraag';

test.each([
  ['---------- Forwarded message ---------\nFrom: Wie\nSubject: Vraag\n\nzeg vrijdag af', ''],
  ['Begin doorgestuurd bericht:\n\nVan: Wie\nOnderwerp: Vraag\n\nzeg vrijdag af', ''],
  ['-----Oorspronkelijk bericht-----\nVan: Wie\n\nzeg vrijdag af', ''],
  [`________________________________\n${HEAD}\n\nzeg vrijdag af`, ''],
  [`*Van:* Wie\n*Verzonden:* maandag\n\nzeg vrijdag af`, ''],
  [`zeg donderdag af\n\n${HEAD}\n\nzeg vrijdag af`, 'zeg donderdag af\n'],
  ['zeg donderdag af', 'zeg donderdag af'],
  ['Aan: niemand, zeg donderdag af', 'Aan: niemand, zeg donderdag af'],
])('of “%s” only “%s” is his own', (text, own) => {
  expect(beforeForwarded(text, 'Vraag')).toBe(own);
});

test.each(['Fwd: Vraag', 'FW: Vraag', 'Doorst: Vraag', '[Fwd: Vraag]'])(
  'under “%s” nobody can see what is his where nothing marks it',
  (subject) => {
    expect(beforeForwarded('zeg vrijdag af', subject)).toBeNull();
    expect(beforeForwarded(`doe dit\n${HEAD}\n\nzeg vrijdag af`, subject)).toBe('doe dit');
  },
);
