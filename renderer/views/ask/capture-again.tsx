import { Camera } from 'lucide-react';
import type { Box } from '../../../shared/model/geometry.ts';
import { Button } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import { currentShot } from '../../session/session-state.ts';

/**
 * Takes a captured picture again in one click, or the part of it that failed, and asks the question about the new one;
 * nothing for other pictures.
 */
export function CaptureAgain({ question, part }: { question: string; part: Box | undefined }) {
  const shot = useSession(currentShot)?.shot;
  const { captureAgain } = useCommands();
  if (shot?.origin !== 'capture') return null;
  const { action, actionPart, hint } = messages.captureAgain;
  return (
    <Button
      icon={<Camera size={14} aria-hidden />}
      title={hint}
      onClick={() => void captureAgain(shot.id, question, part)}
    >
      {part ? actionPart : action}
    </Button>
  );
}
