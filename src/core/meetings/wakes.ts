/** Why a meeting that is being arranged is looked at again; the key of the wake's reason. */
export const LOOK = 'meetings.look';

/** Why other times are sought for it at once; the key of the wake's reason. */
export const SEEK = 'meetings.seek';

/** What came of it is asked where the principal said that he rings himself; the key of the wake's reason. */
export const RANG = 'meetings.rang';

/** He lets it rest: it is ended as it stands when he says so; the key of the wake's reason. */
export const REST = 'meetings.rest';

/** The booking that lay ready he does not want: whoever chose the time waits all the same; the key of the wake's reason. */
export const UNWANTED = 'meetings.unwanted';

/** Any of these. */
export type MeetingWake = typeof LOOK | typeof SEEK | typeof RANG | typeof REST | typeof UNWANTED;
