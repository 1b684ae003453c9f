/** Computes on first use and keeps the answer: nobody pays for tables that are never asked for. */
export function once<T>(compute: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
