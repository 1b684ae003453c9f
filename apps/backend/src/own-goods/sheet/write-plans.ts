import type { GoodsImportAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Deed, memberActor } from "../../audit";
import type { AtProducer } from "../../members";
import { importGoodsWorkflow } from "../../workflows/own-goods";
import { sellerOf } from "../reviews";
import type { GoodsPlan } from "./plan";

/** All that a sheet would do, or nothing of it. */
export async function writePlans(
  container: MedusaContainer,
  { producer }: AtProducer,
  import_id: string,
  plans: readonly GoodsPlan[],
): Promise<void> {
  const { stock_location_id } = await sellerOf(container, producer.id);
  await importGoodsWorkflow(container).run({
    input: {
      stock: {
        location_id: stock_location_id,
        stocks: plans.flatMap(({ stocks }) =>
          stocks.map(({ id, stock }) => ({ variant_id: id, pieces: stock })),
        ),
      },
      prices: plans.flatMap(({ prices }) => prices),
      seasons: plans.flatMap(({ product_id, known, terms, terms_changed }) =>
        known?.live && terms_changed ? [{ product_id, season_months: terms.season_months }] : [],
      ),
      drafts: {
        producer_id: producer.id,
        import_id,
        summary: summaryOf(plans),
        revisions: plans.filter(isDrafted).map(({ product_id, known, content, terms }) => ({
          id: known?.revision?.id ?? null,
          product_id,
          content,
          terms: known?.live ? null : terms,
          title: content.title,
          thumbnail: content.pictures[0]?.url ?? null,
        })),
      },
    },
  });
}

/** What an officer looks at, or what the shop does not have yet. */
const isDrafted = ({ known, content_changed, terms_changed }: GoodsPlan) =>
  content_changed || (terms_changed && !known?.live);

const isChanged = (plan: GoodsPlan) =>
  plan.content_changed || plan.terms_changed || plan.prices.length > 0 || plan.stocks.length > 0;

export function summaryOf(plans: readonly GoodsPlan[]): NonNullable<GoodsImportAnswer["import"]["summary"]> {
  const created = plans.filter(({ known }) => known === null).length;
  const changed = plans.filter((plan) => plan.known !== null && isChanged(plan)).length;
  return { created, changed, unchanged: plans.length - created - changed };
}

export function deedsOf({ member, producer }: AtProducer, id: string, plans: readonly GoodsPlan[]): Deed[] {
  const by = { by: memberActor(member), producer_id: producer.id };
  return [
    { ...by, deed: "products.imported", object: { type: "goods_import", id }, details: summaryOf(plans) },
    ...plans.filter(isChanged).map(({ product_id, known, content, prices, stocks }) => ({
      ...by,
      deed: known ? "product.edited" : "product.created",
      object: { type: "product", id: product_id },
      details: { import: id, title: content.title, prices, stocks },
    })),
  ];
}
