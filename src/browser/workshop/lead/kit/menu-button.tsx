import { useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { flushSync } from 'react-dom';

export interface MenuAction {
  id: string;
  label: string;
  run: () => void;
  danger?: boolean;
}

/** «…», or words, with what can be done with one thing. Nothing to do: no button. */
export function MenuButton(props: {
  label: string;
  /** Show the label as words on the button instead of dots. */
  words?: boolean;
  actions: readonly MenuAction[];
}) {
  const { label, words = false, actions } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (actions.length === 0) return null;
  // Closed and back on the button first: a dialog that opens then gives focus back to it.
  const act = (id: unknown): void => {
    flushSync(() => setOpen(false));
    button.current?.focus();
    actions.find((action) => action.id === id)?.run();
  };
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {words ? (
        <Button ref={button} className="button lead-menu-words">
          {label}
        </Button>
      ) : (
        <Button ref={button} className="lead-more" aria-label={label}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <circle cx="5" cy="12" r="2" />
            <circle cx="12" cy="12" r="2" />
            <circle cx="19" cy="12" r="2" />
          </svg>
        </Button>
      )}
      <Popover className="lead-popover" placement="bottom end">
        <Menu className="lead-menu" onAction={act} aria-label={label}>
          {actions.map(({ id, label: text, danger }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              className={danger ? 'lead-menu__item lead-menu__item--danger' : 'lead-menu__item'}
            >
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
