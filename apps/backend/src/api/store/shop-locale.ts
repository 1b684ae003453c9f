import type { Locale } from "@market/store-contract";
import type { MedusaRequest } from "@medusajs/framework/http";

/** `?locale=en`, which Medusa takes out of the query before a route sees it. */
export function shopLocaleOf(req: Pick<MedusaRequest, "locale">): Locale {
  return req.locale?.startsWith("en") ? "en" : "vi";
}
