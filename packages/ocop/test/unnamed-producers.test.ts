import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { nameUnnamedInEnglish } from "../src";

describe("a producer whom nobody knows yet", () => {
  it.each([
    ["Chủ thể chưa rõ tên (phường An Lư cũ)", "Producer not known yet (former An Lư ward)"],
    ["Chủ thể chưa rõ tên (xã Đại Hợp cũ)", "Producer not known yet (former Đại Hợp commune)"],
    ["Chủ thể chưa rõ tên (huyện Cát Hải cũ)", "Producer not known yet (former Cát Hải district)"],
    [
      "Chủ thể chưa rõ tên (chim công, phường Nam Triệu Giang cũ)",
      "Producer not known yet (peafowl, former Nam Triệu Giang ward)",
    ],
  ])("%s is named in English", (name, english) => {
    expect(nameUnnamedInEnglish(name)).toBe(english);
    const answer = JSON.stringify({ producers: [{ name }, { name }], note: "Hợp tác xã Đại Hà" });
    expect(JSON.parse(nameUnnamedInEnglish(answer))).toEqual({
      producers: [{ name: english }, { name: english }],
      note: "Hợp tác xã Đại Hà",
    });
  });

  it("is so of every such name in the shop's own data", () => {
    const data = readFileSync(resolve(__dirname, "../../../data/producers.json"), "utf8");
    expect(data).toContain("Chủ thể chưa rõ tên");
    expect(nameUnnamedInEnglish(data)).not.toContain("Chủ thể chưa rõ tên (");
  });
});
