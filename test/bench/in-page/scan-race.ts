// Runs in a page: loaded there as it is, with its types taken off.
import { mergeRequest } from '../../../utils/hosts/gitlab/merge-request.ts';
import { createScanner } from '../../../utils/scan/scanner.ts';

const { regions } = mergeRequest;
const passesPerSample = 10;
const samples = 25;

/** What the scout does when it reads a page for the first time. Answers how many texts hold keys. */
const scan = (): number => createScanner(document).read(regions).length;

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

/** The elements that the scanner reads; looked up beforehand, so that the walk does not pay for it. */
const rootsOfRegions = (): readonly Element[] => [
  ...new Set(regions.flatMap(({ selector }) => [...document.querySelectorAll(selector)])),
];

/** ms per call. */
function time(act: () => unknown, passes: number): number {
  const began = performance.now();
  for (let pass = 0; pass < passes; pass++) act();
  return (performance.now() - began) / passes;
}

export interface FirstPass {
  readonly milliseconds: number;
  /** Findings, or characters. */
  readonly count: number;
}

/** One pass on a page that nobody has read yet, in ms. The browser rounds its clock to 0.1 ms. */
export function takeFirst(what: 'scan' | 'walk'): FirstPass {
  const roots = rootsOfRegions();
  let count = 0;
  const milliseconds = time(() => (count = what === 'scan' ? scan() : walk(roots)), 1);
  return { milliseconds, count };
}

/** ms per pass, many passes in turns, compiled and warm. */
export interface Laps {
  readonly scan: readonly number[];
  readonly regions: readonly number[];
  readonly page: readonly number[];
}

/** Scans in turns with a bare walk over the same regions, and with one over the whole page. */
export function race(): Laps {
  const roots = rootsOfRegions();
  const laps = { scan: new Array<number>(), regions: new Array<number>(), page: new Array<number>() };
  for (let sample = 0; sample < samples; sample++) {
    laps.scan.push(time(scan, passesPerSample));
    laps.regions.push(time(() => walk(roots), passesPerSample));
    laps.page.push(time(() => walk([document.body]), passesPerSample));
  }
  return laps;
}
