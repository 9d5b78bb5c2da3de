export type Lane = <T>(job: () => Promise<T>) => Promise<T>;

/** Runs jobs one after another, in the order in which they were given; a job that fails does not stop the next. */
export function lane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job);
    last = run.catch(() => {});
    return run;
  };
}
