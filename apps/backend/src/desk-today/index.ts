import type { DeskTodayAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { orderCounts } from "../parcels";
import { listReturns } from "../returns";
import { waitingAtDesk } from "../reviews";
import { dueCertificates } from "./certificates";
import { lowStock } from "./low-stock";

export { deskCertificates } from "./certificates";

/** What waits for somebody at a producer's desk; requests to book and today's visits have their own lists. */
export async function deskToday(container: MedusaContainer, producerId: string): Promise<DeskTodayAnswer> {
  const [{ to_accept, to_pack }, low_stock, certificates, returns, waiting] = await Promise.all([
    orderCounts(container, producerId),
    lowStock(container, producerId),
    dueCertificates(container, producerId),
    listReturns(container, producerId, { asked: 1, all: false }),
    waitingAtDesk(container, producerId),
  ]);
  return {
    orders: { to_accept, to_pack },
    low_stock,
    certificates,
    returns: returns.waiting,
    ...waiting,
  };
}
