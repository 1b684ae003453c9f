import { describe, expect, it } from "vitest";
import { visitors } from "../server/visitor.mjs";
import { writeAccountCookie } from "./account/account-cookie.server";
import { visitorHeaders } from "./visitor.server";

describe("a call to the backend, made for a visitor", () => {
  it("names the visitor's address, by which the backend counts", async () => {
    const headers = await visitors.run({ address: "203.0.113.7", cookie: undefined }, () =>
      visitorHeaders("/store/listing?q=a"),
    );
    expect(headers).toEqual({ "x-forwarded-for": "203.0.113.7" });
    expect(await visitorHeaders("/store/listing")).toEqual({});
  });

  it("says who they are for baskets and purchases, and for nothing that is kept for all", async () => {
    const cookie = (await writeAccountCookie({ token: "a.b.c", expires_at: "2099-01-01" })).split(";")[0];
    const asked = (path: string) => visitors.run({ address: undefined, cookie }, () => visitorHeaders(path));
    for (const path of ["/store/baskets", "/store/baskets/bsk_1/lines?locale=vi", "/store/purchases/p1"]) {
      expect(await asked(path)).toEqual({ authorization: "Bearer a.b.c" });
    }
    for (const path of ["/store/listing?q=baskets", "/store/basketsful", "/store/producers"]) {
      expect(await asked(path)).toEqual({});
    }
  });
});
