import { useEffect, useRef } from 'react';

/**
 * A small picture that came as a data URL. It is decoded here and drawn on a canvas, since the page's content
 * security policy loads pictures from the host's own addresses alone.
 */
export function DataPicture({
  url,
  label,
  className,
}: {
  url: string | undefined;
  label: string;
  className: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let current = true;
    const draw = async (): Promise<void> => {
      const target = canvas.current;
      const blob = url ? blobOf(url) : null;
      if (!target || !blob) return;
      const picture = await createImageBitmap(blob).catch(() => null);
      if (!picture || !current) return;
      target.width = picture.width;
      target.height = picture.height;
      target.getContext('2d')?.drawImage(picture, 0, 0);
      picture.close();
    };
    void draw();
    return () => {
      current = false;
    };
  }, [url]);
  return <canvas ref={canvas} className={className} role="img" aria-label={label} />;
}

/** The bytes of a base64 data URL of a picture. */
function blobOf(url: string): Blob | null {
  const [, type, content] = /^data:(image\/[a-z]+);base64,([A-Za-z0-9+/=]+)$/.exec(url) ?? [];
  if (!type || !content) return null;
  return new Blob([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], { type });
}
