// Runs in a page: loaded there as it is, with its types taken off.
import { hosts } from '../../../utils/hosts/index.ts';
import { hostBehind, readPage } from '../../../utils/hosts/read-page.ts';
import { createScanner } from '../../../utils/scan/scanner.ts';

const samples = 9;
/** ms that a sample should last at least, because the browser rounds its clock to 0.1 ms. */
const sampleFor = 2;

const behind = hostBehind(hosts, document);
const here = behind && readPage(behind, document, location);
if (here === undefined) throw new Error('This is no page that is read.');
const { host, page } = here;

/** The elements that the scanner reads; looked up beforehand, so that the walk does not pay for it. */
const rootsOfRegions = (): readonly Element[] => [
  ...new Set(page.regions.flatMap(({ selector }) => [...document.querySelectorAll(selector)])),
];

/** The least that anybody must do who reads all texts under some elements. Answers their length. */
function walk(roots: readonly Element[]): number {
  let length = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    // Only texts are shown.
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  }
  return length;
}

/** What is timed: the scan, as the scout does it when it reads a page for the first time; or a bare walk. Each answers a count. */
const acts = {
  /** Texts with keys. */
  scan: () => createScanner(document, host).read(page.regions).length,
  /** Characters on the whole page. */
  page: () => walk([document.body]),
  /** Characters in the regions. */
  regions: walk,
} as const;

export type Act = keyof typeof acts;

/** ms per call. */
function time(act: () => unknown, passes: number): number {
  const began = performance.now();
  for (let pass = 0; pass < passes; pass++) act();
  return (performance.now() - began) / passes;
}

export interface FirstPass {
  readonly milliseconds: number;
  readonly count: number;
}

/** One pass on a page that nobody has read yet. */
export function takeFirst(which: Act): FirstPass {
  // Who does not walk them must not find the elements met already.
  const roots = which === 'regions' ? rootsOfRegions() : [];
  let count = 0;
  const milliseconds = time(() => (count = acts[which](roots)), 1);
  return { milliseconds, count };
}

/** ms per pass, many passes in turns, compiled and warm. */
export function race(): Readonly<Record<Act, readonly number[]>> {
  const roots = rootsOfRegions();
  const laps = { scan: new Array<number>(), page: new Array<number>(), regions: new Array<number>() };
  const runners = (['scan', 'page', 'regions'] as const).map((which) => {
    const act = (): number => acts[which](roots);
    time(act, 3);
    return { which, act, passes: Math.ceil(sampleFor / Math.max(time(act, 1), 0.05)) };
  });
  for (let sample = 0; sample < samples; sample++) {
    for (const { which, act, passes } of runners) laps[which].push(time(act, passes));
  }
  return laps;
}
