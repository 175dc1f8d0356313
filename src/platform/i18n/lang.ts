/** The two written languages. Bokmål has no prefix in addresses, nynorsk has `/nn`. */
export const langs = ['nb', 'nn'] as const;
export type Lang = (typeof langs)[number];

export const langNames: Record<Lang, string> = { nb: 'Bokmål', nn: 'Nynorsk' };

export function isLang(value: unknown): value is Lang {
  return value === 'nb' || value === 'nn';
}

/** Address of a page in a language: `localPath('nn', '/sok')` is `/nn/sok`. */
export function localPath(lang: Lang, path: string): string {
  if (lang === 'nb') return path;
  return path === '/' ? '/nn' : `/nn${path}`;
}

/** Splits an address into language and the path shared by both languages. */
export function splitPath(pathname: string): { lang: Lang; path: string } {
  if (pathname === '/nn' || pathname === '/nn/') return { lang: 'nn', path: '/' };
  if (pathname.startsWith('/nn/')) return { lang: 'nn', path: pathname.slice(3) };
  return { lang: 'nb', path: pathname };
}
