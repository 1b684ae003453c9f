import { declineBody, declineLines } from "../../../../../parcels";
import { readBody } from "../../../../../refusal/read-body";
import { changingOrder } from "../../changing";

export const POST = changingOrder((req, at) => declineLines(req.scope, at, readBody(declineBody, req.body)));
