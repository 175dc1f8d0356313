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
}

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[] }>;

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
  };
}
