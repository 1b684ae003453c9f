import { model } from "@medusajs/framework/utils";

/** Thoả thuận chia: how an experience's takings are parted, for what is sold from a day on. Never changed: a later one takes its place. */
export const ShareAgreement = model
  .define("share_agreement", {
    id: model.id({ prefix: "shagr" }).primaryKey(),
    producer_id: model.text(),
    experience_id: model.text(),
    from_day: model.text(),
    /** `AgreedPart[]` of `src/ledger/shares`: who, and so many of ten thousand. None: nothing is shared any more. */
    parts: model.json(),
    /** The member. */
    by: model.text(),
  })
  .indexes([{ on: ["experience_id", "from_day"] }, { on: ["producer_id"] }]);
