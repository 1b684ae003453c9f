import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { readExperience } from "../../../../../booking";
import { answering, Refusal } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { joinWaiting, waitBody } from "../../../../../waiting-list";

/** Answers the same to whoever is on the list already: nobody learns of anybody else. */
export const POST = answering<MedusaStoreRequest>(async (req, res) => {
  const sent = readBody(waitBody, req.body);
  const experience = await readExperience(req.scope, {
    by: "handle",
    key: req.params.handle ?? "",
    channels: req.publishable_key_context.sales_channel_ids,
  });
  if (!experience) throw new Refusal(404, "no_such_experience", "No visit to book has this address.");
  await joinWaiting(req.scope, experience, sent);
  res.json({ waiting: true });
});
