import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** An account of the system that a peer's processes run under. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Root lends the work to a user without rights, for programs that refuse to be root; anybody else does it himself. */
export function ordinaryUser(): SystemUser {
  const me = userInfo();
  if (me.uid !== 0) return { name: me.username, uid: me.uid, gid: me.gid };
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
  return { name: 'nobody', uid: id('-u'), gid: id('-g') };
}
