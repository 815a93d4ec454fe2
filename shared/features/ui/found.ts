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
  /** What is drawn is known, and the box around it only guessed. */
  guessed?: boolean;
  /** Set where the name is the meaning of what is drawn, and not words that were read. */
  name_from?: 'shape';
  /** Fill as 0xRRGGBB. */
  color?: number;
};
