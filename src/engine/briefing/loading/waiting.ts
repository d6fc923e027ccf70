import type { DayMaterial, QuestionFound, WaitingFound } from '../../../core/briefing/material.ts';
import { inBoth } from '../../../core/text/words.ts';
import { actsIn } from '../../../store/records/acts.ts';
import { openQuestions } from '../../../store/records/decisions.ts';
import { readLoop } from '../../../store/records/loops.ts';
import type { Reader } from '../../../store/access.ts';
import { actNamed } from '../../acting/act-named.ts';
import { isHidden } from '../../views/hidden.ts';
import type { BriefedFor } from './day.ts';

/** What waits for the principal's word: proposals, and questions only he can answer. */
export async function waitingFor(
  reader: Reader,
  briefed: BriefedFor,
): Promise<Pick<DayMaterial, 'waiting' | 'questions'>> {
  return {
    waiting: await proposals(reader, briefed),
    questions: await questions(reader, briefed),
  };
}

async function proposals(
  reader: Reader,
  { everything, profile }: BriefedFor,
): Promise<readonly WaitingFound[]> {
  const viewing = { everything, language: profile.language };
  const found: WaitingFound[] = [];
  for (const stored of await actsIn(reader, 'approve')) {
    if (await isHidden(reader, stored.arrival, viewing)) continue;
    found.push({
      act: stored.id,
      named: inBoth((language) => actNamed(stored.act, language)),
      addresses: stored.act.counterpart.addresses.map((address) => address.toLowerCase()),
      thread: stored.thread,
      createdAt: stored.createdAt,
      expiresAt: stored.expiresAt,
    });
  }
  return found;
}

async function questions(
  reader: Reader,
  { everything, profile }: BriefedFor,
): Promise<readonly QuestionFound[]> {
  const viewing = { everything, language: profile.language };
  const found: QuestionFound[] = [];
  for (const { id, at, arrival, decision } of await openQuestions(reader)) {
    if (await isHidden(reader, arrival, viewing)) continue;
    const loops = decision.sources.flatMap((one) => (one.kind === 'loop' ? [one.loop] : []));
    const about = (await Promise.all(loops.map((loop) => readLoop(reader, loop)))).filter(
      (loop) => loop !== null,
    );
    if (!everything && about.some(({ confidentiality }) => confidentiality === 'principal'))
      continue;
    const row = await reader.get(
      'SELECT from_address, thread FROM message WHERE arrival = ?',
      arrival,
    );
    const threads = [
      ...about.flatMap(({ thread }) => thread ?? []),
      ...(row === undefined ? [] : [String(row['thread'])]),
    ];
    const addresses = [
      ...about.map(({ address }) => address),
      ...(row === undefined ? [] : [String(row['from_address'])]),
    ];
    const hangs = about.flatMap((loop) => loop.about ?? []);
    found.push({ decision: id, said: decision.reason, at, addresses, threads, about: hangs });
  }
  return found;
}
