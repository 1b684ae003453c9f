import { createRequire } from "node:module";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows";
import { databaseOf } from "../../shop-changes";
import { aCertificate, aProductOf, type ProductGiven, type Shop } from "../../testing";
import { LISTING_INDEX } from "../index-name";
import { mirrors } from "../mirror";
import { noteProducts } from "../notes";

/** The running backend's own copy: another would be a second keeper. */
const { listingKeeper }: typeof import("../keeper") = createRequire(__filename)("../keeper");

export const CAT_HAI = "11914";

let made = 0;

interface GoodsGiven extends ProductGiven {
  title: string;
  title_en?: string;
  /** One certificate each; left out, the goods have none. */
  certificates?: Array<NonNullable<Parameters<typeof aCertificate>[1]>>;
}

/** Goods with their English name and certificates. */
export async function goods(
  container: MedusaContainer,
  shop: Shop,
  producer: { id: string; stock_location_id: string | null },
  { title_en, certificates = [], ...given }: GoodsGiven,
): Promise<string> {
  // Dứa and dừa would be one handle.
  const handle = `goods-${++made}`;
  const { id } = await aProductOf(container, shop, producer, { handle, ...given });
  for (const facts of certificates) {
    await aCertificate(container, { product_name: given.title, product_ids: [id], ...facts });
  }
  if (title_en) {
    await container.resolve(Modules.TRANSLATION).createTranslations({
      reference: "product",
      reference_id: id,
      locale_code: "en-US",
      translations: { title: title_en },
    });
  }
  return id;
}

/** The listing as the database stands, and nothing of an earlier test. */
export async function fillListing(container: MedusaContainer, ids: string[]): Promise<void> {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      "update listing_entry set gone = true, document = '{}', change = pg_current_xact_id() where not gone",
    );
  if (mirrors()) {
    const filters = { status: "published" };
    await container.resolve(Modules.SEARCH).deleteDocuments({ index: LISTING_INDEX, filters });
  }
  await noteProducts(databaseOf(container), ids);
  // By the one who writes: two at once would put an older state in front of a newer.
  await listingKeeper(container).settle();
}

/** Asks again until it holds, for at most so many ms; answers how long it took. */
export async function until(holds: () => Promise<boolean>, ms: number): Promise<number> {
  const start = Date.now();
  while (!(await holds())) {
    if (Date.now() - start > ms) throw new Error(`Not so after ${ms} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return Date.now() - start;
}

/** Headers of a shop beside ours, with a sales channel of its own. */
export async function aKeyOfAnotherChannel(container: MedusaContainer): Promise<Record<string, string>> {
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Another" }] },
  });
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "another", type: "publishable", created_by: "" }] },
  });
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys[0]?.id ?? "", add: [channels[0]?.id ?? ""] },
  });
  return { "x-publishable-api-key": keys[0]?.token ?? "" };
}
