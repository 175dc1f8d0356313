import { useState } from 'react';

export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Not kept, but it holds on this page.
  }
}

/** Before the first paint, so that nothing jumps. The theme was set by the page's own script. */
export function applyTextSize(): void {
  const size = stored('skriftstorrelse');
  if (size === 'large' || size === 'larger') document.documentElement.dataset.textSize = size;
}

export function useTextSize(): [TextSize, (size: TextSize) => void] {
  const now = document.documentElement.dataset.textSize;
  const [size, setSize] = useState<TextSize>(textSizes.find((one) => one === now) ?? 'normal');
  return [
    size,
    (chosen) => {
      document.documentElement.dataset.textSize = chosen;
      store('skriftstorrelse', chosen);
      setSize(chosen);
    },
  ];
}

/** The same choice, kept in the same place, as at the foot of the other pages. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const now = document.documentElement.dataset.colorScheme;
  const [theme, setTheme] = useState<Theme>(themes.find((one) => one === now) ?? 'auto');
  return [
    theme,
    (chosen) => {
      document.documentElement.dataset.colorScheme = chosen;
      store('utseende', chosen);
      setTheme(chosen);
    },
  ];
}
