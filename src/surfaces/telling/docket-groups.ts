import type { DocketItemShape, SortingShape } from '../../contract/shapes/docket-item.ts';

/** A heading of the docket; its words stand under `sorting`. */
export type DocketHeading = SortingShape | 'none' | 'ours';

/** The order in which a person wants to see them; what he sent himself comes last. */
const ORDER: readonly DocketHeading[] = [
  'principal',
  'none',
  'prepare',
  'suspicious',
  'information',
  'bulk',
  'ours',
];

/** The docket under its headings; those with nothing under them are left out. */
export function docketGroups(
  items: readonly DocketItemShape[],
): readonly { readonly heading: DocketHeading; readonly items: readonly DocketItemShape[] }[] {
  return ORDER.map((heading) => ({
    heading,
    items: items.filter((item) => headingOf(item) === heading),
  })).filter((group) => group.items.length > 0);
}

function headingOf({ sorting, ours }: DocketItemShape): DocketHeading {
  return sorting ?? (ours ? 'ours' : 'none');
}
