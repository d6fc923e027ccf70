/**
 * A category of the grammar: what a run of tokens can be read as. `V` is the value such a reading
 * has; it exists in the types only.
 */
export interface Category<out V> {
  readonly id: number;
  readonly name: string;
  /** Never there; ties the value's type to the category. */
  readonly value?: V;
}

let made = 0;

/** Makes a category; each language's grammar uses the same ones. */
export function category<V>(name: string): Category<V> {
  made += 1;
  return { id: made - 1, name };
}

/** How many categories there are: charts keep one list for each. */
export function categoryCount(): number {
  return made;
}
