import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readLibrary } from './library.ts';
import { serveSaved } from './serve.ts';

const folder = join(import.meta.dirname, '../../../../../shared/data/pages');
const pages = existsSync(folder) ? readLibrary(folder) : [];

// Another reading of the page than the rewriter's: plain expressions, after what isn't markup is cut out.
const notMarkup = /<!--[\s\S]*?-->|<(script|style|textarea|title)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const tag = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attribute = /([^\s=>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;
const fetched =
  /^(?:\w+ (?:src|poster|background|data|srcset|imagesrcset|xlink:href|style)|(?:link|base|image|use) href)$/i;
const elsewhere = /(?:^|[\s,("';])(?:https?:)?\/\//i;
const runnable = /<script(?![^>]*\stype=["']?(?:text\/|application\/(?:ld\+)?json))[^>]*>/gi;

function outsideAddresses(page: string): string[] {
  return Array.from(page.replace(notMarkup, '').matchAll(tag)).flatMap(([, element = '', rest = '']) =>
    Array.from(rest.matchAll(attribute))
      .map(([, name = '', ...values]) => ({ place: `${element} ${name}`, value: values.join('') }))
      .filter(({ place, value }) => fetched.test(place) && !value.startsWith('data:') && elsewhere.test(value))
      .map(({ place, value }) => `${place}=${value.slice(0, 120)}`),
  );
}

describe.skipIf(pages.length === 0)('saved real pages', () => {
  it.each(pages.map((page) => [page.path, page] as const))('%s asks nobody outside', async (_, page) => {
    const served = await serveSaved(page, { path: page.path, title: undefined, replacements: [] });
    const { page: text } = z.parse(z.object({ page: z.string().check(z.minLength(500)) }), served);
    expect(outsideAddresses(text)).toEqual([]);
    expect(text.match(runnable)).toBeNull();
  });
});
