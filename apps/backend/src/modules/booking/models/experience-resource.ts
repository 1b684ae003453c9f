import { model } from "@medusajs/framework/utils";

/** `departure`: one of it for each departure or room with anybody in it. `seat`: one for each person. */
export const RESOURCE_USES = ["departure", "seat"] as const;
export type ResourceUse = (typeof RESOURCE_USES)[number];

export const ExperienceResource = model
  .define("experience_resource", {
    id: model.id({ prefix: "expres" }).primaryKey(),
    experience_id: model.text(),
    resource_id: model.text(),
    per: model.enum([...RESOURCE_USES]),
  })
  .indexes([
    { on: ["experience_id", "resource_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["resource_id"] },
  ]);
