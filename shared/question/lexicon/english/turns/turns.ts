import type { Turns } from '../../turns.ts';
import { bills } from './bills.ts';
import { counting } from './counting.ts';
import { dates } from './dates.ts';
import { entries } from './entries.ts';
import { forms } from './forms.ts';
import { keys } from './keys.ts';
import { listings } from './listings.ts';
import { order } from './order.ts';
import { outcomes } from './outcomes.ts';
import { parties } from './parties.ts';
import { places } from './places.ts';
import { settings } from './settings.ts';
import { states } from './states.ts';
import { texts } from './texts.ts';
import { told } from './told.ts';
import { toldStates } from './told-states.ts';
import { units } from './units.ts';
import { versionControl } from './version-control.ts';
import { written } from './written.ts';

/** Turns of English phrase. */
export const turns: Turns = {
  outcomes,
  counting,
  order,
  states,
  entries,
  listings,
  parties,
  places,
  settings,
  bills,
  dates,
  versionControl,
  keys,
  told,
  forms,
  texts,
  toldStates,
  units,
  written,
};
