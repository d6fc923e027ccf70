import { writtenAt, type MessageReading } from '../../../core/records/reading.ts';
import type { Need, Situation } from '../../../core/situation.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { mayAskByHour } from '../deadlines/on-sent.ts';
import { ofPerson } from './people.ts';

/** What he asks for himself by an hour, and the diary of that day. */
export function ofSent(situation: Situation, message: MessageReading): readonly Need[] {
  if (!mayAskByHour(situation, message)) return [];
  const { language, own } = message;
  const { deadline } = situation.loaded.diary ?? {};
  const day = deadline === undefined || deadline === null ? null : deadline.at;
  return [
    {
      need: 'deadline',
      text: own,
      language: language === 'nl' || language === 'en' ? language : situation.profile.language,
      writtenAt: writtenAt(message) ?? situation.now,
    },
    ...(day === null ? [] : [{ need: 'diary', from: day - DAY_MS, until: day + DAY_MS } as const]),
  ];
}

/** What runs in the thread in which it was asked, whom it was asked of, and what is on that day. */
export function ofPapers({ now, loaded }: Situation, thread: string): readonly Need[] {
  return [
    { need: 'thread', messageIds: [thread] },
    { need: 'diary', from: now - DAY_MS, until: now + DAY_MS },
    ...(loaded.threadRoot === null
      ? []
      : [{ need: 'loops-of-thread', thread: loaded.threadRoot } as const]),
    ...loaded.loops.flatMap(({ address }) => ofPerson(address)),
  ];
}
