import type { Draft } from '../model/answer.ts';
import type { RoutedPart, RoutedQuestion } from '../model/question.ts';
import { turnOf } from '../model/turn.ts';
import { uprightRecord } from '../model/turn-record.ts';
import { plainQuestion } from '../question/plain-question.ts';
import { splitQuestion } from '../question/split-question.ts';
import { turnsOf } from '../question/turns-of.ts';
import { turnedOnce } from '../raster/turn-picture.ts';
import { askChart } from './charts/ask-chart.ts';
import type { AnswerContext } from './context.ts';
import { askCount, countListed } from './counts/ask-count.ts';
import { declined } from './draft.ts';
import { draftByRules } from './draft-by-rules.ts';
import { judgeElement } from './elements/judged/judge-element.ts';
import { isEcho, namesNobody } from './is-echo.ts';
import { joinDrafts } from './join-drafts.ts';
import { lacksForm } from './lacks-form.ts';
import { askBeside } from './listings/ask-beside.ts';
import { meetingCell } from './listings/meeting-cell.ts';
import { noRow } from './listings/no-row.ts';
import { reasonOfRow } from './listings/reason-of-row.ts';
import { timeOfRow } from './listings/time-of-row.ts';
import { yearBeside } from './listings/year-beside.ts';
import { sayFigure } from './say-figure.ts';
import { scopeRecord } from './scope-record.ts';
import { type Screen, screenOf } from './screen/screen.ts';
import { exactLabel } from './skills/exact-label.ts';
import { lineOfError, lineOfSeveral } from './skills/line-of-error.ts';
import { lonePrice } from './skills/lone-price.ts';
import { askEither } from './states/ask-either.ts';
import { askState } from './states/ask-state.ts';
import { askTick } from './states/ask-tick.ts';
import { chosenInstead } from './states/chosen-instead.ts';
import { askUnder } from './texts/ask-texts.ts';
import { contentOfFile } from './texts/content-of-file.ts';
import { valueInstead } from './value-instead.ts';
import { deadlineTold } from './values/deadline-told.ts';
import { isJudged } from './values/judged/is-judged.ts';
import { judgeValue } from './values/judged/judge-value.ts';
import { rateAnswer } from './values/judged/rate-answer.ts';
import { noDeadline } from './values/no-deadline.ts';
import { unitValue } from './values/unit-value.ts';
import { usedOfTotal } from './values/used-of-total.ts';
import { wholeInstead } from './values/whole-instead.ts';

export type { AnswerContext } from './context.ts';

/**
 * The bridge: one question and one record meet, and a draft answer comes out. A yes-or-no question's draft holds
 * the statement in `answer` and the word in `verdict`; `wordAnswer` joins them. A tilted screen is looked at upright;
 * regions lie in the picture as it came.
 */
export function draftAnswer(question: RoutedQuestion, context: AnswerContext): Draft {
  const { source, text } = context.record;
  if (text.turned === undefined) return draftUpright(question, context);
  const image = context.image && turnedOnce(context.image, text.turned);
  const record = uprightRecord(context.record);
  const draft = draftUpright(question, { ...context, image, record });
  const { boxToSource } = turnOf(source, text.turned);
  return { ...draft, regions: draft.regions.map((region) => ({ ...region, ...boxToSource(region) })) };
}

function draftUpright(question: RoutedQuestion, context: AnswerContext): Draft {
  const first = { ...question, text: plainQuestion(splitQuestion(question.text)[0]) };
  const drafts = [first, ...(question.also ?? [])].map((part) => draftScoped(part, context));
  return drafts.length === 1 ? drafts[0] : joinDrafts(drafts);
}

/** A question about one window is answered from that window, or, where it holds no answer, from all. */
function draftScoped(question: RoutedPart, context: AnswerContext): Draft {
  if (question.slots.scope === 'other_window' && context.record.ui.windows.length < 2)
    return declined('No other window can be seen.', ['only one window was recognised on the picture']);
  const scoped = scopeRecord(question, context.record);
  const draft = scoped ? draftPart(question, { ...context, record: scoped }) : null;
  return draft?.decision === 'answer' ? draft : draftPart(question, context);
}

