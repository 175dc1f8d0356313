let pressed = false;
const release = (): void => {
  pressed = false;
};
// In a browser only: the part's models are tested without a page.
if (typeof document !== 'undefined') {
  document.addEventListener(
    'pointerdown',
    () => {
      pressed = true;
    },
    true,
  );
  document.addEventListener('pointerup', release, true);
  document.addEventListener('pointercancel', release, true);
}

/**
 * Runs at once, or when the press that goes on is over. What leaves focus changes size; if it did so
 * while a pointer is down, what was pressed would slide away under it and never be clicked.
 */
export function afterPress(run: () => void): void {
  if (!pressed) {
    run();
    return;
  }
  const over = (): void => {
    document.removeEventListener('pointerup', over);
    document.removeEventListener('pointercancel', over);
    // The click comes first.
    setTimeout(run);
  };
  document.addEventListener('pointerup', over);
  document.addEventListener('pointercancel', over);
}
