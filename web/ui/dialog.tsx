import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';

interface DialogProps {
  title: string;
  /** Left out, it can't be dismissed. */
  onClose?: () => void;
  children: ReactNode;
}

/** A modal dialog for as long as it is drawn, with the focus on what is marked `data-first`; the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    onClose?.();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onCancel={cancel}>
      <div className="stack">
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
