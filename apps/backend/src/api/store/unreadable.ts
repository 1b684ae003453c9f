import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Refusal } from "../../refusal";

/** PostgreSQL keeps no NUL in a text: nothing of ours has such an address, and nothing sent with one can be kept. */
function refuseNul(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const [path = ""] = req.originalUrl.split("?");
  const refusal = /%00/.test(path)
    ? new Refusal(404, "not_found", "Nothing has this address.")
    : holdsNul(req.body)
      ? new Refusal(422, "unreadable", "What was sent holds a character that is no text (NUL). Leave it out.")
      : null;
  if (refusal) res.status(refusal.status).json(refusal.answer);
  else next();
}

function holdsNul(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return value.includes("\0");
  if (typeof value !== "object" || value === null || depth > 20) return false;
  return Object.entries(value).some(([key, each]) => key.includes("\0") || holdsNul(each, depth + 1));
}

export const unreadableRoutes: MiddlewareRoute[] = [
  { matcher: "/store/*", middlewares: [refuseNul] },
  { matcher: "/producer/*", middlewares: [refuseNul] },
];
