/** One kept picture as the grid shows it; `why` is what it is, or why it was found. */
export type GridEntry = { id: string; file: string; why: readonly string[]; favourite: boolean };

/** What can be done with one of them. */
export type GridActions = {
  onOpen: (id: string) => void;
  onSimilar: (entry: GridEntry) => void;
  onFavourite: (entry: GridEntry) => void;
  onDetails: (entry: GridEntry) => void;
  onDelete: (entry: GridEntry) => void;
};
