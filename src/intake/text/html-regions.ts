import { attributeOf } from './html-tags.ts';

/**
 * What markup says of an element: `quote` is a quotation for certain; `cited` quotes to the end of
 * the message (Outlook puts an empty element in front of it); `indent` and `block` are quotations
 * only when something else says so; `signature` is one.
 */
export type Region = 'quote' | 'cited' | 'indent' | 'block' | 'signature';

const QUOTE_CLASS =
  /\b(?:gmail_quote|gmail_extra_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|tutanota_quote|zmail_extra|WordSection1Quote|iwm-quote|gmail_attr)\b/;
const QUOTE_ID =
  /^(?:OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|isReplyContent|reply-intro|yahoo_quoted_\d+|qm_con|zwchr|orginalMsg)$/i;
const CITED_ID =
  /^(?:x_)*(?:divRplyFwdMsg|appendonsend|stopSpelling|spnEditorContentQuote|divtagdefaultwrapperQuote)$/i;
const SIGNATURE_CLASS =
  /\b(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block|yahoo-signature)\b/;
const SIGNATURE_ID =
  /^(?:x_)*(?:Signature|ms-outlook-mobile-signature|AppleMailSignature|lineBreakAtBeginningOfSignature|yMail_signature|Zm-_Id_-Sgn)$/i;

/** What an element's name and attributes say; null when nothing. */
export function regionOf(name: string, attributes: string): Region | null {
  if (attributes === '') return name === 'blockquote' ? 'block' : null;
  if (name === 'blockquote') return blockquote(attributes);
  if (!/class|id/i.test(attributes)) return null;
  const kind = attributeOf(attributes, 'class') ?? '';
  if (kind !== '') {
    if (QUOTE_CLASS.test(kind)) return 'quote';
    if (SIGNATURE_CLASS.test(kind)) return 'signature';
  }
  const id = attributeOf(attributes, 'id') ?? '';
  if (id === '') return null;
  if (CITED_ID.test(id)) return 'cited';
  if (QUOTE_ID.test(id)) return 'quote';
  return SIGNATURE_ID.test(id) ? 'signature' : null;
}

function blockquote(attributes: string): Region {
  if ((attributeOf(attributes, 'type') ?? '').toLowerCase() === 'cite') return 'quote';
  if (attributeOf(attributes, 'cite') !== null) return 'quote';
  // Gmail's button "indent more" makes the same element as its quotation.
  if (/\bgmail_quote\b/.test(attributeOf(attributes, 'class') ?? '')) return 'indent';
  return /border-left/i.test(attributeOf(attributes, 'style') ?? '') ? 'quote' : 'block';
}

const HIDING =
  /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all|font-size\s{0,5}:\s{0,5}0(?:px|pt|em|rem|%)?\s{0,5}(?:[;!]|$)|max-height\s{0,5}:\s{0,5}0(?:px|pt)?\s{0,5}(?:[;!]|$)/i;

/** Whether a reader cannot see what stands in this element. */
export function isHidden(name: string, attributes: string): boolean {
  if (attributes === '') return false;
  if (/\shidden(?=[\s=/]|$)/i.test(attributes) && name !== 'input') return true;
  if (!/style/i.test(attributes)) return false;
  const style = attributeOf(attributes, 'style');
  return style !== null && HIDING.test(style);
}
