import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../src/config.ts';
import { aContext } from './support/context.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'));

describe('the container image', () => {
  it('pins its base to the Node that package.json pins, and runs as a plain user', () => {
    const pinned = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies.node as string;
    const bases = dockerfile.filter((line) => line.startsWith('FROM'));
    expect(bases.length).toBe(2);
    for (const base of bases) expect(base).toContain(`node:${pinned}-`);
    expect(dockerfile.findLastIndex((line) => line.startsWith('USER node'))).toBeGreaterThan(
      dockerfile.findLastIndex((line) => line.startsWith('FROM')),
    );
  });

  it('uses only instructions that need no privileges, and commands in exec form', () => {
    expect(
      dockerfile
        .map((line) => line.trim().split(' ')[0])
        .filter((word) => ['ADD', 'SHELL', 'VOLUME', 'MAINTAINER'].includes(word ?? '')),
    ).toEqual([]);
    const command = dockerfile.find((line) => line.startsWith('CMD'))?.slice(4);
    expect(Array.isArray(JSON.parse(command ?? ''))).toBe(true);
    expect(dockerfile.some((line) => /curl|wget|sudo/.test(line))).toBe(false);
  });
});

describe('compose.yaml', () => {
  const compose = parse(readFileSync('compose.yaml', 'utf8')) as {
    services: Record<
      string,
      {
        read_only?: boolean;
        cap_drop?: string[];
        environment?: Record<string, string>;
        image?: string;
        healthcheck?: object;
      }
    >;
  };

  it('gives the app a read-only root, no capabilities and only settings that exist', () => {
    const { app, db } = compose.services;
    expect(app?.read_only).toBe(true);
    expect(app?.cap_drop).toEqual(['ALL']);
    const settings = Object.keys(app?.environment ?? {});
    const wrong = Object.fromEntries(settings.map((name) => [name, '\0']));
    let refused = '';
    try {
      readConfig(wrong);
    } catch (error) {
      refused = (error as Error).message;
    }
    for (const name of settings) expect(refused, `${name} is not a setting`).toContain(`${name}:`);
    expect(db?.image).toMatch(/^postgres:1[6-9]|^postgres:[2-9]\d/);
    expect(db?.healthcheck).toBeDefined();
  });
});

describe('a municipality’s own theme', () => {
  it('is one file of tokens, linked after ours and served from this site', async () => {
    const context = await aContext({ themeFile: 'src/ui/theme/veier.css' });
    try {
      const html = await ((await context.app.request('/')) as Response).text();
      expect(html.indexOf('/tema.css')).toBeGreaterThan(html.indexOf('/assets/site'));
      const css = (await context.app.request('/tema.css')) as Response;
      expect(css.headers.get('content-type')).toContain('text/css');
      expect(await css.text()).toContain('--ds-color-accent-base-default');
    } finally {
      await context.end();
    }
  });
});

describe('publiccode.yml', () => {
  it('names the version and licence of package.json', () => {
    const code = parse(readFileSync('publiccode.yml', 'utf8')) as {
      softwareVersion: string;
      legal: { license: string };
    };
    const info = JSON.parse(readFileSync('package.json', 'utf8')) as {
      version: string;
      license: string;
    };
    expect(code.softwareVersion).toBe(info.version);
    expect(code.legal.license).toBe(info.license);
  });
});
