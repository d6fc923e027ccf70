import { calendar } from './calendar/calendar.ts';
import { contact } from './contact/contact.ts';
import { structuredData } from './linked-data/structured-data.ts';
import { protectedPart } from './protected/protected-part.ts';
import { meeting } from './tnef/meeting.ts';
import { tnef } from './tnef/tnef.ts';
import { deliveryStatus } from './reports/delivery-status.ts';
import { dispositionNotification } from './reports/disposition-notification.ts';
import { reservation } from './reservation/reservation.ts';

/** Recognisers of parts that have a form of their own. */
export const STRUCTURED = [
  calendar,
  contact,
  deliveryStatus,
  dispositionNotification,
  protectedPart,
  reservation,
  structuredData,
  tnef,
  meeting,
] as const;
