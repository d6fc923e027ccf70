import { homeOf } from '../../../core/calls/reading/number.ts';
import { readNote } from '../../../core/calls/reading/read-note.ts';
import type { Language } from '../../../core/text/words.ts';
import type { Zone } from '../../../core/time/instant.ts';
import type { Consenting } from '../../approvers.ts';
import { takeCall, takeRead, type NoteGiven, type Taken } from '../../calls/take-call.ts';
import type { Owner } from '../../owner.ts';
import type { Told } from './tell.ts';

/** A telephone note in what was told, in the first of these languages in which it is one. */
export function noteTold(text: string, languages: readonly Language[], zone: Zone) {
  for (const language of languages) {
    const note = readNote(text, language, homeOf(zone));
    if (note !== null) return { text, note, language };
  }
  return null;
}

/** "Jansen belde. Plan een overleg met hem": what stands behind in a sentence of its own, with his name in it. */
export function orderBehind({
  text,
  note,
}: NonNullable<ReturnType<typeof noteTold>>): string | null {
  if (note.joined !== 'sentence') return null;
  const behind = text.slice(note.said.start).trim();
  return behind.replace(/(?<!\p{L})(?:hem|haar|him|her)(?!\p{L})/iu, note.name);
}

/** Takes down a note that was told; null where it is no note after all. */
export async function tellNote(
  owner: Owner,
  by: Consenting,
  { text, note, language }: NonNullable<ReturnType<typeof noteTold>>,
  reader: Language,
): Promise<Told | null> {
  const taken = await takeRead(owner, by, { text, note }, { language, reader });
  return taken === null ? null : asTold(taken);
}

/** A telephone note by itself: what is told here is nothing else. */
export async function tellCall(
  owner: Owner,
  by: Consenting,
  given: NoteGiven,
  speaking: { readonly language: Language; readonly reader: Language },
): Promise<Told> {
  return asTold(await takeCall(owner, by, given, speaking));
}

function asTold(taken: Taken): Told {
  if (taken.taken)
    return {
      understood: true,
      orders: [],
      said: [taken.said],
      answers: [],
      arrival: taken.arrival,
      acts: [],
    };
  const readings = taken.choices.map((said) => ({ said, order: { kind: 'call' } as const }));
  return { understood: false, question: taken.question, readings };
}
