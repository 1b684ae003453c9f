import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

export const CURRENCY = "vnd";

/** What prices and stock depend on besides the goods. */
export interface PlaceOfSale {
  region_id: string;
  sales_channel_id: string;
  currency_code: typeof CURRENCY;
}

/** The region that sells in đồng; there is one. */
export async function regionOfDong(container: MedusaContainer): Promise<string> {
  const [region] = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: CURRENCY }, { take: 1 });
  if (!region) throw new Error("No region sells in VND: the shop was not set up. Run the seed.");
  return region.id;
}

export type ShopLocale = "vi" | "en";

export function shopLocale(value: unknown): ShopLocale {
  return value === "en" ? "en" : "vi";
}

/** Products are written in Vietnamese; Medusa's translation module keeps the rest under this name. */
export function queryLocale(locale: string): string | undefined {
  return locale === "en" ? "en-US" : undefined;
}
