import { expect, it } from "vitest";
import { hindrance } from "./hindrance.js";

const able = { serviceWorker: true, push: true, permission: "default" as const };

it.each([
  ["one that has not been asked", able, null],
  ["one that allowed it", { ...able, permission: "granted" as const }, null],
  ["one that refused it", { ...able, permission: "denied" as const }, "denied"],
  ["an iPhone outside of the home screen", { ...able, push: false, permission: null }, "unsupported"],
  ["a browser without workers", { ...able, serviceWorker: false }, "unsupported"],
])("%s", (_, device, expected) => {
  expect(hindrance(device)).toBe(expected);
});
