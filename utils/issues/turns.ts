/** Makes jobs wait for each other: one after the other, in the order of asking. A job that fails stops nobody. */
export function createTurns(): <R>(job: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job, job);
    last = run.catch(() => undefined);
    return run;
  };
}
