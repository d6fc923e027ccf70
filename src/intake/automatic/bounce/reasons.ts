import type { BounceReason } from '../../../core/records/reading.ts';

/** What a report means for one recipient. */
export interface Cause {
  readonly reason: BounceReason;
  /** Trying again is of no use: the address or its host is not there. */
  readonly hard: boolean;
}

interface Rule {
  readonly cause: Cause;
  readonly says: RegExp;
}

const GONE: Cause = { reason: 'unknown-address', hard: true };
const FULL: Cause = { reason: 'mailbox-full', hard: false };
const BLOCKED: Cause = { reason: 'blocked', hard: false };
const LATER: Cause = { reason: 'temporary', hard: false };
const OTHER: Cause = { reason: 'other', hard: false };
const CLOSED: Cause = { reason: 'other', hard: true };

function rule(cause: Cause, ...patterns: readonly string[]): Rule {
  return { cause, says: new RegExp(patterns.join('|'), 'i') };
}

/** In order: the first that a report's words match decides. The narrow ones come before the wide ones. */
const RULES: readonly Rule[] = [
  rule(
    LATER,
    'insufficient (?:disk|system) (?:space|storage|resources)|system storage|disk full|(?:receiving|rate).{0,60}prevents additional|frequency limited|too many (?:recipients|connections|concurrent|sessions|messages)|rate limit|internal (?:system )?error|queue file write|could not load|host not found, try again',
  ),
  rule(
    FULL,
    'mailbox(?: is|\\(es\\))? ?(?:too )?(?:full|over ?flow)',
    'mailbox (?:size )?(?:limit|quota)|mailbox exceeds|exceeds allowed size',
    'mailfolder is full|mailbox is over|over ?quota|over the (?:allowed |maximum )?quota',
    'quota (?:has been |is |was )?exceeded|exceed(?:ed|s|ing)?(?: (?:his|her|its|their|the|storage|mail|mailbox|disk|maximum))*(?: storage)? (?:quota|allocation)',
    'exceeded (?:the )?(?:storage|mailbox|disk) (?:limit|space|allocation)|exceeded the local limit',
    'insufficient (?:mail|mailbox)? ?(?:space|quota|storage)|not enough (?:storage|disk) space|no space left in mailbox',
    '(?:disk|storage|mail) (?:quota|limit)(?: is| has been)? (?:exceeded|full)|quota violation|disk quota',
    'too much mail data|is full\\b|account is full|inbox is full|box is full|(?:user|account) is over',
    'out ?of ?storage|mailboxfull|mailbox_full|storage quota',
    'postvak is vol|mailbox is vol|postfach (?:ist )?voll|bo[iî]te .{0,20}pleine|メールボックスが一杯',
  ),
  rule(
    CLOSED,
    'does ?n.t accept (?:any )?mail|(?:does|do) not accept (?:any )?mail|null ?mx|not accepting network messages|no mx (?:record )?found|find a mail exchanger|no mail exchanger|indicated no smtp service',
  ),
  rule(
    OTHER,
    'message (?:size|length)(?: is)? exceed|exceeds? (?:the )?(?:fixed )?(?:maximum|size|administrative) (?:message )?(?:size|limit)|message (?:is )?too (?:large|big)|too large for this recipient|size limit exceeded|mail size limit|line limit exceeded|message length exceeds|too big for|headers too large|media error|duplicate header|improper use of|malformed address|incorrectly constructed|on hold|mailer error|procmail|pipe to \\||\\| ?ifs=',
    'account (?:is |has been |was )?(?:disabled|suspended|inactive|locked|deactivated|blocked|expired|closed temporarily)|(?:disabled|suspended|inactive) (?:recipient|user|account|mailbox|address)|mailbox (?:is )?(?:disabled|frozen|inactive|currently suspended)|temporary locked|(?:email account|user).{0,60}(?:is disabled|is inactive|suspended)|compte du destinataire est bloque|invalid\\/inactive user|has been (?:suspended|disabled)|user.{0,40}temporar(?:y|ily) (?:locked|disabled)|deactivated mailbox|disabled or discontinued',
  ),
  rule(
    BLOCKED,
    'after mail from|mail from:? ?<[^>]*>.{0,60}(?:does not exist|no such domain|unknown|invalid)|from: domain is invalid|unexpected volume|user complaints',
  ),
  rule(
    GONE,
    'recipient address rejected: access denied|(?:user|recipient|address|mailbox|account)[^.]{0,60} (?:is )?(?:not listed|unknown in|not found in)|unknown host|host unknown|host (?:or domain name )?not found|no such (?:host|domain)|nxdomain|recipientnotfound|recipient not found|domain (?:is )?not reachable|may not exist, they|no longer on server|not our (?:user|customer)|mailbox has moved|bad destination (?:system|mailbox)|invalid domain$|dns lookup failure|^\\W*[\\w.-]+ does not exist',
  ),
  rule(
    BLOCKED,
    'unauthenticated (?:email|senders|mail)|dmarc|\\bspf\\b|\\bdkim\\b.{0,80}(?:fail|reject|not)|authentication (?:check|required|level)|does not pass|sender id|purported responsible',
    'sender address rejected|sender (?:verify|verification) failed|sender rejected|sender (?:is )?(?:not allowed|denied|blocked|unknown)|unroutable sender|domain of sender|sender domain|from address|invalid sender|backscatter|rejected because.{0,40}sender|mail ?from.{0,120}(?:rejected|refused|denied|does not exist|no such domain)|must resolve|<> ?(?:sender|rejected)|null sender|bogus (?:helo|sender)|fully qualified|my name was rejected|return address|not a member|only (?:members|subscribers)|permission to post|posting (?:is )?(?:not )?(?:allowed|permitted)|restricted to|groups\\.google\\.com|not a registered',
    'reverse dns|\\bptr\\b|\\brdns\\b|cannot find your (?:reverse )?host ?name|client host rejected|does not resolve|forward confirmed|domain name in (?:helo|ehlo)',
    'blacklist|blocklist|black list|block list|\\brbl\\b|dnsbl|spamhaus|spamcop|sorbs|barracuda|senderbase|reputation|banned|\\bblocked\\b|is on our block|listed (?:at|by)|unsolicited|\\bspam\\b|spammy|\\bspamming\\b|junk ?mail|bulk (?:mail|email)|\\bube\\b|virus|malware|infected|phishing|suspicious|trojan',
    'access denied|denied by|not accepted for policy|policy (?:reasons?|violation|rejection|restrictions?)|local policy|security (?:policy|violation|reasons)|administrative(?:ly)? prohib|prohibit|message (?:was |is |has been |content )?(?:rejected|refused|not allowed|blocked|filtered)|content (?:presents|filter)|mail rejected|mail rejete|refused to talk|not allowed|not permitted|unauthorized|not authorized|authentication|(?:request|command) rejected|email (?:is )?rejected|delivery not authorized|message refused|header error|protocol violation',
    'relay(?:ing)? (?:access )?(?:denied|not|prohibited|is)|not (?:configured )?to relay|no relaying|open relay|mail relay|unable to relay|insecure mail relay|relay quota|email address is not verified',
    'messages from \\S+ weren.t sent|please use the smtp server of your isp|contact your internet service provider|ip address is|connecting ip|sending ip|invalid ip|client ip|may not be mail exchanger|\\(bl\\)|cloudmark|proofpoint|filtered|rejected by a remote|is redundant|not rfc|rfc (?:5322|2822|822) compliant|multiple addresses in from|not accepting connections|service refuse.{0,60}ofr_999',
    '^\\W*(?:smtp;)?\\s*5\\d\\d(?: 5\\.\\d\\.\\d)? rejected\\W*$|: 550 rejected\\W*$',
  ),
  rule(
    GONE,
    'recipient address rejected\\. ?\\(in reply to rcpt|user unknown|unknown (?:user|recipient|address|mailbox|local|account|e-?mail|domain)|no such (?:user|mailbox|recipient|address|person|account|local|email)|(?:user|recipient|address|mailbox|account|alias|e-?mail|domain|member)(?: \\S{1,120})? (?:does ?n.t|does not|do not) exist|(?:not|n.t) (?:exist|found|known|listed|a valid)|no (?:mailbox|account|user|recipient|address) (?:here|by|with|for|found|named)|(?:invalid|illegal) (?:final )?(?:recipient|address|mailbox|user|e-?mail|domain|host|mailing|local|delivery|alias)|(?:recipient|user|address|mailbox|name).{0,60}(?:not (?:recognized|found|known|exist|valid|on|our|listed|local)|is (?:unknown|invalid)|unknown|undeliverable)|bad (?:destination|recipient|address|mailbox)|unrouteable|unroutable|host (?:unknown|is unknown)|domain .{0,80}(?:not found|invalid|does not exist|isn.t|couldn.t)|name or service not known|no longer (?:on|valid|available|here|exists?|an? |in|with|at)|has moved|not our (?:user|customer)|address (?:unknown|error)|misspelled|mail ?box (?:not|unavailable|does)|couldn.t find any host|address not (?:present|found)|user is (?:unknown|not)|there is no (?:user|such)|is not a (?:known|valid)|non-existent|nonexistent|niet (?:gevonden|bekend|bestaan)|onbekend|unbekannt|existiert nicht|no existe|inconnu|no valid recipients|is not available|account not available|no users? here|does ?n.t have an? \\S{1,80} account|does not have an? \\S{1,80} account|directory|ディレクトリ',
  ),
  rule(
    LATER,
    'time(?:d)?[- ]?out|timeout|connection (?:refused|reset|closed|lost|died|timed|rate|attempts?|frequency)|lost connection|no route to host|network (?:is )?unreachable|host (?:is )?(?:not reachable|down|unreachable)|not responding|could ?n.t connect|could not connect|unable to connect|requests to connect|socket error|retry time(?:out)?|too (?:long|old|many)|expired|delayed|undelivered for|temporar(?:y|ily)|try (?:again )?later|plus tard|deferred|greylist|grey-list|will (?:keep|continue) (?:to )?(?:trying|try)|retried|multiple retries|for the last \\d|\\d attempts|failing for a long time|over the last|hours?(?:\\(s\\))?|routing loop|mail loop|hop count|loops? back|dns (?:error|query|failure|server)|name service error|name server|server (?:is )?(?:busy|down|error|unavailable)|service (?:currently |temporarily )?(?:unavailable|not available|refuse)|system (?:error|failure|resources|problem)|transaction failed|too (?:fast|quickly|frequent)|throttl|load too high|resources|local (?:error|configuration)|could not find a gateway|unable to verify|support tls|insufficient permission|duplicated message-id',
  ),
];

