import { changeParcel, parcelBody } from "../../../../../../parcels";
import { readBody } from "../../../../../../refusal/read-body";
import { changingOrder } from "../../../changing";

export const POST = changingOrder((req, at) => {
  const { collected, cash_reason, ...change } = readBody(parcelBody, req.body);
  return changeParcel(req.scope, at, {
    ...change,
    parcel_id: req.params.parcel_id ?? "",
    cash: collected === null ? null : { collected, reason: cash_reason },
  });
});
