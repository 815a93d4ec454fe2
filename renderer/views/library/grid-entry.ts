/** One kept picture as the grid shows it. `favourite` is null where it is not known: hits tell only why they were found. */
export type GridEntry = { id: string; file: string; why: readonly string[]; favourite: boolean | null };

/** What can be done with one of them. */
export type GridActions = {
  onOpen: (id: string) => void;
  onSimilar: (entry: GridEntry) => void;
  onFavourite: (entry: GridEntry) => void;
  onDetails: (entry: GridEntry) => void;
  onDelete: (entry: GridEntry) => void;
};
