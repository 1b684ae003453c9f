import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { DESK_ORDERS } from "../parcels/keep-desk-orders";

/** Most tables it watches are Medusa's own, so this is a script of `db:migrate`, which runs after every module's own migrations. */
export default async function keepDeskOrders({ container }: ExecArgs): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(DESK_ORDERS);
}
