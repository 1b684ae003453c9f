import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

const homes = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function aProject({ asked, there }) {
  const home = mkdtempSync(path.join(tmpdir(), "ocop-install-"));
  homes.push(home);
  writeFileSync(path.join(home, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...asked } }));
  if (there) {
    mkdirSync(path.join(home, "node_modules"));
    writeFileSync(path.join(home, "node_modules/.package-lock.json"), JSON.stringify({ packages: there }));
  }
  return home;
}
const express = { "node_modules/express": { version: "4.21.0" } };
const ofAnotherPlatform = {
  "node_modules/@rollup/rollup-darwin-arm64": { version: "4.1.0", optional: true },
};

describe("what npm has installed", () => {
  test("is enough when it is what the lock asks for, packages of other platforms aside", () => {
    expect(isInstalled(aProject({ asked: { ...express, ...ofAnotherPlatform }, there: express }))).toBe(true);
  });

  test("is not enough on a fresh clone", () => {
    expect(isInstalled(aProject({ asked: express }))).toBe(false);
  });

  test("is not enough when the lock has moved on", () => {
    const older = { "node_modules/express": { version: "4.20.0" } };
    expect(isInstalled(aProject({ asked: express, there: older }))).toBe(false);
    expect(
      isInstalled(
        aProject({ asked: { ...express, "node_modules/zod": { version: "4.2.0" } }, there: express }),
      ),
    ).toBe(false);
  });
});
