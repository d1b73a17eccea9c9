import type { PageReading } from './in-page/read-page.ts';
import type { SavedPage } from './library.ts';

/** How a page went. */
export interface Verdict {
  readonly reading: PageReading;
  /** Links and highlights of ours on the page once the extension was on. */
  readonly painted: number;
  /** The same after it was switched off. */
  readonly left: number;
  /** What our scripts threw or said on the console. */
  readonly errors: readonly string[];
}

/** Sentences for everything that is wrong with it; none for a page that went well. */
export function problemsOf(saved: Pick<SavedPage, 'host' | 'page' | 'projects'>, verdict: Verdict): readonly string[] {
  const { reading, painted, left, errors } = verdict;
  const isReal = (key = ''): boolean => saved.projects.includes(key.slice(0, key.lastIndexOf('-')));
  const missed = reading.missed.filter((each) => isReal(each.split(' ')[0]));
  return [
    ...(reading.host === saved.host ? [] : [`is ${reading.host}, not ${saved.host}`]),
    ...(saved.page === undefined || reading.page === saved.page
      ? []
      : [`is the page ${reading.page}, not ${saved.page}`]),
    ...missed.map((each) => `missed ${each}`),
    ...reading.inCode.map((each) => `found in code: ${each}`),
    ...(reading.onScreen > 0 && reading.keys.some(isReal) && painted === 0 ? ['nothing is painted'] : []),
    ...(left > 0 ? [`${left} marks are left after it was switched off`] : []),
    ...errors,
  ];
}

/** One line for people. */
export function lineOf(name: string, { reading, painted, errors }: Verdict): string {
  const regions = Object.entries(reading.regions).map(([place, count]) => `${count} ${place}`);
  return [
    name,
    reading.host ?? 'no host',
    reading.page ?? 'no page',
    reading.project ?? 'no project',
    `regions: ${regions.join(', ') || 'none'}`,
    `keys: ${reading.keys.length} (${reading.mentions} times, ${reading.visible} seen)`,
    `painted: ${painted}`,
    `errors: ${errors.length}`,
  ].join(' | ');
}
