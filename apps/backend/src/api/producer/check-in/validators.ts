import { isDay } from "@market/ocop";
import type { CheckInBody, DeskVisitRef } from "@market/store-contract";
import { z } from "@medusajs/framework/zod";
import { refuseFields } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";

/** A phone's whole day without a network is told in several calls. */
const MOST_EVENTS = 100;
const LONGEST = 300;

const id = z.string().min(1).max(100);
const eventId = z.string().regex(/^[\w-]{8,64}$/, "not_an_event_id");
const day = z.string().refine(isDay, "not_a_day");

const event = z
  .strictObject({
    id: eventId,
    code: z.string().trim().max(LONGEST).optional(),
    token: z.string().trim().max(LONGEST).optional(),
    // What a wrong clock says is still a time; what is none was not made by our page.
    at: z.iso.datetime({ offset: true, error: "not_an_instant" }).optional(),
  })
  .refine(({ code, token }) => Boolean(code || token), { message: "required", path: ["code"] });

const body = z.strictObject({
  departure_id: id.optional(),
  stay: z.strictObject({ experience_id: id, day }).optional(),
  device: z
    .string()
    .regex(/^[\w-]{1,64}$/, "not_a_device")
    .optional(),
  events: z.array(event).min(1).max(MOST_EVENTS),
});

/** @throws Refusal 422 */
export function checkInBody(sent: unknown): CheckInBody {
  const { departure_id, stay, ...rest } = readBody(body, sent);
  return { ...rest, ...aVisit(departure_id, stay) };
}

const query = z.object({ departure_id: id.optional(), experience_id: id.optional(), day: day.optional() });

/** @throws Refusal 422 */
export function visitQuery(sent: unknown): DeskVisitRef {
  const { departure_id, experience_id, day } = readBody(query, sent);
  return aVisit(departure_id, experience_id && day ? { experience_id, day } : undefined);
}

function aVisit(departure_id?: string, stay?: { experience_id: string; day: string }): DeskVisitRef {
  if (departure_id && !stay) return { departure_id };
  if (stay && !departure_id) return { stay };
  throw refuseFields([{ field: "departure_id", code: "required" }]);
}

export const undoBody = z.strictObject({ event_id: eventId });
