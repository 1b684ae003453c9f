import type { FieldError, GoodsContent, GoodsStock } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Deed, noteDeed } from "../audit";
import type { AtProducer } from "../members";
import { GOODS_REVIEW_MODULE, type GoodsReviewModuleService } from "../modules/goods-review";
import { withStockLock } from "../order-lock/with-stock-lock";
import { Refusal, refuseFields } from "../refusal";
import { setStockAndPriceWorkflow } from "../workflows/own-goods";
import type { StockAndPriceSent } from "./body";
import { contentOf } from "./content";
import { type KnownGoods, knownGoods, oneWriter, pendingStock } from "./known-goods";
import { deedOf } from "./save";

type Sent = StockAndPriceSent["variants"][number];

/** What is asked for one variant that is not so already. */
interface Change {
  variant: GoodsStock;
  price?: number;
  stock?: number;
}

/**
 * At once, whether or not goods are on sale.
 * @throws Refusal 404; 409 `changed_meanwhile` where somebody else changed the same; 422 by field
 */
export function setStockAndPrice(
  container: MedusaContainer,
  at: AtProducer,
  id: string,
  sent: StockAndPriceSent,
): Promise<KnownGoods> {
  return oneWriter(container, id, () =>
    withStockLock(container, at.producer.id, async () => {
      const known = await knownGoods(container, at.producer.id, id);
      const changes = changesIn(sent.variants, variantsOf(known));
      if (changes.length) {
        await write(container, known, changes);
        await noteDeed(container, deedsOf(at, id, changes));
      }
      return knownGoods(container, at.producer.id, id);
    }),
  );
}

/** In the shop, and new ones that wait. */
function variantsOf({ live, document }: KnownGoods): GoodsStock[] {
  const inShop = live?.stock ?? [];
  const there = new Set(inShop.map(({ id }) => id));
  return [...inShop, ...pendingStock(document.content).filter(({ id }) => !there.has(id))];
}

function changesIn(sent: readonly Sent[], variants: readonly GoodsStock[]): Change[] {
  const stale: FieldError[] = [];
  const wrong: FieldError[] = [];
  const changes = sent.flatMap((one, place): Change[] => {
    const variant = variants.find(({ id }) => id === one.id);
    const at = `variants.${place}`;
    if (!variant) {
      wrong.push({ field: `${at}.id`, code: "unknown_variant" });
      return [];
    }
    if (isStale(one.price, one.price_was, variant.price)) stale.push(changed(`${at}.price`, variant.price));
    if (isStale(one.stock, one.stock_was, variant.stock)) stale.push(changed(`${at}.stock`, variant.stock));
    const price = newOf(one.price, one.price_was, variant.price);
    const stock = newOf(one.stock, one.stock_was, variant.stock);
    if (stock !== undefined && variant.box) wrong.push({ field: `${at}.stock`, code: "stock_of_a_box" });
    else if (stock !== undefined && stock < variant.reserved)
      wrong.push({ field: `${at}.stock`, code: "fewer_than_ordered", values: { taken: variant.reserved } });
    return price === undefined && stock === undefined ? [] : [{ variant, price, stock }];
  });
  if (wrong.length) throw refuseFields(wrong);
  if (stale.length) {
    throw new Refusal(409, "changed_meanwhile", "Somebody else has changed price or stock meanwhile.", stale);
  }
  return changes;
}

/** What is sent anew, while what it was sent over is something else by now. */
function isStale(sent: number | undefined, was: number | null | undefined, now: number | null): boolean {
  return sent !== undefined && was !== undefined && was !== now && sent !== now && sent !== was;
}

/** What was not touched in the form is not written, whatever stands there by now. */
function newOf(sent: number | undefined, was: number | null | undefined, now: number | null) {
  return sent === now || sent === was ? undefined : sent;
}

function changed(field: string, now: number | null): FieldError {
  return { field, code: "changed_meanwhile", values: { now: now ?? "" } };
}

async function write(container: MedusaContainer, known: KnownGoods, changes: readonly Change[]) {
  const { id, live, revision } = known;
  const inShop = new Set(live?.stock.map((one) => one.id));
  const there = changes.filter(({ variant }) => inShop.has(variant.id));
  if (there.length) {
    await setStockAndPriceWorkflow(container).run({
      input: {
        product_id: id,
        prices: there.flatMap(({ variant, price }) => (price ? [{ id: variant.id, price }] : [])),
        preorder_caps: there.flatMap(({ variant, stock }) =>
          stock === undefined ? [] : [{ variant_id: variant.id, pieces: stock }],
        ),
      },
    });
  }
  const waiting = new Map(
    changes.filter(({ variant }) => !inShop.has(variant.id)).map((change) => [change.variant.id, change]),
  );
  if (!revision || waiting.size === 0) return;
  const before = contentOf(revision.content);
  const content: GoodsContent = {
    ...before,
    variants: before.variants.map((variant) => {
      const change = waiting.get(variant.id ?? "");
      if (!change) return variant;
      return {
        ...variant,
        price: change.price ?? variant.price,
        stock: change.stock ?? variant.stock,
      };
    }),
  };
  const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
  await reviews.updateProductRevisions({
    id: revision.id,
    content: content as unknown as Record<string, unknown>,
  });
}

function deedsOf(at: AtProducer, id: string, changes: readonly Change[]): Deed[] {
  return changes.flatMap(({ variant, price, stock }) => [
    ...(price === undefined
      ? []
      : [
          deedOf(at, id, "product.price_changed", {
            variant: variant.id,
            before: variant.price,
            after: price,
          }),
        ]),
    ...(stock === undefined
      ? []
      : [
          deedOf(at, id, "product.stock_changed", {
            variant: variant.id,
            before: variant.stock,
            after: stock,
          }),
        ]),
  ]);
}
