/**
 * Every way an operation can fail, and the HTTP status it has. The sentences stand in the words of
 * the surfaces; codes of the rooms below (a store, a channel) come through under their own names.
 */
export const ERRORS = {
  'input-invalid': 400,
  'body-not-json': 400,
  'principal-needed': 400,
  'user-needed': 400,
  'id-ambiguous': 400,
  'person-ambiguous': 400,
  'settings-invalid': 400,
  'setting-unknown': 400,
  'zone-unknown': 400,
  'zone-of-nobody': 404,
  'zone-several': 400,
  'zone-missing': 409,
  'place-unknown': 404,
  'meeting-unclear': 400,
  'nothing-to-arrange': 409,
  'place-ambiguous': 400,
  'no-way': 422,
  'not-signed-in': 401,
  'link-over': 401,
  'may-not': 403,
  'may-not-consent': 403,
  'only-console': 403,
  'origin-refused': 403,
  'no-access': 404,
  'operation-unknown': 404,
  'page-unknown': 404,
  'principal-unknown': 404,
  'user-unknown': 404,
  'id-unknown': 404,
  'person-unknown': 404,
  'path-missing': 404,
  'account-unknown': 404,
  'calendar-unknown': 404,
  'book-unknown': 404,
  'card-unknown': 404,
  'merge-unknown': 404,
  'gift-unknown': 404,
  'suggestion-unknown': 404,
  'organisation-unknown': 404,
  'event-unknown': 404,
  'no-minutes': 404,
  'notes-missing': 400,
  'needs-unclear': 400,
  'paper-gone': 404,
  'signal-unknown': 404,
  'no-talk': 404,
  'method-not-allowed': 405,
  'absence-unclear': 400,
  'loop-is-closed': 409,
  'loop-is-ours': 409,
  'not-waiting': 409,
  'answer-unclear': 400,
  'point-unknown': 404,
  'principal-exists': 409,
  'mandate-unclear': 409,
  'nothing-offered': 409,
  'want-certain': 409,
  'no-account': 409,
  'calendar-still-there': 409,
  'calendar-last': 409,
  'book-read-only': 409,
  'merge-same': 409,
  'merge-opposed': 409,
  'clock-fixed': 409,
  'erase-unconfirmed': 409,
  'backup-in-the-way': 409,
  'body-too-large': 413,
  'body-type': 415,
  'host-refused': 421,
  'login-refused': 422,
  'calendar-address-refused': 422,
  'calendar-not-own': 422,
  'account-kind-unknown': 422,
  'model-missing': 409,
  'model-secrecy': 409,
  'model-passed-on': 409,
  'draft-missing': 409,
  'office-broken': 500,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERRORS;

/** What can go wrong with whatever is asked. */
export const ALWAYS = [
  'input-invalid',
  'body-not-json',
  'not-signed-in',
  'may-not',
  'origin-refused',
  'operation-unknown',
  'method-not-allowed',
  'body-too-large',
  'body-type',
  'host-refused',
  'office-broken',
] as const satisfies readonly ErrorCode[];

/** What can go wrong besides when it is about one principal. */
export const ABOUT_PRINCIPAL = [
  'principal-needed',
  'principal-unknown',
  'no-access',
] as const satisfies readonly ErrorCode[];

/** The status a code is answered with; trouble from the rooms below is a stated failure. */
export function statusOf(code: string): number {
  return isErrorCode(code) ? ERRORS[code] : 422;
}

/** Whether a text is one of the contract's codes. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}
