import { insertLetter } from '../../store/records/letters/letters.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import type { Printed } from './put-on-paper.ts';

/** Keeps a letter that was printed, with its matter and the one it is for. */
export async function commitPaper(
  owner: Owner,
  writer: Writer,
  { decision, arrival }: { readonly decision: string; readonly arrival: string },
  { decision: paper, year, number, pdf, docx }: Printed,
): Promise<void> {
  const at = owner.tools.clock.now();
  const id = owner.tools.newId('letter');
  const { letter, person, matter } = paper;
  await insertLetter(writer, {
    id,
    year,
    number,
    reference: letter.ourReference ?? id,
    at,
    decision,
    arrival,
    person,
    matter,
    addressee: letter.addressee[0] ?? '',
    subject: letter.subject,
    pdf,
    docx,
  });
  await appendLedger(writer, {
    at,
    kind: 'letter-printed',
    subject: id,
    by: 'office',
    refs: [decision],
    marks: { pdf: owner.tools.keyedHash(owner.id, pdf) },
  });
}
