import { settings } from "~/settings.server";

/** The public address: as set, else the request's own. */
export function originOf(request: Request): string {
  return settings.origin ?? new URL(request.url).origin;
}
