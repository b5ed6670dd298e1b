const DARK = 'pf-v6-theme-dark';

/** Light or dark, as the reader's system has it, also when it changes while the page is open. */
export function followTheme(): void {
  const preference = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => document.documentElement.classList.toggle(DARK, preference.matches);
  follow();
  preference.addEventListener('change', follow);
}
