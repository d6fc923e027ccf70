/** He did not want the answer to an invitation that was made ready: somebody waits for one all the same. */
export const ANSWER_DECLINED = 'diary.look-at-declined';
