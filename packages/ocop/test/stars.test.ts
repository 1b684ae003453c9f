import { describe, expect, it, test } from "vitest";
import { bandOf, isCertifiable, rankOf, type Stars } from "../src";

describe("the band that points reach", () => {
  test.each<[number, Stars]>([
    [100, 5],
    [90, 5],
    [89.99, 4],
    [70, 4],
    [69.5, 3],
    [50, 3],
    [49, 2],
    [30, 2],
    [29, 1],
    [0, 1],
  ])("%d points are %i stars", (points, stars) => {
    expect(bandOf(points)).toBe(stars);
  });

  test.each([-1, 100.5, Number.NaN, Number.POSITIVE_INFINITY])("%d points are refused", (points) => {
    expect(() => bandOf(points)).toThrow(RangeError);
  });
});

describe("the rank", () => {
  it("is the band when every minimum mark is met", () => {
    expect(rankOf(95, [])).toBe(5);
    expect(rankOf(95, [5, 5])).toBe(5);
  });

  it("is lower than the points where one criterion's mark allows fewer stars", () => {
    expect(rankOf(95, [5, 3, 4])).toBe(3);
  });

  it("is never higher than the points", () => {
    expect(rankOf(55, [5])).toBe(3);
  });

  it("earns a certificate from three stars on", () => {
    expect(([1, 2, 3, 4, 5] as const).filter(isCertifiable)).toEqual([3, 4, 5]);
  });
});
