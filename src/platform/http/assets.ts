import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of the built style sheet, script and font, with hashes in their names. */
export interface Assets {
  css: string;
  themeCss: string | undefined;
  script: string;
  themeScript: string;
  devScript: string;
  font: string | undefined;
  /** The app of the workshop, where it has been built. */
  workshop?: { script: string; css: string[] } | undefined;
  /** The private list of agreements, where it has been built. */
  agreements?: { script: string; css: string[] } | undefined;
}

type Manifest = Record<
  string,
  { file: string; css?: string[]; assets?: string[]; imports?: string[] }
>;

/** Reads Vite's manifest. Throws with instructions when the build is missing. */
export function loadAssets(clientDir: string, themeFile: string | undefined): Assets {
  const path = join(clientDir, 'manifest.json');
  if (!existsSync(path)) throw new Error(`Fant ikke ${path}. Kjør «npm run build» først.`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const file = (name: string): string => {
    const entry = manifest[name];
    if (!entry) throw new Error(`${path} mangler ${name}. Kjør «npm run build» på nytt.`);
    return `/${entry.file}`;
  };
  const font = Object.keys(manifest).find((name) => name.endsWith('inter.woff2'));
  return {
    css: file('src/browser/site.css'),
    themeCss: themeFile ? '/tema.css' : undefined,
    script: file('src/browser/site.ts'),
    themeScript: file('src/browser/theme.ts'),
    devScript: file('src/browser/dev-reload.ts'),
    font: font
      ? file(font)
      : manifest['src/browser/site.css']?.assets?.map((name) => `/${name}`)[0],
    workshop: entryOf(manifest, 'src/browser/workshop/main.tsx'),
    agreements: entryOf(manifest, 'src/browser/agreements.ts'),
  };
}

/** A module with the styles of all that it loads at once. */
function entryOf(manifest: Manifest, name: string): Assets['workshop'] {
  const entry = manifest[name];
  if (!entry) return undefined;
  const css = new Set<string>();
  const seen = new Set<string>();
  const walk = (one: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const file of manifest[one]?.css ?? []) css.add(`/${file}`);
    for (const next of manifest[one]?.imports ?? []) walk(next);
  };
  walk(name);
  return { script: `/${entry.file}`, css: [...css] };
}
