import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { bodyOf } from "../../../card/body";
import { actOn, takeIn } from "../../../card/inbox";

/**
 * What Stripe tells of card payments. Read to the byte, for that is what is signed; answered once it is written down; acted on then.
 * 400: not Stripe's, or cut off; 413: larger than anything of Stripe's.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = await bodyOf(req);
  if (!body) {
    res.status(413).json({ type: "too_large", message: "This is larger than anything Stripe sends." });
    return;
  }
  const signature = req.headers["stripe-signature"];
  const event = await takeIn(req.scope, body, Array.isArray(signature) ? signature[0] : signature);
  if (!event) {
    res.status(400).json({ type: "invalid_data", message: "This call is not Stripe's." });
    return;
  }
  res.json({ received: true });
  await actOn(req.scope, event);
}
