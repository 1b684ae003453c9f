import { waitAfter } from "../back-off";

describe("a mail that was not taken", () => {
  it("waits longer each time, for three days in all", () => {
    const waits: number[] = [];
    for (let tried = 1; ; tried += 1) {
      const wait = waitAfter(tried, false);
      if (wait === null) break;
      waits.push(wait);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    const days = waits.reduce((sum, wait) => sum + wait, 0) / 86_400_000;
    expect(days).toBeGreaterThan(2.5);
    expect(days).toBeLessThan(3.5);
  });

  it("is hurried when somebody waits for its code, and never given up before the code has ended", () => {
    expect(waitAfter(1, true)).toBe(5_000);
    expect(waitAfter(50, true)).toBe(60_000);
  });
});
