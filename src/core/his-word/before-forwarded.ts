/** Where a mail that is sent on begins, as programs mark it. */
const MARK =
  /^[\s>*_–—-]*(?:(?:begin|start) (?:doorgestuurd|van doorgestuurd|forwarded|of forwarded)\b|(?:doorgestuurd|oorspronkelijk|forwarded|original) (?:bericht|e-?mail|mail|message)\b)/iu;

/** The head of a mail written out: two such lines together are one. */
const HEAD =
  /^[\s>*]*(?:van|from|de|von|onderwerp|subject|betreft|aan|to|cc|datum|date|verzonden|sent|gesendet|antwoord aan|reply-to)\s*:\*?\s/iu;

/** A rule that a program draws above what it sends on. */
const RULE = /^[\s]*[_–—=-]{5,}[\s]*$/u;

const IS_FORWARD = /^\s*(?:(?:fwd?|fw|doorst|dgs|wg|tr)\s*:|\[fwd)/iu;

/**
 * What somebody wrote himself above a mail that he sends on: what a stranger wrote is nobody's order, whoever passes it along. Null where
 * the subject says that something is sent on and nobody can see where it begins.
 */
export function beforeForwarded(text: string, subject: string): string | null {
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line, place) =>
      MARK.test(line) || (HEAD.test(line) && lines.slice(place + 1, place + 4).some(isHead)),
  );
  if (at === -1) return IS_FORWARD.test(subject) ? null : text;
  const end = at > 0 && RULE.test(lines[at - 1] ?? '') ? at - 1 : at;
  return lines.slice(0, end).join('\n');
}

const isHead = (line: string): boolean => HEAD.test(line);
