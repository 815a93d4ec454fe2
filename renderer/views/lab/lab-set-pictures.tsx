import { FolderOpen, ImagePlus, Images, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, IconButton } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import styles from './lab.module.css';

/** The pictures of the set, and the ways to choose them: open ones, files, and folders with or without questions. */
export function LabSetPictures() {
  const words = messages.labSet;
  const { pictures } = useSession((state) => state.labSet.plan);
  const shots = useSession((state) => state.shots);
  const { addLabFiles, addOpenPictures, leaveOut } = useCommands();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = new Set(pictures.map(({ key }) => key));
  const open = shots.filter(({ shot }) => !chosen.has(shot.id)).length;
  const take = (input: HTMLInputElement): void => {
    const taken = [...(input.files ?? [])];
    input.value = '';
    if (taken.length > 0) void addLabFiles(taken);
  };
  return (
    <section aria-label={words.pictures} className={styles.pictures}>
      <div className={styles.choices}>
        <h3>{words.pictures}</h3>
        {open > 0 && (
          <Button icon={<Images size={16} aria-hidden />} onClick={addOpenPictures}>
            {words.addOpen(open)}
          </Button>
        )}
        <Button icon={<ImagePlus size={16} aria-hidden />} onClick={() => files.current?.click()}>
          {words.addPictures}
        </Button>
        <Button icon={<FolderOpen size={16} aria-hidden />} onClick={() => folder.current?.click()}>
          {words.addFolder}
        </Button>
        {pictures.length > 1 && (
          <Button look="quiet" onClick={() => void leaveOut(null)}>
            {words.clear}
          </Button>
        )}
        <input
          ref={files}
          hidden
          type="file"
          multiple
          accept="image/*,.jsonl"
          aria-label={words.addPictures}
          onChange={({ target }) => take(target)}
        />
        <input
          ref={(input) => {
            folder.current = input;
            if (input) input.webkitdirectory = true;
          }}
          hidden
          type="file"
          aria-label={words.addFolder}
          onChange={({ target }) => take(target)}
        />
      </div>
      {pictures.length === 0 ? (
        <p className={styles.muted}>{words.none}</p>
      ) : (
        <ul className={styles.chosen}>
          {pictures.map(({ key, name, own }) => (
            <li key={key}>
              <span className={styles.name}>{name}</span>
              {own && <span className={styles.muted}>{words.ownQuestions(own.questions.length)}</span>}
              <IconButton label={words.remove(name)} onClick={() => void leaveOut(key)}>
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
