import { todayOf } from "@market/ocop";
import type { GoodsReview, GoodsReviewList, GoodsReviewRow } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { GOODS_REVIEW_MODULE, type GoodsReviewModuleService } from "../modules/goods-review";
import { Refusal } from "../refusal";
import { publishingFaults } from "../selling-terms/publishing";
import { CONTENT_FIELDS, contentOf } from "./content";
import { changesOf } from "./diff";
import { commentsIn, type KnownGoods, knownGoods, type Revision } from "./known-goods";
import { knownParts, partsShown } from "./parts";

interface QueueRow extends Revision {
  title: string;
  producer_name: string;
  count: string;
}

const QUEUE = `
  select r.*, p.name as producer_name, count(*) over () as count from product_revision r
  join producer p on p.id = r.producer_id and p.deleted_at is null
  where r.state = 'in_review' and r.deleted_at is null
  order by r.sent_at, r.id limit :limit offset :offset`;

/** What waits for an officer, who has waited longest first. */
export async function listReviews(
  container: MedusaContainer,
  page: { limit: number; offset: number },
): Promise<GoodsReviewList> {
  const { rows } = await sqlOf(container).raw<QueueRow>(QUEUE, page);
  const reviews = await Promise.all(
    rows.map(async (row) => rowOf(row, await knownGoods(container, row.producer_id, row.product_id))),
  );
  return { reviews, count: Number(rows[0]?.count ?? 0) };
}

/** A revision, waiting or decided, and its goods as they are now. @throws Refusal 404 `unknown_review` */
export async function revisionById(container: MedusaContainer, id: string): Promise<Revision> {
  const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
  const [revision] = await reviews.listProductRevisions({ id }, { take: 1 });
  if (!revision) throw new Refusal(404, "unknown_review", "There is no such product to review.");
  return revision as Revision;
}

export async function readReview(container: MedusaContainer, id: string): Promise<GoodsReview> {
  const revision = await revisionById(container, id);
  const known = await knownGoods(container, revision.producer_id, revision.product_id);
  const seller = await sellerOf(container, revision.producer_id);
  const content = contentOf(revision.content);
  const contents = [content, known.live?.content];
  return {
    ...rowOf({ ...revision, producer_name: seller.name }, known),
    state: revision.state,
    changes: changesOf(known.live?.content ?? null, content),
    content,
    terms: known.document.terms,
    parts: partsShown(
      { content, terms: known.document.terms },
      await knownParts(container, revision.producer_id, contents),
      known.live?.content,
    ),
    comments: commentsIn(revision.comments),
    faults: faultsOf(content, seller).map(({ code, vi, en }) => ({ code, vi, en })),
    version: known.version,
  };
}

/** What the law says against selling it so. */
export function faultsOf(content: GoodsReview["content"], seller: Awaited<ReturnType<typeof sellerOf>>) {
  const texts = CONTENT_FIELDS.flatMap((field) => {
    const value = content[field];
    return typeof value === "string" ? value : [];
  });
  const { set_no, herbal_kind, abv } = content;
  const terms = { ship_to: null, season_months: [], harvest_on: null, herbal_kind, abv };
  return publishingFaults({ set_no, texts, terms, seller }, todayOf(clock));
}

interface SellerRow {
  id: string;
  name: string;
  handle: string;
  status: string;
  demo: boolean;
  commune_code: string | null;
  stock_location_id: string | null;
  alcohol_licence: string | null;
  alcohol_licence_until: string | null;
}

export async function sellerOf(container: MedusaContainer, id: string): Promise<SellerRow> {
  const { rows } = await sqlOf(container).raw<SellerRow>(
    `select id, name, handle, status, demo, commune_code, stock_location_id, alcohol_licence, alcohol_licence_until
     from producer where id = ? and deleted_at is null`,
    [id],
  );
  if (!rows[0]) throw new Refusal(404, "unknown_review", "There is no such product to review.");
  return rows[0];
}

function rowOf(revision: Revision & { producer_name: string }, { live }: KnownGoods): GoodsReviewRow {
  const content = contentOf(revision.content);
  return {
    id: revision.id,
    product_id: revision.product_id,
    title: content.title,
    producer: { id: revision.producer_id, name: revision.producer_name },
    handle: live?.handle ?? null,
    sent_at: new Date(revision.sent_at ?? revision.updated_at).toISOString(),
    sent_by: revision.sent_by ?? "",
    fields: changesOf(live?.content ?? null, content).map(({ field }) => field),
  };
}
