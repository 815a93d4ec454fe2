import { X } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import styles from './library.module.css';

/** The tags of one picture; each is taken off with its cross, new ones are typed. */
export function TagEditor({
  tags,
  onChange,
}: {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}) {
  const words = messages.library;
  const [typed, setTyped] = useState('');
  return (
    <>
      <h4>{words.tags}</h4>
      {tags.length > 0 && (
        <ul className={styles.tags} aria-label={words.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              {tag}
              <IconButton
                label={words.removeTag(tag)}
                onClick={() => onChange(tags.filter((each) => each !== tag))}
              >
                <X size={13} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.bar}
        onSubmit={(event) => {
          event.preventDefault();
          const tag = typed.trim();
          if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag]);
          setTyped('');
        }}
      >
        <input
          className={styles.field}
          value={typed}
          maxLength={60}
          aria-label={words.newTag}
          placeholder={words.newTag}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {words.addTag}
        </Button>
      </form>
    </>
  );
}
