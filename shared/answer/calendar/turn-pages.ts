import type { Draft } from '../../model/answer.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { MONTH_FORM, MONTHS, placeOfName } from '../../text/calendar-names.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { headOfMonth } from './head-of-month.ts';

const CERTAINTY = 0.78;
const MONTH = new RegExp(`\\b(${MONTH_FORM})\\b`, 'i');

/** "Where do I click to get to April?" where a calendar shows March: the one control that leads to the month after or before; null elsewhere. */
export function turnPages({ text }: RoutedPart, screen: Screen): Draft | null {
  const { dates } = turnsOf(text);
  const asked = MONTH.exec(dates.toMonth.exec(text)?.groups?.month ?? '');
  const head = asked && headOfMonth(screen, dates);
  const shown = head && MONTH.exec(head.text);
  if (!shown) return null;
  const steps =
    (placeOfName(asked[1], MONTHS) - placeOfName(shown[1], MONTHS) + MONTHS.length) % MONTHS.length;
  const leads = steps === 1 ? dates.onward : steps === MONTHS.length - 1 ? dates.backward : null;
  const [control, ...others] = leads
    ? screen.record.ui.elements.filter((element) => isControl(element) && leads.test(element.name.trim()))
    : [];
  return control && others.length === 0
    ? answered({
        answer: `${control.name} (${control.role})`,
        confidence: CERTAINTY,
        regions: [{ ...control.box, label: control.name }],
        evidence: [control.id, ...head.evidence],
        reasons: [`the calendar shows "${head.text}"`],
      })
    : null;
}

const isControl = ({ role }: UiElement): boolean => role === 'button' || role === 'icon' || role === 'link';
