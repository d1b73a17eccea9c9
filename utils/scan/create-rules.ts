import { compileRules } from '../keys/compile-rules.ts';
import { createKeyFinder } from '../keys/key-finder.ts';
import type { KeyMatch } from '../keys/find-keys.ts';
import type { KeyRules } from '../keys/rules.ts';
import type { Call } from '../protocol/call.ts';
import type { KeySearch, PageRules } from './page-rules.ts';
import { usualSearch } from './usual-search.ts';

/** Of keys in every way of writing, the end of the number alone is sure. */
const number = /[1-9]/g;
const nothing: KeySearch = { hint: /(?!)/g, find: () => [] };

/**
 * Rules that the worker is asked for. They are judged here, where they are run: whatever came past the settings and is no
 * pattern, or one that could hang the page, is not run. Then, and where the worker can't say, keys are read as usual.
 */
export function createRules(call: Call): PageRules {
  /** A page that moves on has the same rules most of the time. */
  let made: { readonly of: string; readonly search: KeySearch } | undefined;
  let search = nothing;
  let last = 0;

  const ask = async (): Promise<KeySearch> => {
    const reply = await call('page.rules', {});
    if (!reply.ok || reply.value.rules === null) return usualSearch;
    const of = JSON.stringify(reply.value);
    if (made?.of !== of) made = { of, search: searchBy(reply.value.rules, reply.value.projects) };
    return made.search;
  };

  return {
    get hint() {
      return search.hint;
    },
    find: (text, place) => search.find(text, place),
    async kind() {
      const reply = await call('page.kind', {});
      return reply.ok ? reply.value.kind : undefined;
    },
    async learn() {
      const turn = ++last;
      search = nothing;
      const learned = await ask();
      // The page may have moved on meanwhile.
      if (turn === last) search = learned;
    },
  };
}

function searchBy(rules: KeyRules, projects: readonly string[]): KeySearch {
  const compiled = compileRules(rules);
  if (!compiled.ok) return usualSearch;
  const find = createKeyFinder(compiled.grammar);
  const known = new Set(projects);
  return {
    hint: number,
    find(text, place) {
      const reading = place === 'branch' ? 'branch' : 'prose';
      const found = find(text, undefined, reading);
      // Which projects there are, decides here about keys in lower case alone: about all others the worker does.
      return known.size === 0
        ? found
        : joined(
            found,
            find(text, (project) => known.has(project), reading),
          );
    },
  };
}

function joined(found: readonly KeyMatch[], more: readonly KeyMatch[]): KeyMatch[] {
  const isFree = ({ start, end }: KeyMatch): boolean =>
    found.every((other) => end <= other.start || other.end <= start);
  return [...found, ...more.filter(isFree)].toSorted((a, b) => a.start - b.start);
}
