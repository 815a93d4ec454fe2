import { type Box, bottom, intersection, right } from '../../shared/model/geometry.ts';

const GAP = 12;

/**
 * Where a panel stands beside a selection: right of it, left, below or above, where it fits into the area without
 * covering the selection; else in the corner of the area that covers least of it. All in the same units.
 */
export function placePanel(
  selection: Box,
  size: { width: number; height: number },
  area: Box,
): { x: number; y: number } {
  const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
  const x = between(selection.x, area.x + GAP, right(area) - size.width - GAP);
  const y = between(selection.y, area.y + GAP, bottom(area) - size.height - GAP);
  const beside = [
    { x: right(selection) + GAP, y },
    { x: selection.x - size.width - GAP, y },
    { x, y: bottom(selection) + GAP },
    { x, y: selection.y - size.height - GAP },
  ];
  const fits = beside.find(
    (place) =>
      place.x >= area.x + GAP &&
      place.y >= area.y + GAP &&
      place.x + size.width + GAP <= right(area) &&
      place.y + size.height + GAP <= bottom(area),
  );
  if (fits) return fits;
  const corners = [right(area) - size.width - GAP, area.x + GAP].flatMap((left) =>
    [bottom(area) - size.height - GAP, area.y + GAP].map((top) => ({ x: left, y: top })),
  );
  const hidden = (place: { x: number; y: number }): number => {
    const common = intersection({ ...place, ...size }, selection);
    return common ? common.width * common.height : 0;
  };
  return corners.reduce((best, corner) => (hidden(corner) < hidden(best) ? corner : best));
}
