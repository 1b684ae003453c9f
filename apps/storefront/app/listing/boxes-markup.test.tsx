import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { boxesMarkup } from "./boxes-markup";
import { Box } from "./facets";

const VALUES = [
  { value: "11887", label: "Xã Vĩnh Am", count: 12, chosen: false },
  { value: "11680", label: "Đặc khu Cát Hải", count: 0, chosen: true },
  { value: "none", label: "Không có gì", count: 0, chosen: false },
  {
    value: `"><script>alert(1)</script>`,
    label: `</span><img src=x onerror='a("b")'> & co.`,
    count: 1,
    chosen: true,
  },
];

describe("boxes written as markup", () => {
  it.each(VALUES)("are those that React renders, whatever stands in them: $label", (value) => {
    const box = (
      <Box name="commune" value={value}>
        {value.label}
      </Box>
    );
    expect(boxesMarkup("commune", [value])).toBe(renderToStaticMarkup(box));
  });

  it("stand one after the other", () => {
    expect(boxesMarkup("commune", VALUES)).toBe(
      VALUES.map((value) => boxesMarkup("commune", [value])).join(""),
    );
    expect(boxesMarkup("commune", [])).toBe("");
  });
});
