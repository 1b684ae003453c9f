import { shipBody, shipOrder } from "../../../../../parcels";
import { readBody } from "../../../../../refusal/read-body";
import { changingOrder } from "../../changing";

export const POST = changingOrder((req, at) => shipOrder(req.scope, at, readBody(shipBody, req.body)));
