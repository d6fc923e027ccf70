/** Why a meeting that is being arranged is looked at again; the key of the wake's reason. */
export const LOOK = 'meetings.look';

/** Why other times are sought for it at once; the key of the wake's reason. */
export const SEEK = 'meetings.seek';
