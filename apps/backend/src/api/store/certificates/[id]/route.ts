import type { CertificatePage } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { certificatePage } from "../../../../certificates/certificate-page";
import { answering, Refusal } from "../../../../refusal";

export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  const page = await certificatePage(req.scope, id, req.publishable_key_context.sales_channel_ids);
  if (!page) throw new Refusal(404, "unknown_certificate", `No certificate has the id ${id}.`);
  res.json(page satisfies CertificatePage);
});
