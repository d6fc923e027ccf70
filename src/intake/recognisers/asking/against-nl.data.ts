import type { SpeechCue } from './speech.ts';

function against(weight: number, says: RegExp): SpeechCue {
  return { act: 'against', weight, says };
}

/** What makes of Dutch words that look like a request none after all: advertisement, courtesy, standing offers, news. */
export const AGAINST_NL: readonly SpeechCue[] = [
  against(
    0.8,
    /\b(?:afmelden|uitschrijven|nieuwsbrief|adresboek|geen prijs (?:meer )?(?:op|stelt)|niet (?:meer|langer) (?:wilt|wenst) (?:te )?ontvangen|deze (?:e-?mail|mail) is verzonden)\b/i,
  ),
  against(
    0.5,
    /\b(?:mocht u|mocht je|heeft u|heb je|als u|indien u|als je) (?:nog |verder |hierover |naar aanleiding hiervan )?(?:\w+\s){0,2}(?:vragen|opmerkingen|vragen hebben|vragen heeft|toelichting|problemen)\b/i,
  ),
  against(
    0.75,
    /\bklik (?:hier|op|hieronder)|\b(?:shop|bestel|koop|profiteer|boek|meld je|schrijf je) (?:nu|vandaag|direct)\b|\b\d{1,3} ?% korting\b|\bkortings?code\b|\bgratis (?:verzending|proef\w*)\b|\baanbieding\b|\bbekijk (?:hier|online|de aanbieding)/i,
  ),
  against(
    0.85,
    /^(?:fijne|prettige?|goede|goed weekend|veel (?:plezier|succes|sterkte)|sterkte|beterschap|tot (?:dan|ziens|morgen|gauw|snel|maandag|dinsdag|woensdag|donderdag|vrijdag)|hartelijk(?:e)? dank|bedankt|dank (?:u|je)|gefeliciteerd|met (?:vriendelijke|hartelijke)|hoogachtend|groet|sorry|excuses|welkom)\b/i,
  ),
  against(
    0.75,
    /\b(?:hè|toch|niet waar|nietwaar|of niet)\s?\?+$|\b(?:wie weet|wie zal het zeggen|wat een|waarom niet|hoe leuk is|wist u dat|wist je dat|hoe is het mogelijk|wat wil je nog meer)\b/i,
  ),
  against(
    0.6,
    /^(?:omdat|doordat|terwijl|hoewel|gisteren|vorige (?:week|maand)|afgelopen|(?:ik|hij|zij|ze|wij|we) (?:heb|heeft|hebben|had|hadden|was|waren|vroeg|stuurde|belde|mailde|kreeg|ontving|ging))\b(?![^?]*\?)(?!.*\b(?:kunt u|kun je|wilt u|wil je|graag|aub|nodig|verzoek|vraag(?:je)? of|weten of)\b)/i,
  ),
];
