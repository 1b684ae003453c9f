import { unbookBody, unbookParcel } from "../../../../../../../parcels";
import { readBody } from "../../../../../../../refusal/read-body";
import { changingOrder } from "../../../../changing";

export const POST = changingOrder((req, at) =>
  unbookParcel(req.scope, at, { ...readBody(unbookBody, req.body), parcel_id: req.params.parcel_id ?? "" }),
);
