import type { Box } from '../../model/geometry.ts';
import type { ElementState, Role } from '../../model/image-features.ts';

/** An element before it gets its id, its window and its colour in hexadecimal. */
export type Found = {
  role: Role;
  box: Box;
  name: string;
  state: ElementState[];
  value?: string | null;
  confidence: number;
  /** Fill as 0xRRGGBB. */
  color?: number;
};
