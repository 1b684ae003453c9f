import { dayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { databaseOf, ensureNotes } from "../shop-changes";
import { forgetEntriesBut, writeEntries } from "./columns/entries";
import { listingDocument } from "./document";
import { mirrors, rebuildMirror } from "./mirror";
import { aroundRebuild } from "./notes";
import { readListingRows } from "./rows";

/** Changes come in bursts (a product, its variants, prices and stock): they are read and written together. */
const GATHER_MS = 40;
const BATCH = 100;

interface Waiting {
  ids: ReadonlySet<string>;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Brings the listing in step with the database for some products. Writes happen one batch after the other, each read
 * after every change it answers for, so an older state never overwrites a newer one within a process.
 */
class ListingRefresher {
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  /** Resolves once the products stand in the index as they are in the database, or are gone from it. */
  refresh(container: MedusaContainer, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return Promise.resolve();
    const written = new Promise<void>((done, failed) => {
      this.#waiting.push({ ids: new Set(ids), done, failed });
    });
    this.#running ??= this.#run(container).finally(() => {
      this.#running = undefined;
    });
    return written;
  }

  async #run(container: MedusaContainer): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
      const batch = this.#waiting;
      this.#waiting = [];
      const ids = [...new Set(batch.flatMap((each) => [...each.ids]))];
      try {
        for (let start = 0; start < ids.length; start += BATCH) {
          await writeProducts(container, ids.slice(start, start + BATCH));
        }
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
  }
}

const refresher = new ListingRefresher();

export function refreshListing(container: MedusaContainer, productIds: readonly string[]): Promise<void> {
  return refresher.refresh(container, productIds);
}

async function writeProducts(container: MedusaContainer, ids: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const today = dayOf(clock.now());
  const rows = await readListingRows(query, { id: ids });
  const documents = rows.flatMap((row) => listingDocument(row, today) ?? []);
  const shown = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !shown.has(id));
  await writeEntries(container, documents, gone);
}

/**
 * Builds the whole listing anew, and Meilisearch's index where one serves: there beside the one in use, which answers until the
 * new one is whole. After a bulk load that left no notes, or for an engine that lost its data.
 */
export async function rebuildListing(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container);
  await ensureNotes(db);
  await aroundRebuild(db, "listed_at", () => rebuildEntries(container));
  if (mirrors()) await rebuildMirror(container);
}

/** The entries are written over in place: while this runs each is as it was or as it is. */
export async function rebuildEntries(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const today = dayOf(clock.now());
  const written: string[] = [];
  for (let after = ""; ; ) {
    const rows = await readListingRows(query, { id: { $gt: after } }, BATCH * 2);
    const documents = rows.flatMap((row) => listingDocument(row, today) ?? []);
    await writeEntries(container, documents);
    for (const { id } of documents) written.push(id);
    after = rows.at(-1)?.id ?? after;
    if (rows.length < BATCH * 2) break;
  }
  await forgetEntriesBut(container, written);
}
