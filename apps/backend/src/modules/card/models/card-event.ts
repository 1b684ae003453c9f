import { model } from "@medusajs/framework/utils";

/** What Stripe told by webhook, written down before it was answered: once each, whatever came of it. */
export const CardEvent = model
  .define("card_event", {
    /** Stripe's own, such as `evt_…`. */
    id: model.text().primaryKey(),
    type: model.text(),
    /** When it happened, as Stripe says: events come in any order. */
    happened_at: model.dateTime(),
    /** What it is about, as far as we need it. */
    about: model.json(),
    done_at: model.dateTime().nullable(),
    /** Why it is not done yet. */
    problem: model.text().nullable(),
  })
  .indexes([{ on: ["done_at"], where: "done_at IS NULL AND deleted_at IS NULL" }]);
