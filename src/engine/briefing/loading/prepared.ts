import type { MeetingFound, PaperFound } from '../../../core/briefing/material.ts';
import {
  nameOfPaper,
  numberedPapers,
  type NumberedPaper,
} from '../../../core/gatherings/numbering.ts';
import { readGathering } from '../../../store/records/gatherings/read.ts';
import type { Reader } from '../../../store/access.ts';

type Prepared = Pick<MeetingFound, 'papers' | 'prepared'>;

/**
 * The papers of an appointment: those of its agenda first, by their numbers, then what else was found. Nothing of a meeting
 * that the reader may not see, nor a paper that is for the principal alone.
 */
export async function preparedPapers(
  reader: Reader,
  { uid, recurrenceId }: Pick<MeetingFound, 'uid' | 'recurrenceId'>,
  { found, everything }: { readonly found: readonly PaperFound[]; readonly everything: boolean },
): Promise<Prepared> {
  const gathering = await readGathering(reader, { uid, recurrenceId });
  if (gathering === null || (gathering.confidential && !everything))
    return { papers: found, prepared: null };
  const own = numberedPapers(gathering).flatMap((one) => paperOf(one, everything));
  const rest = found.filter(({ sha256 }) => !own.some((paper) => paper.sha256 === sha256));
  const agenda = gathering.items.map(({ title }) => title);
  return { papers: [...own, ...rest], prepared: { id: gathering.id, agenda } };
}

/** Under its number; of one that was handed over here nobody wrote. */
function paperOf({ number, paper }: NumberedPaper, everything: boolean): readonly PaperFound[] {
  const { file } = paper;
  if (file === null || (file.confidential && !everything)) return [];
  const { blob, type, size, arrival, part } = file;
  return [
    {
      where:
        part === null
          ? { in: 'office', loop: paper.id, blob }
          : { in: 'arrival', arrival, path: part },
      name: nameOfPaper({ number, paper }),
      type,
      size,
      sha256: blob,
      from: part === null ? '' : paper.name,
      at: paper.openedAt,
    },
  ];
}
