import type { Authenticator } from '../core/ports/reader.ts';

/** The line that the receiving server of the sample world writes above each mail (RFC 8601). */
export function vouchedLine(domain: string, dmarc: 'pass' | 'fail' | 'none'): string {
  return `Authentication-Results: mx.week.example; dkim=${dmarc}; dmarc=${dmarc} header.from=${domain}`;
}

/**
 * Who vouches for a mail of the sample world: its receiving server says so in the head. There is no
 * DNS in that world; everywhere else the keys themselves are looked at.
 */
export const sampleAuthenticator: Authenticator = {
  authenticate: async (raw) => {
    const head = new TextDecoder().decode(raw).split('\r\n\r\n', 1)[0] ?? '';
    const said =
      /^Authentication-Results: mx\.week\.example; dkim=\w+; dmarc=(pass|fail|none) header\.from=(\S+)$/m.exec(
        head,
      );
    const [, dmarc, domain] = said ?? [];
    if (domain === undefined || (dmarc !== 'pass' && dmarc !== 'fail' && dmarc !== 'none')) {
      return null;
    }
    return { spf: 'unknown', dkim: dmarc, dmarc, domain };
  },
};
