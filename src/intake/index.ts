export { readMessage } from './message.ts';
