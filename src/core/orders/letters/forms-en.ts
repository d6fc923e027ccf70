import type { OrderContext } from '../context.ts';
import type { LetterWish } from '../order.ts';
import { trimmed } from './form.ts';
import type { LetterForm, Parts } from './form.ts';
import {
  ask,
  clauseOf,
  condole,
  congratulate,
  decline,
  dictated,
  noComment,
  receipt,
  refer,
  refuse,
  thank,
} from './wishes.ts';
import type { Clauses } from './wishes.ts';

const LETTER = '(?:a|the)?\\s*letter';
const MAIL = '(?:a|an|the)?\\s*(?:mail|email|e-mail|message|line|note)';
const PAPERS =
  '(?:papers|documents|letter|message|mail|email|attachments?|enclosures?|deed|contract|report|details)';

const form = (
  said: string,
  wish: LetterForm['wish'],
  more: Partial<LetterForm> = {},
): LetterForm => ({ said: new RegExp(`^${said}$`, 'isu'), wish, sure: true, ...more });

/** How a letter is asked for in English, the closest first. */
export const FORMS_EN: readonly LetterForm[] = [
  form(
    '(?:write|mail|email)(?: to)? (?<who>[^:"“]{2,120}?)\\s*[:,]?\\s*["“](?<words>.+)["”]',
    dictated,
    { dictated: true },
  ),
  form(`write ${LETTER} to (?<who>[^:]{2,120}?)\\s*:\\s*(?<words>.+)`, dictated, {
    dictated: true,
    paper: true,
  }),
  form(
    `(?:write|mail|email)(?: ${MAIL})?(?: to)? (?<who>[^:]{2,120}?)\\s*:\\s*(?<words>.+)`,
    dictated,
    { dictated: true },
  ),
  form(
    `(?:write|send) ${LETTER} to (?<who>.{2,120}?),?(?: saying| to say)? that (?<words>.+)`,
    clause,
    { dictated: true, paper: true },
  ),
  form(
    `(?:write|send) (?<who>.{2,120}?) ${LETTER},?(?: saying| to say)? that (?<words>.+)`,
    clause,
    { dictated: true, paper: true },
  ),
  form(
    `(?:write|send|drop) ${MAIL} to (?<who>.{2,120}?),?(?: saying| to say)? that (?<words>.+)`,
    clause,
    { dictated: true },
  ),
  form(`(?:send|drop) (?<who>.{2,120}?) ${MAIL},?(?: saying| to say)? that (?<words>.+)`, clause, {
    dictated: true,
  }),
  form(
    '(?:write|mail|email)(?: to)? (?<who>.{2,120}?),?(?: saying| to say)? that (?<words>.+)',
    clause,
    { dictated: true },
  ),
  form('(?:let) (?<who>.{2,120}?) know,? that (?<words>.+)', clause, {
    dictated: true,
    sure: false,
  }),
  form('(?:tell|inform|answer) (?<who>.{2,120}?),? that (?<words>.+)', clause, {
    dictated: true,
    sure: false,
  }),
  form(
    '(?:tell|inform) (?<who>.{2,120}?) (?<words>(?:attachment|annex|enclosure) \\d{1,2} (?:is|was) missing)',
    clause,
    { dictated: true },
  ),
  form('(?:tell|answer) (?<who>.{2,120}?) (?:that )?(?<words>we have no comment)', clause, {
    dictated: true,
  }),
  form(
    '(?:send|write) (?<who>.{2,120}?) (?:the |an )?(?:attachment|annex|enclosure)[- ](?<number>\\d{1,2})[- ]?(?:complaint|letter|mail|question)?',
    missing,
  ),
  form(
    '(?:ask) (?<who>.{2,120}?) (?:for|to send(?: us| on)?) (?<what>(?:attachment|annex|enclosure) \\d{1,2}.{0,60}?)',
    missing,
  ),
  form(
    `(?:acknowledge|confirm) (?:receipt of )?(?<who>.{2,120}?)['’]s? ${PAPERS}(?<when> .+?)?`,
    receipt,
  ),
  form(
    `(?:acknowledge|confirm) receipt of (?:the|his|her|their) ${PAPERS} (?:from|of) (?<who>.{2,120}?)(?<when> (?:of|dated) .+?)?(?:, answer (?<by>by .+))?`,
    receipt,
  ),
  form(
    '(?:send) (?<who>.{2,120}?) (?:an )?acknowledge?ment(?: of receipt)?(?<when> .+?)?',
    receipt,
  ),
  form('(?:thank) (?<who>.{2,120}?)(?: for (?<what>.+))?', thank),
  form(
    '(?:send|write) (?<who>.{2,120}?) (?:a )?(?:thank you|thank-you)(?: (?:letter|note|mail|card))?(?: for (?<what>.+))?',
    thank,
  ),
  form('(?:congratulate) (?<who>.{2,120}?)(?: (?:on|upon|with) (?<what>.+))?', congratulate),
  form(
    '(?:condole with|send (?:my |our )?condolences to|offer (?:my |our )?condolences to) (?<who>.{2,120}?)(?: (?:on|upon|for) (?<what>.+))?',
    condole,
  ),
  form(
    '(?:send|write) (?<who>.{2,120}?) (?:my |our |a |the )?condolences?(?: letter)?(?: (?:on|upon|for) (?<what>.+))?',
    condole,
  ),
  form(
    "(?:turn down|reject|decline|refuse) (?<who>.{2,120}?)['’]s? (?:quote|quotation|offer|tender|proposal)(?<when> .+?)?",
    refuse,
  ),
  form(
    '(?:turn down|reject|decline|refuse) the (?:quote|quotation|offer|tender) (?:from|of|by) (?<who>.{2,120}?)(?<when> (?:of|dated) .+)?',
    refuse,
  ),
  form(
    "(?:decline|turn down) (?<who>.{2,120}?)['’]s? invitation(?: (?:to|for) (?<what>.+))?",
    decline,
    { sure: false },
  ),
  form(
    '(?:decline|turn down) the invitation (?:of|from) (?<who>.{2,120}?)(?: (?:to|for|on) (?<what>.+))?',
    decline,
    { sure: false },
  ),
  form('(?:refer) (?<who>.{2,120}?) (?:on )?to (?<to>.+?)', refer),
  form(
    '(?:give) (?<who>.{2,120}?) no comment(?:[,;(]? ?(?:deadline)? ?(?<when>.+?)\\)?)?',
    noComment,
  ),
  form('(?:ask) (?<who>.{2,120}?) (?:for|to send(?: us)?) (?<what>.+)', ask, { sure: false }),
];

