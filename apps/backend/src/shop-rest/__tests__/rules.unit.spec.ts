import { type RestRow, restOn } from "../rules";

const row = (given: Partial<RestRow>): RestRow => ({
  paused_at: null,
  closed_from: null,
  closed_until: null,
  ...given,
});
const TET = { closed_from: "2027-02-04", closed_until: "2027-02-12" };

describe("a producer's rest", () => {
  it.each([
    ["without anything written down", null, "2027-02-05", null],
    ["on the day before", row(TET), "2027-02-03", null],
    ["on the first day", row(TET), "2027-02-04", { until: "2027-02-12" }],
    ["on the last day", row(TET), "2027-02-12", { until: "2027-02-12" }],
    ["on the day after", row(TET), "2027-02-13", null],
    ["paused, whatever the days say", row({ ...TET, paused_at: new Date() }), "2027-02-13", { until: null }],
    ["half of the days", row({ closed_from: "2027-02-04" }), "2027-02-05", null],
  ] as const)("is what was written down: %s", (_, given, today, rest) => {
    expect(restOn(given, today)).toEqual(rest);
  });
});
