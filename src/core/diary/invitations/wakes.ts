/** He did not want an invitation accepted that was made ready: somebody waits for an answer all the same. */
export const ANSWER_DECLINED = 'diary.look-at-declined';
