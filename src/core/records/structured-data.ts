/** A value of JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** An item that a page or mail describes to machines (schema.org), as JSON-LD or microdata. */
export interface StructuredData {
  /** Name of the schema.org type, without where it is defined: `Invoice`. */
  readonly type: string;
  readonly syntax: 'json-ld' | 'microdata';
  /** Its properties; items inside it have their type in `@type`. Values stand as written. */
  readonly properties: { readonly [name: string]: JsonValue };
}
