import { saleState, todayOf } from "@market/ocop";
import { provinces } from "@market/ocop/places";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { isBox } from "../gift-boxes";
import type { AdminOwnDelivery, AdminSellingTerms } from "./admin-shapes";
import { faultsIfPublished } from "./product-rules";
import { ownDeliveryOf } from "./product-terms";
import { areaOf, type TermsRow, termsFields, termsOf } from "./terms";

interface Row {
  metadata: Record<string, unknown> | null;
  discountable: boolean;
  producer?: { stock_location_id: string | null } | null;
  selling_terms?: (NonNullable<TermsRow> & { demo?: boolean }) | null;
  variants?: Array<{
    id: string;
    title: string | null;
    manage_inventory: boolean;
    allow_backorder: boolean;
    inventory_items?: Array<{
      required_quantity: number;
      inventory?: {
        location_levels?: Array<{
          location_id: string;
          stocked_quantity: number;
          reserved_quantity: number;
        }> | null;
      } | null;
    } | null> | null;
  } | null> | null;
}

const LEVELS = "variants.inventory_items.inventory.location_levels";

/** A product's terms with all that its form shows; null for a product that does not exist. */
export async function readSellingTerms(
  container: MedusaContainer,
  productId: string,
): Promise<AdminSellingTerms | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "metadata",
      "discountable",
      "producer.stock_location_id",
      "variants.id",
      "variants.title",
      "variants.manage_inventory",
      "variants.allow_backorder",
      "variants.inventory_items.required_quantity",
      `${LEVELS}.location_id`,
      `${LEVELS}.stocked_quantity`,
      `${LEVELS}.reserved_quantity`,
      "selling_terms.demo",
      ...termsFields(),
    ],
    filters: { id: productId },
  });
  const row = data[0] as unknown as Row | undefined;
  if (!row) return null;
  const terms = termsOf(row.selling_terms);
  const set = Number(row.metadata?.set_no);
  return {
    set_no: Number.isInteger(set) && set > 0 ? set : null,
    ...terms,
    demo: row.selling_terms?.demo ?? false,
    sale: saleState(terms, todayOf(clock)),
    discountable: row.discountable,
    variants: variantsOf(row),
    provinces: allProvinces(),
    faults: (await faultsIfPublished(container, productId)).map(({ code, vi, en }) => ({ code, vi, en })),
  };
}

function variantsOf({ variants, producer }: Row): AdminSellingTerms["variants"] {
  return (variants ?? []).flatMap((variant) => {
    if (!variant) return [];
    const levels = (variant.inventory_items ?? []).flatMap((item) => item?.inventory?.location_levels ?? []);
    const level = levels.find(({ location_id }) => location_id === producer?.stock_location_id);
    return [
      {
        id: variant.id,
        title: variant.title ?? "",
        stocked: Number(level?.stocked_quantity ?? 0),
        reserved: Number(level?.reserved_quantity ?? 0),
        // A gift box has the stock of what lies in it.
        counted: variant.manage_inventory && !variant.allow_backorder && !isBox(variant.inventory_items),
      },
    ];
  });
}

export const allProvinces = () => provinces().map(({ code, name }) => ({ code, name }));

/** null for a producer that does not exist. */
export async function readOwnDelivery(
  container: MedusaContainer,
  producerId: string,
): Promise<AdminOwnDelivery | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["id", "own_delivery_option_id", "own_delivery_to"],
    filters: { id: producerId },
  });
  const row = data[0] as unknown as
    | { own_delivery_option_id: string | null; own_delivery_to: unknown }
    | undefined;
  if (!row) return null;
  const own = await ownDeliveryOf(container, row);
  return { price: own?.amount ?? null, to: areaOf(row.own_delivery_to) };
}
