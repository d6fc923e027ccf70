import type { MessageView } from './message-view.ts';
import { field, leafOf } from './message-view.ts';

const SUBJECT =
  /\b(?:abuse report|complaint about (?:a )?message|email feedback report|spam (?:complaint|report)|feedback loop)\b/i;
const BODY =
  /\bthis is an? (?:email )?(?:abuse|complaint|spam|feedback) report\b|\breported (?:this|the following) (?:message|e-?mail) as (?:junk|spam)\b|\bcomplained about (?:an? |the )?(?:e-?mail|message)\b/i;
const SES = /"notificationType\\?"\s{0,3}:\s{0,3}\\?"Complaint\\?"/i;

/** An abuse report (ARF, RFC 5965), or a report to the same end in a form of its own. */
export function isComplaint(view: MessageView): boolean {
  const reportType = view.root.parameters.get('report-type')?.toLowerCase() ?? '';
  if (reportType === 'feedback-report') return true;
  if (leafOf(view, ['message/feedback-report']) !== null) return true;
  const start = view.body.text.slice(0, 2000);
  if (SES.test(start)) return true;
  if (/^staff@hotmail\.com$/i.test(view.from[0]?.address ?? '') && /complaint/i.test(view.subject))
    return true;
  if (field(view, 'x-loop') === 'scomp' || /^scomp@/i.test(view.from[0]?.address ?? ''))
    return true;
  return (
    SUBJECT.test(view.subject) && (BODY.test(start) || leafOf(view, ['message/rfc822']) !== null)
  );
}
