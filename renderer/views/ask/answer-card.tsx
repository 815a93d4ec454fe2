import { BookOpen, Copy, FileCheck2 } from 'lucide-react';
import { Button, IconButton } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Menu } from '../../components/menu.tsx';
import { Said } from '../../components/said.tsx';
import { messages } from '../../messages.ts';
import { useCommands, useDispatch, useSession } from '../../session/session-context.tsx';
import { type CardOutput, currentShot, type Exchange } from '../../session/session-state.ts';
import { ClaimList } from '../compare/claim-list.tsx';
import styles from './answer-card.module.css';
import { AnswerDetails } from './answer-details.tsx';
import { CaptureAgain } from './capture-again.tsx';
import { DecisionBadge } from './decision-badge.tsx';
import { ExplanationOf } from './explanation-of.tsx';
import { RegionList } from './region-list.tsx';

const FORMATS: readonly CardOutput[] = ['clipboard', 'pdf', 'print', 'html', 'markdown', 'json'];

/** Whether a vision model may have an answer where the feature engine has none. Diagnoses are not asked for. */
const modelMayKnow = ({ decision, skill }: Exchange['answer']): boolean =>
  decision === 'decline' && !['diagnosis', 'no_image_needed', 'compare_pictures'].includes(skill);

/** One answer: the gate's word, the answer itself, where it stands on the picture, and what it rests on. */
export function AnswerCard({ exchange }: { exchange: Exchange }) {
  const { answer } = exchange;
  const { copyQuoted, exportCard, settleAnswer, showHelp } = useCommands();
  const dispatch = useDispatch();
  const pointed = useSession((state) => state.pointed);
  const shot = useSession(currentShot)?.shot;
  const shown = pointed.kind === 'answer' && pointed.answer === answer.id;
  const words = messages.answer;
  // What the answer itself says is not said twice.
  const advice = answer.advice.filter((line) => !answer.answer.includes(line));
  return (
    <article
      className={classNames(styles.card, shown && answer.regions.length > 0 && styles.shown)}
      onPointerEnter={() => {
        if (answer.regions.length > 0 && pointed.kind !== 'finding' && !shown)
          dispatch({ type: 'pointed', at: { kind: 'answer', answer: answer.id, region: null } });
      }}
    >
      <DecisionBadge decision={answer.decision} confidence={answer.confidence} />
      <p className={styles.answer}>
        <Said skill={answer.skill}>{answer.answer}</Said>
      </p>
      {answer.regions.length > 0 && <RegionList answer={answer} />}
      {exchange.run && shot && (
        <ClaimList
          run={exchange.run}
          shot={shot}
          onSettle={(claim, verdict) => void settleAnswer(exchange, claim, verdict)}
        />
      )}
      {answer.explanation && <ExplanationOf explanation={answer.explanation} />}
      {advice.length > 0 && (
        <section className={styles.advice}>
          <h3>{words.advice}</h3>
          <ul>
            {advice.map((line) => (
              <li key={line}>
                <Said>{line}</Said>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.decision === 'ask_for_clearer_image' && (
        <CaptureAgain question={answer.question} part={answer.unclear} />
      )}
      {answer.help && (
        <button
          type="button"
          className={styles.help}
          onClick={() => answer.help && void showHelp(answer.help)}
        >
          <BookOpen size={14} aria-hidden />
          {words.help} <Said>{answer.help.title}</Said>
        </button>
      )}
      {shot && modelMayKnow(answer) && (
        <Button
          onClick={() =>
            dispatch({
              type: 'dialog_changed',
              dialog: { kind: 'ask_model', shot, question: answer.question },
            })
          }
        >
          {messages.askModel.button}
        </Button>
      )}
      <AnswerDetails exchange={exchange} />
      <footer className={styles.actions}>
        <Menu
          label={words.export}
          icon={<FileCheck2 size={14} aria-hidden />}
          items={FORMATS.map((id) => ({ id, label: words.formats[id] }))}
          onChoose={(id) => {
            const format = FORMATS.find((name) => name === id);
            if (format) void exportCard(answer, format);
          }}
        />
        <IconButton label={words.copy} onClick={() => void copyQuoted(answer.answer)}>
          <Copy size={14} aria-hidden />
        </IconButton>
      </footer>
    </article>
  );
}
