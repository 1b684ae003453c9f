import { describe, expect, it } from "vitest";
import { rememberAdult } from "~/age/age.server";
import { writeBasketCookie } from "~/session.server";
import { writeWishes } from "~/wish-list/wishes.server";
import { isForAll } from "./for-all.server";

const asked = (...cookies: string[]) =>
  isForAll(
    new Request("http://shop.example/products", {
      headers: { Cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") },
    }),
  );

describe("a page that may stay on the device for whoever sits at it next", () => {
  it("is one that shows nothing of its visitor", async () => {
    expect(await asked()).toBe(true);
    expect(await asked("account=x", "purchases=y", "typed=z", "of_others=1")).toBe(true);
    expect(await asked(await writeBasketCookie({ id: "bsk_1", count: 0 }))).toBe(true);
  });

  it("is not one with a basket's count, wishes, a toast or alcohol", async () => {
    expect(await asked(await writeBasketCookie({ id: "bsk_1", count: 2 }))).toBe(false);
    expect(await asked(await writeWishes(["prod_1"]))).toBe(false);
    expect(await asked(await rememberAdult())).toBe(false);
    expect(await asked("toast=x")).toBe(false);
  });
});
