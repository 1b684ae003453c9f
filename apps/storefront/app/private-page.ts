/** A page about one person: kept by no cache. For a route's `headers`. */
export function privateHeaders(): Record<string, string> {
  return { "Cache-Control": "private, no-store" };
}

/** The same of a page that is loaded again by itself, with script and without, while something is going on: its loader says `Refresh`. */
export function privateAndAgain({ loaderHeaders }: { loaderHeaders: Headers }): Record<string, string> {
  const refresh = loaderHeaders.get("Refresh");
  return { ...privateHeaders(), ...(refresh ? { Refresh: refresh } : {}) };
}
