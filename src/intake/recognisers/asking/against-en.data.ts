import type { SpeechCue } from './speech.ts';

function against(weight: number, says: RegExp): SpeechCue {
  return { act: 'against', weight, says };
}

/** What makes of English words that look like a request none after all: advertisement, courtesy, standing offers, news. */
export const AGAINST_EN: readonly SpeechCue[] = [
  against(
    0.8,
    /\b(?:to ensure|to make sure (?:you|that)|ensure (?:delivery|receipt|that you (?:continue|keep|receive))|(?:your|our) (?:address book|contacts?\b(?: list)?|safe[- ]senders?)|address book|safe[- ]senders?|unsubscribe|white ?list|(?:no longer|do not|don't) (?:wish|want) to (?:receive|get)|stop (?:receiving|future)|opt[- ]out|this (?:mail|mailing|message|e-?mail) was sent)\b/i,
  ),
  // A standing offer is no request: "if you have any questions, please contact us".
  against(
    0.5,
    /\b(?:if|should|when(?:ever)?) (?:you|there) (?:(?:should|do|ever) )?(?:have|need|are|require|wish|want|find|no longer|'re|experience|run into|ever)\b[^.!?]{0,60}\b(?:questions?|comments?|concerns?|problems?|trouble|feedback|issues?|difficult(?:y|ies)|suggestions?|requests?|assistance|help|support|further|to contact|additional|bugs?|errors?)\b/i,
  ),
  against(
    0.55,
    /(?<!\bknow )\bif you(?:'d|'re| would| are| have(?:n't)?| should| do)? (?:ever |no longer |not |still |already |been )?(?:like|interested|looking|prefer|unable|already|wish|want|enjoy|estimate|don't want|do not want|use|can't|cannot|find our|see nothing|received this)\b/i,
  ),
  against(
    0.75,
    /\bdo not reply\b|\b(?:ignore|disregard) this (?:e-?mail|message|notice|reminder)\b|\bclick(?:ing)? (?:here|above|below|now|on the (?:link|button)|the (?:link|button))|\b(?:shop|buy|order|save|search|apply|act|confirm|join|start) (?:now|today|here)\b|\bact now\b|\b\d{1,3}% off\b|\bsave (?:up to |an extra )?[$€£]\d|\b(?:rate|follow) (?:us|me)\b|\bthis video\b|\bcoupons?\b|\bfree (?:trial|shipping|gift)\b|\bspecial (?:deal|offer)\b|\b(?:check out|watch) (?:this|our) (?:new )?video|\b(?:help center|the app store|your account|your subscription|your membership|your order|customer (?:service|support))\b/i,
  ),
  // A page or a programme speaks, not a person; what it asks outright it asks all the same.
  against(
    0.15,
    /\$LINK|\b(?:the|this|following) link\b|\bpaste\b|\bactivat(?:e|ion)\b|\bthe app\b|\bfor iphone\b|\bverification\b|https?:\/\//i,
  ),
  against(
    0.5,
    /\b(?:hesitate|feel free) to\b[^.!?]{0,40}\b(?:questions?|comments?|concerns?|anytime|any time|us)\b/i,
  ),
  against(
    0.6,
    /\bwe(?:'d| would) (?:like|love) to (?:offer|introduce|connect|help|thank|welcome|congratulate|give|inform|share)\b|\b(?:like|want(?:ed)?) to (?:thank|let you know|inform|welcome|remind|congratulate)\b/i,
  ),
  against(
    0.85,
    /^(?:have (?:a|an)\s(?:\w+ )?(?:nice|great|good|wonderful|safe|happy|lovely|fun|super|blessed|terrific|pleasant|day|weekend|one|trip|holiday|time)|take care|enjoy\b|hope (?:you|all|this|everything|that)|keep (?:up|smiling|in touch)|see (?:you|ya|u)\b|talk to you|happy |merry |congratulations|sorry\b|good luck|best (?:of luck|wishes|regards)|welcome\b|love you|miss you|don't (?:worry|mention)|let me (?:tell|just|say|be))/i,
  ),
  against(
    0.75,
    /\b(?:who knows|can you believe|who cares|why not|guess what|how (?:cool|great|funny|awesome|sad|nice) (?:is|was)|what (?:else )?can i say|you know what|does that (?:sound familiar|ring a bell)|believe it or not)\b|\b(?:right|huh|eh|ha|no|lol|(?:is|was|does|did|are|has|do|could|would|ca|wo)n't (?:it|that|he|she|they|you|we))\s?\?+$/i,
  ),
  against(
    0.6,
    /^(?:looking for|need (?:a|help|more|some|extra)|ready (?:to|for)|tired of|having (?:trouble|problems)|want (?:to (?:save|earn|win|see|learn|know|get)|more|a )|interested in|did you know|got (?:a|an) |forgot your|why (?:choose|wait|pay|buy)|e-?mail (?:from|transmission|messages))\b/i,
  ),
  against(
    0.55,
    /^(?:because|since|although|while|last (?:week|month|year|night)|yesterday|(?:i|he|she|they|we) (?:have |had |has |just |already |also )?(?:called|sent|asked|told|received|got|spoke|talked|met|saw|thought|was|did|made|left|tried|forgot|forwarded|attached|wanted|entered|went))\b(?![^?]*\?)(?!.*\b(?:please|let me know|can you|could you|would you|wonder|need|call me|let us know|ask)\b)/i,
  ),
];
