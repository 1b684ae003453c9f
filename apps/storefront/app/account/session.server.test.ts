import { describe, expect, it } from "vitest";
import { aBackend, thrown } from "~/testing/backend";

const backend = await aBackend();
const { readAsCustomer } = await import("./session.server");

describe("a page of the account", () => {
  const visit = new Request("http://shop.example/en/account/orders?page=2");

  it("whose session ends while it is read leads to the sign-in page and back", async () => {
    backend.answers({ "GET /store/account/purchases": { status: 401, body: { code: "signed_out" } } });
    const answer = (await thrown(readAsCustomer(visit, "a.b.c", "/store/account/purchases"))) as Response;
    expect(answer.status).toBe(303);
    const to = new URL(answer.headers.get("Location") ?? "", visit.url);
    expect(to.pathname).toBe("/en/account/sign-in");
    expect(Object.fromEntries(to.searchParams)).toEqual({
      return_to: "/en/account/orders?page=2",
      expired: "1",
    });
  });

  it("is read in the customer's name", async () => {
    backend.answers({ "GET /store/account/purchases": { body: { total: 0 } } });
    expect(await readAsCustomer(visit, "a.b.c", "/store/account/purchases")).toEqual({ total: 0 });
    expect(backend.asked()[0]?.authorization).toBe("Bearer a.b.c");
  });
});
