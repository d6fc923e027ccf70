/** Waarom iets wordt opgedragen, zoals het ervóór wordt gezegd; see the English ones. */
export const DUTCH_REASONS: readonly RegExp[] = [
  /^(?<who>.+?)\s+(?:is|zijn|ben|blijft|zit|ligt|was)\s+(?:(?<when>.+?)\s+)?(?:(?:helaas|weer|nog|nu|allebei|er|erg|heel|te)\s+)*(?:ziek(?:\s+thuis)?|afwezig|weg|vrij|op\s+vakantie|met\s+vakantie|op\s+reis|met\s+verlof|uit\s+dienst|verhinderd|bezet|druk|in\s+het\s+buitenland|niet\s+beschikbaar|niet\s+aanwezig|niet|onderweg|vertraagd|in\s+het\s+ziekenhuis|dubbel\s+geboekt|volgeboekt)$/i,
  /^(?<who>.+?)\s+heeft\s+(?:(?<when>.+?)\s+)?(?:(?:helaas|toch|net|zich)\s+)*(?:ziek\s+gemeld|ziekgemeld|afgezegd|afgemeld|geen\s+tijd|iets\s+anders|een\s+andere\s+afspraak|de\s+griep|griep|koorts)$/i,
  /^(?<who>.+?)\s+(?:vertrekt|vertrekken|gaat\s+(?:weg|met\s+pensioen|uit\s+dienst)|stopt|verlaat|heeft\s+ontslag\s+genomen|heeft\s+(?:het\s+bedrijf|de\s+zaak|het\s+kantoor|ons)\s+verlaten|werkt\s+(?:hier\s+)?niet\s+meer|is\s+(?:vertrokken|weg\s+bij|ontslagen))\b.*$/i,
  /^(?<who>.+?)\s+(?:kan|kunnen|redt|haalt)\s+(?:(?:het|er|helaas|toch)\s+)*(?:(?<when>.+?)\s+)?(?:(?:het|er|helaas|toch)\s+)*niet(?:\s+(?:meer|komen|bij\s+zijn|aanwezig\s+zijn|langskomen))?(?:\s+(?<also>om\s+.+))?$/i,
  /^(?<who>.+?)\s+(?:hoeft|hoeven)\s+(?:er\s+)?(?:niet|niet\s+meer)\s+bij\s+(?<what>.+?)\s+te\s+zijn$/i,
  /^(?<who>.+?)\s+(?:hoeft|hoeven)\s+(?:niet|niet\s+meer)\s+naar\s+(?<what>.+?)(?:\s+te\s+komen)?$/i,
  /^(?<who>.+?)\s+(?:kiest|wil|neemt|koos|wilde)\s+geen\s+(?:van\s+(?:beide|allen|de\s+\p{L}+)|enkele)$/iu,
  /^(?<who>.+?)\s+(?:moet|hoort|zou)\s+er\s+(?:ook\s+)?(?:(?<when>.+?)\s+)?(?:ook\s+)?bij\s+(?:te\s+)?zijn$/i,
  /^(?:kan|wil|mag)\s+(?<who>.+?)\s+er\s+(?:ook\s+)?(?:(?<when>.+?)\s+)?(?:ook\s+)?bij\s+zijn$/i,
  /^er\s+(?:is|kwam|komt)\s+(?:mij\s+|me\s+)?(?:helaas\s+)?(?:iets|wat)\s+(?:anders\s+)?tussen(?:gekomen)?$/i,
  /^(?:mijn|onze|de)\s+plannen\s+zijn\s+(?:gewijzigd|veranderd|anders)$/i,
  /^(?:we|wij|ik)\s+(?:hebben\s+|heb\s+)?besloten\s+dat\s+(?:we|wij|ik)\s+geen\s+(?<what>.+?)\s+(?:meer\s+)?(?:nodig\s+hebben|nodig\s+heb|willen|wil|doen|houden)$/i,
  /^(?:we|wij|ik)\s+(?:hebben|heb|willen|wil)\s+geen\s+(?<what>.+?)\s+meer(?:\s+nodig)?$/i,
  /^(?<what>.+?)\s+(?:is|zijn)\s+niet\s+(?:meer|langer)\s+nodig$/i,
  /^(?:ik|we|wij)\s+(?:ga|gaan|kom|komen)\s+(?:toch\s+)?niet\s+naar\s+(?<what>.+)$/i,
];

/** Iemand moet worden gezien; wanneer, zegt de opdracht die volgt. */
export const DUTCH_WISHES: readonly RegExp[] = [
  /^(?:ik\s+denk\s+dat\s+)?(?:ik|we|wij)\s+(?:moet|moeten|wil|willen|zou|zouden)\s+(?:(?:graag|nodig|weer|eens|even|binnenkort|misschien|ook|nog|maar)\s+)*(?:met\s+)?(?<who>.+?)\s+(?:(?:graag|nodig|weer|eens|even|binnenkort|nog)\s+)*(?:moeten\s+|willen\s+)?(?<sort>bijpraten|overleggen|praten|spreken|zien|afstemmen|zitten|ontmoeten|treffen|sparren)$/i,
  /^(?:ik|we|wij)\s+(?:moet|moeten|wil|willen|zou|zouden)\s+(?:(?:graag|nodig|weer|eens|even|binnenkort|misschien|nog)\s+)*(?<sort>bijpraten|overleggen|praten|afstemmen|sparren)\s+met\s+(?<who>.+)$/i,
  /^(?:ik|we|wij)\s+(?:heb|hebben)\s+(?:met\s+)?(?<who>.+?)\s+(?:al\s+)?(?:(?:heel\s+)?lang|tijden|een\s+(?:hele\s+)?(?:tijd|poos|tijdje)|(?:al\s+)?even)\s+niet\s+(?:meer\s+)?(?<sort>gezien|gesproken|ontmoet|getroffen|overlegd|bijgepraat)$/i,
];
