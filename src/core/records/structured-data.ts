/** A value of JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** An object of JSON. */
export type JsonObject = { readonly [name: string]: JsonValue };

/** How it was written: JSON-LD 1.1, HTML microdata, or RDFa Lite 1.1. */
export type MarkupSyntax = 'json-ld' | 'microdata' | 'rdfa';

/** An item that a page or mail describes to machines (schema.org). */
export interface StructuredData {
  /** Name of the schema.org type, without where it is defined: `Invoice`. */
  readonly type: string;
  readonly syntax: MarkupSyntax;
  /**
   * Its properties, named without the vocabulary; items inside it have their type in `@type`, references are
   * put in the place of what they refer to. Values stand as written.
   */
  readonly properties: JsonObject;
}
