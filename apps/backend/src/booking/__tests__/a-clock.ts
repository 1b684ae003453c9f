/** The shop's clock stands at `now` before each test, and may be turned in it; no suite after this one sees it. */
export function aClockAt(now: string) {
  const turnClock = (to: Date | string) => {
    process.env.CLOCK = typeof to === "string" ? to : to.toISOString();
  };
  beforeEach(() => turnClock(now));
  afterAll(() => {
    delete process.env.CLOCK;
  });
  return turnClock;
}
