import { describe, expect, it } from "vitest";
import { markTitle } from "../mark";

describe("marking what was found", () => {
  it("marks words whatever their marks and case", () => {
    expect(markTitle("Nước mắm Cát Hải", ["nuoc", "mam"])).toBe("<mark>Nước mắm</mark> Cát Hải");
    expect(markTitle("Mắm tép, mắm tôm", ["mam"])).toBe("<mark>Mắm</mark> tép, <mark>mắm</mark> tôm");
  });

  it("marks two words that were typed as one", () => {
    expect(markTitle("Nước mắm Cát Hải", ["nuocmam"])).toBe("<mark>Nước mắm</mark> Cát Hải");
  });

  it("marks whole words only", () => {
    expect(markTitle("Mắm sòi", ["so"])).toBe("Mắm sòi");
  });

  it("escapes markup in and around what is marked", () => {
    expect(markTitle("<script>\"mắm\" & 'cá'</script>", ["mam", "script"])).toBe(
      "&lt;<mark>script</mark>&gt;&quot;<mark>mắm</mark>&quot; &amp; &#39;cá&#39;&lt;/<mark>script</mark>&gt;",
    );
    expect(markTitle("<mark>giả</mark>", ["gia"])).toBe("&lt;mark&gt;<mark>giả</mark>&lt;/mark&gt;");
  });

  it("leaves a title without a match as it is, but safe", () => {
    expect(markTitle("A < B", ["mam"])).toBe("A &lt; B");
  });
});
