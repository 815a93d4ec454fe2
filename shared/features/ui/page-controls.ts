import { settleActionTools } from './action-tools.ts';
import { findDisclosures } from './disclosures.ts';
import { findEditors } from './editors.ts';
import { findEndButtons } from './end-buttons.ts';
import type { Found } from './found.ts';
import { findPageNumbers } from './page-numbers.ts';
import { findPalettes } from './palettes.ts';
import { findPlusButtons } from './plus-buttons.ts';
import type { Screen } from './screen.ts';
import { findSteppers } from './steppers.ts';
import { findTabBar } from './tab-bars.ts';
import { settleTicks } from './ticked-discs.ts';
import { findUnderlinedTabs } from './underlined-tabs.ts';

/** Controls of pages that several marks together leave no doubt about. */
export function findPageControls(screen: Screen): Found[] {
  return [
    ...findEditors(screen),
    ...findPalettes(screen),
    ...findUnderlinedTabs(screen),
    ...findTabBar(screen),
    ...findSteppers(screen),
    ...findPageNumbers(screen),
    ...findEndButtons(screen),
    ...findPlusButtons(screen),
    ...findDisclosures(screen),
  ];
}

/** What was found on a page, with the roles that what stands beside it tells. */
export const settlePage = (screen: Screen, found: readonly Found[]): Found[] =>
  settleActionTools(screen, settleTicks(screen.surface, found));
