import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { WISH_MODULE, type WishModuleService } from "../../modules/wish";
import { wishesOf } from "../../wish-list/wishes";
import type { AccountPart } from "./part";

/** Goods that were marked to be remembered. */
export const wishList: AccountPart = {
  name: "wish_list",
  read: async (container, customerId) => {
    const ids = await wishesOf(container, customerId);
    if (!ids.length) return [];
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "product", fields: ["id", "title", "handle"], filters: { id: ids } });
    return data.map(({ title, handle }) => ({ title, handle }));
  },
  erase: async (container, customerId) => {
    const wishes: WishModuleService = container.resolve(WISH_MODULE);
    await wishes.deleteWishes({ customer_id: customerId });
  },
};
