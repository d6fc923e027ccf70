/** Lines at which the copy of the returned message begins. */
const COPY_BEGINS =
  /^[\s|>*-]*(?:-{2,}|={2,}|_{2,}|\*{2,})?\s*(?:this is a copy of|below this line is a copy|the header of the original|(?:the )?original (?:message|mail|e-?mail)(?: (?:follows|headers?|header|text|is|attached))?\s*(?:[-=_*:.]|$)|returned (?:message|mail)|below is a copy of|unsent message|message header(?:s)?(?: follow)?|message text follows|the body of your message|copy of (?:the|your) (?:original )?message|original mail as follows|your (?:original )?message (?:headers )?(?:follows|reads|is (?:as follows|included|enclosed|attached))|bounced e-?mail|the following (?:is|are) the (?:original )?(?:message|header)|headers? (?:of|from) (?:the )?(?:original|returned|your)|start of (?:returned|original)|transcript of (?:the )?original|undelivered message)/i;

/** Fields that hardly ever stand at the beginning of a line of a report, and always in a message's header. */
const HEADER_BEGINS =
  /^(?:received|return-path|dkim-signature|domainkey-signature|x-[a-z0-9-]{2,40}|message-id|mime-version|delivered-to|content-type|content-transfer-encoding|authentication-results|arc-seal)\s?:\s?\S/i;

/** A report's lines kept. Stops a report of a megabyte; the reasons stand at its beginning. */
const MAX_LINES = 400;

/** The words of the report itself, without the copy of the message it returns. */
export function reportLines(text: string): readonly string[] {
  const lines = text.split('\n', MAX_LINES);
  let headers = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 2 && COPY_BEGINS.test(line) && line.length < 160) return lines.slice(0, index);
    if (HEADER_BEGINS.test(line)) {
      headers += 1;
      const first = /^(?:received|return-path|dkim-signature|delivered-to)/i.test(line);
      if (index > 0 && (first || headers >= 3)) return lines.slice(0, index);
    }
  }
  return lines;
}
