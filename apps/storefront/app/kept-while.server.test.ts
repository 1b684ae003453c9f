import { describe, expect, it } from "vitest";
import { keptWhile } from "./kept-while.server";

function aBackend() {
  let asked = 0;
  const read = async () => ({ asked: ++asked });
  return { read, failing: () => Promise.reject(new Error("down")) };
}

describe("what stands on many pages", () => {
  it("is read once for a version of the shop, and again for the next", async () => {
    const { read } = aBackend();
    expect(await keptWhile("1", "set=1", read)).toEqual({ asked: 1 });
    expect(await keptWhile("1", "set=1", read)).toEqual({ asked: 1 });
    expect(await keptWhile("1", "set=2", read)).toEqual({ asked: 2 });
    expect(await keptWhile("2", "set=1", read)).toEqual({ asked: 3 });
  });

  it("is read again at midnight in Vietnam", async () => {
    const { read } = aBackend();
    const at = (instant: string) => keptWhile("1", "set=7", read, { now: () => new Date(instant) });
    expect(await at("2026-11-24T16:59:59.999Z")).toEqual({ asked: 1 });
    expect(await at("2026-11-24T17:00:00.000Z")).toEqual({ asked: 2 });
  });

  it("is read every time while the shop's changes are not heard", async () => {
    const { read } = aBackend();
    await keptWhile(null, "set=9", read);
    expect(await keptWhile(null, "set=9", read)).toEqual({ asked: 2 });
  });

  it("is tried again after a failure", async () => {
    const { read, failing } = aBackend();
    await expect(keptWhile("1", "set=3", failing)).rejects.toThrow("down");
    expect(await keptWhile("1", "set=3", read)).toEqual({ asked: 1 });
  });
});
