/** Runs jobs side by side, but at most so many of one site at once; the others wait their turn. */
export function createLanes(most: number): <T>(site: string, job: () => Promise<T>) => Promise<T> {
  const lanes = new Map<string, { busy: number; readonly waiting: (() => void)[] }>();
  return async (site, job) => {
    const lane = lanes.get(site) ?? { busy: 0, waiting: [] };
    lanes.set(site, lane);
    // Whoever ends hands over its place, so `busy` doesn't change then.
    if (lane.busy >= most) await new Promise<void>((go) => lane.waiting.push(go));
    else lane.busy += 1;
    try {
      return await job();
    } finally {
      const next = lane.waiting.shift();
      if (next) next();
      else lane.busy -= 1;
    }
  };
}
