/**
 * GET /store/listing/changes: server-sent events (`text/event-stream`), for a storefront that keeps pages for a moment.
 *
 * The stream opens with one `now` event. Each time anything changed that a shop page may show (price, stock, certificate,
 * goods, producer; also midnight in Việt Nam, when stars end) a `changed` event follows, at the latest half a second
 * after the change stood in the database, whichever process wrote it; and once more, a moment later, when the search index shows it
 * too: pages that were made in between are empty of it. A `beat` event comes every second. Who has heard nothing for two seconds
 * is not connected and must keep no pages; after every new connection whatever was kept before is dropped.
 *
 * `data` of all three is a `ShopVersion` in JSON. Needs the publishable key in `x-publishable-api-key`, as all store routes do.
 */
export interface ShopVersion {
  /** Grows with every change; equal numbers mean that nothing changed in between. Compare with `===` only. */
  version: string;
}

export type ShopChangeEvent = "now" | "changed" | "beat";
