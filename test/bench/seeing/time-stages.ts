import { findBlobs } from '../../../shared/features/ui/blobs.ts';
import { fillPanels } from '../../../shared/features/ui/contents.ts';
import { findFrames } from '../../../shared/features/ui/find-frames.ts';
import { findPhotoAreas } from '../../../shared/features/ui/photo-areas.ts';
import { findRectangles } from '../../../shared/features/ui/rectangles.ts';
import { prepareSurface } from '../../../shared/features/ui/surface.ts';
import { findTextRuns } from '../../../shared/features/ui/text-runs.ts';
import { findUiElements } from '../../../shared/features/ui-elements.ts';
import type { Line } from '../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';

/** Milliseconds of the stages that finding elements is made of, and of all of it. */
export function timeStages(image: RgbaImage, lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.set(stage, performance.now() - start);
    return result;
  };
  const surface = timed('regions and edges', () => prepareSurface(image, lines));
  const runs = timed('text runs', () => findTextRuns(surface, lines));
  const rectangles = timed('rectangles', () => findRectangles(surface));
  const blobs = timed('drawings', () =>
    findBlobs(
      surface,
      runs.map(({ ink }) => ink),
      rectangles,
    ),
  );
  timed('windows', () => findFrames(surface, { blobs, rectangles, runs }));
  timed('photographs', () => findPhotoAreas(image));
  timed('contents', () => fillPanels(surface, rectangles, runs, blobs));
  timed('everything', () => findUiElements(image, lines));
  return times;
}
