import { asksAnew, differencesOf } from '../../invitations/differences.ts';
import type { InvitationLetterKind } from '../../invitations/letters/letter.ts';
import type { Dispatch } from '../../invitations/meeting.ts';
import type { ActKind } from '../../../mandate/acts.ts';
import type { CalendarComponent } from '../../../records/calendar-component.ts';

/** What is known of a message beside its content. */
export interface Told {
  /** A time that was agreed before: it is confirmed, and not asked. */
  readonly agreed: boolean;
  /** How the part was, for a change. */
  readonly was: CalendarComponent | null;
}

/** The letter that goes with a calendar message. */
export function letterKind(
  { tells }: Dispatch,
  part: CalendarComponent,
  { agreed, was }: Told,
): InvitationLetterKind {
  switch (tells) {
    case 'invitation':
      return agreed ? 'confirmation' : 'invitation';
    case 'again':
      return 'again';
    case 'change':
      return changeKind(part, was);
    case 'cancellation':
      return 'cancelled';
    case 'removal':
      return 'not-needed';
    case 'answer':
      return answerKind(part);
    case 'delegation':
      return 'in-place';
    case 'counter':
      return 'other-time';
    case 'counter-declined':
      return 'stays';
    case 'refresh':
      return 'how-it-stands';
    case 'state':
      return part.status === 'CANCELLED' ? 'cancelled' : 'state';
    default:
      return tells satisfies never;
  }
}

function changeKind(part: CalendarComponent, was: CalendarComponent | null): InvitationLetterKind {
  if (was === null) return 'details-changed';
  const differences = differencesOf(was, part);
  if (asksAnew(differences)) return 'moved';
  return differences.includes('place') && part.location !== null
    ? 'place-changed'
    : 'details-changed';
}

function answerKind({ attendees }: CalendarComponent): InvitationLetterKind {
  const answer = attendees[0]?.answer;
  if (answer === 'ACCEPTED') return 'comes';
  if (answer === 'DELEGATED') return 'delegated';
  return answer === 'TENTATIVE' ? 'may-come' : 'declined';
}

/** The deed a calendar message is, as a mandate speaks of it. */
export function actKind(
  { tells, components }: Dispatch,
  { agreed }: Pick<Told, 'agreed'>,
): ActKind {
  switch (tells) {
    case 'invitation':
      return agreed ? 'meeting.confirm' : 'invitation.send';
    case 'answer': {
      const answer = components[0]?.attendees[0]?.answer;
      return answer === 'DECLINED' ? 'invitation.decline' : 'invitation.accept';
    }
    case 'cancellation':
    case 'removal':
      return 'meeting.cancel';
    case 'change':
    case 'counter':
      return 'meeting.move';
    case 'again':
    case 'delegation':
    case 'counter-declined':
    case 'refresh':
    case 'state':
      return 'invitation.send';
    default:
      return tells satisfies never;
  }
}
