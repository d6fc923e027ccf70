import type { Cue } from './cue.ts';
import { cue } from './cue.ts';

/**
 * Stories that swindlers tell, Dutch and English. One alone is a sign only where nobody else tells it;
 * the others need a second one, a link that lies or a request for secrets.
 */
export const PHISHING_CUES: readonly Cue[] = [
  // Blackmail for a coin that leaves no trace.
  cue(
    'phishing',
    0.6,
    /\b(?:bitcoin|btc|monero|crypto ?wallet)\b[\s\S]{0,400}\b(?:webcam|camera|recorded|opgenomen|gehackt|hacked|contacten|contacts|malware|password|wachtwoord)\b|\b(?:webcam|camera|gehackt|hacked|malware)\b[\s\S]{0,400}\b(?:bitcoin|btc|monero)\b/i,
  ),
  // A fortune from nobody.
  cue(
    'phishing',
    0.6,
    /\b(?:erfenis|nalatenschap|fonds|inheritance|funds?|lottery|loterij|prijs)\b[^.!?\n]{0,60}\b(?:miljoen|million)\b[\s\S]{0,300}\b(?:gegevens|details|advocaat|barrister|vertrouwelijk|confidential|next of kin|overmaken|transfer)\b/i,
  ),
  cue(
    'phishing',
    0.4,
    /\b(?:you have (?:won|been selected)|u (?:heeft|hebt|bent) (?:een prijs gewonnen|gewonnen|geselecteerd))\b/i,
  ),
  // A small fee for a parcel or a fine, in haste.
  cue(
    'phishing',
    0.45,
    /\b(?:pakket|zending|parcel|package|shipment)\b[^.!?\n]{0,80}\b(?:douane|customs|vrij te geven|to release|bezorgkosten|release fee|inklaring)\b/i,
  ),
  cue(
    'phishing',
    0.4,
    /\b(?:boete|fine|belastingschuld|tax debt)\b[^.!?\n]{0,80}\b(?:vandaag|today|beslag|seizure|binnen \d{1,2} uur|within \d{1,2} hours)\b/i,
  ),
  // A child with a new number; a director who cannot be rung.
  cue(
    'phishing',
    0.5,
    /\b(?:hoi|hey|hi|hallo|hello) (?:mam|mama|pap|papa|mum|mom|dad)\b[\s\S]{0,200}\b(?:nieuwe? nummer|new number|telefoon (?:is )?(?:stuk|kapot)|phone (?:is )?(?:broken|broke))\b/i,
  ),
  cue(
    'phishing',
    0.45,
    /\b(?:discreet|vertrouwelijk|confidential|tegen niemand|don't tell anyone|keep this between us|niet bellen|do not call|can't talk|kan niet praten)\b[\s\S]{0,200}\b(?:overboeking|overmaken|betaling|payment|transfer|gift ?cards?|cadeau(?:kaart|bon)\w*)\b/i,
  ),
  // A threat with a clock.
  cue(
    'phishing',
    0.4,
    /\b(?:binnen|within) (?:12|24|48|72) (?:uur|hours)\b[^.!?\n]{0,80}\b(?:geblokkeerd|gesloten|verwijderd|opgeheven|suspended|closed|deleted|terminated|deactivated)\b|\b(?:geblokkeerd|gesloten|verwijderd|suspended|closed|deleted|terminated)\b[^.!?\n]{0,80}\b(?:binnen|within) (?:12|24|48|72) (?:uur|hours)\b/i,
  ),
];
