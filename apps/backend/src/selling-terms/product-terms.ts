import { type Day, healthClaims, SET_OF_COSMETICS, SET_OF_SUPPLEMENTS_AND_MEDICINES } from "@market/ocop";
import type { ProductPage, ProductTerms } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import { restOf } from "../shop-rest";
import { areaOf, provinceRefs, shownTerms, type TermsRow, termsOf } from "./terms";

interface Row {
  metadata: Record<string, unknown> | null;
  selling_terms?: TermsRow;
  producer?: { id?: string; own_delivery_option_id: string | null; own_delivery_to: unknown } | null;
  variants?: Array<{
    inventory_items?: Array<{
      inventory?: { location_levels?: Array<{ stocked_quantity: number }> | null } | null;
    } | null> | null;
  } | null> | null;
}

/** All that a product's page says about when, where and to whom it is sold. */
export async function productTerms(container: MedusaContainer, row: Row, today: Day): Promise<ProductTerms> {
  const terms = termsOf(row.selling_terms);
  const set = Number(row.metadata?.set_no);
  // A visit is booked for a day of its own: its departures are closed one by one.
  const rest = row.metadata?.kind === "experience" ? null : await restOf(container, row.producer?.id);
  const shown = shownTerms(terms, Number.isInteger(set) ? set : null, today, rest);
  return {
    ...shown,
    preorder_cap: shown.sale.kind === "preorder" ? stockedOf(row) : null,
    own_delivery: await ownDeliveryOf(container, row.producer),
    supplement: set === SET_OF_SUPPLEMENTS_AND_MEDICINES && terms.herbal_kind !== "medicine",
    abv: shown.alcohol ? terms.abv : null,
  };
}

/** What the producer asks for bringing goods itself, and where it goes; null where it does not. */
export async function ownDeliveryOf(
  container: MedusaContainer,
  producer: Row["producer"],
): Promise<ProductTerms["own_delivery"]> {
  if (!producer?.own_delivery_option_id) return null;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "calculated_price.calculated_amount"],
    filters: { id: producer.own_delivery_option_id },
    context: { calculated_price: QueryContext({ currency_code: "vnd" }) },
  });
  const [option] = data as unknown as Array<{ calculated_price?: { calculated_amount: number | null } }>;
  const amount = option?.calculated_price?.calculated_amount;
  if (typeof amount !== "number") return null;
  const area = areaOf(producer.own_delivery_to);
  return { amount, to: area && provinceRefs(area) };
}

/** The page as it may be shown: nothing to buy out of season or while its producer rests, and no cosmetic that claims to heal, in whichever language. */
export function asItMayBeShown(page: Omit<ProductPage, "terms">, terms: ProductTerms): ProductPage {
  const shown = { ...page, terms };
  if (terms.sale.kind === "out_of_season" || terms.sale.kind === "resting") {
    shown.variants = page.variants.map((variant) => ({ ...variant, available: 0 }));
  }
  if (page.set_no !== SET_OF_COSMETICS) return shown;
  const clean = (text: string | null) => (text && healthClaims(text).length > 0 ? null : text);
  return {
    ...shown,
    description: clean(page.description),
    story: clean(page.story),
    seo_description: clean(page.seo_description) ?? page.title,
  };
}

/** Pieces of the harvest that are sold ahead: what the stock says of the variant that has most. */
function stockedOf({ variants }: Row): number | null {
  const pieces = (variants ?? []).flatMap((variant) =>
    (variant?.inventory_items ?? []).flatMap((item) =>
      (item?.inventory?.location_levels ?? []).map(({ stocked_quantity }) => Number(stocked_quantity)),
    ),
  );
  return pieces.length > 0 ? Math.max(...pieces) : null;
}
