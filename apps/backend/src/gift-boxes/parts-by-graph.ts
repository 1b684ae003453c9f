import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { type TermsRow, termsFields, termsOf } from "../selling-terms";
import { isBox, type PartFacts } from "./rules";

type Query = Omit<RemoteQueryFunction, symbol>;

interface Link {
  variant_id: string;
  inventory_item_id: string;
  required_quantity: number;
}

interface VariantRow {
  id: string;
  product?: {
    status: string;
    metadata: Record<string, unknown> | null;
    selling_terms?: TermsRow;
    producer?: { id: string } | null;
  } | null;
}

const LINK = ["variant_id", "inventory_item_id", "required_quantity"];
const PART = ["id", "product.status", "product.metadata", "product.producer.id", ...termsFields("product.")];

/**
 * What lies in boxes, by the boxes' variants, for whoever has the graph alone: the search module seeds its index without a connection. Three
 * reads, however many boxes.
 * @param boxes with the producer of each
 */
export async function partFacts(
  query: Query,
  boxes: ReadonlyArray<{ variant_id: string; producer_id: string | null }>,
): Promise<Map<string, PartFacts[]>> {
  if (boxes.length === 0) return new Map();
  const links = async (filters: Record<string, unknown>) => {
    const { data } = await query.graph({ entity: "product_variant_inventory_item", fields: LINK, filters });
    return data as unknown as Link[];
  };
  const kits = await links({ variant_id: boxes.map(({ variant_id }) => variant_id) });
  const sharers = await links({
    inventory_item_id: [...new Set(kits.map((kit) => kit.inventory_item_id))],
  });
  const owned = await links({ variant_id: [...new Set(sharers.map((link) => link.variant_id))] });
  const alone = sharers.filter(
    ({ variant_id }) => !isBox(owned.filter((link) => link.variant_id === variant_id)),
  );
  const { data } = await query.graph({
    entity: "variant",
    fields: PART,
    filters: { id: alone.map(({ variant_id }) => variant_id) },
  });
  const variants = new Map((data as unknown as VariantRow[]).map((row) => [row.id, row]));
  return new Map(
    boxes.map(({ variant_id, producer_id }) => [
      variant_id,
      kits
        .filter((kit) => kit.variant_id === variant_id)
        .map((kit) => {
          const [own] = alone
            .filter((link) => link.inventory_item_id === kit.inventory_item_id)
            .sort((a, b) => a.variant_id.localeCompare(b.variant_id));
          return factsOf(variants.get(own?.variant_id ?? ""), producer_id);
        }),
    ]),
  );
}

function factsOf(row: VariantRow | undefined, producerId: string | null): PartFacts {
  const product = row?.product;
  const set = Number(product?.metadata?.set_no);
  return {
    there: product != null && product.producer?.id === (producerId ?? undefined),
    on_sale: product?.status === "published",
    set_no: Number.isInteger(set) && set > 0 ? set : null,
    terms: termsOf(product?.selling_terms),
  };
}
