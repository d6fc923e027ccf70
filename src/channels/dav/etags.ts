/** With quotes, as If-Match wants it; some servers leave them out in a property. */
export function quoted(etag: string): string {
  const bare = etag.trim();
  return /^(?:W\/)?"[^"]*"$/.test(bare) ? bare : `"${bare.replaceAll('"', '')}"`;
}

/** Whether both name the same version (RFC 9110, 8.8.3.2, weak comparison): a proxy that packs answers makes them weak. */
export function sameEtag(a: string, b: string): boolean {
  return a === b || strong(a) === strong(b);
}

export function isWeak(etag: string): boolean {
  return etag.startsWith('W/');
}

export function strong(etag: string): string {
  return etag.replace(/^W\//, '');
}
