import { todayOf } from "@market/ocop";
import { clock } from "~/clock.server";
import { googleFeed } from "./google-feed.server";
import { originOf } from "./origin.server";
import { xmlResponse } from "./xml";

/**
 * The feed names stars, and those of a withdrawn certificate must be gone at once: no cache may answer without asking. What it asks by
 * is the shop's version and Vietnam's day, so an unchanged feed costs nothing to confirm. While changes are not heard it has no tag,
 * and is made each time.
 */
export function answerFeed(request: Request, shopVersion: string | null, now = clock): Response {
  const locale = new URL(request.url).searchParams.get("locale") === "en" ? "en" : "vi";
  const headers: Record<string, string> = { "Cache-Control": "public, no-cache" };
  if (shopVersion !== null) {
    headers.ETag = `W/"${locale}-${todayOf(now)}-${encodeURIComponent(shopVersion)}"`;
    const known = (request.headers.get("If-None-Match") ?? "").split(/\s*,\s*/);
    if (known.includes(headers.ETag)) return new Response(null, { status: 304, headers });
  }
  return xmlResponse(googleFeed(originOf(request), locale), headers);
}
