import type { Forms } from '../reading/form.ts';

/** How an appointment is asked for, by what else must be said for it to be one. */
export const PLAN_FORMS: Forms = {
  nl: {
    firm: [
      '^(plan|zet|schrijf|noteer|boek) … (in de agenda|in mijn agenda|in mn agenda|op de agenda)',
      '^(plan|zet|schrijf|noteer|boek) … in$',
      '^(plan|boek|organiseer|agendeer|noteer)',
      '^(ingepland|inplannen|plannen)',
      '^(afspreken|spreek) … af',
      '^leg … vast',
      '(inplannen|in te plannen|plannen|te plannen|boeken|te boeken|agenderen|te agenderen|organiseren|inboeken|in te boeken)',
      '(afspreken|af te spreken|vastleggen|vast te leggen|noteren|te noteren|opschrijven|inroosteren|in te roosteren)',
      '^(rooster|boek) … in',
      '(nog te plannen|nog in te plannen)',
      '(in|in de|in mijn) agenda (zetten|noteren|plaatsen)',
    ],
    weak: [
      '^(maak|regel|prik)',
      '^voeg … toe',
      '^(maak|regel|prik) … (voor mij|voor me)',
      '(maken|regelen|zetten|prikken|toevoegen)',
      '^nieuwe afspraak',
      '^(kan|kunnen|past|mag|kun je|kan je|kunt u) er … (bij|tussen|ertussen|in|tussendoor|tussenin)',
      '^(kan|past|lukt) … (er bij|erbij|er nog bij|er nog tussen|ertussen|er tussen)',
      '^(prop|duw|plak|pers|stop|druk|schuif|zet|doe|krijg) … (ertussen|er tussen|erbij|er bij|erin|er in)',
      '^(prop|duw|plak|pers|stop|druk|schuif|krijg|zet|doe) … er … (tussen|bij|in)',
      '(ertussen|erbij) (proppen|zetten|doen|krijgen|plakken)',
      '(vinden voor|vrijmaken voor|tijd maken voor|ruimte maken voor)',
      '^(maak|ruim) … (tijd|ruimte) … in',
    ],
    faint: ['^(doe|zet|leg|geef me|geef mij)'],
    stated: [
      '^(ik heb|we hebben|wij hebben)',
      '^(ik zie|ik spreek|ik tref|ik ontmoet|ik zit|ik eet|we zien|we spreken|ik heb afgesproken)',
      '^>(heb ik|hebben we|zie ik|spreek ik|tref ik|ontmoet ik|zit ik|eet ik|heb ik afgesproken)',
      '^(ik heb|heb ik) … afgesproken',
    ],
    visit: [
      '(komt|komen) … (langs|op bezoek|op gesprek|op de koffie|over de vloer|bij me|bij mij|bij ons|naar me toe)',
    ],
    wish: [
      '^(ik wil|ik wil graag|ik zou graag|ik moet|ik moet nog|ik wou graag|ik wilde graag|we willen|we moeten|we willen graag) (een|nog een|even|graag|graag een)?',
      '^(wil ik|wil ik graag|zou ik graag|moet ik|wou ik graag|wilde ik graag|willen we|moeten we|willen we graag)',
      '^(ik wil|wil ik|ik zou|zou ik|ik wou|wou ik|ik wilde|wilde ik) … (hebben|doen|willen|willen hebben|krijgen)',
      '^(graag|gaarne|liefst)',
      '(graag|gaarne|alstublieft|alsjeblieft|aub|svp)$',
    ],
    seeing: [
      '^(ik wil|ik wil graag|ik zou graag|ik moet|ik zou|graag|ik wilde graag|wij willen|we willen|we moeten|we gaan|ik ga|ik kom|wil ik|wil ik graag|zou ik graag|moet ik|wilde ik graag|willen we|moeten we|gaan we|ik wou graag|wou ik graag) … (zitten|spreken|zien|ontmoeten|praten|samenzitten|afspreken|willen spreken|willen zien|willen ontmoeten|bij elkaar komen|bijpraten|om de tafel|treffen|samenkomen|samen zitten|langs|doorpraten|afstemmen|sparren|willen zitten|overleg hebben|doornemen|bespreken|willen praten)',
      '(en ik|ik en|wij|we) … (willen|moeten|gaan|zouden|komen|kunnen|spreken|zien|treffen|zitten) … (zitten|spreken|zien|praten|samenzitten|samen zitten|afspreken|bij elkaar komen|bijpraten|om de tafel|samenkomen|bij elkaar|af|elkaar|samen|doornemen|treffen|afstemmen)',
      '^(moeten|gaan|willen|zullen|spreken|zien|treffen|kunnen) … en ik … (zitten|spreken|zien|praten|samenzitten|samen zitten|afspreken|bij elkaar komen|bijpraten|om de tafel|samenkomen|bij elkaar|af|elkaar|samen|treffen)',
      '(wil|willen|wilt|zou|moet|komt|wenst) … (spreken|zien|ontmoeten|praten|bijpraten|treffen|langskomen|komen praten|om de tafel|zitten)',
      '(wil|willen|wilt|zou|moet) … (me|mij|ons) … (spreken|zien|ontmoeten|praten|treffen)',
      '^(zorg dat ik|zorg ervoor dat ik|zorg dat we) … (zit|zitten|spreek|spreken|zie|zien|tref|kan spreken|kan zien|kan zitten|heb|hebben)',
    ],
    overleg: [
      '^(ik wil|ik wil graag|ik zou graag|ik moet) … (overleggen|willen overleggen)',
      '(wil|wil graag|willen|moet|moeten|zou|zou graag|zouden|gaan|ga|zullen|kunnen) … (overleggen|overleg voeren)',
    ],
    lunch: [
      '^(ik wil|ik wil graag|ik zou graag|ik ga) … (lunchen|willen lunchen)',
      '^ik lunch',
      '^>lunch ik',
      '(wil|wil graag|willen|moet|moeten|zou|zou graag|zouden|gaan|ga|zullen|kunnen) … lunchen',
    ],
    bellen: [
      '^(ik wil|ik wil graag|ik zou graag|ik moet) … (bellen|willen bellen)',
      '^ik bel',
      '^>bel ik',
      '(wil ik|wil ik graag|zou ik graag|moet ik|willen|moeten|gaan|ga ik) … (bellen|opbellen|telefoneren)',
    ],
  },
  en: {
    firm: [
      '^(plan|schedule|book|arrange|organise|organize|set up|put in|pencil in)',
      '^(put|set|enter|add|pencil) … (in the diary|in my diary|in the calendar|in my calendar|to my calendar|to my diary|to the calendar|to the diary|into my calendar|into my diary|on my calendar|down)',
      '^(put|pencil) … in$',
      '^(book|put|pencil|pop|slot|get) (me|us)? (in for|in on|in at|in with|down for|in)',
      '^(squeeze|fit|slot|pop|pencil) … in',
      '^(squeeze in|fit in|slot in|pop in|diary in|diarise|diarize|calendar|pencil in|note down|note)',
      '(to be planned|to be scheduled)',
      '^(setting up|scheduling|booking|arranging|planning|organising|organizing|putting in|pencilling in)',
      '^(get|have) … (in the diary|in my diary|on my calendar|in my calendar|scheduled|booked|on the calendar|booked in)',
    ],
    weak: [
      '^(make|create|new)',
      '^make (time|room|space)',
      '^(make sure|see to it) (that)? (i have|i get|i see|i meet|we have)',
    ],
    stated: [
      "^(i have|i have got|i've got|we have|we've got)",
      "^(i'm|i am|im) (seeing|meeting|having|speaking to|speaking with|talking to|sitting down with)",
      "^(we're|we are) (meeting|seeing|having)",
    ],
    visit: [
      '(is coming|are coming|comes|come) (in|over|by|round|around|to see me|to see us|to the office|for)',
      '(is|are) (dropping by|dropping in|stopping by|visiting|popping in|popping by|coming in|coming over|coming by)',
    ],
    faint: ['^(get me|get|add|put|fix|do|have|give me)'],
    seeing: [
      '^(meet|see|i need|we need|i want|we want|meet up|meet with|sit down with|catch up with)',
      "^(i would like to|i would like|i'd like|i'd like to|i want to|i need to|i have to|i must|i should|we need to|we want to|we'd like to|we should|we have to|we would like to|i'd love to|i am going to|i'm going to|i will|i'll|we'll|we will) (see|meet|meet up|meet with|speak to|talk to|speak with|talk with|speak|talk|sit down with|sit down|get together|get together with|catch up|catch up with|have|be seeing|be meeting|go over|go through|discuss)?",
      '(and i|and me) (want|would like|need|have|are going|will|should|are|must|ought|are due|are supposed) (to)? (meet|sit down|get together|talk|speak|catch up|see each other|have|discuss|meet up|meeting|having|sitting down|getting together|talking|catching up|go over|go through|sit)',
      '(wants|want|would like|needs|need|has|asked|wishes) to (see|meet|meet with|speak to|speak with|talk to|talk with|sit down with|catch up with|come and see|come see) (me|us|with me|to me)',
      '(wants|want|would like|needs|need) (an appointment|a meeting|a chat|some time|time) (with me)?',
    ],
    call: [
      "^(i would like to|i'd like to|i want to|i need to|i have to|i must|i should|i'll|i will) (call|ring|phone|have a call|have a call with)",
      "^(i'm|i am) (calling|phoning|ringing)",
    ],
    lunch: [
      "^(i would like to|i'd like to|i want to|i'll|i will|i'm going to) (have lunch|lunch|have lunch with|lunch with)",
      '(and i|and me) (want to|would like to|are going to|will) (have lunch|lunch)',
      "^(i'm|i am|we're|we are) (having lunch|lunching)",
    ],
  },
};
