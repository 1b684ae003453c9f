import { illustration } from "../illustration";
import { SUBJECTS } from "../subjects";

describe("a product's picture", () => {
  it.each(Object.keys(SUBJECTS))("of %s is whole, and carries no words", (subject) => {
    const svg = illustration("any-product", subject);
    expect(svg).not.toMatch(/NaN|undefined|<text/);
    expect(svg.length).toBeLessThan(200_000);
  });

  it("stays the same for the same product and differs between products", () => {
    expect(illustration("mot-san-pham", "honey")).toBe(illustration("mot-san-pham", "honey"));
    expect(illustration("mot-san-pham", "honey")).not.toBe(illustration("san-pham-khac", "honey"));
  });

  it("cannot be had of something nobody has drawn", () => {
    expect(() => illustration("mot-san-pham", "spaceship")).toThrow(/spaceship/);
  });
});
