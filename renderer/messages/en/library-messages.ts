import { count } from '../count.ts';

/** The words of the library. */
export const libraryMessages = {
  library: {
    button: 'Library',
    title: 'Library',
    search: 'Search the library',
    placeholder: 'an error message, "dark terminal", "invoice over 500", last week …',
    keep: 'Keep this picture',
    keeping: 'Keeping it',
    outcomes: {
      stored: () => 'The picture is kept in the library.',
      duplicate: () => 'The picture is in the library already.',
      refused: (reason: string | null) => `The picture was not stored${reason ? `: ${reason}` : ''}.`,
    },
    all: 'Kept pictures',
    hits: 'Found pictures',
    nearest: 'Nearest pictures',
    empty: 'The library is empty. Keep a picture here, or bring in whole folders with "askshot import".',
    count: (n: number, more: boolean) =>
      more ? `The newest ${n} pictures; search to find older ones.` : count(n, 'picture', 'pictures'),
    found: (n: number) => `${count(n, 'picture', 'pictures')} found`,
    nothing: 'Nothing matches.',
    nothingButNearest: 'Nothing matches. These come nearest, for what it is worth:',
    open: (file: string) => `Open ${file}`,
    mark: (file: string) => `Make ${file} a favourite`,
    unmark: (file: string) => `${file} is a favourite: take the mark off`,
    similar: (file: string) => `Show pictures like ${file}`,
    delete: (file: string) => `Delete ${file}`,
    deleted: (file: string) => `${file} was deleted.`,
    like: (file: string) => `Pictures like ${file}`,
    showAll: 'Show all',
    filter: {
      label: 'Show only',
      since: 'Taken',
      always: 'at any time',
      days: (n: number) => (n === 1 ? 'in the last day' : `in the last ${n} days`),
      theme: 'Theme',
      anyTheme: 'any',
      themes: { dark: 'dark', light: 'light' },
      withError: 'with an error',
      favourites: 'favourites',
    },
  },
};
