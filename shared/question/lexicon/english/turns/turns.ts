import type { Turns } from '../../turns.ts';
import { counting } from './counting.ts';
import { order } from './order.ts';
import { outcomes } from './outcomes.ts';

/** Turns of English phrase. */
export const turns: Turns = { outcomes, counting, order };
