import { type SubmitEvent, useState } from 'react';
import { limits } from '#parts/workshop/model';
import { useLang } from '../../use-workshop.tsx';
import { leadTexts } from '../texts.ts';
import { Dialog } from './dialog.tsx';

/** Asks for one line of words. */
export function NameDialog(props: {
  title: string;
  label: string;
  action: string;
  value: string;
  max?: number;
  onName: (name: string) => unknown;
  onClose: () => void;
}) {
  const { title, label, action, value, max = limits.name, onName, onClose } = props;
  const [name, setName] = useState(value);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = name.trim();
    if (words === '') return;
    onClose();
    onName(words);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="lead-form" onSubmit={submit}>
        <label className="lead-field">
          {label}
          <input
            className="ds-input"
            value={name}
            maxLength={max}
            required
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <div className="lead-actions">
          <button type="submit" className="button">
            {action}
          </button>
          <button type="button" className="button" data-variant="secondary" onClick={onClose}>
            {leadTexts[useLang()].cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
