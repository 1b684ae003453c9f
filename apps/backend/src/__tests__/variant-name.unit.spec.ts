import { variantName } from "../variant-name";

it.each([
  [null, null],
  ["", null],
  ["Default variant", null],
  ["default", null],
  ["Một sản phẩm", null],
  ["One piece", null],
  ["500 g", "500 g"],
  ["Một hộp", "Một hộp"],
  ["Default variant, đỏ", "Default variant, đỏ"],
])("a kind titled %j is called %j", (title, name) => {
  expect(variantName(title)).toBe(name);
});
