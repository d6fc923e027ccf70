import { OPERATIONS } from '../../../contract/index.ts';
import type { BriefDocument } from '../../../core/briefing/paper/document.ts';
import { annexesOf, folderDocument } from '../../../core/briefing/paper/folder-document.ts';
import type { PaperFound } from '../../../core/briefing/material.ts';
import { Trouble } from '../../../core/errors.ts';
import type { Language } from '../../../core/text/words.ts';
import {
  allWords,
  dayFolder,
  paperBytes,
  profile,
  type SeenFolder,
} from '../../../engine/index.ts';
import { goTo, type AtPrincipal } from '../authorise.ts';
import { bind } from '../bind.ts';
import type { Desk } from '../desk.ts';
import { writeLook } from '../looked-at.ts';
import { zoneOf } from '../looking.ts';
import { recordsOf, shapeOf } from './shape.ts';

/** What the principal is briefed with, at any moment. */
export const BRIEFING_HANDLERS = {
  folder: bind(OPERATIONS.folder, async (desk, caller, { principal, day }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const seen = await dayFolder(at.owner, day ?? null, at.viewing);
    const document = documentOf(desk, at, seen, caller.language);
    await writeLook(desk, at, 'folder', recordsOf(document));
    const { readyAt, before, after, folder } = seen;
    return {
      now: desk.now(),
      zone: await zoneOf(at),
      day: folder.day,
      readyAt,
      before,
      after,
      document: shapeOf(document, folder.zone),
    };
  }),

  'folder-print': bind(OPERATIONS['folder-print'], async (desk, caller, { principal, day }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const seen = await dayFolder(at.owner, day ?? null, at.viewing);
    const { language } = caller;
    const document = documentOf(desk, at, seen, language);
    await writeLook(desk, at, 'folder', recordsOf(document));
    const papers = await Promise.all(
      document.annexes.map(async ({ number, text, paper }) => {
        const bytes = await paperBytes(at.owner, paper);
        return { number, text, name: paper.name, type: paper.type, bytes };
      }),
    );
    const name = (await profile(at.owner))?.name ?? at.owner.id;
    const printed = await desk.press.print({
      document,
      language,
      day: seen.folder.day,
      name,
      papers,
    });
    return {
      day: seen.folder.day,
      name: `${language === 'nl' ? 'dagmap' : 'folder'}-${seen.folder.day}.pdf`,
      pdf: Buffer.from(printed.pdf).toString('base64'),
      apart: papers.flatMap(({ number, name: paper, bytes }) =>
        bytes === null || !printed.apart.includes(number)
          ? []
          : [{ number, name: paper, bytes: Buffer.from(bytes).toString('base64') }],
      ),
    };
  }),

  'folder-paper': bind(
    OPERATIONS['folder-paper'],
    async (desk, caller, { principal, day, number }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const { folder } = await dayFolder(at.owner, day, at.viewing);
      const annex = annexesOf(folder).find((one) => one.number === number);
      const bytes = annex === undefined ? null : await paperBytes(at.owner, annex.paper);
      if (annex === undefined || bytes === null)
        throw new Trouble('paper-gone', { retry: false, values: { number: String(number), day } });
      const { where, name, type } = annex.paper;
      await writeLook(desk, at, 'paper', [lookedAt(where)]);
      return { name, type, bytes: Buffer.from(bytes).toString('base64') };
    },
  ),
};

/** What a look at a paper was at. */
function lookedAt(where: PaperFound['where']): string {
  if (where.in === 'arrival') return where.arrival;
  return where.in === 'act' ? where.act : where.loop;
}

function documentOf(
  desk: Desk,
  { owner }: AtPrincipal,
  { folder }: SeenFolder,
  language: Language,
): BriefDocument {
  const { zone } = folder;
  return folderDocument(folder, { words: allWords(owner), language, zone, now: desk.now() });
}
