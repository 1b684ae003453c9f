import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { SETTING_NAMES } from "./setting-names.mjs";
import { ROOT } from "./settings.mjs";

const NAME = /`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`/g;

/** The first column of the tables of settings. */
function documented(file) {
  const rows = readFileSync(path.join(ROOT, file), "utf8")
    .split("\n")
    .filter((line) => /^\| `[A-Z]/.test(line));
  return rows.flatMap((row) => [...row.split("|")[1].matchAll(NAME)].map(([, name]) => name));
}

test.each(["README.md", "apps/storefront/README.md"])("every setting of %s is in the list", (file) => {
  const names = documented(file).filter((name) => !name.endsWith("_"));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
});

test("no setting is listed twice", () => {
  expect(SETTING_NAMES.filter((name, place) => SETTING_NAMES.indexOf(name) !== place)).toEqual([]);
});
