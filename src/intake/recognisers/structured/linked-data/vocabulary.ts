/** The ways senders write the vocabulary: schema.org with and without s, www and slash, and what Google called its own. */
const SCHEMA_ORG = /^(?:https?:)?\/\/(?:www\.)?(?:schema\.org|schema\.googleapis\.com)(?:\/|#|$)/i;
const PREFIX = /^schema:/i;
const MAX_NAME = 100;

/** Whether an address, or the context of a JSON-LD document as text, is that of schema.org. */
export function isSchemaOrg(text: string): boolean {
  return text === '' || /schema\.(?:org|googleapis\.com)/i.test(text.slice(0, 10_000));
}

/** A name of a type, property or value without its vocabulary; one of another vocabulary keeps it. */
export function nameOf(text: string): string {
  const given = text.trim().slice(0, 2 * MAX_NAME);
  const known = SCHEMA_ORG.exec(given)?.[0] ?? PREFIX.exec(given)?.[0] ?? '';
  const name = given.slice(known.length).replaceAll(/^\/+|\/+$/g, '');
  return (name === '' ? given : name).slice(0, MAX_NAME);
}

/** Whether what is left of a name is one of schema.org: it has no vocabulary of its own in front. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z]\w{0,99}$/.test(name);
}

/** Of several types the one that says most to a secretary: a reservation, else the first of schema.org. */
export function chosenType(types: readonly string[]): string | null {
  const names = types.map(nameOf).filter(isPlainName);
  return names.find((name) => /Reservation(?:Package)?$/.test(name)) ?? names[0] ?? null;
}
