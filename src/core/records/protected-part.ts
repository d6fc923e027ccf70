/** A part that cryptography protects: S/MIME (RFC 8551) or OpenPGP (RFC 3156, RFC 9580). */
export interface ProtectedPart {
  readonly form: 'smime' | 'openpgp';
  /**
   * `signed` holds what it signs; a `signature` stands beside it. What is `encrypted` cannot be read here. A
   * `key` or `certificates` are offered for later.
   */
  readonly what: 'signed' | 'encrypted' | 'signature' | 'compressed' | 'certificates' | 'key';
  /** The digest a multipart says it was signed by (`micalg`, RFC 1847 section 2.1), in lower case; null where none says it. */
  readonly by: string | null;
}
