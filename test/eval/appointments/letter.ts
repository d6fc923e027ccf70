import type { FactValues } from '../../../src/core/records/fact.ts';
import { factsOf } from '../../../src/core/records/fact.ts';
import type { MessageReading } from '../../../src/core/records/reading.ts';
import { readMessage } from '../../../src/intake/index.ts';

/** A letter as mail, sent at an instant. */
export function readLetter(text: string, subject: string, date: string): MessageReading {
  const lines = [
    'From: Sanne Mulder <sanne@brug.example>',
    'To: secretariaat@kantoor.example',
    `Subject: ${subject}`,
    `Date: ${date}`,
    'Message-ID: <1@brug.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ];
  const reading = readMessage(new TextEncoder().encode(lines.join('\r\n')));
  if (reading.kind !== 'message') throw new Error('a letter that is none');
  return reading;
}

/** What a letter asks for, as the office goes by it: null where it is not sure that a meeting is asked for. */
export function asked(
  reading: MessageReading,
  kind: 'meeting-request' | 'meeting-move' = 'meeting-request',
): FactValues['appointment'] | 'no fact' | null {
  const sure = reading.wants.some((want) => want.kind === kind && want.certainty >= SURE);
  if (!sure) return null;
  const asks = kind === 'meeting-request' ? 'meet' : 'move';
  const found = factsOf(reading.facts, 'appointment').find(({ value }) => value.asks === asks);
  return found?.value ?? 'no fact';
}

const SURE = 0.5;
