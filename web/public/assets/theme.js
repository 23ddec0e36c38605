// Runs before the first paint, so that a chosen theme doesn't flash. A file of its own, because the security policy allows no inline
// script, and served for ever as it is: a change needs a new name.
try {
  const theme = localStorage.getItem('nonet.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme it is.
}
