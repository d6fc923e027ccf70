import type { TokenSource } from '../../../core/ports/login.ts';
import type { Login } from './login.ts';

/** Logs in by a token (RFC 6750); one that is refused is replaced once. */
export function tokenLogin(tokens: TokenSource): Login {
  return {
    attempts: 2,
    async present() {
      const token = await tokens.token();
      return {
        header: `Bearer ${token}`,
        refused() {
          tokens.refused(token);
          return true;
        },
      };
    },
  };
}
