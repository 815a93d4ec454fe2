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
  /** Found by marks that leave no doubt: the learned model is not asked about it. */
  sure?: boolean;
  /** Fill as 0xRRGGBB. */
  color?: number;
};
