import { scoreBounces } from './mail/bounces.ts';
import { scoreHeaders } from './mail/headers.ts';
import { scoreMessages } from './mail/stalwart.ts';
import { scoreReplies } from './mail/talon.ts';
import { evaluate } from './table/evaluate.ts';

// Reading against the shared sets of mail.
process.exitCode = evaluate([
  ...scoreMessages(),
  ...scoreHeaders(),
  ...scoreReplies(),
  ...scoreBounces(),
]);
