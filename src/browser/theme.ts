// Runs before the first paint: the colour scheme this browser's owner chose, if any.
try {
  const chosen = localStorage.getItem('utseende');
  if (chosen === 'light' || chosen === 'dark')
    document.documentElement.dataset.colorScheme = chosen;
} catch {
  // Storage is closed in some private modes; the device's scheme is used.
}