/**
 * An answer that only repeats the question, or has another form than asked for, is none: who wrote "Winter Ferries" is not told
 * by its title; the section that holds the certificates may be called "Certificates".
 */
function withoutMisfit({ skill, text, slots }: RoutedPart, draft: Draft): Draft {
  const isAnswered = draft.decision === 'answer' && draft.verdict === undefined;
  const isName = isJudged(skill) && /\S\s+\S/.test(draft.answer.trim());
  const isNobody = slots.value_type === 'person' && namesNobody(text, draft.answer);
  if (isAnswered && isName && (isEcho(text, draft.answer) || isNobody))
    return declined('The screen shows what is asked about, and nothing that answers it.', [
      `"${draft.answer}" only says again what was asked`,
    ]);
  return isAnswered && isJudged(skill) && lacksForm(text, draft.answer)
    ? declined('The screen shows nothing of the form that was asked for.', [
        `"${draft.answer}" has another form`,
      ])
    : draft;
}

/** What the rules say; for values, texts and places what is likeliest with that known. */
function draftPart(question: RoutedPart, context: AnswerContext): Draft {
  const screen = screenOf(context.record);
  const told =
    askEither(question, (part) => draftPart(part, context)) ??
    charted(question, context) ??
    askUnder(question, screen) ??
    askBeside(question, screen) ??
    meetingCell(question, screen) ??
    reasonOfRow(question, screen) ??
    yearBeside(question, screen) ??
    timeOfRow(question, screen) ??
    noRow(question, screen) ??
    lineOfSeveral(question, screen) ??
    contentOfFile(question, screen) ??
    deadlineTold(question, screen) ??
    noDeadline(question, screen) ??
    askState(question, screen, context) ??
    askCount(question, screen, context);
  if (told) return told;
  const ruled = withoutMisfit(question, draftByRules(question, context));
  const draft = ruled.decision === 'answer' ? ruled : (unruled(question, screen, context) ?? ruled);
  if (question.slots.whole !== undefined) return draft;
  if (isJudged(question.skill))
    return withoutMisfit(
      question,
      usedOfTotal(
        question,
        screen,
        sayFigure(question, wholeInstead(judged(question, screen, draft, context), screen)),
      ),
    );
  const instead = valueInstead(question, screen, draft, context.judges?.value);
  if (instead) return instead;
  return question.skill === 'locate_element'
    ? judgeElement(question, screen, draft, context.judges?.element)
    : rateAnswer(question, screen, draft, context.judges?.value);
}

/** What a chart tells in the form that was asked for: "how many" is told by no name of a month. */
function charted(question: RoutedPart, { record }: AnswerContext): Draft | null {
  const told = askChart(question, record);
  return told?.decision === 'answer' && told.verdict === undefined && lacksForm(question.text, told.answer)
    ? null
    : told;
}

/** What the judge of values tells, of choices the chosen one; where it tells nothing, what has the unit that is asked for. */
function judged(question: RoutedPart, screen: Screen, draft: Draft, context: AnswerContext): Draft {
  const told = chosenInstead(
    question,
    screen,
    judgeValue(question, screen, draft, context.judges?.value),
    context,
  );
  return told.decision === 'answer'
    ? told
    : (unitValue(question, screen) ?? lineOfError(question, screen) ?? told);
}

/** What is found where no rule has an answer: boxes that say what is asked in other words, rows of what is listed, what a form says of what is selected. */
const unruled = (question: RoutedPart, screen: Screen, context: AnswerContext): Draft | null =>
  question.skill === 'element_state'
    ? askTick(question, screen, context)
    : (countListed(question, screen) ?? lonePrice(question, screen) ?? ofSelected(question, screen));

/** "Who is the artist of the selected song?": the value of the label that is left when that is left out. */
function ofSelected(question: RoutedPart, screen: Screen): Draft | null {
  const label = question.text.replace(turnsOf(question.text).states.ofSelected, ' ');
  return label === question.text || !isJudged(question.skill)
    ? null
    : exactLabel({ ...question, text: label, slots: { ...question.slots, label } }, screen);
}
