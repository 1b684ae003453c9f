import type { ParcelLabelAnswer } from "@market/store-contract";
import { answeringAt } from "../../../../../../../members";
import { parcelLabel } from "../../../../../../../parcels";

export const GET = answeringAt(async (req, res, { producer }) => {
  const { id = "", parcel_id = "" } = req.params;
  const answer: ParcelLabelAnswer = { url: await parcelLabel(req.scope, producer.id, id, parcel_id) };
  res.json(answer);
});
