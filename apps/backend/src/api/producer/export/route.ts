import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { dayOf } from "@market/ocop";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { memberActor, noteDeed } from "../../../audit";
import { clock } from "../../../clock";
import { exportShop } from "../../../desk-export";
import { answeringOwner } from "../../../members";

/** All of the shop's own data as one file, for its owners (E-commerce Law 122/2025: sellers can download their data). */
export const GET = answeringOwner(async (req, res, { member, producer }) => {
  await noteDeed(req.scope, {
    by: memberActor(member),
    producer_id: producer.id,
    deed: "producer.data_downloaded",
    object: { type: "producer", id: producer.id },
  });
  const name = `${producer.handle}-${dayOf(clock.now())}.json`;
  res.setHeader("Content-Type", "application/json; charset=utf-8");
  res.setHeader("Content-Disposition", `attachment; filename="${name}"`);
  try {
    await pipeline(Readable.from(exportShop(req.scope, producer.id)), res);
  } catch (error) {
    // What is begun cannot be refused any more: the file breaks off, and whoever waits for it sees that.
    if (!res.headersSent) throw error;
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`The download of producer ${producer.id}'s data broke off: ${error}`);
  }
});
