/**
 * Signs that do something to a terminal instead of standing there: control characters (ECMA-48
 * escape sequences move the cursor, rename windows, answer in the user's name) and marks that turn
 * the direction of what follows. Text of strangers may hold them.
 */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text that only stands there: line breaks and tabs stay, other acting signs become `�`. */
export function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(ACTING, '�');
}

/** JSON in which nothing acts on a terminal; the same value when it is read again. */
export function plainJson(value: unknown, indent: number): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent).replaceAll(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    escaped,
  );
}
