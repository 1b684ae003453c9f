import { slugify } from "@market/ocop";
import type { ApproveGoodsBody, SendBackGoodsBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { type Actor, noteDeed } from "../audit";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { tellOwners } from "../joining/suspend";
import { GOODS_REVIEW_MODULE, type GoodsReviewModuleService } from "../modules/goods-review";
import { withStockLock } from "../order-lock/with-stock-lock";
import { Refusal } from "../refusal";
import { applyRevisionWorkflow, putGoodsInShopWorkflow } from "../workflows/own-goods";
import { itemsOfBox } from "./box";
import { contentOf, termsIn } from "./content";
import { categorySlug, freeHandle, goodsForShop, type Maker, NO_NAME, revisionToApply } from "./for-shop";
import { type KnownGoods, knownGoods, oneWriter, type Revision } from "./known-goods";
import { faultsOf, revisionById, sellerOf } from "./reviews";

/**
 * Goods come into the shop, or are changed there, as an officer has seen them. Twice is as once.
 * @throws Refusal 404; 409 `changed_meanwhile`, `not_in_review`, `producer_not_approved`; 422 `may_not_be_sold`
 */
export async function approveGoods(
  container: MedusaContainer,
  officer: Actor,
  id: string,
  { version }: ApproveGoodsBody,
): Promise<void> {
  const { product_id, producer_id } = await revisionById(container, id);
  await oneWriter(container, product_id, () =>
    withStockLock(container, producer_id, async () => {
      const revision = await revisionById(container, id);
      if (revision.state === "approved") return;
      const known = await seenAs(container, revision, version);
      await apply(container, officer, revision, known);
      await noteDeed(container, {
        by: officer,
        producer_id,
        deed: "product.approved",
        object: { type: "product", id: product_id },
        details: { revision: id, new: known.live === null },
      });
      await tell(container, revision, "desk-goods-approved");
    }),
  );
}

/** Back to the producer with what an officer says about each field. */
export async function sendBackGoods(
  container: MedusaContainer,
  officer: Actor,
  id: string,
  { version, comments }: SendBackGoodsBody,
): Promise<void> {
  const { product_id, producer_id } = await revisionById(container, id);
  await oneWriter(container, product_id, async () => {
    const revision = await revisionById(container, id);
    if (revision.state === "sent_back") return;
    await seenAs(container, revision, version);
    const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
    await reviews.updateProductRevisions({
      id,
      state: "sent_back",
      comments: comments as unknown as Record<string, unknown>,
      decided_at: clock.now(),
      decided_by: officer.name,
    });
    await noteDeed(container, {
      by: officer,
      producer_id,
      deed: "product.sent_back",
      object: { type: "product", id: product_id },
      details: { revision: id, comments },
    });
    await tell(container, revision, "desk-goods-sent-back", comments);
  });
}

/** The producer's owners, once for each decision. */
async function tell(
  container: MedusaContainer,
  { id, product_id, producer_id, content, sent_at }: Revision,
  template: "desk-goods-approved" | "desk-goods-sent-back",
  comments: SendBackGoodsBody["comments"] = [],
): Promise<void> {
  const { name: producer } = await sellerOf(container, producer_id);
  const { title } = contentOf(content);
  const key = `${template}:${id}:${sent_at ? new Date(sent_at).toISOString() : ""}`;
  const told = { producer, title, product_id };
  await tellOwners(
    container,
    producer_id,
    template === "desk-goods-approved"
      ? { template, data: told, key }
      : { template, data: { ...told, comments }, key },
  );
}

/** Nobody decides on what they have not seen. */
async function seenAs(container: MedusaContainer, revision: Revision, version: string): Promise<KnownGoods> {
  if (revision.state !== "in_review")
    throw new Refusal(409, "not_in_review", "This product does not wait for an officer.");
  const known = await knownGoods(container, revision.producer_id, revision.product_id);
  if (known.version !== version)
    throw new Refusal(409, "changed_meanwhile", "The producer has changed the product meanwhile.");
  return known;
}

async function apply(
  container: MedusaContainer,
  officer: Actor,
  revision: Revision,
  known: KnownGoods,
): Promise<void> {
  const { id, live } = known;
  const seller = await sellerOf(container, revision.producer_id);
  const { stock_location_id } = seller;
  if (seller.status !== "approved" || !stock_location_id) {
    throw new Refusal(409, "producer_not_approved", "The producer is not approved to sell yet.");
  }
  const content = contentOf(revision.content);
  const [fault] = faultsOf(content, seller);
  if (fault) throw new Refusal(422, "may_not_be_sold", `${fault.vi} / ${fault.en}`);
  const maker: Maker = { ...seller, stock_location_id };
  const items = await itemsOfBox(container, revision.producer_id, {
    content,
    live,
    terms: known.document.terms,
  });
  const decided = { id: revision.id, decided_at: clock.now(), decided_by: officer.name };
  const category_id = await categoryOf(container, content.set_no);
  if (live) {
    const input = revisionToApply(live, content, { maker, category_id, revision: decided, items });
    await applyRevisionWorkflow(container).run({ input });
    return;
  }
  const handle = await handleFor(container, content.title);
  const shop = { maker, handle, category_id, revision: decided, items };
  await putGoodsInShopWorkflow(container).run({
    input: goodsForShop(id, content, termsIn(revision.terms), shop),
  });
}

async function categoryOf(container: MedusaContainer, setNo: number | null): Promise<string | null> {
  const handle = categorySlug(setNo);
  if (!handle) return null;
  const [category] = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle }, { take: 1, select: ["id"] });
  return category?.id ?? null;
}

async function handleFor(container: MedusaContainer, title: string): Promise<string> {
  const { rows } = await sqlOf(container).raw<{ handle: string }>(
    "select handle from product where handle like ? and deleted_at is null",
    [`${slugify(title) || NO_NAME}%`],
  );
  return freeHandle(title, new Set(rows.map(({ handle }) => handle)));
}