/** What an enhanced status code means where words say nothing (RFC 3463 and the registry of RFC 5248). */
const STATUS: readonly (readonly [RegExp, Cause])[] = [
  [/^[45]\.1\.(?:[12346]|10)$/, GONE],
  [/^5\.1\.[78]$/, BLOCKED],
  [/^[45]\.2\.2$/, FULL],
  [/^[45]\.2\.3$/, OTHER],
  [/^5\.3\.2$/, CLOSED],
  [/^[45]\.3\.4$/, OTHER],
  [/^5\.4\.4$/, GONE],
  [/^[45]\.4\.\d$/, LATER],
  [/^5\.7\.13$/, OTHER],
  [/^[45]\.7\.\d+$/, BLOCKED],
  [/^5\.2\.1$/, OTHER],
  [/^4\./, LATER],
];

/** Codes so exact that words weigh less. */
const EXACT_STATUS: readonly (readonly [RegExp, Cause])[] = [
  [/^5\.2\.2$/, FULL],
  [/^5\.1\.6$/, GONE],
  [/^5\.7\.(?:2[0-6]|50[89]|60[6-9]|515)$/, BLOCKED],
];

/** The dialogue with the remote server got past the recipient before it was refused. */
const AFTER_DATA =
  /(?:in reply to|after|following)(?: the)? (?:end of )?data|end of data|final data|data command|command data|>>> data/i;
