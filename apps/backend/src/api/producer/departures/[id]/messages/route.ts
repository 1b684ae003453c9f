import { answeringDeparture, messageBody, sendMessage } from "../../../../../desk-visits";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answeringDeparture(async (req, res, at) => {
  res.status(201).json({ bookings: await sendMessage(req.scope, at, readBody(messageBody, req.body)) });
});
