/** A path below the base address of an endpoint. */
export function below(base: string, path: string): URL {
  return new URL(`${base.replace(/\/+$/, '')}/${path}`);
}
