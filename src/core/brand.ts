/** A string that cannot be mistaken for another kind of string (an arrival's id for an act's). */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