const CLAUSES: Clauses = {
  received: new RegExp(
    `^(?:(?:we|I) (?:have )?(?:received|got) (?:the|his|her|their) ${PAPERS}(?<when>(?: (?:of|dated|from) .+?)?)|(?:the|his|her|their) ${PAPERS} (?:have|has) (?:arrived|been received|come in))(?: safely)?(?:,? and(?: that)? (?:he|she|they|you) will (?:hear|have an answer)(?: from us)? (?<by>(?:by|before) .+?))?$`,
    'isu',
  ),
  missing:
    /^(?<what>(?:attachment|annex|enclosure) \d{1,2}(?:, .{2,60}?,)?) (?:is|was) (?:missing|not (?:there|attached|enclosed|included))$/isu,
  refused: /\b(?:order|contract|work) (?:goes|went|has gone|will go) (?:to another|elsewhere)\b/iu,
  noComment: /^(?:we|I) have no comment(?: yet)?$/iu,
  absent:
    /^I (?:am afraid I )?(?:cannot|can't|can not|am unable to) (?:come|attend|be there|make it)(?<what>.*)$/iu,
};

function clause(parts: Parts, context: OrderContext): LetterWish | null {
  return clauseOf(parts, context, CLAUSES);
}

function missing({ number, what }: Parts): LetterWish {
  return { k: 'missing', what: what === undefined ? `attachment ${number ?? ''}` : trimmed(what) };
}
