import type { Bystanders } from '../context.ts';
import { wordSet as words } from '../word-set.ts';

/** English words beside figures. */
export const BYSTANDERS: Bystanders = {
  labels: words(`section sections clause article art version v room hall suite invoice number no
    nr page pages p pp chapter paragraph para annex appendix file case order policy tel phone
    telephone mobile fax ref reference rule point line bus platform gate seat row flat apartment
    unit box scale ratio score table figure fig step phase part ip build release code pin size
    type model is usd gbp eur level floor extension ext item lot x street road avenue lane
    costs cost`),
  counted: words(`euro euros eur dollar dollars pound pounds usd gbp cent cents percent people
    persons copies copy each km kilometres miles mile m cm mm kg grams litres times x per degrees
    points participants guests places pages questions of mb gb kb tonnes million billion thousand
    hundred metres meters seats rooms members staff employees items units percent pct`),
  beforeLength: words(`lasts lasted last takes took taking for during wait waited waiting of
    another about approximately minimum maximum least most every costs plus total works`),
  beforeTime: words(`at around about from until till by before after to and or between is @ on`),
  afterLength: words(`long late ahead delay drive work working notice early break meeting call
    session flight journey walk old`),
  rates: words('a an per each'),
  rated: words('days hours times minutes weeks months nights mornings afternoons'),
  beforeMonth: words(`in since from until till by before after during of for through to this next
    last early late mid end beginning start`),
  beforeWeakDay: words('on'),
  afterHour:
    words(`and or but because at on in with for o'clock i i'm we you he she it they can could
    may might will would shall should is are be am was works work suits fine good ok okay please
    today tomorrow tonight then if when until till to by before after back here there again also
    too only home free available ready open closed if's that's is't sharp latest prompt or's
    monday tuesday wednesday thursday friday saturday sunday this next gmt utc cet bst est pst`),
  hourWords: words(`o'clock oclock clock am pm noon midnight lunch`),
  units: words(`seconds minutes hours days workdays weekdays weeks months quarters years nights
    weekends second minute hour day week month year min mins hrs`),
  written: words(`letter letters email e-mail mail message fax invoice note request quote quotation
    order application judgment judgement ruling reminder memo report referral`),
  datedBy: words('of dated'),
  since: words('since'),
  future: words(`will shall ll i'll we'll you'll he'll she'll they'll it'll`),
  besideSpelled: words(`at for by until till before after around about to from is it's its @ on
    approximately alarm , - /`),
  moving: words(`moved move moving rescheduled reschedule changed change shifted shift postponed
    postpone switched switch`),
  past: words(`was were had did came received sent wrote asked spoke met called mailed went took
    happened held agreed dated ago paid signed began ended died left been
    published founded born discussed visited attended`),
};
