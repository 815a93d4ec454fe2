import type { Draft } from '../../model/answer.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { MONTH_FORM, MONTHS, placeOfName } from '../../text/calendar-names.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';

const CERTAINTY = 0.78;
const MONTH = new RegExp(`\\b(${MONTH_FORM})\\b`, 'i');
/** Controls that turn the pages of a calendar, by their names and by what their signs are called. */
const ONWARD = /^(?:next(?: (?:month|week))?|forward|later|chevron right|arrow right|[›»>→])$/i;
const BACKWARD =
  /^(?:prev(?:ious)?(?: (?:month|week))?|back(?:wards?)?|earlier|chevron left|arrow left|[‹«<←])$/i;

/** "Where do I click to get to April?" where a calendar shows March: the one control that leads to the month after or before; null elsewhere. */
export function turnPages({ text }: RoutedPart, screen: Screen): Draft | null {
  const { monthHead, toMonth } = turnsOf(text).dates;
  const asked = MONTH.exec(toMonth.exec(text)?.groups?.month ?? '');
  const heads = screen.segments.filter((segment) => monthHead.test(segment.text.trim()));
  const shown = heads.length === 1 ? MONTH.exec(heads[0].text) : null;
  if (!asked || !shown) return null;
  const steps =
    (placeOfName(asked[1], MONTHS) - placeOfName(shown[1], MONTHS) + MONTHS.length) % MONTHS.length;
  const leads = steps === 1 ? ONWARD : steps === MONTHS.length - 1 ? BACKWARD : null;
  const [control, ...others] = leads
    ? screen.record.ui.elements.filter((element) => isControl(element) && leads.test(element.name.trim()))
    : [];
  return control && others.length === 0
    ? answered({
        answer: `${control.name} (${control.role})`,
        confidence: CERTAINTY,
        regions: [{ ...control.box, label: control.name }],
        evidence: [control.id, ...heads[0].evidence],
        reasons: [`the calendar shows "${heads[0].text}"`],
      })
    : null;
}

const isControl = ({ role }: UiElement): boolean => role === 'button' || role === 'icon' || role === 'link';
