import { describe, expect, it } from "vitest";
import { tooLarge } from "./too-large";

const MEGABYTE = 1024 * 1024;
const MOST = { each: 10, together: 25 };
const picture = (name: string, megabytes: number) => ({ name, size: megabytes * MEGABYTE });

describe("chosen pictures", () => {
  it.each<[string, Array<{ name: string; size: number }>, { name: string | null } | null]>([
    ["none are too large", [], null],
    [
      "as large as they may be, each and together",
      [picture("a", 10), picture("b", 10), picture("c", 5)],
      null,
    ],
    ["one a byte larger", [picture("a", 1), { name: "b", size: 10 * MEGABYTE + 1 }], { name: "b" }],
    ["all of them together", [picture("a", 9), picture("b", 9), picture("c", 9)], { name: null }],
  ])("%s", (_, files, found) => {
    expect(tooLarge(files, MOST)).toEqual(found);
  });
});
