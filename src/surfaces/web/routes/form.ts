/** What a form brings in: text, files (which no form of ours has), or several of one name. */
export type FormBody = Readonly<Record<string, unknown>>;

/** A field's text, or undefined when it was left out. */
export function field(body: FormBody, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}

/** A field's text, or undefined when it was left out or left empty. */
export function filled(body: FormBody, name: string): string | undefined {
  const value = field(body, name)?.trim();
  return value === '' ? undefined : value;
}
