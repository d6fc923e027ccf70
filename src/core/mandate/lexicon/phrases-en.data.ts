/* oxlint-disable eslint/max-lines -- a table of words is looked up, not read through */
/**
 * How English letters say how far something goes, when, and on what condition: `kind value | words`. * The notation is that of the verbs. Longer phrases win over shorter ones. */
export const PHRASES_EN = `
flag may | may, can, you may, you can, you are free to, feel free to, are free to, is free to, is
  allowed to, are allowed to, has authority to, you have authority to, is fine, are fine, you
  might
flag self | yourself, myself, yourselves, on your own, on your own authority/initiative, herself,
  himself, themselves, by yourself, without asking (me) (first), without asking, without me,
  without my
  approval/consent/permission/agreement/ok/okay/say-so/signature/authority/knowledge/word/involvement,
  without checking (with me) (first), without consulting me, without consultation, without
  reference to me, without referring to me, no need to ask (me), you need not ask (me), you do not
  need to ask (me), you don't need to ask (me), you don't have to ask (me), need not ask (me),
  don't ask me, do not ask me, without bothering me, don't bother me (with them), no approval
  needed, no approval is needed, without running it past me, without showing me, without my seeing
  it/them, independently, I need not see them (first), I don't need to see them (first), I need
  not approve, do not need my approval, does not need my approval, don't need my approval, needs
  no approval, need no approval, straight off, as a matter of course, without prior approval
flag silent | without telling me, without reporting (it) (to me), no need to tell me (about it),
  no need to report (it/them), no need to let me know, you need not tell me, you don't need to
  tell me, you do not need to tell me, need not tell me, don't tell me, do not tell me, I don't
  need to know/hear, I do not need to know/hear, I need not know/hear, I don't need to hear about
  it/them, I need not hear about it/them, I don't need to be told, I need not be told, without a
  report, without informing me, quietly, without mentioning it (to me), you need not report
  (it/them), and say nothing to me, without notifying me, without letting me know, you needn't
  tell me, needn't tell me
flag tell | tell/tells me, then tell me, telling me, and tell me, let me know, let me ~know,
  letting me know, report (it/this/that/them/these) (back) (to me), report to me, reporting it (to
  me), report back (to me), reporting to me, inform/informs me, informing me, I am told, I'm told,
  I am to be told, I want to know/hear, I want to be told, I'd like to know, I would like to know,
  I should hear (about it), I hear (about it), I get/receive a copy, copy me in, copy me (in),
  with a copy to me, cc me, copied to me, keep me <informed/posted/in the loop>, notify me, warn
  me, alert me, give me a list, give me a summary, send me a summary/list/note, with a note to me,
  a note to me, drop me a line/note, drop me a note, mention it to me, remind me, bring it to my
  attention, bring ~to my attention, draw ~to my attention, put it in my daily/weekly summary, put
  ~in my daily/weekly summary/report/folder, in my daily/weekly summary/report/folder, list them
  for me, text me, message me, email me, tell me about it, tell me about, be told, I shall hear,
  show up in my summary, advise me
flag ring | ring me, call me, phone me, telephone me, give me a call/ring, ringing me, calling me,
  rings me, calls me
flag propose | put ~before me, put before me, ask me (first/before), ask me, asks me, asking me,
  check (it/this/them/that) (first) with me (first), check ~with me, checking with me, checked
  with me, clear (it/this/them) with me, clear ~with me, cleared with me, run
  (it/this/them/these/those) (past/by) me (first), run ~past/by me, come past me, come by me, past
  me (first), by me (first), show me, show ~to me, shown to me, show it to me, consult me,
  consulting me, discuss (it/this/them) with me, discuss ~with me, propose (it/this/them) (to me),
  propose ~to me, propose, proposes, suggest (it/them) (to me), suggest ~to me, suggest, come to
  me first, comes to me first, through me first, come through me, I must see (it/them), I want to
  see (it/them/these/those) (first), I want to read (it/them) (first), I see ~first, I read
  ~first, see/read ~first, I see first, I should see, I wish to see, I decide, I will decide, I
  choose, I'll decide, let me decide, let me choose, my decision, is my decision, are my decision,
  the decision is mine, leave the decision to me, up to me, need/needs/require/requires my
  approval/consent/agreement/permission/ok/okay/sign-off/signature/say-so/authority, wait for my
  approval/ok/word/answer/yes/go-ahead, waits for me, wait for me, give me two/three
  options/choices, offer me two/three options/choices, bring me two/three options/choices, I
  approve (first), I sign, I agree, I agree first, I have to approve/agree/see, I must
  approve/agree, I must agree, I must approve, get my ok/approval, bring (it/them) to me, bring
  ~to me, refer (it/them/those) to me, refer ~to me, ask before, submit ~to me, submit (it/them)
  to me, take it up with me, send me a proposal, put it to me, put ~to me, give me the choice, I
  see a draft, I see it, I see them, I like to see
flag with-me | for my decision/approval/signature/consideration/review, (with/after/on/subject
  to/upon) my (express/prior/written/explicit)
  approval/consent/agreement/permission/ok/okay/sign-off/signature/say-so/word/authority/go-ahead/yes/blessing/assent/instruction(s)/request,
  at my request, I say yes, I have said yes, unless and until I agree, after I agree, if I agree,
  if I say so/yes, when I say so, after consulting me, after checking with me, after asking me,
  once I agree, approved by me, seen by me, signed by me, in consultation with me, after
  discussion with me
flag seen | once I ~have/'ve read/seen/approved/signed/agreed/checked (it/them), after I ~have/'ve
  read/seen/approved/signed/agreed/checked (it/them), when I ~have/'ve
  read/seen/approved/signed/agreed/checked (it/them), after I ~read/see/approve/sign (it/them),
  once I ~<approve/agree/sign/say yes>, if I ~have approved/agreed/read/seen/agree/approve, once
  approved, once I have, once I've, after I've, after I have
flag unseen | until/before/unless I ~have/'ve read/seen/approved/signed/agreed/checked (it/them),
  until/before I ~read/see/approve/sign/agree (it/them), until I have, until I say so/yes, before
  I have, until I do, before I have seen/read it/them, unless I ~have approved/agreed/seen, until
  I approve/agree, until I've, before I've, unless I've, unseen by me, until I okay them/it, until
  I give the word
flag neg | never, not, don't, do not, no, nothing, none, under no circumstances, on no account, in
  no circumstances, nobody, no one, does not, doesn't, must not, mustn't, may not, cannot, can't,
  are not to, is not to, refrain from, neither, nor, without exception not, not even, not a word,
  forbidden, not allowed, avoid, nothing at all, should not, shouldn't, will not, won't, at no
  time, off limits, is off limits, are off limits
flag only | only, solely, just, merely, exclusively, no more than
flag nothing-more | nothing more, nothing else, and nothing more, and nothing else, and no more,
  no more than that, that is all, that's all, and leave it at that, but nothing more
flag only-then | only then, not before then
flag ready | prepare/prepares/prepared/preparing
flag prepare | draft/drafts/drafted/drafting, get ~ready, get ready, have ~ready, make ~ready, put
  ready, lay out, lay ~out, put ~ready, set ~out for me, leave ~as a draft, as a draft, in draft,
  a draft, draw up, draws up, write a draft, put together, put ~together, line up, compile, pull,
  ready for me, have ready
flag leave-to-me | leave/leaves/left ~to me, leave to me, I do ~myself, I handle ~myself, I
  handle, I deal with ~myself, I deal with, I write ~myself, I do myself, stay/stays with me, are
  mine, is mine, I take care of ~myself, I take care of, I answer ~myself, I answer myself, I make
  ~myself, I do these/those/them/that, mine alone, are for me (alone), is for me (alone), I attend
  to ~myself, I see to ~myself, my business, I reserve to myself, I keep to myself, I'll handle, I
  will handle, I'll do ~myself, I'll answer ~myself, I look after, I write those/these/them, I
  write, I do that, I shall do ~myself, I book ~myself, I arrange ~myself
flag pass-on | pass ~on to me, pass (it/them) (straight) to me, pass ~to me, forward (it/them)
  (straight/directly) to me, forward ~to me, send (it/them) (straight/directly/on) to me,
  reach/reaches me, come/comes/goes/go (straight/directly/immediately) to me, comes/come/go/goes
  ~to me, straight to me, directly to me, hand ~to me, land on my desk, on my desk, make a note,
  make a note of, note down, just note, note, write down, put ~on my desk, take a note, leave ~on
  my desk, bring ~straight to me, must reach me, should reach me, has to reach me
flag connect-me | put ~through to me, put through to me
flag stop | unless I ~<object/say no/stop you/stop it/veto it/intervene/stop them/tell you not
  to/veto/say stop/call a halt/overrule you>, if I ~<do not object/have not objected/raise no
  objection/do not say no/have not said no/do not stop you>, provided I ~do not object, as long as
  I ~do not object, unless stopped, unless you hear ~from me, unless you hear otherwise, I have
  ~to <object/say no/stop it/stop you>, give me ~to <object/say no/stop you/stop it/veto it>,
  unless I ~<stop it/stop the move/stop this/hold it back/hold them back>, failing an objection
  from me, leave me ~to <object/say no>
flag otherwise | unless I say otherwise/so/yes, unless I (have)
  (agree/agreed/approve/approved/consent/permit/allow it), except with my
  approval/consent/permission/ok, save with my consent/approval, unless otherwise agreed, unless I
  say it is all right, unless I say it's fine, unless I make an exception, unless I specifically
  agree/approve, without my say-so
flag on-order | unless I ask (for it/you to/you), unless I tell you to, unless I specifically ask,
  unless I request it, unless asked by me, unless instructed, unless I instruct you, except when I
  ask (you to), except at my request, unless at my request, unless I tell you
flag also | also, as well, too, in addition
flag both | both, jointly, together, both of us, us both
flag me | I
flag consent | agree/agrees/agreed, approve/approves/approved, approval, consent/consents,
  sign-off, sign off, signs off, sign/signs ~off, signature, give approval, gives approval, must
  ~see it, agreement, must ~sign
flag four-eyes | four eyes, four-eyes, second pair of eyes, two signatures, a second person, a
  second signature, dual control
flag except | unless, except (for/that/when/if/on/in/from), save (for), apart from, other than,
  excluding, but not, with the exception of, barring, not including
flag then | then, after that, thereafter, in that case, afterwards then
flag confidential | <nobody/no one/no-one> else (in the office/at the practice/at the
  firm/may/should/is to) ~see/sees/reads/opens/read/open/hears, <nobody/no one/no-one>
  <but/except/other than> me <sees/reads/opens/may see/may read/may open>, <nobody/no one/no-one>
  <but/except> me, only I ~<see/sees/read/open/may see/may read/may open>, only I, for my eyes
  only, my eyes only, is/are/stay/stays/remain/remains (strictly) confidential, strictly
  confidential, between you and me, between us, hidden from everyone (else/but me), visible only
  to me, only visible to me, seen by me alone, seen by nobody else, seen by no one else, to me
  unopened, unopened, do not open, don't open, not to be seen by anyone else, keep
  ~<confidential/secret/to yourself>, hide/hides ~from <everyone else/everyone but me/others/the
  rest of the office>, off the shared calendar, not to be shown to anyone else, nobody else is to
  see, not visible to anyone else, may not be seen by anyone else, let nobody else ~see, out of
  sight of everyone else
flag private | as private, show/shows as private, appear/appears as private, to everyone but me,
  as busy, marked private, as "private", show as busy
flag firm | whoever asks, no matter who asks, without exception, whoever it is, whatever the
  reason, for anyone, for nobody, however urgent, whoever calls, always, at all times, under any
  circumstances, in any circumstances, at any time, come what may
flag in-place | decide/decides for me, decides in my place/stead, decides on my behalf, in my
  place, in my stead, stand/stands in for me, act/acts for me, acts in my place, acts on my
  behalf, take/takes my place, cover/covers for me, deputise/deputises for me, deputizes for me,
  is my deputy, has my authority, may decide for me, will decide for me, decides ~for me, takes
  over from me, take over from me, takes my decisions, is my stand-in, fills in for me, replaces
  me, will stand in for me, speaks for me, locum for me
flag decide | decides, decide, approves, rules on
flag above | above that, over that, beyond that, more than that, anything above (that), anything
  over (that), anything more, anything larger, anything dearer, larger ones/amounts/orders/sums,
  bigger ones/amounts/orders, higher amounts, larger, dearer, longer ones, longer, anything
  longer, if more, if it is more, if it costs more, when it is more, above this, over this, above
  it, those above (that), more than this, for more, past that, beyond, larger sums, anything
  costing more, if dearer, for larger amounts, above
flag below | shorter ones, shorter, those shorter, below that, under that, smaller ones/amounts,
  lower amounts, anything below (that), anything less, up to that
flag rest | the rest, all the rest, any other, all other, all others, other, others, the others,
  everything else, anything else, anyone else, everyone else, otherwise, any others, other ones,
  elsewhere
flag those | those, them, these, it, that, this, they, their, such, of these, of those, her, him,
  ones, one, same
condition principal-ill | if/when/should I am/be/'m/fall (ill/sick/unwell), if I'm ill, when I'm
  ill, in case of illness, on days I am ill, when I am off sick, if I am off sick
condition principal-away | if/when/while I am/'m <away/out/absent/out of the
  office/unreachable/not in/not there/unavailable>, in my absence, during my absence, if/when you
  cannot reach me, if you can't reach me, if I cannot be reached, when I can't be reached, if I
  can't be reached, when I'm away, while I'm away, if I'm away, if I'm out, when I'm out of the
  office, when I'm out
condition principal-on-holiday | if/when/while I am/'m on holiday/vacation/leave, during my
  holidays/holiday/leave/vacation, when I'm on leave
condition principal-travelling | if/when/while I am/'m <travelling/traveling/abroad/on the road/in
  the air/flying>, during my travels, when I travel, while travelling, on the road
condition principal-in-meeting | if/when/while I am/'m <in a meeting/in meetings/in court/in
  conference/in a hearing/with a client/with clients>, during (a/my)
  meeting(s)/hearing(s)/consultation(s), while I am in meetings, during a trial, when I'm in court
condition principal-in-surgery | during (my/morning/evening)
  <surgery/clinic/operations/treatment/a consultation>, while/when/if I am/'m <in surgery/in
  clinic/with a patient/operating/in theatre/seeing patients>, during clinic, during surgery hours
condition principal-late | if I am/'m (running) late, when I am running late, if I run late/over,
  if a meeting overruns, when I run late, if an appointment overruns, if I'm delayed, if I am
  delayed
condition in-clinic-hours | in/during/within clinic/surgery/practice/consulting hours, during
  consulting hours
condition in-office-hours | in/during/within office/working/business hours
condition outside-office-hours | <outside/out of> office/working/business hours, out-of-hours, out
  of hours, after hours, outside hours
condition account-changed | if/when/where (a/an/any/the/its/their) <account number/bank
  account/bank details/iban> ~<changes/has changed/have changed/change/is new/differs/is
  changed/is different>, if a/any supplier('s) ~changes its/their <bank details/account number>,
  changed/new <bank details/account number(s)/iban(s)>, (with/on/for/in case of) a/any
  <changed/new/different> <account number/bank account/account>, (any/a) change(s) of/in/to
  (a/their/its) (supplier's) <bank details/account number/bank account/account>, if the bank
  details ~<differ/have changed/change>, an invoice with new bank details, if/when/where a/an/any
  supplier/vendor changes (its/their) <account number/account/bank details>
condition symptoms | if/when <anyone/someone/somebody/a patient/a caller/anybody/patients>
  writes/write/calls/call/rings/emails/mentions/mention/describes/reports (in) (about/with)
  symptoms, (messages/mails/letters/anything/mail/emails/calls) (about/describing/mentioning)
  symptoms, symptoms, symptom, chest pain, in case of symptoms
condition threat | if/when anyone/someone/somebody threatens (us/me/the practice/staff), threats,
  in case of a threat, threatening letters/messages/calls, any threat, a threat, if there is a
  threat
condition emergency | in (an/a real/a genuine/case of) emergency/emergencies, in case of
  emergency/urgency, <if/when/where> <it is/that is/is> urgent, urgent, urgently, emergencies, an
  emergency, for emergencies, if it cannot wait, if it can't wait, what cannot wait, which cannot
  wait, that cannot wait, in urgent cases, urgent matters, if something cannot wait, genuinely
  urgent, emergency
condition death | if/when <anyone/someone/somebody/a client/a patient/a customer/a relation>
  <dies/has died>, on a death, news of a death, after a death, death notice(s), a death, upon a
  death, when there has been a death, a bereavement, when a client dies, notices of death, of a
  death
condition complaint | if/when <anyone/someone/somebody/a client/a patient/a customer> complains,
  in case of a complaint, when there is a complaint, if there is a complaint, if a complaint comes
  in, when a complaint comes in, when a complaint arrives
condition papers-missing | if/when <anything/papers/something/documents/a document> ~<is still
  missing/are still missing/is missing/are missing/has not arrived/have not arrived/is not in/is
  not here/are not in/are not here>, if anything is missing, when something is missing, if papers
  are missing, still missing, if papers are still missing, has not come in, have not come in, not
  in by, not arrived by
condition deadline-near | if/when a/any deadline ~<is close/approaches/is near/is at
  risk/threatens/looms/is about to pass/expires/is in danger/is coming up>, if a deadline is close
condition double-booking | if/when/where (two) appointments/meetings/things
  ~clash/overlap/collide, double booking(s), double-booking(s), a clash, clashes, in case of a
  clash, diary clash(es), if two appointments clash
condition delivery-late | if/when a delivery/supplier ~<is late/is overdue/fails>, late delivery,
  late deliveries, overdue deliveries, if a delivery is late, when a delivery is late
condition price-differs | if/when/where <the amount/an amount/the price/an invoice/a bill/amounts>
  ~<differs/differ/does not match/is wrong/is higher/is unusual/looks wrong/is a duplicate/is
  different/do not match>, duplicate invoices, a duplicate invoice, disputed invoices, unusual
  amount(s), if the amount differs
condition travel-disrupted | if/when a/my train/flight/journey/trip ~<is cancelled/is delayed/is
  late/is missed/is disrupted>, in case of delay(s), if travel is disrupted, delays, a missed
  connection, a strike, if a journey is disrupted, when a flight is cancelled, when a train is
  cancelled
condition no-answer | if there is (still) no answer/reply/response, if no answer/reply comes, if
  they do not answer/reply, if they don't answer/reply, if nobody answers, without an answer,
  without a reply, when no answer comes, in the absence of an answer, if no reply, if unanswered,
  unanswered, if I hear nothing, if you hear nothing, if nothing comes back
condition weather-bad | in bad weather, in snow or ice, if it snows, in snow
manner no-contents | without (saying/revealing/giving/discussing) (anything/a word) (about)
  (the/any) content(s)/substance, without going into (the) substance/contents/detail(s)/content,
  saying nothing about the contents/substance, without comment, without promising anything,
  without any detail, without details, without commitment, without commenting, without committing
  us (to anything)
manner no-reason | without (giving) (a/the/any) reason(s), give no reason, giving no reason,
  without saying why, no reason given, do not say why, don't say why, without explanation, and no
  reason, never say why, without the reason or (the) department, without explaining, give no
  reasons, never give a/the reason
manner no-department | (or) the department, or department, without (the) department, no department
manner courteous | politely, courteously, kindly, graciously, with thanks, warmly, nicely, with
  courtesy, civilly
manner earliest-first | earliest first, earliest appointments first, in order of time, starting
  with the earliest, the earliest first
manner two-options | two options, with two options, two choices, two alternatives, in two options
manner three-options | three options, with three options, three choices, three alternatives, three
  quotes
manner in-my-name | in/under my (own) name, as if I wrote it/them (myself), in the first person
manner in-your-name | in/under your (own) name, as my secretary, as the secretary, from the secretariat
by same-day | (on) the same day, that day, that same day, by the same evening, same day, today
by end-of-day | at/by (the) end of (the/each/every) (working) day, by end of day, each evening,
  every evening, daily, in the evening report, that evening, the same evening, by close of
  business, at close of day, at day's end, each day
by at-once | at once, immediately, straight away, right away, straightaway, without delay, as soon
  as possible, instantly, promptly, on the spot, day or night, at any hour, straight
by afterwards | afterwards, after the event, after the fact, in retrospect, when done, once done,
  when it is done, once it is done
by end-of-week | at/by (the) end of the week, weekly, every week, each week, every friday, each
  friday, on fridays in summary
mark upto | up to, at most, not more than, no more than, under, below, less than, up to and
  including, to a maximum of, maximum, max, max., not exceeding, not over, not above, within a
  budget of, with a limit of, cheaper than, costing less than, costing up to, costing no more
  than, to the value of, of up to, worth up to, no longer than, of at most, provided they cost
  less than, if they cost less than, if under, if below, of less than, to a limit of, costing
  under, as long as it is under, worth less than, not longer than, as long as they are under
mark above | above, over, more than, exceeding, from, dearer than, costing more than, in excess
  of, of more than, worth more than, upwards of, greater than, anything over, anything above, of
  over
mark under | shorter than, under, less than, lasting less than, of under, of less than
mark over | longer than, over, more than, lasting more than, lasting longer than
mark between | between
mark from | from, as from, as of, with effect from, starting, since, beginning
mark until | until, till, to, through, up to and including, up to, and
mark after | after, from, later than, past
mark before | before, by, earlier than, ahead of
mark within | within, in under, inside
mark ago | ahead, in advance, beforehand, before, before the meeting, before the hearing, before
  departure, before the appointment, earlier, before the start, before they start, prior, before
  it starts
mark at | at, around
mark gap | between, in between, apart, between them, between each, between appointments, between
  meetings, between patients, in between them, gap, breathing space, buffer, between two, of
  breathing space, break between, gap between, between any two
mark least | at least, a minimum of, no less than, not less than
mark or-less | or less, or under, or shorter, or cheaper, or fewer, or below
mark people | people, persons, guests, participants, attendees
mark each | a time, at a time, each time, per order, per item, each, apiece, per person, per
  night, a night, a head, per trip, per purchase, per invoice, per booking, per ticket, a piece, a
  ticket, per occasion, any one time, a person, per journey, per gift, a gift, an order, per time,
  per ride, a ride
mark per-day | a day, per day, in a day, in one day, daily
mark per-week | a week, per week, in a week, weekly, in any week, each week
mark per-month | a month, per month, in a month, monthly, in any month, each month, per calendar
  month, in any one month
mark per-year | a year, per year, in a year, yearly, annually, per annum, each year, in any year
mark ex-vat | excluding vat, excl. vat, ex vat, excl vat, plus vat, before vat, exclusive of vat,
  without vat, net of vat
mark inc-vat | including vat, incl. vat, incl vat, inc vat, inclusive of vat
mark working-days | on working days, working days, weekdays, on weekdays, on week days, monday to
  friday, mondays to fridays, business days, on business days, monday through friday, on any
  working day, every weekday
mark weekend | at the weekend, weekend, weekends, at weekends, on weekends, over the weekend,
  saturdays and sundays
mark morning | morning(s), in the morning(s), every morning, each morning, in the mornings
mark afternoon | afternoon(s), in the afternoon(s), every afternoon
mark evening | evening(s), in the evening(s), every evening, in the evenings
mark night | night, at night
mark midday | at lunchtime, lunchtime, lunch hour, over lunch, lunch break, the lunch hour
mark day-before | the day before, a day before, the previous day, one day before, a day ahead, the
  evening before, a day in advance, one day ahead, the day beforehand, one day in advance
filler | else, concern, concerns, words, you, your, yours, he, she, we, us, our, ours, my, me,
  mine, his, its, the, a, an, and, or, but, also, of, to, for, with, from, by, in, on, at, about,
  into, onto, off, out, up, as, is, are, was, were, be, been, being, am, has, have, had, having,
  must, should, shall, will, would, need, needs, to be, get, gets, goes, go, come, comes, all,
  any, each, every, either, so, please, simply, still, yet, there, here, where, how, what, that,
  this, than, like, such as, secretary, the secretary, my secretary, secretariat, the secretariat,
  the office, always, ever, usual, ordinary, routine, normal, own, personally, on behalf of,
  regarding, concerning, relating to, in respect of, coming from, addressed to, sent to, on my
  behalf, for me, to me, from me, of mine, on, upon, towards, per, s, 's, matter,
  matters, case, cases, item, items, kind, kinds, request, requests, requested, amount, amounts,
  cost, costs, costing, price, worth, time, times, day, days, week, month, hour, hours, people,
  person, someone, somebody, sender, practice, firm, company, desk, behalf, incoming, outgoing,
  inbound, arriving, received, first, regards, only if, even, let, make, do, them, they, does,
  may, can, asks, asked, during, period, available, whether, ready, possible, involving, involve,
  within reason not, involved, given, dated, to them, to him, to her, direct, myself, just, too,
  well, thing, things, coming, needed, ours, place, wherever, subject, via, same, of ours, that
  is, that are, who is, who are, which are, which is, it is, it's, there is, there are, takes,
  taken, happen, happens, last, lasting, lasts
flag if | if, when, whenever, should anyone, in case, as long as, once, while, where, each time,
  every time, wherever, whenever
flag self | as you like, as you please, as you wish, without written consent, without my
  (prior/written/express/explicit/prior written)
  approval/consent/permission/agreement/authority/instructions, without prior agreement, without
  clearing it with me, without discussing it (with me), without seeing me, without my having
  seen/approved/signed them/it, without my having seen/read/approved it/them, at your own
  convenience, off your own bat, on your initiative, at your own initiative, I leave to you, I
  leave it to you, is left to you, are left to you, is up to you, are up to you, up to you, no
  need to check, no need to check with me, without involving me, without coming to me, without
  needing to ask, with no need to ask, there is no need to ask, without first asking (me), without
  speaking to me, without a word to me, without asking me
flag silent | without mentioning it, I need not be told, no report needed, no report is needed,
  without reporting back, no need to mention it, no need to mention them, and I need not hear
  about it, without my knowing, without troubling me, don't trouble me with it/them, I do not want
  to hear about it/them, I don't want to hear about it/them, without any report, do not report it,
  without letting me know, no need to inform me, I need never know, spare me the details
flag tell | let me know who is coming, and let me know, just tell me, but tell me, tell me so,
  then report to me, copying me, copy me, copying me in, with me in copy, me in copy, keep me in
  copy, keep me copied in, I am copied in, send me a copy, with a copy for me, I want a copy,
  report them, and report it, mention ~in the daily report, list ~in the weekly report, put ~on my
  list, add ~to my list, note ~in the day folder, in the day folder, in the weekly report, in the
  daily report, in your weekly report, I want to hear (about it), I want to hear the same day, I
  hear of it, I'll hear, I will hear, I expect to be told, I must be told, I must know, I need to
  know, be sure to tell me, make sure I know, make sure I am told, see that I know, tell me what
  you did, tell me what you have done, tell me when it is done, tell me once it is done, tell me
  which, tell me whom, tell me who, warn me, let me hear, drop me an email, send me a message,
  send me a line, send me a note, brief me, update me, keep me up to date, keep me abreast, come
  and tell me, fill me in
flag ring | ring me up, ring me at home, call me at home, ring my mobile, call my mobile, on my
  mobile, wake me, phone me at home, interrupt me, fetch me, get me out of the meeting, come and
  get me
flag propose | put it past me, come to me for approval, comes to me for approval, go/goes through
  me, go/goes past me, goes by me, pass/passes my desk, passes my desk first, get my say-so, get
  my approval, get my okay, get my permission, ask my permission, ask for my
  approval/permission/consent, seek my approval/permission/consent, wait until I (have)
  <agree/agreed/approve/approved/see it/seen it/seen them/read them/signed/signed them>, wait for
  my approval/ok/okay/signature/go-ahead/word/answer/reply, wait for my say-so, await my
  approval/ok/signature/decision, want my approval, want my say-so, require my say-so, I check
  ~first, I check, I review ~first, I review, I want to review, I want to check, I want to
  approve, I like to check, I will review, I must read, I must sign, I have to sign, let me see
  ~first, let me see, let me look ~first, let me check, let me read, let me read ~first, let me
  have ~first, show ~me first, are shown to me, be shown to me, must be shown to me, talk to me
  first, speak to me first, talk to me, speak to me, check with me, discuss with me, agree ~with
  me, agreed with me, agree them with me, raise ~with me, raise with me, consult, come back to me,
  give me a choice, give me the options, give me options, let me pick, let me choose from, line up
  ~for me to choose, for me to choose, for me to decide, for me to approve, for me to sign, for me
  to read, for me to check, for me to see, give me a proposal, give me a suggestion, make me a
  proposal, make a proposal, draw up a proposal, recommend, recommend ~to me, I have the last
  word, the last word is mine, I make the decision, I take the decision, the choice is mine, my
  call, is my call, are my call, that's my call, that is my call, never mind the sum ask me,
  always ask me, ask me about
flag with-me | with my blessing, with my knowledge, after a word with me, after talking to me,
  having asked me, having checked with me, having cleared it with me, after clearing it with me,
  if I have said yes, if I have agreed, provided I agree, provided I have agreed, provided I
  approve, as long as I agree, only on my instructions, on my express instruction, on my orders,
  when I ask, if I ask, when I tell you to, if I tell you to, when I ask for it, if I ask for it,
  when I ask you to, if I ask you to, after my approval, following my approval, with me first,
  after I have agreed, after I have approved, by agreement with me, in agreement with me
flag unseen | until I have signed/seen/read/approved them/it, until signed by me, until approved
  by me, until seen by me, before I've seen/read it/them, before it has been approved, until I
  have said yes, until I agree, until I approve, until I sign, before I sign, before I approve,
  before I agree, without my having approved
flag prepare | draft reply, draft replies, drafts, draft answer(s), draft letter(s), a draft
  reply, have a draft ready, leave ~ready, make a draft, make drafts, write ~in draft, write
  drafts, lay ~on my desk, set out, get ~together, look up, look ~up, compare/compares,
  summarise/summarize, copy out, print, print out, print ~out, gather, collate, leave drafts, keep
  ~ready, prepare a draft, prepare drafts, type ~in draft
flag leave-to-me | I prefer to handle ~myself, I'd rather do ~myself, leave those to me, leave
  that to me, leave these to me, leave it to me, leave them to me, I do my own, I make my own, I
  write my own, I book my own, I choose ~myself, I choose my own, I pay, I do all, I will do
  ~myself, I will write ~myself, are my affair, is my affair, is my job, are my job, keep out of,
  stay out of, stay away from, keep your hands off, hands off, do not touch, don't touch, not for
  you, is not for you, are not for you, none of your concern, I alone decide, I alone, only I may,
  I sign ~myself, I sign myself
flag pass-on | go/goes/come/comes ~on my desk, on my desk unopened, put ~in my tray, in my tray,
  give ~to me, give (them/it) (straight) to me, hand (them/it) (straight) to me, bring (them/it)
  straight to me, is/are for me, addressed to me only, reach me, must come to me, should come to
  me, must go to me, gets/get to me, find their way to me, mark ~for my attention, for my
  attention, pass/passes them to me, pass/passes it to me, passed to me, are passed to me, be
  passed to me, be forwarded to me, forwarded to me, sent on to me, referred to me, be referred to
  me, sent to me, be brought to me, brought to me, kept for me, keep ~for me, save ~for me, hold
  ~for me, leave ~for me, I get them, I get, I want ~on my desk, take ~down, note down the caller,
  write it down, keep a note, log ~for me
flag confidential | only I may ~see/read/open/know, only I can ~see/read/open, may only be
  seen/read/opened by me, may not be seen/read/opened by anyone (else) (but me), not be seen by
  anyone (else) (but me), can only be seen by me, are seen by me alone, is seen by me alone, be
  seen only by me, seen only by me, read only by me, opened only by me, opened by me alone, opened
  by nobody but me, nobody's business but mine, no one's business but mine, nobody else's
  business, are nobody else's business, nobody but me may ~see/read/open/know, no one but me may
  ~see/read/open/know, nobody but me, no one but me, no-one but me, nobody other than me, nobody
  in the office ~sees/knows/reads, not even the other staff, nobody else may ~see/read/open, no
  one else may ~see/read/open, nobody else is to ~see/read/open, no one else is to ~see/read/open,
  for me alone, for me only, me only, my eyes alone, stay between us, stays between us, remain
  between us, stay private, stays private, remain private, remains private, is private, are
  private, keep ~private, keep ~between us, keep ~under lock and key, under lock and key, kept
  from everyone else, keep ~from everyone else, keep ~from the rest of the office, kept from the
  rest of the office, kept secret, keep secret, are secret, is secret, hide ~from the others,
  hidden from the others, hidden from others, hidden from colleagues, hidden from staff, hidden
  from everyone, locked, locked away, not for other eyes, out of the shared diary, out of the
  shared calendar, not on the shared calendar, not in the shared diary, restricted to me, show ~to
  nobody else, show ~to nobody, show ~to no one, let nobody ~see/read, let no one ~see/read, let
  nobody else ~see/read, let no one else ~see/read, stays with you and me, the rest of the staff
  do not see ~, not be shown to anyone, never shown to anyone else, not to be shown to anybody,
  unopened and unread
flag stop | unless I ~say otherwise within, unless I ~tell you to stop, unless I ~tell you
  otherwise, unless I ~say stop/say no/protest/put a stop to it/hold you back/call it off/step in,
  unless you ~hear from me, unless I ~block it, if you ~have not heard from me, if I ~have not
  said no, I can ~still stop it/still stop you/still object/still say no, I get ~to object/to stop
  it/to say no, I have ~in which to object/in which to stop it, allow me ~to object/to stop it/to
  say no, with ~for me to object/for me to stop it/for me to say no
flag otherwise | unless I say differently, unless I make an exception, unless I decide otherwise,
  unless I ask otherwise, unless I lift this, unless I have said otherwise
flag in-place | is in charge, takes charge, runs things for me, holds the fort, takes over, takes
  over for me, will cover for me, covers, will decide in my place, decides in my absence, may
  decide in my place, decides everything for me, makes my decisions, will take my decisions, will
  act for me, will stand in, stands in, deputises, represents me, has my powers, will replace me,
  is to decide for me
flag consent | has/have to sign (too/as well), must ~sign off, signs it off, has/have to approve,
  must approve, must ~approve, needs to approve, needs to agree, has/have to agree, must give
  consent, needs to say yes, has to say yes, must be consulted, approval of, approval from,
  consent of, consent from, agreement of, signature of, go-ahead of, go-ahead from
condition symptoms | chest pain, shortness of breath, breathlessness, fever, bleeding, a stroke,
  suicidal, suicide, self-harm, describes symptoms, mentions symptoms, reports symptoms, feels
  unwell, feeling unwell, pain, worrying symptoms, acute symptoms
condition threat | threatens, threatening, makes threats, abusive callers, abusive messages,
  aggression, aggressive callers
condition no-answer | that/which have/has not come (in), that/which have/has not arrived (yet),
  that/which have/has not been answered, that/which are/is still outstanding, still outstanding,
  not answered, not replied, who do not answer/reply/respond, who does not answer/reply/respond,
  who has/have not answered/replied/responded, no answer comes, no reply comes, nothing comes,
  hear nothing, heard nothing, we have heard nothing, we hear nothing, unanswered, unreturned,
  there is no answer/reply/response, no word, has/have not come, has/have not arrived, not come
  back, still waiting, we are still waiting for
condition they-cancel | cancels, a client/patient/customer cancels, someone/somebody/anyone
  cancels, does not turn up, do not turn up, fails to turn up, fail to turn up, does not show up,
  no-show(s), who cancel, who do not turn up, who fail to turn up, who miss their appointment,
  missed appointments, a missed appointment, misses an appointment, late cancellations, a late
  cancellation
condition deadline-near | limitation date is close, a limitation date/deadline/notice period/time
  limit ~is close/is near/approaches/looms/is about to expire/is about to run out/runs
  out/expires, deadline is near, is about to expire, about to expire, expires, my passport
  ~expires, a contract ~expires, passport expires, contract expires, is close to expiry, is
  running out, runs out
condition delivery-late | is late with a delivery, late deliveries, late with deliveries, delivery
  is overdue, delivery is late, who are late, that are late, who deliver late, who are overdue,
  overdue, is overdue, are overdue, are late, is late, fails to deliver, does not deliver, has not
  delivered
condition travel-disrupted | train is cancelled, flight is cancelled, flight is delayed, train is
  delayed, cancelled flight(s), delayed flight(s), cancelled train(s), my flight is delayed, miss
  a connection, I miss a connection, strike, strikes, travel disruption, disrupted travel
condition price-differs | do/does not match the order, do/does not match, differ from the order,
  differs from the order, differs from the quote, higher than quoted, higher than the quote,
  unusual amounts, duplicate invoices, a duplicate, does not add up, do not add up, don't add up,
  is wrong, are wrong, look wrong, looks wrong, higher than agreed, above the quote
condition double-booking | two appointments overlap, overlap, overlapping appointments, clash,
  clashes, double bookings, double-booked, are double-booked, is double-booked
condition complaint | complains, complain, a complaint comes in, complaint comes in, complaint
  arrives
condition visitor-unannounced | without an appointment, who have no appointment, who has no
  appointment, unannounced, who come without an appointment, anyone without an appointment, turns
  up unannounced, turn up unannounced
condition death | dies, has died, there is a death, someone's death, the death of a
  client/patient/customer, bereaved, a patient's death, a client's death
condition account-changed | new account number, new bank details, different account number,
  another account number, changed bank details, change of bank details, changes of bank details,
  account number changes, bank details change, account details change, account number has changed,
  bank details have changed, bank details differ, changed bank account, new bank account,
  different bank account
condition principal-in-meeting | in a hearing, in court, in conference, with someone, while I am
  with a client, when I am with clients, while I am busy, when I am busy, if I am busy, while I am
  on the telephone, on another call
manner no-contents | without going into the matter/case/detail, saying nothing about the
  case/matter/contents, without discussing the case/matter/contents, without a word about the
  case/contents, without mentioning the case, without disclosing anything, without saying more,
  without adding anything, without any promise, without further comment, without saying what it is
  about, with no details, giving no details, no details, in neutral terms
manner no-reason | mentioning neither the department nor the reason, mentioning neither the reason
  nor the department, mention neither the reason nor the department, never mentioning the reason,
  without mentioning why, without mentioning the reason, without stating the reason, without
  stating why, without the reason, with no reason given, and do not say why, don't give a reason,
  without giving away the reason, do not mention the reason, don't mention the reason, reason
manner no-department | mentioning no department, nor the department, neither the department
manner courteous | politely but firmly, with a polite note, with a polite letter, with a kind
  word, with a short polite note, with regret, with my regrets, with my apologies, gently
by at-once | whatever the hour, whatever the time, any time of day, day and night, in the middle
  of the night, at weekends too, at the weekend too, even at night, even at weekends, even in a
  meeting, even during a meeting, even if I am in a meeting, there and then, the moment it
  arrives, as soon as it arrives, without a moment's delay, the minute it arrives
by same-day | within the day, before the day is out, before close of business, by the evening,
  before you go home, the very same day, on the day
by end-of-day | in the evening, at five o'clock
mark upto | no higher than, at a maximum of, limited to, to a total of, at most, capped at, a
  maximum of, as many as, no dearer than, of not more than, within, that cost less than, that cost
  no more than, which cost less than, under a limit of
mark above | anything over, anything above, that cost more than, which cost more than, costing
  over, priced above, priced over, of above, beyond
mark under | shorter than, which last less than, that last less than
mark over | which last more than, that last longer than, that take more than
mark ago | before their appointment, before an appointment, before the visit, before each
  appointment, before it, before the date, before the event, before each meeting, before travel,
  before I leave, before the trip
mark gap | between them, in between meetings, between visits, between the two, between one and the
  next, of travel time, clear between, free between
mark each | per case, in each case, for each order, per gift, per bunch, per bouquet, per meal,
  per cover, for each, per ride, per journey
filler | only/always through/via <their/her/his/the> lawyer(s)/counsel/solicitor(s), only through
  counsel, clause, clauses, article, number, numbers, again, once more, one more time, another,
  also, page, one page, on one page, a single page, pages, list, report, reports, later slot, by
  you, by anyone, at home, on paper, by hand, in person, in our name, on behalf of the
  practice/firm/company, company's, firm's, practice's, house, fresh, extra, additional, further,
  remaining, not even good ones, not even the good ones, good or bad, good ones, however small,
  however good, big or small, large or small, no matter how small, right away please, then,
  thereby, herewith, hereby, certainly, simply, directly, of course, indeed, really, exactly,
  quite, carefully, promptly, duly, rather, either way, anyway, meanwhile not, call, called, calls
  for, asking, wanting, wants, want, wishing, wish, wishes, would like, likes, spoken, signed by
  them, their own, theirs, his own, her own, appears, appear, occurs, occur, falls, fall, fall on,
  falls on, arises, arise, arrives, arrive, reaches, received from, come in, comes in, came in,
  comes up, been, being, put, see, let them, find, keep, take, give, hold on, set, way, part,
  behalf of mine, question of, sort, sorts, type, types, form, forms, piece, copy, copies,
  original, originals, side, hour, number of, full, whole, entire, total, maximum, minimum, limit,
  budget, sum, sums, bill of, value
flag self | personally
flag tell | list it in the monthly/weekly/daily report, list them in the monthly/weekly/daily
  report, list ~in the monthly/weekly/daily report, put it in the monthly/weekly/daily report, put
  them in the monthly/weekly/daily report, in the monthly/weekly/daily report, in the
  monthly/weekly/daily summary, in your monthly/weekly/daily report, in a monthly/weekly/daily
  report, on the monthly/weekly/daily list, give me a monthly/weekly/daily list, send me a
  monthly/weekly/daily list
flag confidential | to nobody else, to no one else, to no-one else, and for nobody else, for
  nobody else, is between ourselves
manner courteous | friendly, polite, courteous, kind, gentle, warm, civil, firm but polite
mark gap | travelling time between, travel time between, of travel time between, travelling time,
  travel time, driving time, for travel, to travel
filler | cost up, also if, regardless, both, whichever, asked for, called for, made by, made to,
  made, coming up
flag relative | who, whom, which
filler | whose, which is, which are, who is, who are
flag self | without troubling me, without bothering me, without disturbing me, without my seeing
  them/it/these/those, without my looking, without consulting anyone, without coming back to me,
  and you need not wait for me, you need not wait for me, without waiting for me, you do not need
  me for that, you don't need me for that, need not wait for me
flag tell | I want to know which, and I want to know which, I want to know who, tell me which
  ones, tell me about them, I would like a list, I want a list, give me a weekly list, and show me
  afterwards, show me afterwards, and I will look at them later, report to me monthly, send me the
  list, mention it, keep me posted, I get a copy, I shall want to know, let me have a note, leave
  me a note, and leave me a note, tell me at the end, I want a note
flag propose | only after I have looked at ~the file/it/them, after I have looked at it/them/the
  file, once I have looked at it/them/the file, I look at ~first, I look at first, I want to look
  at ~first, I want to look at, let me decide, I decide on, wait for me, are for me to decide, is
  for me to decide, I have to decide, until I have looked at it/them, need both my, I pick, I pick
  the, I must be asked, I am to be asked, I want to be asked, ask me about, have me check, have me
  sign, have me approve, have my agreement, subject to me, after asking me, bring ~before me, come
  before me, comes before me, I want a say in, I have a say in
flag with-me | after I have looked at ~it/them/the file, after I have looked, once I have looked,
  when I have looked, when I have agreed, when I have approved, if I have approved, once approved
  by me, when approved by me
flag confidential | out of everybody's sight, out of everyone's sight, out of sight, keep ~out of
  everybody's/everyone's sight, keep ~off the shared diary/calendar, stay off the shared
  diary/calendar, only to me, and only to me, to me only, to me alone, to me and nobody else, to
  me and no one else, to me and to nobody else, and nobody else, no other eyes
flag consent | my partner's consent, consent and mine, agreement and mine, signature and mine
flag both | and mine, as well as mine, together with mine, together with me, along with me, with
  me
condition no-answer | that stay unpaid, unpaid for, stay unpaid, remain unpaid, are unpaid, is
  unpaid, not paid, has not paid, have not paid, still unpaid, that remain unanswered, remain
  unanswered, stay unanswered
condition symptoms | severe pain, acute pain, in pain, swelling, fever, dizziness, an accident,
  toothache, severe toothache, bleeding, heavy bleeding, difficulty breathing, trouble breathing,
  feels faint, collapses, with pain, pain
condition they-cancel | missed appointments, missed appointment, misses an appointment, miss an
  appointment, forgets an appointment, forgot an appointment, did not come, does not come, do not
  come, cancels late, cancel late, cancels on the day, cancel on the day
mark each | a visit, per visit, a treatment, per treatment, per course, per head, per employee, an
  invoice, a bill, per month each
filler | half of, rest of, wherever there is room, room in the diary, receptionist, my
  receptionist, assistant, my assistant, somebody, nothing special, paste, patient's, client's,
  concerning the, in connection with, relating, related, in relation to, with regard to, with
  respect to, as regards, according to, in accordance with, under, thereof, therein, therefor,
  above all, in particular, particularly, especially, including, among them, purpose, purposes,
  basis, line, lines, moment, soon as, timely, correct, correctly, accurately, neatly, tidy,
  tidily, properly, thoroughly, as usual, as before, as always, in the usual way, the usual way,
  usual way, in future, from now on, henceforth, any longer, anymore, any more, once a year, at my
  expense, on my account, on account, on the account, belonging, corresponding, due, outstanding,
  wish to, wanted, need be, otherwise agreed, arrangements, arrangement, responsible,
  responsibility, decision, decisions, step, steps, effort, remark, remarks, comments on, use of,
  own use
condition they-move | if someone moves an appointment, someone moves an appointment
flag cosign | countersign/countersigns, co-sign/co-signs, second signature, signs too, approve
  too, must countersign, has to countersign
`;
