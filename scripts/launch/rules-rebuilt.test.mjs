import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { restartIfChanged } from "./rules-rebuilt.mjs";

const homes = [];
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

/** A package that is built, and a backend that starts anew when its settings are touched. */
function aWatch() {
  const home = mkdtempSync(path.join(tmpdir(), "ocop-rules-"));
  homes.push(home);
  const [built, settings, stamp] = ["dist", "settings.ts", "stamp"].map((name) => path.join(home, name));
  mkdirSync(built);
  writeFileSync(settings, "settings");
  utimesSync(settings, new Date(0), new Date(0));
  return {
    build(text) {
      writeFileSync(path.join(built, "rules.js"), text);
      return restartIfChanged({ built, touch: settings, stamp });
    },
    touched: () => statSync(settings).mtimeMs > 0,
  };
}

test("the first build of a run restarts nothing: the backend has just begun with it", () => {
  const watch = aWatch();
  expect(watch.build("one")).toBe(false);
  expect(watch.touched()).toBe(false);
});

test("another program restarts the backend, the same one again does not", () => {
  const watch = aWatch();
  watch.build("one");
  expect(watch.build("two")).toBe(true);
  expect(watch.touched()).toBe(true);
  expect(watch.build("two")).toBe(false);
});
