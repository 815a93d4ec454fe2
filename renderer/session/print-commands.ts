import type { UserError } from '../../shared/model/errors.ts';
import { messages } from '../messages.ts';
import { saveFile } from './save-file.ts';
import type { SessionStore } from './session.ts';
import type { Notice } from './session-state.ts';

type Parts = {
  report: (error: UserError) => void;
  notify: (notice: Partial<Notice> & Pick<Notice, 'message'>) => void;
};

/** Puts what stands on the print sheet on paper or into a PDF. Does not throw. */
export function createPrintCommands({ bridge, dispatch, getState }: SessionStore, parts: Parts) {
  /** Called once the sheet is drawn. A browser makes PDFs in its own print dialog. */
  async function printSheet(): Promise<void> {
    const { printing, connection } = getState();
    if (!printing) return;
    if (printing.pdf && connection.state === 'open' && connection.status.host === 'electron') {
      const pdf = await bridge.request('print_to_pdf', {});
      if (pdf.ok) {
        const name = `${printing.shot.name.replace(/\.\w+$/, '')}.pdf`;
        const bytes = Uint8Array.from(atob(pdf.value.content), (letter) => letter.charCodeAt(0));
        saveFile(name, 'application/pdf', new Blob([bytes]));
        parts.notify({ message: messages.card.saved(name) });
      } else parts.report(pdf.error);
    } else window.print();
    dispatch({ type: 'printing_changed', printing: null });
  }

  /** The picture can't be drawn: nothing is printed. */
  function printFailed(): void {
    parts.report({ code: 'internal', ...messages.annotate.failed });
    dispatch({ type: 'printing_changed', printing: null });
  }

  return { printSheet, printFailed };
}
