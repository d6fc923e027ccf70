/** The duty that briefs the principal. */
export const BRIEFING = 'briefing';

/** Why it is woken: the folder for his next working day, and what the morning says. */
export const FOLDER_DUE = 'briefing.folder';
export const MORNING_DUE = 'briefing.morning';
