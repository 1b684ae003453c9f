import { describe, expect, it } from "vitest";
import { answerFeed } from "./google-feed-answer.server";

const at = (instant: string) => ({ now: () => new Date(instant) });
const MORNING = at("2026-11-24T03:00:00Z");
const ask = (known = "", address = "http://shop.example/feed/google.xml") =>
  new Request(address, { headers: known ? { "If-None-Match": known } : {} });

describe("the feed's stars, in any cache", () => {
  it("are shown to nobody without asking", () => {
    const { headers } = answerFeed(ask(), "7", MORNING);
    expect(headers.get("Cache-Control")).toBe("public, no-cache");
  });

  it("are confirmed for nothing while nothing changed in the shop", () => {
    const etag = answerFeed(ask(), "7", MORNING).headers.get("ETag") ?? "";
    expect(answerFeed(ask(etag), "7", MORNING).status).toBe(304);
    expect(answerFeed(ask(`W/"other", ${etag}`), "7", MORNING).status).toBe(304);
  });

  it.each([
    ["a certificate was withdrawn", ask, "8", MORNING],
    ["the day ended in Vietnam", ask, "7", at("2026-11-24T17:00:00Z")],
    ["changes are not heard", ask, null, MORNING],
    [
      "it is the other language's",
      (known: string) => ask(known, "http://shop.example/feed/google.xml?locale=en"),
      "7",
      MORNING,
    ],
  ])("are sent anew when %s", (_why, request, version, clock) => {
    const etag = answerFeed(ask(), "7", MORNING).headers.get("ETag") ?? "";
    expect(answerFeed(request(etag), version, clock).status).toBe(200);
  });
});
