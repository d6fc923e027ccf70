import { expect, test } from 'vitest';
import { lookForPeer } from './presence.ts';

test('a missing peer is excused with the exact line that installs it, but never in CI', () => {
  expect(lookForPeer('no-such-daemon', 'no-such-package', false)).toEqual({
    here: false,
    why: 'no-such-daemon is not installed; run: sudo apt-get install -y no-such-package',
  });
  expect(() => lookForPeer('no-such-daemon', 'no-such-package', true)).toThrow('apt-get install');
  expect(lookForPeer('sh', 'dash', true)).toEqual({ here: true });
});
