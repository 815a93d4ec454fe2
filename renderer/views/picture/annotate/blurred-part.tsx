import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Annotation } from '../../../session/annotations.ts';
import { blurOf } from '../../../session/draw-blur.ts';
import { COVER_COLOR } from '../../../session/mark-colors.ts';
import styles from './annotate.module.css';

/** A blur as it will be in what is exported; solid until the picture's pixels are there. */
export function BlurredPart({
  blur,
  source,
}: {
  blur: Extract<Annotation, { kind: 'blur' }>;
  /** Address of the picture. */
  source: string;
}) {
  const [picture, setPicture] = useState<HTMLImageElement | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const image = new Image();
    image.onload = () => setPicture(image);
    image.src = source;
    return () => {
      image.onload = null;
    };
  }, [source]);
  useLayoutEffect(() => {
    const pixels = picture && blurOf(picture, blur);
    if (!pixels || !canvas.current) return;
    canvas.current.width = pixels.width;
    canvas.current.height = pixels.height;
    canvas.current.getContext('2d')?.drawImage(pixels, 0, 0);
  }, [picture, blur]);
  return (
    <>
      <rect {...blur.box} fill={COVER_COLOR} />
      {picture && (
        <foreignObject {...blur.box}>
          <canvas ref={canvas} className={styles.blur} />
        </foreignObject>
      )}
    </>
  );
}
