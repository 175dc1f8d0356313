import type { ReactNode } from 'react';
import { useLang } from '../../use-workshop.tsx';
import { leadTexts } from '../texts.ts';
import { Dialog } from './dialog.tsx';

/** Asks before what cannot be undone, or concerns many. The button says what happens. */
export function Confirm(props: {
  title: string;
  action: string;
  danger?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, action, danger, onConfirm, onClose, children } = props;
  const confirm = (): void => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div className="lead-actions">
        <button
          type="button"
          className={danger ? 'button lead-danger' : 'button'}
          onClick={confirm}
        >
          {action}
        </button>
        <button type="button" className="button" data-variant="secondary" onClick={onClose}>
          {leadTexts[useLang()].cancel}
        </button>
      </div>
    </Dialog>
  );
}
