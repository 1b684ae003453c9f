import type { MedusaContainer } from "@medusajs/framework/types";
import { shopWatch } from "../shop-changes";
import type { Mark } from "./notes";

/** A change that is younger is on its way. */
const LAG = "700 ms";

/** True while something that changed a moment ago does not yet stand where the mark says. */
export async function lags(container: MedusaContainer, mark: Mark): Promise<boolean> {
  const [row] = await shopWatch(container).ask(
    `select exists (
       select from listing_change where ${mark} is null and noted_at < now() - interval '${LAG}'
     ) as lags`,
  );
  return row?.lags === true;
}
