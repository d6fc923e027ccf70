/** A part that cryptography protects: S/MIME (RFC 8551) or OpenPGP (RFC 3156, RFC 9580). */
export interface ProtectedPart {
  readonly form: 'smime' | 'openpgp';
  /**
   * `signed` holds what it signs; a `signature` stands beside it. What is `encrypted` cannot be read here. A
   * `key` or `certificates` are offered for later.
   */
  readonly what: 'signed' | 'encrypted' | 'signature' | 'compressed' | 'certificates' | 'key';
}
