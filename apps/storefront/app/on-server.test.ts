import { describe, expect, it } from "vitest";
import { held, OnServer } from "./on-server";

describe("data for the server's rendering alone", () => {
  const loader = () => Promise.resolve(new OnServer({ price: 90_000 }));

  it("is read by the page", async () => {
    expect(held<typeof loader>(await loader()).price).toBe(90_000);
  });

  it("has nothing to write out for a browser", async () => {
    expect(Object.entries(await loader())).toEqual([]);
    expect(JSON.stringify(await loader())).toBe("{}");
  });
});
