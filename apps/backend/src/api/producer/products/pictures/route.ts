import { answeringAt } from "../../../../members";
import { takePictures } from "../../../../own-goods";
import { refuseFields } from "../../../../refusal";

/** Kept before the product is saved, so that a form that comes again has them. */
export const POST = answeringAt(async (req, res, { member, producer }) => {
  const { files } = req as { files?: unknown };
  const sent = Array.isArray(files) ? (files as Array<{ buffer: Buffer }>) : [];
  if (sent.length === 0) throw refuseFields([{ field: "pictures", code: "required" }]);
  const by = { producer_id: producer.id, member_id: member.id };
  res.status(201).json(await takePictures(req.scope, by, sent));
});
