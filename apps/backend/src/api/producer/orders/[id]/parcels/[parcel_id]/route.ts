import { changeParcel, parcelBody } from "../../../../../../parcels";
import { readBody } from "../../../../../../refusal/read-body";
import { changingOrder } from "../../../changing";

export const POST = changingOrder((req, at) =>
  changeParcel(req.scope, at, {
    ...readBody(parcelBody, req.body),
    parcel_id: req.params.parcel_id ?? "",
  }),
);
