import type { ConsentTexts } from "@market/store-contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { consentTexts } from "../../../../consents/texts";
import { shopLocale } from "../../../../purchase/place-of-sale";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ texts: consentTexts(shopLocale(req.locale)) } satisfies ConsentTexts);
}
