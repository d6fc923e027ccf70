/**
 * What is done, in English: `verb | words`. `a/b` are alternatives, `(x)` may be left out, and what * follows `~` may stand further on in the sentence ("turn … down"). */
export const VERBS_EN = `
plan | plan/plans/planned/planning, schedule/schedules/scheduled/scheduling, set up, set ~up, fix
  up, fit in, fit ~in, squeeze in, make appointments, put ~in my diary/calendar, put ~in the
  diary/calendar, diarise, pencil ~in
offer | offer/offers/offered/offering, propose times, suggest times
confirm | confirm/confirms/confirmed/confirming, reconfirm/reconfirms, reconfirming
move | move/moves/moved/moving, reschedule/reschedules/rescheduled/rescheduling, shift/shifts,
  shifting, postpone/postpones/postponed/postponing, push back, push ~back,
  rearrange/rearranges/rearranged/rearranging, put off, put ~off,
  rebook/rebooks/rebooked/rebooking, change/changes/changed/changing, swap/swaps
cancel | cancel/cancels/cancelled/canceled/cancelling, call off, call ~off
hold | hold/holds/held, reserve/reserves/reserved, set aside, set ~aside, keep/keeps, save/saves,
  keep ~available
release | release/releases/released, free up, give up, let ~go
keep-free | keep/keeps/kept ~free, keep free, leave/leaves ~free, leave free, stay/stays ~free,
  stay free, is/are/remain/remains ~free, block/blocks/blocked, block ~out, keep/keeps ~clear,
  stay/stays clear, leave ~clear, book nothing, plan nothing, schedule nothing, keep ~open,
  protect
accept | accept/accepts/accepted/accepting, say yes to, say yes, take up
decline | decline/declines/declined/declining, turn down, turn ~down,
  refuse/refuses/refused/refusing, say no to, say no, reject/rejects/rejected/rejecting, send
  ~away, fend off, regret
invite | invite/invites/invited/inviting
answer | answer/answers/answered/answering, reply/replies/replied/replying,
  respond/responds/responded/responding, deal with in writing
write | write/writes/written/writing, contact/contacts/contacted, approach, email them, get in
  touch with, correspond
send | send/sends/sent/sending, send out, send ~out, go/goes out, go/goes ~out, leave the office,
  leaves the office, leave my office, circulate/circulates/circulated,
  distribute/distributes/distributed, mail out, post, email/emails, mail, dispatch,
  share/shares/shared, hand out, supply, provide, let ~have
acknowledge | acknowledge/acknowledges/acknowledged/acknowledging, acknowledge receipt of,
  acknowledge receipt, confirm receipt of, confirm receipt, confirm that ~<has arrived/have
  arrived>, confirm we have received
ask-missing | call in missing papers
ask | ask for, request/requests/requested/requesting, obtain, call for, ask, get, collect, gather
chase | chase/chases/chased/chasing, chase up, chase ~up, follow up (on/with), follow ~up,
  nudge/nudges, nudging, press for, hurry, dun
remind | remind/reminds/reminded/reminding
order | order/orders/ordered/ordering, buy/buys/bought/buying,
  purchase/purchases/purchased/purchasing, restock, replenish, commission, renew/renews/renewed,
  hire/hires, call in, get in
book | book/books/booked/booking, rent/rents
pay | pay/pays/paid/paying, settle/settles/settled, transfer, reimburse/reimburses
make-payable | put ~in the payment folder/run/batch, prepare ~for payment, prepare payments,
  prepare the payment of, prepare payment of, make ~ready for payment, get ~ready for payment, set
  ~up for payment, queue ~for payment, put ~ready for payment, ready for payment, line ~up for
  payment
approve | pass for payment
dispute | dispute/disputes/disputed/disputing, query, contest, challenge, object to
register | register/registers/registered, log/logs/logged, enter/enters, scan/scans/scanned,
  sort/sorts/sorted, check/checks/checked, match, code, record/records
sign | sign/signs/signed/signing, enter into, conclude, negotiate/negotiates, agree to, commit me
  to, commit us to, commit to, agree/agrees/agreed, bind
connect | put ~through, put through, connect/connects/connected, transfer calls, patch ~through
message | take a message, take messages, take their name and number, take ~name and number, note
  the caller, take a name and number, take name and number
call-out | call back, call ~back, ring back, ring ~back, return, return calls, telephone,
  phone/phones, ring/rings, call
unsubscribe | unsubscribe/unsubscribes/unsubscribed (from/us/me)
terminate | end/ends, terminate/terminates/terminated/terminating, give notice on, give notice,
  stop/stops, discontinue
renew | extend/extends/extended
file | file/files/filed/filing, archive/archives/archived, store, put away, put ~away, put ~on
  file, save ~to the file, add ~to the file, tidy
destroy | destroy/destroys/destroyed/destroying, shred/shreds/shredded, delete/deletes/deleted,
  throw away, throw ~away, throw out, throw ~out, discard, bin, erase, dispose of
mark | mark/marks/marked, flag/flags/flagged, label
forward | forward/forwards/forwarded/forwarding, pass on, pass ~on, send on, send ~on to, hand on
refer | refer/refers/referred/referring, redirect/redirects, direct
disclose | tell/tells/told/telling, disclose/discloses/disclosed/disclosing,
  reveal/reveals/revealed, discuss/discusses/discussed, say/says, give out, give ~out,
  mention/mentions/mentioned, talk about, talk to, talk, speak to, speak about, speak,
  comment/comments (on/to), give away, give/gives ~away, confirm or deny, give information, make a
  statement, make statements, state, pass ~to outsiders, admit
show | show/shows/shown
receive | receive/receives/received, show ~in, let in, let ~in, welcome, greet, announce, seat
sign-for | sign for, sign/signs for, take in, accept delivery of, take delivery of
congratulate | congratulate/congratulates/congratulated, send congratulations
condole | condole, offer condolences, send condolences, express sympathy
thank | thank/thanks/thanked, thanking
claim | claim/claims/claimed, claim back
submit | submit/submits/submitted/submitting, lodge/lodges, file ~with, hand in, hand ~in, apply
  for, serve
assign | divide/divides/divided, assign/assigns/assigned, delegate/delegates, hand ~over, hand out
  work, allocate/allocates, share out, distribute ~among, outsource
grant | grant/grants/granted, give ~leave
publish | publish/publishes/published, post ~on, issue/issues/issued, release to the press, put
  ~on the website
feed | go/goes ~to <a language model/any language model/language models/ai/chatbots>,
  feed/feeds/fed, put ~into, paste ~into, give ~to <a language model/any language model/language
  models/ai>, be shown to a/any language model, be sent to a/any language model, enter ~into
use | use/uses/used/using
bill | bill/bills/billed, invoice/invoices/invoiced
do | do/does/done/doing, act, take action
handle | handle/handles/handled/handling, deal with, deals with, take care of, look after, see to,
  manage/manages/managed, process/processes/processed
arrange | arrange/arranges/arranged/arranging, organise/organises/organised/organising,
  organize/organizes, sort out, make/makes, made, fix
get | get/gets, receives, give/gives/given/giving, gets only
change-account | update/updates/updated, amend, alter
type | type/types/typed, type up, write up, write ~up, take minutes, minute
move | shorten/shortens/shortened, cut ~short, cut short, bring forward, bring ~forward, put back,
  put ~back, push, pushed, slip, juggle, switch, swap, delay/delays/delayed,
  defer/defers/deferred, re-arrange, re-schedule, extend/extends/extended, moved around, move
  around, move ~around
plan | booked in, book ~in, slot ~in, slot in, arrange a time, find a time, find a date, find ~a
  date, put in the diary, placed in the diary, make ~an appointment, give ~an appointment, call a
  meeting, convene/convenes, fix a date, enter ~in my diary, agree times, agree a time
disclose | given out, give/gives out, pass on information, talk, talks, discussed, revealed,
  explain/explains/explained, interpret/interprets, promise/promises/promised, advise/advises,
  mentioned, be told, say anything, breathe a word, let ~slip, let on, let ~know about, confirm
  ~to anyone, read out, quote
answer | answered, deal/deals with, help/helps, respond, assist, be answered, be replied to, field
acknowledge | be acknowledged, send an acknowledgement, send ~an acknowledgement, thank ~for their
  letter, confirm that we have received, let ~know it has arrived, let ~know we have it
chase | chase after, keep after, press/presses, ring ~about, send a reminder, send ~a reminder,
  send reminders, remind ~about, remind ~of, pursue/pursues, keep chasing, be chased, go after,
  hound, keep on at
decline | turned down, turned away, turn away, turn ~away, see off, send away, put off politely,
  excuse me from, get rid of, give ~a miss, say no thank you to, be declined, be refused, wave
  away, ward off, block, keep ~out, sent away
accept | accepted, say yes on my behalf, agree to meet, approve meeting requests, welcome, take,
  takes
receive | receive, shown in, meet ~at reception, look after ~on arrival, offer ~coffee, escort,
  show ~round, show around, admit ~to the building
call-out | called back, rung back, rung, telephoned, phoned, returned, call ~up, give ~a ring,
  phone ~back, be rung back, be called back
connect | patched through, transferred, transfer ~to me, transfer, put ~on to me, put on to me, be
  put through, pass ~through, let ~through, let through
sign | commit, signed off, sign on my behalf, enter into contracts, sign ~for me, put my name to,
  accept liability, admit liability, settle a claim, concede, undertake, give undertakings, waive
order | ordered, bought, purchased, spend/spends/spent, subscribe/subscribes ~to, subscribe to,
  take out, engage/engages, have ~repaired, have ~printed, have ~delivered, get ~delivered,
  replace/replaces, top up, top ~up, stock up on, arrange for ~to be repaired, get ~repaired
send | sent out, sent, be sent, mailed, be mailed, issued, deliver/delivers/delivered, hand over,
  hand ~over, pass ~to the client, drop off, leave/leaves, leaves here, go to the client, sends
  off, sent on, put in the post, put ~in the post, leave us
enrol | enrol/enrols/enrolled/enroll, sign ~up for, sign up, sign ~up, put ~down for, put my name
  down
return | send ~back, send back, return ~to
pick-up | pick up, pick ~up, collect ~from, answer the telephone, answer the phone
file | filed, archived, be filed, put in the file, keep on file, keep ~on file, put ~in the right
  folder, scan and file, tidied away
destroy | thrown away, binned, deleted, be destroyed, be deleted, get rid ~of, shredded, bin
register | keep track of, keep a list of, keep a record of, log in, tick off,
  reconcile/reconciles, be registered, be logged, enter ~into the books, code up, enter in the
  books, kept up to date, keep ~up to date
cancel | cancelled, be cancelled, withdraw/withdraws, pull out of, scrap, drop
make-payable | prepare ~to be paid, ready ~for payment, set ~ready for payment, put ~forward for
  payment, prepare the payments, make payments ready, load ~for payment, enter ~for payment
forward | forwarded, be forwarded, passed on, be passed on, pass/passes ~to, redirected, relay
submit | be submitted, submitted, filed with, file ~at the court, file at the court, lodged, file
  court papers, ask the court for
assign | hand out, share ~among, give ~to the team, distribute, spread ~over
thank | send a thank-you note, send thank-you notes, send ~a thank-you note, write to thank
claim | put in for, claim ~back, submit my expenses
bill | raise invoices, send out bills, invoice, raise
pay | be paid, paid, transfer money, refund, settle bills, make payments, make any payment,
  authorise payment, authorise payments
stay | stay where they are, stays where it is, stay put, stays put, stand as they are, remain as
  they are, are fixed, is fixed, stand fixed, are sacred, stays as it is, are not to move
keep-free | I am not available (for/to), I am unavailable, I do not work, I see nobody, I see no
  one, is sacred, no meetings at all, I take no meetings, I take no appointments, I do not see, is
  closed, I have no appointments, I want no meetings, I want no appointments, I want nothing,
  nothing is booked, let nothing in
message | take their name, take his name, take her name, take the name, note their name, note the
  name, take name, get their name, write down their name, take down their name, take down the name
decline | ignore/ignores/ignored, let ~pass, give ~no reply, leave ~unanswered
file | put ~in the folder, put ~in a folder, keep ~in the folder, put in the folder, placed in the
  folder
keep-free | leave/leaves ~empty, leave empty, keep ~empty, close/closes ~the diary, close the
  diary, close the practice, the diary is closed, we are closed, is closed, stays closed, are
  closed, stay closed, keep ~unbooked, leave ~unbooked, keep ~for myself, reserve ~for myself,
  hold ~for myself
decline | show ~the door, are shown the door, shown the door, show them the door, put ~off, turn
  ~away at the door, give ~a polite no, send ~packing, say no politely
chase | recall, recall letters, send recall letters, remind ~once, send one reminder, send ~one
  reminder, send two reminders, write ~a reminder
plan | find room for, find ~room, make room for, give/gives ~a slot, give/gives ~a place, fit ~in
  between
offer | offer ~the first slot, offer ~a slot, offer ~a time, propose ~a time, suggest ~a date,
  give ~a choice of times, give them a choice of times
disclose | give advice, give ~advice, give medical advice, give opinions, give an opinion, pass
  comment, gossip, speculate, let slip, hint, hint at, volunteer information, say a word
`;

