import type { Mark } from './marks.ts';

/** The small words of English orders; alternatives are parted by `|`. */
export const ENGLISH_MARKS: Readonly<Record<Mark, string>> = {
  with: 'with|together with',
  without: 'without',
  to: 'to|into|until|till',
  give: 'onto',
  called:
    'called|named|titled|entitled|with the title|under the title|under the name|by the name of',
  of: 'of|from|out of|off',
  for: 'for|so i can|in order to|because of',
  about: 'about|regarding|concerning|re|on the subject of',
  in: 'in|within|inside',
  at: 'at',
  on: 'on|upon',
  by: 'by|via|over',
  after: 'after|afterwards',
  before: 'before|beforehand|ahead of|prior to',
  and: 'and|&|plus|as well as',
  or: 'or',
  comma: ',|-',
  stop: '.|!|?|;|…',
  bracket: ':|(|)|"|“|”|„',
  not: "not|no|never|don't|dont|do not|doesn't|won't|can't|cannot|nothing|none",
  if: 'if|unless|except|provided|once|otherwise|because|when|whenever|as long as|in case|maybe|perhaps|possibly',
  online:
    'online|on teams|via teams|teams|over teams|on zoom|via zoom|zoom|over zoom|on google meet|via meet|remotely|by video|over video',
  private: 'private|confidential|privately|personal|as private|as confidential',
  public: 'public|visible|not private|not confidential|no longer private|no longer confidential',
  all: 'both|everything|all|all of|all my|all the|all of my|every',
  series: 'whole series|the whole series|entire series|series|every time|all of them|from now on',
  later: 'later|back',
  earlier: 'earlier|forward|sooner',
  longer: 'longer',
  shorter: 'shorter',
  back: 'way back|back home|return',
  self: 'i|me|myself|we|us|us all',
  times:
    'times|time slots|slots|slot|options|option|dates|moments|possibilities|choices|proposals|alternatives|openings',
  some: 'some|a few|few|several|a couple of|a couple|a number of',
  same: 'the same|same|the very same|the same hours|the same hour|the same time|both the same|all the same|both the same hours|both the same hour|both the same time',
  'that-day': 'that day|the day|the same day',
  article:
    "my whole|my entire|the entire|whole|entire|our whole|new|another|the|a|an|my|our|that|this|those|these|his|her|their|your|the whole|one's",
  filler: `could we|can we|shall we|could you|can you|would you|will you|could you please|can you please|please|pls|plz|kindly|just|also|
    too|again|then|hi|hello|hey|ok|okay|so|well|uh|um|erm|thanks|thank you|for me|go ahead and|let's|lets|
    i would like to|i'd like to|id like to|i want to|i wanna|i'd like|i would like|i need to|i have to|
    i'd like you to|i would like you to|i want you to|i need you to|in the diary|in my diary|in the calendar|
    in my calendar|to my calendar|to my diary|to the calendar|to the diary|into my calendar|into my diary|on my calendar|as well|
    there|good morning|good afternoon|good evening|mr|mr .|mrs|mrs .|ms|ms .|miss|dr|dr .|prof|prof .|professor|
    sir|preferably|do that for me|do that|do this for me|take care of that|take care of it|sort that out|see to it|
    see to that|arrange that|somewhere|ideally|if possible|at least|exactly|around|about|still|now|be|to be|yes|secretaris|something|anything|length|some time|sometime|at some point|
    would you be so kind as to|would you be so good as to|be so kind as to|be so good as to|would you kindly|
    could you kindly|would you mind|do you mind|if you would|if you could|if you can|if you don't mind|first thing|each|apiece|
    quickly|real quick|may i ask you to|might i ask you to|can i ask you to|could i ask you to|i would be grateful if you would|
    i would be grateful if you could|i'd be grateful if you could|i should be grateful if you would|i should be grateful if you could|
    i would appreciate it if you could|i'd appreciate it if you could|i'd appreciate it if you would|it would be great if you could|
    is there any way to|is there a way to|is there any way you could|any chance you could|any chance of|is there any chance you could|
    do you think you could|would it be possible to|is it possible to|if at all possible|when you get a chance|when you have a moment|
    when you have a minute|if you have a moment|if that works|if that's ok|if it's ok|diary :|calendar :|new appointment :|memo :|note :|reminder :|
    many thanks|much appreciated|thanks in advance|with thanks|is that possible|would that work|i am asking you to|i'd ask you to|cheers|ta|entirely|completely|fully|altogether`,
};
