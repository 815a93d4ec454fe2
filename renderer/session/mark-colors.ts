/** Colours of annotations: the same on the screen and in what is exported, in both themes; white can be read on each. */
export const MARK_COLORS = {
  red: '#d81b4a',
  blue: '#1a5fd0',
  green: '#0f7a3a',
  black: '#14161c',
} as const;
export type MarkColor = keyof typeof MARK_COLORS;
export const MARK_COLOR_NAMES = Object.keys(MARK_COLORS) as MarkColor[];

/** What annotations are drawn in: red where they say nothing else. */
export const colorOf = ({ color = 'red' }: { color?: MarkColor | undefined }): string => MARK_COLORS[color];

export const ON_MARK_COLOR = '#ffffff';
export const HALO_COLOR = '#ffffff';
export const COVER_COLOR = '#14161c';
