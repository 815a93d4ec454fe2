import type { FragmentSelector } from '../model/evidence-card.ts';
import type { Box } from '../model/geometry.ts';

/** A box as a W3C Web Annotation selector: `xywh=pixel:x,y,width,height` in image pixels. */
export function toSelector(box: Box): FragmentSelector {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://www.w3.org/TR/media-frags/',
    value: `xywh=pixel:${box.x},${box.y},${box.width},${box.height}`,
  };
}

/** The box of a selector. */
export function toBox(selector: FragmentSelector): Box {
  const [x, y, width, height] = selector.value.slice('xywh=pixel:'.length).split(',').map(Number);
  return { x, y, width, height };
}
