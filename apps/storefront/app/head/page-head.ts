/** Of a browser's or a router's location, what a page's head depends on. */
interface Location {
  pathname: string;
  search: string;
}

/** What stands in the head beside title and description. A page says it in `handle.head`; whoever says nothing is its own canonical page. */
export interface PageHead {
  /** The one address of this content, a path without language; null: a page that search engines should not keep. */
  canonical?: string | null;
  /** 1200×630, for whoever shares the page: our own address of it. */
  picture?: { path: string; alt: string };
  type?: "website" | "article" | "product";
}

/** For `export const handle = { head: … }`. `data` is what the page's loader gave, undefined when it refused. */
export type HeadOf<Data = unknown> = (data: Data | undefined, location: Location) => PageHead;

interface Match {
  handle?: unknown;
  data?: unknown;
}

/** The innermost page that has something to say. */
export function headOf(matches: readonly Match[], location: Location): PageHead {
  for (const { handle, data } of [...matches].reverse()) {
    const { head } = (handle ?? {}) as { head?: HeadOf };
    if (head) return head(data, location);
  }
  return {};
}
