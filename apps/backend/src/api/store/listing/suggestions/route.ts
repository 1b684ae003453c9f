import type { SuggestionsAnswer } from "@market/store-contract";
import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { clock } from "../../../../clock";
import { answering } from "../../../../refusal";
import { mayShowAlcohol } from "../../../../selling-terms";
import { suggestions } from "../../../../suggestions/suggest";
import { queryString } from "../query-string";

/** What a search box offers while one types. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const given = new URLSearchParams(queryString(req));
  const answer: SuggestionsAnswer = await suggestions(req.scope, {
    q: given.get("q"),
    locale: given.get("locale") === "en" ? "en" : "vi",
    scope: {
      salesChannelIds: req.publishable_key_context.sales_channel_ids,
      at: clock.now().getTime(),
      alcohol: mayShowAlcohol(req),
    },
  });
  res.set("Cache-Control", "public, no-cache").vary("x-publishable-api-key, x-adult-confirmed").json(answer);
});
