import { noteCash, noteCashBody } from "../../../../../cash";
import { readBody } from "../../../../../refusal/read-body";
import { changingOrder } from "../../changing";

/** Cash that was received past a delivery. */
export const POST = changingOrder((req, at) => noteCash(req.scope, at, readBody(noteCashBody, req.body)));
