import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { LazyLibrary } from './lazy-library.ts';
import { guardLibrary } from './library-database.ts';

/** The picture that a kept card or answer belongs to. Errors: not_in_library, and those of opening the library. */
export function pictureOfCard(lazy: LazyLibrary, id: string): Result<string> {
  const library = lazy.get();
  if (!library.ok) return library;
  const { store } = library.value;
  return guardLibrary(store.folder, () => {
    const row = store
      .statement(
        `SELECT items.id FROM items JOIN
           (SELECT number FROM cards WHERE id = ? UNION SELECT number FROM answers WHERE id = ?) USING (number)`,
      )
      .get(id, id);
    return row
      ? ok(String(row.id))
      : failed(
          'not_in_library',
          'This card is in no picture that is kept here.',
          'Open its picture and ask again.',
        );
  });
}
