import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Refusal } from "../refusal";
import { mustNotBeDiscounted } from "./publishing";
import { TERMS_FIELDS, type TermsRow, termsOf } from "./terms";

interface VariantRow {
  title: string;
  set_no: string | null;
  terms: TermsRow;
}

const SQL = `
  select distinct p.id, p.title, p.metadata ->> 'set_no' as set_no,
    (select json_build_object(${TERMS_FIELDS.map((field) => `'${field}', s.${field}`).join(", ")})
     from selling_terms s where s.product_id = p.id and s.deleted_at is null limit 1)::jsonb as terms
  from product_variant v join product p on p.id = v.product_id
  where v.id = any(?)`;

/** Of these variants' products, those that no price list may make cheaper: strong drink, as in no promotion. */
async function barredAmong(container: MedusaContainer, variantIds: readonly string[]): Promise<string[]> {
  if (!variantIds.length) return [];
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(SQL, [[...variantIds]])) as { rows: VariantRow[] };
  return rows.flatMap(({ title, set_no, terms }) =>
    mustNotBeDiscounted(set_no === null ? null : Number(set_no), termsOf(terms)) ? [title] : [],
  );
}

/** Medusa's workflows of price lists have no hook, so what the office sends is looked at before they run. */
async function keepStrongDrinkOut(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const titles = await barredAmong(req.scope, variantsIn(req.body));
  if (!titles.length) return next();
  const named = titles.map((title) => `“${title}”`).join(", ");
  const { status, answer } = new Refusal(
    422,
    "strong_drink_no_price_list",
    `Rượu từ 15 % vol không được khuyến mại: hãy bỏ ${named} khỏi bảng giá. ` +
      `/ Drink from 15 % vol may not be promoted: take ${named} off the price list.`,
  );
  res.status(status).json(answer);
}

/** In a new list under `prices`, in a change of one under `create` and `update`. */
function variantsIn(body: unknown): string[] {
  const sent = (body ?? {}) as Record<string, unknown>;
  return [sent.prices, sent.create, sent.update].flatMap((prices) =>
    Array.isArray(prices)
      ? prices.flatMap((price: { variant_id?: unknown } | null) =>
          typeof price?.variant_id === "string" ? [price.variant_id] : [],
        )
      : [],
  );
}

const POST: MiddlewareRoute["methods"] = ["POST"];

export const priceListRoutes: MiddlewareRoute[] = [
  { matcher: "/admin/price-lists", methods: POST, middlewares: [keepStrongDrinkOut] },
  { matcher: "/admin/price-lists/:id/prices/batch", methods: POST, middlewares: [keepStrongDrinkOut] },
];

const LISTED = `
  select price.id from product_variant v
  join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
  join price on price.price_set_id = s.price_set_id and price.price_list_id is not null and price.deleted_at is null
  where v.product_id = any(?)`;

/** Takes products off every price list, when it turned out only now how strong they are. */
export async function takeOffPriceLists(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<void> {
  if (!productIds.length) return;
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(LISTED, [[...productIds]])) as { rows: Array<{ id: string }> };
  if (rows.length) await container.resolve(Modules.PRICING).softDeletePrices(rows.map(({ id }) => id));
}
