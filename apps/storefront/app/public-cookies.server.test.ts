import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { OUR_COOKIES, shownCookies } from "./public-cookies.server";

const APP = import.meta.dirname;

/** As our sources make them: `createCookie("name", …)`. */
function cookiesMade(): string[] {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  return files.flatMap((file) =>
    [...readFileSync(path.join(APP, file), "utf8").matchAll(/createCookie\(\s*"([^"]+)"/g)].map(
      ([, name]) => name ?? "",
    ),
  );
}

describe("what a public page shows of a visitor", () => {
  it("was decided for each of our cookies", () => {
    expect(cookiesMade().sort()).toEqual([...OUR_COOKIES].sort());
  });

  it("hangs on no account, no desk and no cookie of others", () => {
    expect(shownCookies("account=x; desk=y; purchases=z; typed=; _ga=GA1.1.5; toString=1")).toEqual([]);
  });

  it("hangs on basket, wishes, toast and being an adult", () => {
    expect(shownCookies("a=1; basket=x;wishes=y; toast=z; adult=1")).toEqual([
      "basket",
      "wishes",
      "toast",
      "adult",
    ]);
  });
});
