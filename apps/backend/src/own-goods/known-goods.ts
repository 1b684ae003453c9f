import type {
  GoodsComment,
  GoodsContent,
  GoodsPartChoice,
  GoodsStock,
  OwnGoods,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  GOODS_REVIEW_MODULE,
  type GoodsReviewModuleService,
  type RevisionState,
} from "../modules/goods-review";
import { Refusal } from "../refusal";
import { contentOf, termsIn } from "./content";
import { knownParts, partsShown } from "./parts";
import { type LiveGoods, readLive } from "./read-live";
import { type GoodsDocument, versionOf } from "./version";

/** A revision as it is stored. */
export interface Revision {
  id: string;
  product_id: string;
  producer_id: string;
  state: RevisionState;
  content: unknown;
  terms: unknown;
  comments: unknown;
  sent_at: Date | string | null;
  sent_by: string | null;
  updated_at: Date | string;
}

/** One of a producer's goods with all that is known of it: as the shop has it, and what waits. One of the two is there. */
export interface KnownGoods {
  id: string;
  live: LiveGoods | null;
  revision: Revision | null;
  /** As whoever edits it sees it. */
  document: GoodsDocument;
  /** What lies in it, and would; empty for what is no gift box. */
  parts: GoodsPartChoice[];
  version: string;
}

/** @throws Refusal 404 `unknown_product`: it is not theirs, or not there, or no piece of goods */
export async function knownGoods(
  container: MedusaContainer,
  producerId: string,
  productId: string,
): Promise<KnownGoods> {
  const known = (await manyKnownGoods(container, producerId, [productId])).get(productId);
  if (!known) throw new Refusal(404, "unknown_product", "This producer has no such product.");
  return known;
}

/** Of these ids the producer's own. */
export async function manyKnownGoods(
  container: MedusaContainer,
  producerId: string,
  productIds: readonly string[],
): Promise<Map<string, KnownGoods>> {
  const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
  const [shop, rows] = await Promise.all([
    readLive(container, producerId, productIds),
    reviews.listProductRevisions(
      { product_id: [...productIds], producer_id: producerId, state: { $ne: "approved" } },
      { take: productIds.length },
    ),
  ]);
  const waiting = new Map((rows as Revision[]).map((row) => [row.product_id, row]));
  const known = new Map(
    productIds.flatMap((id): Array<[string, Omit<KnownGoods, "parts">]> => {
      const [live, revision] = [shop.get(id) ?? null, waiting.get(id) ?? null];
      return live || revision ? [[id, knownAs(id, live, revision)]] : [];
    }),
  );
  const parts = await knownParts(
    container,
    producerId,
    [...known.values()].map(({ document }) => document.content),
  );
  return new Map([...known].map(([id, one]) => [id, { ...one, parts: partsShown(one.document, parts) }]));
}

function knownAs(id: string, live: LiveGoods | null, revision: Revision | null): Omit<KnownGoods, "parts"> {
  const document = {
    content: revision || !live ? contentOf(revision?.content) : live.content,
    terms: live ? live.terms : termsIn(revision?.terms),
  };
  return { id, live, revision, document, version: versionOf(document) };
}

/** As the desk shows it. */
export function ownGoods({ id, live, revision, document, parts, version }: KnownGoods): OwnGoods {
  const { content, terms } = document;
  return {
    id,
    title: content.title,
    thumbnail: content.pictures[0]?.url ?? null,
    sale: !live ? "new" : live.status === "published" ? "on" : "off",
    pending: pendingOf(revision),
    updated_at: new Date(revision?.updated_at ?? live?.updated_at ?? 0).toISOString(),
    variants: live ? live.stock : pendingStock(content),
    handle: live?.handle ?? null,
    content,
    terms,
    may_return: live?.may_return ?? false,
    comments: revision?.state === "sent_back" ? commentsIn(revision.comments) : [],
    sent_at: revision?.sent_at ? new Date(revision.sent_at).toISOString() : null,
    parts,
    version,
  };
}

export function pendingOf(revision: Pick<Revision, "state"> | null): OwnGoods["pending"] {
  return revision && revision.state !== "approved" ? revision.state : null;
}

/** Of goods that the shop does not have yet. */
export function pendingStock({ variants, parts }: Pick<GoodsContent, "variants" | "parts">): GoodsStock[] {
  return variants.flatMap(({ id, title, sku, price, stock }) =>
    id ? [{ id, title, sku, price, stock, reserved: 0, box: parts && { makes: null } }] : [],
  );
}

export function commentsIn(stored: unknown): GoodsComment[] {
  return Array.isArray(stored) ? (stored as GoodsComment[]) : [];
}

const WAIT_SECONDS = 20;
const LEASE_SECONDS = 60;

/** One writer of a piece of goods at a time: of two who save, the second sees what the first did. */
export function oneWriter<T>(
  container: MedusaContainer,
  productId: string,
  work: () => Promise<T>,
): Promise<T> {
  const lasting = { timeout: WAIT_SECONDS, expire: LEASE_SECONDS };
  return container.resolve(Modules.LOCKING).execute([`goods:${productId}`], work, lasting);
}
