import { type ChangeEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { texts } from './texts.js';

interface DropPlaceProps {
  /** The endings that the file dialog offers. */
  accept: string;
  onFile: (file: File) => void;
}

export function DropPlace({ accept, onFile }: DropPlaceProps): ReactNode {
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    take(event.currentTarget.files);
    // The same file, mended, may be chosen again.
    event.currentTarget.value = '';
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div className={over ? 'drop-place drop-place-over' : 'drop-place'} onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}>
      <span>{texts.drop} </span>
      <input id={id} type="file" accept={accept} className="unseen" onChange={choose} />
      <label htmlFor={id} className="drop-choose">
        {texts.choose}
      </label>
    </div>
  );
}
