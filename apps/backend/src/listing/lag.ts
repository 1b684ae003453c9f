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

/** The database's time, as changes are noted by it. */
export async function noteTime(container: MedusaContainer): Promise<string> {
  const [row] = await shopWatch(container).ask("select clock_timestamp()::text as now");
  return String(row?.now);
}

/** True while something that changed before then does not yet stand where the mark says. */
export async function lacks(container: MedusaContainer, mark: Mark, before: string): Promise<boolean> {
  const [row] = await shopWatch(container).ask(
    `select exists (
       select from listing_change where ${mark} is null and noted_at < $1::timestamptz
     ) as lacks`,
    [before],
  );
  return row?.lacks === true;
}
