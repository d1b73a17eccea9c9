/** Runs a job, or joins the one of the same name that is running. */
export type Share = <T>(name: string, job: () => Promise<T>) => Promise<T>;

/** Lets those who ask for the same thing at the same time share one answer. */
export function createShare(): Share {
  const underWay = new Map<string, Promise<unknown>>();
  return <T>(name: string, job: () => Promise<T>): Promise<T> => {
    // A name stands for one question, and so for one type: the callers build it from the operation and its subject.
    const running = underWay.get(name) as Promise<T> | undefined;
    if (running) return running;
    const run = job();
    const forget = () => underWay.delete(name);
    underWay.set(name, run);
    run.then(forget, forget);
    return run;
  };
}
