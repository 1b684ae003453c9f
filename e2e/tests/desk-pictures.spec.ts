import { writeFile } from "node:fs/promises";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { at, LANGUAGES } from "../support/language";
import { anOwnProducer, DOTS } from "../support/own-producer";
import { expect, test } from "../support/test";

const MEGABYTE = 1024 * 1024;

const WORDS = {
  vi: {
    signIn: "Vào quầy",
    name: "Tên sản phẩm",
    files: "Chọn thêm ảnh",
    price: "Giá (đồng)",
    save: "Lưu",
    tooLarge: "“to.jpg” lớn quá: mỗi ảnh nhiều nhất 10 MB.",
    together: "Các ảnh cộng lại lớn quá: mỗi lần gửi nhiều nhất 64 MB.",
  },
  en: {
    signIn: "Sign in",
    name: "Name",
    files: "Choose more pictures",
    price: "Price (đồng)",
    save: "Save",
    tooLarge: "“to.jpg” is too large: 10 MB at most for each picture.",
    together: "The pictures are too large together: 64 MB at most at one time.",
  },
} as const;

for (const language of LANGUAGES) {
  test(`pictures that are too large are told of at their field, and nothing typed is lost, in ${language}`, async ({
    page,
    scripted,
  }, info) => {
    const words = WORDS[language];
    const main = page.getByRole("main");
    const field = (name: string) => main.getByLabel(name, { exact: true });
    const fileOf = async (name: string, megabytes: number) => {
      const file = info.outputPath(name);
      await writeFile(file, Buffer.concat([DOTS, Buffer.alloc(Math.round(megabytes * MEGABYTE))]));
      return file;
    };
    const { clerk } = await anOwnProducer();
    await page.goto(at(language, "/desk/products/new"));
    await page.getByLabel("Email", { exact: true }).fill(clerk.email);
    await page.locator('input[name="password"]').fill(clerk.password);
    await main.getByRole("button", { name: words.signIn }).click();
    await page.goto(at(language, "/desk/products/new"));
    const typed = async () => {
      await expect(field(words.name)).toHaveValue("Bánh đa");
      // Below the pictures.
      await expect(field(words.price)).toHaveValue("45.000");
    };
    await field(words.name).fill("Bánh đa");
    await field(words.price).fill("45.000");

    const large = await fileOf("to.jpg", 11);
    const sent: string[] = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await field(words.files).setInputFiles([large, await fileOf("anh.png", 0)]);
    if (scripted) await expect(main.getByText(words.tooLarge)).toBeVisible();
    await main.getByRole("button", { name: words.save, exact: true }).last().click();
    await expect(main.getByText(words.tooLarge).first()).toBeVisible();
    // With script nothing is sent; without it the picture that fits is kept.
    expect(sent.length).toBe(scripted ? 0 : 1);
    await expect(main.locator('input[name="pictures.0.url"]')).toHaveCount(scripted ? 0 : 1);
    if (scripted) await expect(field(words.files)).toBeFocused();
    else await expect(page.getByRole("alert")).toContainText(words.tooLarge);
    await typed();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const many = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((no) => fileOf(`anh-${no}.jpg`, 9.9)));
    await field(words.files).setInputFiles(many);
    await main.getByRole("button", { name: words.save, exact: true }).last().click();
    await expect(main.getByText(words.together).first()).toBeVisible();
    expect(sent.length).toBe(scripted ? 0 : 2);
    await typed();
    await expectAccessible(page);
  });
}
