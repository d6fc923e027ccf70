import { expect, test } from 'vitest';
import { guessFolderUse } from './folder-use.ts';

test.each([
  ['INBOX', 'inbox'],
  ['Postvak IN', 'inbox'],
  ['Sent', 'sent'],
  ['Sent Items', 'sent'],
  ['[Gmail]/Sent Mail', 'sent'],
  ['[Gmail]/Verzonden berichten', 'sent'],
  ['Verzonden items', 'sent'],
  ['Verzonden/2024', 'sent'],
  ['Verzonden 2024', 'sent'],
  ['INBOX/Verzonden', 'sent'],
  ['Sent.mbox', 'sent'],
  ['Concepten', 'drafts'],
  ['Drafts', 'drafts'],
  ['Ongewenste e-mail', 'junk'],
  ['Spam', 'junk'],
  ['Prullenbak', 'trash'],
  ['Deleted Items', 'trash'],
  ['Archief/2023', 'archive'],
  ['INBOX/Klanten', 'other'],
  ['Klanten/Inbox', 'other'],
  ['Verzonden pakketten', 'other'],
  ['In behandeling', 'other'],
  ['', 'other'],
])('mail in “%s” is for: %s', (name, use) => {
  expect(guessFolderUse(name)).toBe(use);
});
