import type { DeskOrder } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../../booking/database";
import { type aDesk, stockOf } from "./a-desk";

type Desk = Awaited<ReturnType<typeof aDesk>>;

/** What is left of a deed in stock, in an order's history, in the trail, and on the desk's page. */
export function watching(container: MedusaContainer, desk: Desk) {
  return {
    stock: async () => ({
      sauce: await stockOf(container, desk.sauce),
      shrimp: await stockOf(container, desk.shrimp),
    }),
    deeds: async (order: string) =>
      (
        await sqlOf(container).raw<{ deed: string; member_name: string }>(
          "select deed, member_name from order_deed where order_id = ? order by at, id",
          [order],
        )
      ).rows.map(({ deed, member_name }) => `${deed} by ${member_name}`),
    trail: async (order: string) =>
      (
        await sqlOf(container).raw<{ deed: string }>(
          "select deed from audit_entry where object_id = ? order by at, id",
          [order],
        )
      ).rows.map(({ deed }) => deed),
    seen: async (id: string, by = desk.binh): Promise<DeskOrder> => {
      const { status, body } = await desk.order(id, by);
      if (status !== 200) throw new Error(`The order was refused with ${status} ${body.code}.`);
      return body.order;
    },
  };
}
