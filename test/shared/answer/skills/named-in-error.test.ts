import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { namedInError } from '../../../../shared/answer/skills/named-in-error.ts';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { terminal } from '../../../fakes/drawn-screen.ts';
import { screen } from '../screen-record.ts';

/** What the message of a terminal names for a question. */
function named(message: string, question: string): string | undefined {
  const context = terminal(['demo@box:~$ ./run', message, 'demo@box:~$']);
  const record = screen(context.text.lines, { errors: findErrors(context) });
  return namedInError({ ...routeQuestion(question), text: question }, screenOf(record))?.answer;
}

describe('the thing that an error message names', () => {
  it('stands in quotes beside the word for it', () => {
    const message = "Error in xy.coords(x, y) : object 'rainfall' not found";
    expect(named(message, 'Which object could R not find?')).toBe('rainfall');
    const rule = "make: *** No rule to make target 'figures/tide.svg', needed by 'build/03.tex'.  Stop.";
    expect(named(rule, 'which target has no rule?')).toBe('figures/tide.svg');
  });

  it('may be called otherwise than it is asked for', () => {
    const message = "error: The term 'Get-Tides' is not recognized as the name of a cmdlet";
    expect(named(message, 'Which command is not recognized?')).toBe('Get-Tides');
    expect(
      named('error[E0382]: borrow of moved value: invoice', 'Which variable was moved, not borrowed?'),
    ).toBe('invoice');
  });

  it('is the only name that the message has, where the word for it is not said', () => {
    const message = 'ERROR: NOT NULL constraint failed: weights.kg';
    expect(named(message, 'which column broke the constraint?')).toBe('weights.kg');
  });

  it('is none where no trouble is asked about, or several are named alike', () => {
    const message = "error: cannot copy 'a.txt' to 'b.txt': file exists";
    expect(named(message, 'which column broke the constraint?')).toBeUndefined();
    expect(named(message, 'Which program is this?')).toBeUndefined();
  });
});
