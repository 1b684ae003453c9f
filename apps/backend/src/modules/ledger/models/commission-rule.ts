import { model } from "@medusajs/framework/utils";

/** Hoa hồng: what the shop keeps of a sale, from a day on. The most particular rule holds, and of its like the youngest; none: nothing is kept. */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "comr" }).primaryKey(),
    /** None: of everyone. */
    producer_id: model.text().nullable(),
    /** One of the six groups in force, 1 to 6; none: of all. */
    group_no: model.number().nullable(),
    /** The first day, in Vietnam, of whose sales it is kept. */
    from_day: model.text(),
    /** Of ten thousand: 250 is 2.5 %. */
    basis_points: model.number(),
    note: model.text().nullable(),
    /** The officer. */
    by: model.text(),
  })
  .indexes([{ on: ["producer_id"] }])
  .checks([
    { name: "commission_rule_basis_points", expression: "basis_points between 0 and 10000" },
    { name: "commission_rule_group_no", expression: "group_no is null or group_no between 1 and 6" },
  ]);
