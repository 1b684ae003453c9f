import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

type Handler = (req: MedusaRequest, res: MedusaResponse) => Promise<void>;

/** Answers a refusal as the contract has it; anything else goes on to Medusa's error handler. */
export function answering(handle: Handler): Handler {
  return async (req, res) => {
    // A basket and a purchase are one person's own.
    res.setHeader("Cache-Control", "private, no-store");
    try {
      await handle(req, res);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status === 503) res.setHeader("Retry-After", "5");
      res.status(error.status).json(error.answer);
    }
  };
}
