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

interface Path {
  /** Looked up late: a link knows its entry point only once Medusa has started. */
  entity: () => string;
  /** From there to the product's id. */
  path: string;
  filters?: Record<string, unknown>;
}

const PATHS = {
  product: { entity: () => "product", path: "id" },
  variant: { entity: () => "variant", path: "product_id" },
  price: { entity: () => "price", path: "price_set.variant.product_id" },
  priceList: { entity: () => "price_list", path: "prices.price_set.variant.product_id" },
  level: { entity: () => "inventory_level", path: "inventory_item.variants.product_id" },
  translation: { entity: () => "translation", path: "reference_id", filters: { reference: "product" } },
  producer: { entity: () => "producer", path: "products.id" },
  certificate: { entity: () => "certificate", path: "products.id" },
  producerLink: { entity: () => ProducerProductLink.entryPoint, path: "product_id" },
  certificateLink: { entity: () => ProductCertificateLink.entryPoint, path: "product_id" },
} satisfies Record<string, Path>;

/** Products reached from other rows through the graph; from deleted rows too, since they were on a card. */
async function reach(
  container: MedusaContainer,
  { entity, path, filters }: Path,
  which: Record<string, unknown>,
): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: entity(),
    fields: [path],
    filters: { ...which, ...filters },
    withDeleted: true,
  });
  return data.flatMap((row) => follow(row, path.split(".")));
}

/** Every product of which something was written since an instant. */
export async function changedSince(container: MedusaContainer, since: Date): Promise<string[]> {
  const found = await Promise.all(
    Object.values(PATHS).map((path: Path) => reach(container, path, { updated_at: { $gte: since } })),
  );
  return [...new Set(found.flat())];
}

function through(path: Path): Find {
  return async (container, data) => {
    const ids = values(data, "id");
    return ids.length > 0 ? reach(container, path, { id: ids }) : [];
  };
}

const byProducer = through(PATHS.producer);
const byCertificate = through(PATHS.certificate);

/** Medusa's modules say of themselves what they wrote; workflows add events of their own where links follow later. */
const FIND: Record<string, Find> = {
  ...each(["created", "updated", "deleted"], "product", own),
  ...each(["created", "updated", "deleted", "restored"], "product.product", own),
  ...each(["created", "updated", "deleted"], "product.product-variant", through(PATHS.variant)),
  ...each(["created", "updated", "deleted"], "pricing.price", through(PATHS.price)),
  ...each(["updated", "deleted"], "pricing.price-list", through(PATHS.priceList)),
  ...each(["created", "updated", "deleted"], "inventory.inventory-level", through(PATHS.level)),
  ...each(["created", "updated", "deleted"], "translation.translation", through(PATHS.translation)),
  ...each(["updated", "deleted"], "producer.producer", byProducer),
  ...each(["updated", "deleted"], "certification.certificate", byCertificate),
  "producer.changed": byProducer,
  "certificate.changed": async (container, data) => [
    ...(await named(container, data)),
    ...(await byCertificate(container, data)),
  ],
  ...each(["attached", "detached"], "LinkProducerProducerProductProduct", through(PATHS.producerLink)),
  ...each(
    ["attached", "detached"],
    "LinkProductProductCertificationCertificate",
    through(PATHS.certificateLink),
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
  return typeof value === "object" && value !== null
    ? follow((value as Record<string, unknown>)[step], rest)
    : [];
}

function each(actions: readonly string[], subject: string, find: Find): Record<string, Find> {
  return Object.fromEntries(actions.map((action) => [`${subject}.${action}`, find]));
}