/** Nouns of deeds: "every reminder", "an acknowledgement". */
export const DEEDS_EN = `
acknowledge | acknowledgement(s), acknowledgment(s), receipt, confirmation of receipt
chase | reminder(s), chaser(s), nudge(s), dunning letter(s), payment reminder(s), chasing
  letter(s)
remind | appointment reminder(s)
answer | answer(s), reply, replies, response(s), substantive reply/replies
order | order(s), purchase(s), spending, purchasing, buying, renewal(s), expenditure
book | booking(s), reservation(s)
pay | payment(s)
cancel | cancellation(s)
move | change(s), rescheduling, postponement(s)
confirm | confirmation(s)
decline | refusal(s), rejection(s), rejection letter(s)
accept | acceptance(s), commitment(s)
condole | condolence(s), letter(s) of condolence, condolence letter(s), sympathy card(s),
  condolence card(s), message(s) of sympathy
congratulate | congratulations, congratulatory note(s)
thank | thank-you note(s), thank-you letter(s), thank-you(s), thank you note(s), letter(s) of
  thanks, thank you letter(s), note(s) of thanks
ask-missing | request(s) for missing papers
submit | submission(s)
disclose | information, statement(s), comment(s), details
terminate | notice of termination
sign | signature(s), negotiation(s)
destroy | destruction, disposal
message | message-taking
call-out | call-back(s), callback(s)
`;