/** It did not, or the code says that it is the address. */
const AT_RECIPIENT =
  /rcpt|\b[45]\.[12]\.1\b|recognized|not found|listed|directory|mailbox|exist|host|domain|account|no longer|valid recipients|invalid|rejected address|<[^<>\s]{1,320}>: ?user unknown|unknown user:? [^\s@]{1,64}@/i;

/** The dialogue shows that DATA failed for want of a recipient, not for what was in it (RFC 5321 3.3). */
const RECIPIENTS_REFUSED =
  /all rcpt commands were rejected|valid rcpt command|rcpt .{0,40}first|need rcpt|no valid recipients|no recipients|<<< 5\d\d .{0,200}>>> DATA|<<< 554 no|503[- ]/i;

/** "User unknown", said by a server that had taken the recipient: it filtered the message. */
const FILTERED: Cause = BLOCKED;
/** The same, where nothing tells when it was said: unknown, but not for certain. */
const PERHAPS_GONE: Cause = { reason: 'unknown-address', hard: false };

function whenUnknown(words: string, around: string): Cause {
  const plain = /user unknown|unknown (?:user|recipient)|no such user/i.test(words);
  if (!plain || /\b[45]\.1\.1\b/.test(words)) return GONE;
  if (AFTER_DATA.test(around) && !RECIPIENTS_REFUSED.test(around)) return FILTERED;
  return AT_RECIPIENT.test(`${words} ${around}`) ? GONE : PERHAPS_GONE;
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .slice(0, 4000)
    .replaceAll(/see https?:\/\/\S+/gi, '')
    .replaceAll(/recipient address rejected: (?!access)/gi, '');
}

function byWords(words: string, around: string): Cause | null {
  for (const each of RULES) {
    if (!each.says.test(words)) continue;
    return each.cause === GONE ? whenUnknown(words, around) : each.cause;
  }
  return null;
}

/**
 * Puts what a report says of a recipient into one of five reasons. `said` is about him, `around` is
 * the whole report; words outweigh the code, which many programs fill in by rote. A server that takes
 * a recipient and calls him unknown only after the message itself has filtered the message.
 */
export function causeOf(status: string, said: string, around: string): Cause {
  for (const [code, cause] of EXACT_STATUS) if (code.test(status)) return cause;
  const report = tidy(around);
  const own = byWords(tidy(said), `${status} ${report}`);
  if (own !== null) return own;
  for (const [code, cause] of STATUS) if (code.test(status)) return cause;
  return byWords(report, report) ?? OTHER;
}
