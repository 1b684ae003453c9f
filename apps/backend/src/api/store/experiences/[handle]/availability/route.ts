import type { MonthAvailability } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { monthAsked, monthAvailability, readExperience } from "../../../../../booking";
import { answering, Refusal } from "../../../../../refusal";

/** Asked anew for every page: places go while one looks. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const asked = monthAsked(req.query);
  const experience = await readExperience(req.scope, {
    by: "handle",
    key: req.params.handle ?? "",
    channels: req.publishable_key_context.sales_channel_ids,
  });
  if (!experience) throw new Refusal(404, "no_such_experience", "No visit to book has this address.");
  res.setHeader("Cache-Control", "no-store");
  res.json((await monthAvailability(req.scope, experience, asked)) satisfies MonthAvailability);
});
