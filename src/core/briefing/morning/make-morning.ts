import type { Zone } from '../../time/instant.ts';
import { folderChanges } from '../folder/changes.ts';
import { makeFolder } from '../folder/make-folder.ts';
import type { MorningMaterial } from './material.ts';
import type { Morning } from './morning.ts';
import { signalsOf } from './signals.ts';
import { silenceOf } from './silence.ts';

/** What the morning says. Total, and the same for the same material. */
export function makeMorning(
  material: MorningMaterial,
  zone: Zone,
  { signals }: { readonly signals: number },
): Morning {
  const { today, kept } = material;
  const folder = makeFolder(today, zone);
  return {
    day: today.day,
    madeAt: today.madeAt,
    zone,
    changes: kept === null ? null : folderChanges(kept, folder),
    folder,
    silence: silenceOf(material, zone),
    signals: signalsOf(material, zone, signals),
  };
}
