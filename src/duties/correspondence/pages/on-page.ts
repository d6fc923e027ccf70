import { conductOnReading } from '../../../core/conduct/conduct.ts';
import { askedBesides } from '../../../core/meetings/asked-besides.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import type { Decision } from '../../../core/decision.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { careful } from '../careful/careful.ts';
import { leave, note } from '../decisions.ts';
import { shorten } from '../loops/answers.ts';
import { owedBesides } from '../replies/reply.ts';
import { capital, nameOf, viewOf } from '../view.ts';

/**
 * Somebody answered on a page. What he marked is for the duty that asked; that it came, and what he wrote beside it, is put on
 * the docket. What conduct finds in his words holds as for a letter.
 */
export function onPage(situation: Situation): readonly Decision[] {
  const view = viewOf(situation);
  const page = view?.message.page;
  if (view === null || page === undefined)
    return [leave(sentence('correspondence.unreadable'), restingOn(situation))];
  const findings = page.remark === '' ? [] : conductOnReading(situation);
  if (findings.length > 0) return careful(view, findings);
  const Name = capital(nameOf(view));
  const said = shorten(page.remark);
  const reason =
    page.remark === ''
      ? sentence('correspondence.page-answered', { Name })
      : sentence('correspondence.page-said', { Name, said });
  // A remark is for somebody to read; marks alone are counted.
  const besides = askedBesides(view.message);
  return [
    note(page.remark === '' ? 'information' : 'principal', reason, restingOn(situation)),
    ...(besides === null ? [] : owedBesides(view, besides)),
  ];
}
