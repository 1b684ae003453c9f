/** Lets at most `count` tasks run at once; the others wait their turn. */
export function slots(count: number) {
  let free = count;
  const waiting: Array<() => void> = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

const running = new Map<string, Promise<unknown>>();

/** Whoever asks for what is already under way gets the same result. */
export function oneAtATime<T>(key: string, task: () => Promise<T>): Promise<T> {
  const known = running.get(key) as Promise<T> | undefined;
  if (known) return known;
  const promise = task().finally(() => running.delete(key));
  running.set(key, promise);
  return promise;
}
