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
