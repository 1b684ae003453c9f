import { bookBody, bookParcel } from "../../../../../parcels";
import { readBody } from "../../../../../refusal/read-body";
import { changingOrder } from "../../changing";

export const POST = changingOrder((req, at) => bookParcel(req.scope, at, readBody(bookBody, req.body)));
