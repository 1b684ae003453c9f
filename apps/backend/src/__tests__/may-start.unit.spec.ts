import { describe, expect, it } from "vitest";
import { whyNotStart } from "../may-start";

const secrets = { JWT_SECRET: "a", COOKIE_SECRET: "b" };

describe("the server starts", () => {
  it.each([
    ["with its secrets", "start", secrets],
    ["at a pinned time where that is not production", "start", { ...secrets, CLOCK: "x", NODE_ENV: "test" }],
    ["at a pinned time that was asked for", "start", { ...secrets, CLOCK: "x", ALLOW_PINNED_CLOCK: "1" }],
    ["never, when it is only built", "build", { CLOCK: "x" }],
    ["never, when tables are migrated", "db:migrate", {}],
  ])("%s", (_, command, env) => expect(whyNotStart(command, env)).toBeNull());
});

describe("the server does not start", () => {
  it("without its secrets, and names those that are missing", () => {
    expect(whyNotStart("start", { JWT_SECRET: "a", COOKIE_SECRET: "" })).toMatch(
      /^COOKIE_SECRET must be set/,
    );
    expect(whyNotStart("start", {})).toMatch(/^JWT_SECRET and COOKIE_SECRET must be set/);
  });

  it("with time standing still in production, also where nothing says that it is production", () => {
    for (const env of [
      { ...secrets, CLOCK: "2026-01-01", NODE_ENV: "production" },
      { ...secrets, CLOCK: "x" },
    ]) {
      expect(whyNotStart("start", env)).toMatch(/would stop time in production/);
    }
  });
});
