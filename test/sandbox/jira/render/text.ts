import type { Kind } from '../site.ts';
import type { Json } from '../json.ts';
import type { Text } from '../state.ts';
import { parseAdf } from './adf.ts';
import type { Scene } from './scene.ts';
import { toAdf } from './to-adf.ts';
import { toHtml } from './to-html.ts';
import { parseWiki } from './wiki.ts';

/** A text as the kind's API returns it: ADF on Cloud, wiki markup on Data Center. */
export function writtenText(text: Text, kind: Kind, scene: Scene): Json {
  if ('wiki' in text) return kind === 'cloud' ? toAdf(parseWiki(text.wiki), scene) : text.wiki;
  return text.adf;
}

/** A text as rendered HTML. */
export const renderedText = (text: Text, scene: Scene): string =>
  toHtml('wiki' in text ? parseWiki(text.wiki) : parseAdf(text.adf), scene);
