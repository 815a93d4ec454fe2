import { useEffect, useRef, useState } from 'react';
import type { Box } from '../../shared/model/geometry.ts';
import { hexColor, magnifiedPart, placeMagnifier } from './magnified-part.ts';
import styles from './overlay.module.css';

/** Pixels of the picture across the magnifier, an odd number: one is in the middle. */
const ACROSS = 15;
const SIZE = 135;

/** The pixels under the crosshair, enlarged, with the middle one's colour and place in the display's picture. */
export function Magnifier({ at, bounds }: { at: { x: number; y: number }; bounds: Box }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [color, setColor] = useState('');
  const [pixel, setPixel] = useState({ x: 0, y: 0 });
  useEffect(() => {
    const frozen = document.querySelector<HTMLImageElement>('main > img');
    const context = canvas.current?.getContext('2d', { willReadFrequently: true });
    if (!frozen || !context) return;
    const draw = (): void => {
      const { x, y } = magnifiedPart(at, bounds, frozen.naturalWidth, frozen.naturalHeight);
      const half = (ACROSS - 1) / 2;
      context.imageSmoothingEnabled = false;
      context.clearRect(0, 0, SIZE, SIZE);
      context.drawImage(frozen, x - half, y - half, ACROSS, ACROSS, 0, 0, SIZE, SIZE);
      const middle = Math.floor(SIZE / 2);
      setColor(hexColor(context.getImageData(middle, middle, 1, 1).data));
      setPixel({ x, y });
    };
    if (frozen.complete) draw();
    else frozen.addEventListener('load', draw, { once: true });
    return () => frozen.removeEventListener('load', draw);
  }, [at, bounds]);
  const place = placeMagnifier({ x: at.x - bounds.x, y: at.y - bounds.y }, bounds);
  return (
    <div className={styles.magnifier} style={{ left: place.x, top: place.y }} aria-hidden>
      <canvas ref={canvas} width={SIZE} height={SIZE} />
      <span className={styles.pixel} />
      <p>
        <span className={styles.swatch} style={{ backgroundColor: color || undefined }} />
        <code data-color>{color}</code>
        <code>
          {pixel.x}, {pixel.y}
        </code>
      </p>
    </div>
  );
}
