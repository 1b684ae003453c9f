import { acceptBody, acceptOrder } from "../../../../../parcels";
import { readBody } from "../../../../../refusal/read-body";
import { changingOrder } from "../../changing";

export const POST = changingOrder((req, at) => acceptOrder(req.scope, at, readBody(acceptBody, req.body)));
