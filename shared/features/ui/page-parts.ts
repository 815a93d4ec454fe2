import { type Box, containment, intersectionOverUnion } from '../../model/geometry.ts';
import { findColumnTables } from './column-tables.ts';
import { findOverlayDialogs } from './dialogs.ts';
import type { Found } from './found.ts';
import { findImages } from './images.ts';
import { findNavigation } from './navigation.ts';
import { findRuledTables } from './ruled-tables.ts';
import type { Screen } from './screen.ts';
import type { TextRun } from './text-runs.ts';

/** What pages have and windows of programs do not. */
export function findPageParts(
  screen: Screen,
  controls: readonly Found[],
  badges: readonly Box[],
  free: readonly TextRun[],
  code: ReadonlySet<TextRun>,
): Found[] {
  const { surface, runs, blobs, photos, panels, grids } = screen;
  const apart = (others: readonly { box: Box }[]) => (table: Found) =>
    !others.some(
      ({ box }) => intersectionOverUnion(box, table.box) > 0.3 || containment(table.box, box) > 0.7,
    );
  const ruled = findRuledTables(surface, runs).filter(apart(grids));
  const columned = findColumnTables(
    runs.filter((run) => !code.has(run)),
    surface.unit,
  ).filter(apart([...grids, ...ruled]));
  const tables = [...ruled, ...columned];
  const outsideTables = free.filter(
    (run) => ![...grids, ...tables].some(({ box }) => containment(run.ink, box) > 0.8),
  );
  return [
    ...tables,
    ...findImages(surface, blobs, badges, photos, runs),
    ...findOverlayDialogs(surface, panels, controls, runs),
    ...findNavigation(
      surface,
      outsideTables,
      blobs,
      controls.filter(({ role }) => role === 'input' || role === 'combobox').map(({ box }) => box),
    ),
  ];
}
