import { useEffect, useRef } from 'react';
import { messages } from '../../messages.ts';
import { flattenOnCanvas } from '../../session/flatten-picture.ts';
import { useBridge, useCommands, useSession } from '../../session/session-context.tsx';
import { annotationsOf, type Printing } from '../../session/session-state.ts';
import { questionWords } from '../../session/suggestions.ts';
import { drawRegions } from './draw-regions.ts';
import styles from './print-sheet.module.css';
import { PrintedAnswer } from './printed-answer.tsx';

/** What is printed in place of the window: a picture as it is drawn on, and the answer about it. Unseen on the screen. */
export function PrintSheet({ printing }: { printing: Printing }) {
  const { shot, exchange, covered } = printing;
  const bridge = useBridge();
  const { printSheet, printFailed } = useCommands();
  const annotations = useSession((state) => annotationsOf(state, shot.id));
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    let gone = false;
    // Drawn into pixels, so that what is covered is in no PDF.
    const draw = async (): Promise<void> => {
      const reply = await fetch(bridge.pictureUrl(shot.id));
      const picture = await flattenOnCanvas(await reply.blob(), annotations, covered);
      if (gone || !sheet.current) return;
      drawRegions(sheet.current, picture, exchange?.answer.regions ?? []);
      // The sheet is laid out before it is printed.
      requestAnimationFrame(() => requestAnimationFrame(() => gone || void printSheet()));
    };
    draw().catch(() => gone || printFailed());
    return () => {
      gone = true;
    };
  }, [bridge, shot, exchange, covered, annotations, printSheet, printFailed]);
  return (
    <section ref={sheet} className={styles.sheet} data-print aria-hidden>
      <h1>{exchange ? questionWords(exchange.answer.question) : shot.name}</h1>
      {exchange && <PrintedAnswer exchange={exchange} />}
      <canvas className={styles.picture} data-part="picture" />
      {exchange && exchange.answer.regions.length > 0 && (
        <ol className={styles.regions}>
          {exchange.answer.regions.map((region) => (
            <li key={`${region.x},${region.y},${region.width},${region.height}`}>
              <canvas data-part="region" />
              <p>{region.label}</p>
              <p className={styles.small}>
                {messages.found.position(region.x, region.y, region.width, region.height)}
              </p>
            </li>
          ))}
        </ol>
      )}
      <footer className={styles.small}>
        {messages.print.footer(shot.name, `${shot.width} × ${shot.height}`)}
      </footer>
    </section>
  );
}
