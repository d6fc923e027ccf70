import { expect, test } from 'vitest';
import type { BusyKind, BusySpan } from './busy.ts';
import { freeBusyText } from './free-busy.ts';

const at = (hour: number): number => Date.UTC(2026, 11, 3, hour);
const span = (kind: BusyKind, from: number, until: number): BusySpan => ({
  kind,
  from: at(from),
  until: at(until),
  by: null,
});

function told(...busy: readonly BusySpan[]): readonly string[] {
  const stamp = { stamp: at(8), uid: 'vrij@kantoor.example' };
  const text = freeBusyText(busy, { from: at(9), until: at(17) }, stamp);
  return text
    .split('\r\n')
    .filter((line) => line.startsWith('FREEBUSY'))
    .map((line) => line.replace('FREEBUSY;FBTYPE=', '').replaceAll(/20261203T|0000Z/g, ''));
}

test('what outweighs is told, and of the rest what it leaves', () => {
  expect(
    told(
      span('tentative', 10, 15),
      span('busy', 11, 12),
      span('held', 14, 16),
      span('unknown', 13, 14),
    ),
  ).toEqual([
    'BUSY-UNAVAILABLE:13/14',
    'BUSY:11/12',
    'BUSY-TENTATIVE:10/11',
    'BUSY-TENTATIVE:12/13',
    'BUSY-TENTATIVE:14/16',
  ]);
});

test('meetings that touch are one stretch, cut to what was asked; what takes no time is not told', () => {
  expect(
    told(span('busy', 12, 13), span('busy', 7, 10), span('busy', 10, 11), span('busy', 12, 12)),
  ).toEqual(['BUSY:09/11', 'BUSY:12/13']);
  expect(told(span('away', 5, 9), span('busy', 17, 20))).toEqual([]);
});
