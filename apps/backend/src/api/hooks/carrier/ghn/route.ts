import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { hearGhn } from "../../../../parcels";

/** What GHN calls when an order of ours moves, with the secret in the header `X-Webhook-Key` or as `?key=`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const key = req.headers["x-webhook-key"] ?? req.query.key;
  res.status(await hearGhn(req.scope, key, req.body)).json({});
}
