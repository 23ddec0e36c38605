import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

interface WindowProps {
  title: string;
  /** Left out, only what is inside closes it. */
  onClose?: () => void;
  size?: 'md' | 'lg';
  children: ReactNode;
}

/** A window over the page. Put together by hand, since Mantine's own puts a second page header around the title. */
export function Window({ title, onClose, size = 'md', children }: WindowProps): ReactNode {
  const dismissible = onClose !== undefined;
  return (
    <Modal.Root
      opened
      onClose={() => onClose?.()}
      closeOnClickOutside={dismissible}
      closeOnEscape={dismissible}
      size={size}
      centered
      lockScroll={false}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className="window">
          <Modal.Title className="window-title">{title}</Modal.Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
