import { answer } from './answer.ts';
import { appointment } from './meeting/appointment.ts';
import { promise } from './promise.ts';
import { question } from './question.ts';

/** What a writer asks, promises and answers. */
export const ASKING = [question, promise, answer, appointment] as const;
