import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { secretsFor } from "./secrets.mjs";

let folder;
let file;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "market-secrets-"));
  file = path.join(folder, "secrets.json");
  for (const name of ["JWT_SECRET", "VAPID_PUBLIC_KEY", "VAPID_PRIVATE_KEY"]) vi.stubEnv(name, "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const pairOf = ({ apps }) => [apps.VAPID_PUBLIC_KEY, apps.VAPID_PRIVATE_KEY];

test("secrets are made once, kept for their owner alone, and the database's goes to no app", () => {
  const made = secretsFor({ secrets: file });
  expect(secretsFor({ secrets: file })).toEqual(made);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(Object.keys(made.apps)).not.toContain("POSTGRES_PASSWORD");
  expect(new Set(Object.values(made.apps)).size).toBe(Object.keys(made.apps).length);
});

test("the pair for alerts on phones is a point of the curve and its key, and comes to a folder that has none", () => {
  writeFileSync(file, JSON.stringify({ JWT_SECRET: "older" }));
  const made = secretsFor({ secrets: file });
  const [point, key] = pairOf(made).map((text) => Buffer.from(text, "base64url"));
  expect([point.length, point[0], key.length]).toEqual([65, 4, 32]);
  expect(made.apps.JWT_SECRET).toBe("older");
  expect(JSON.parse(readFileSync(file, "utf8")).VAPID_PRIVATE_KEY).toBe(made.apps.VAPID_PRIVATE_KEY);
});

test("a pair named outside is taken whole, one key alone is not", () => {
  const made = pairOf(secretsFor({ secrets: file }));
  vi.stubEnv("VAPID_PUBLIC_KEY", "theirs");
  expect(pairOf(secretsFor({ secrets: file }))).toEqual(made);
  vi.stubEnv("VAPID_PRIVATE_KEY", "as well");
  expect(pairOf(secretsFor({ secrets: file }))).toEqual(["theirs", "as well"]);
});
