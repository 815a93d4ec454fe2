import type { Display, Rectangle } from 'electron';

/** A display or a window of the stand-in's desktop; without a picture a display shows the app's first page. */
export type DesktopSetup = {
  displays?: { id: number; label: string; bounds: Rectangle; scale: number; picture?: string }[];
  windows?: { id: string; title: string; picture: string }[];
  /** Accelerators that belong to other programs. */
  taken?: string[];
  /** As Wayland's portal: one picture, of the display that the user picked, without its name. */
  picked?: number;
};

/** The desktop that a test described in ASKSHOT_STANDIN_DESKTOP (JSON); by default one display of 1280 x 820. */
export const setup: DesktopSetup = JSON.parse(process.env.ASKSHOT_STANDIN_DESKTOP ?? '{}');

const described = setup.displays ?? [
  { id: 1, label: 'Stand-in display', bounds: { x: 0, y: 0, width: 1280, height: 820 }, scale: 1 },
];

export const displays: Display[] = described.map(
  ({ id, label, bounds, scale }) =>
    ({
      id,
      label,
      bounds,
      workArea: bounds,
      size: { width: bounds.width, height: bounds.height },
      scaleFactor: scale,
    }) as Display,
);

/** The picture file that a display shows; undefined for the app's first page. */
export const pictureOf = (id: number): string | undefined =>
  described.find((display) => display.id === id)?.picture;

/** The scale factor of the display at a window's corner. */
export const scaleAt = ({ x, y }: Rectangle): number =>
  displays.find(
    ({ bounds }) =>
      x >= bounds.x && y >= bounds.y && x < bounds.x + bounds.width && y < bounds.y + bounds.height,
  )?.scaleFactor ?? 1;
