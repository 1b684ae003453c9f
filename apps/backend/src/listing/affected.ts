import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import ProducerProductLink from "../links/producer-product-link";
import ProductCertificateLink from "../links/product-certificate-link";

/** What an event carries: one thing, a list of things, or a batch of events. */
export type EventData = Record<string, unknown> | Array<Record<string, unknown>>;

type Find = (container: MedusaContainer, data: Array<Record<string, unknown>>) => Promise<string[]>;

/**
 * The products whose result card, place in the list or findability an event may change.
 */
export async function affectedProducts(
  container: MedusaContainer,
  event: string,
  data: EventData,
): Promise<string[]> {
  const find = FIND[event];
  if (!find) return [];
  const ids = await find(container, Array.isArray(data) ? data : [data]);
  return [...new Set(ids)];
}

const own: Find = async (_, data) => values(data, "id");
const named: Find = async (_, data) => [...values(data, "product_ids"), ...values(data, "product_id")];

/** Products reached from another entity through the graph; from deleted things too, since they were on a card. */
function through(entity: string | (() => string), path: string, filters: Record<string, unknown> = {}): Find {
  return async (container, data) => {
    const ids = values(data, "id");
    if (ids.length === 0) return [];
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: rows } = await query.graph({
      entity: typeof entity === "string" ? entity : entity(),
      fields: [path],
      filters: { id: ids, ...filters },
      withDeleted: true,
    });
    return rows.flatMap((row) => follow(row, path.split(".")));
  };
}

const byProducer = through("producer", "products.id");
const byCertificate = through("certificate", "products.id");

/** Medusa's modules say of themselves what they wrote; workflows add events of their own where links follow later. */
const FIND: Record<string, Find> = {
  ...each(["created", "updated", "deleted"], "product", own),
  ...each(["created", "updated", "deleted", "restored"], "product.product", own),
  ...each(["created", "updated", "deleted"], "product.product-variant", through("variant", "product_id")),
  ...each(["created", "updated", "deleted"], "pricing.price", through("price", "price_set.variant.product_id")),
  ...each(
    ["updated", "deleted"],
    "pricing.price-list",
    through("price_list", "prices.price_set.variant.product_id"),
  ),
  ...each(
    ["created", "updated", "deleted"],
    "inventory.inventory-level",
    through("inventory_level", "inventory_item.variants.product_id"),
  ),
  ...each(
    ["created", "updated", "deleted"],
    "translation.translation",
    through("translation", "reference_id", { reference: "product" }),
  ),
  ...each(["updated", "deleted"], "producer.producer", byProducer),
  ...each(["updated", "deleted"], "certification.certificate", byCertificate),
  "producer.changed": byProducer,
  "certificate.changed": async (container, data) => [
    ...(await named(container, data)),
    ...(await byCertificate(container, data)),
  ],
  ...each(
    ["attached", "detached"],
    "LinkProducerProducerProductProduct",
    through(() => ProducerProductLink.entryPoint, "product_id"),
  ),
  ...each(
    ["attached", "detached"],
    "LinkProductProductCertificationCertificate",
    through(() => ProductCertificateLink.entryPoint, "product_id"),
  ),
};

export const LISTING_EVENTS = Object.keys(FIND);

function values(data: ReadonlyArray<Record<string, unknown>>, key: string): string[] {
  return data.flatMap((each) => each[key]).filter((value) => typeof value === "string");
}

function follow(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => follow(each, path));
  if (path.length === 0) return typeof value === "string" ? [value] : [];
  const [step = "", ...rest] = path;
  return typeof value === "object" && value !== null ? follow((value as Record<string, unknown>)[step], rest) : [];
}

function each(actions: readonly string[], subject: string, find: Find): Record<string, Find> {
  return Object.fromEntries(actions.map((action) => [`${subject}.${action}`, find]));
}
