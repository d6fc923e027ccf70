import type { Sources } from '../../core/act.ts';
import type { Sorting } from '../../core/decision.ts';
import { restingOn } from '../../core/conduct/look.ts';
import { isEncrypted } from '../../core/records/enclosures.ts';
import { factsOf } from '../../core/records/fact.ts';
import type { WantKind } from '../../core/records/reading.ts';
import { sentence } from '../../core/text/words.ts';
import type { Sentence } from '../../core/text/words.ts';
import type { MailView } from './view.ts';
import { capital, isAddressed, isCopied, loopsOfThread, nameOf } from './view.ts';

/** Below this certainty a want is a hint, not a ground for sorting. */
export const SURE = 0.5;

/** Whether a mail can be trusted is for conduct; here only its kind is judged. */
type Placed = Exclude<Sorting, 'suspicious'>;

/** Where a mail is placed, why, and on what ground. */
export interface Sorted {
  readonly sorting: Placed;
  readonly reason: Sentence;
  readonly sources: Sources;
  /** The want that decided it, where one did. */
  readonly want: WantKind | null;
}

/**
 * What a want makes of a mail, the weightiest first: the principal's own affairs, then what cannot
 * wait, then what the secretary can prepare, then what is only to be known.
 */
const BY_WANT: readonly (readonly [WantKind, Placed])[] = [
  ['condolence', 'principal'],
  ['press-enquiry', 'principal'],
  ['complaint', 'principal'],
  ['personal', 'principal'],
  ['travel-change', 'principal'],
  ['payment-reminder', 'prepare'],
  ['invitation', 'prepare'],
  ['meeting-move', 'prepare'],
  ['meeting-request', 'prepare'],
  ['meeting-answer', 'prepare'],
  ['document-request', 'prepare'],
  ['document-delivery', 'prepare'],
  ['invoice', 'prepare'],
  ['order', 'prepare'],
  ['quote', 'principal'],
  ['question', 'principal'],
  ['travel-confirmation', 'information'],
  ['congratulation', 'information'],
];

/** Sorts a mail in which conduct found nothing. Total: whatever comes, it is placed and the reason said. */
export function sort(view: MailView): Sorted {
  return byKind(view) ?? byForm(view) ?? byPlace(view) ?? byWant(view) ?? byHand(view);
}

/** What machines sent, and what many people got. */
function byKind(view: MailView): Sorted | null {
  switch (view.message.automatic?.kind) {
    case 'list':
      return placed(view, 'bulk', 'list');
    case 'notification':
      // A machine tells it, and nobody else will: his journey does not go as he thinks.
      return wants(view, 'travel-change')
        ? placed(view, 'principal', 'travel-change', 'travel-change')
        : placed(view, 'information', 'notification');
    case 'auto-reply':
      return placed(view, 'information', 'auto-reply');
    case 'complaint':
      return placed(view, 'information', 'spam-complaint');
    case 'bounce':
      return placed(view, 'information', 'bounce');
    case undefined:
      return wants(view, 'newsletter') ? placed(view, 'bulk', 'newsletter') : null;
    default:
      return view.message.automatic satisfies never;
  }
}

/** What is encrypted nobody here can read: he opens it himself, and is told so. */
function byForm(view: MailView): Sorted | null {
  return isEncrypted(view.message) ? placed(view, 'principal', 'encrypted') : null;
}

/** An answer we waited for needs the principal; a copy is for information. */
function byPlace(view: MailView): Sorted | null {
  const awaited = loopsOfThread(view.situation).some((loop) => loop.owes === 'they');
  if (awaited && !wants(view, 'complaint')) return placed(view, 'principal', 'answer');
  if (isCopied(view)) return placed(view, 'information', 'copy');
  return null;
}

function byWant(view: MailView): Sorted | null {
  // From the press every question is an enquiry, in whatever words it comes.
  const press = view.person?.marks.includes('press') === true;
  const asks = wants(view, 'question') || factsOf(view.message.facts, 'question').length > 0;
  for (const [want, sorting] of BY_WANT) {
    if (!wants(view, want) || (press && want === 'question')) continue;
    // "May we come to see you about the opening?" asks for an hour, and invites to nothing.
    if (want === 'invitation' && certaintyOf(view, 'meeting-request') > certaintyOf(view, want))
      continue;
    // An offer nobody asked for is to be known, not to be decided.
    if (want === 'quote' && !view.known) return placed(view, 'information', 'offer', want);
    return placed(view, sorting, want, want);
  }
  if (asks && press) return placed(view, 'principal', 'press-enquiry', 'press-enquiry');
  return asks ? placed(view, 'principal', 'question', 'question') : null;
}

function byHand(view: MailView): Sorted {
  if (!isAddressed(view) && !view.known) return placed(view, 'information', 'not-addressed');
  return placed(view, 'principal', 'by-hand');
}

function certaintyOf({ message }: MailView, kind: WantKind): number {
  return Math.max(
    0,
    ...message.wants.filter((one) => one.kind === kind).map((one) => one.certainty),
  );
}

/** Whether a mail surely wants something. */
export function wants(view: MailView, kind: WantKind): boolean {
  return view.message.wants.some((want) => want.kind === kind && want.certainty >= SURE);
}

function placed(
  view: MailView,
  sorting: Placed,
  why: string,
  want: WantKind | null = null,
): Sorted {
  const name = nameOf(view);
  const facts = want === 'question' ? factsOf(view.message.facts, 'question') : [];
  return {
    sorting,
    want,
    reason: sentence(`correspondence.sorted-${why}`, { name, Name: capital(name) }),
    sources: restingOn(view.situation, facts),
  };
}
