import { describe, expect, it } from "vitest";
import { formWithFiles } from "./form-with-files.server";

const PAGE = "http://shop.example/reviews/pur_1/line_1";
const file = (name: string, kilobytes: number) =>
  new File([new Uint8Array(kilobytes * 1024).fill(65)], name, { type: "image/jpeg" });
const MOST = 1;

function read(parts: Array<[string, string | File]>, most = MOST) {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  return formWithFiles(new Request(PAGE, { method: "POST", body }), most);
}
const namesIn = (form: FormData) =>
  form.getAll("pictures").map((value) => (typeof value === "string" ? value : value.name));

describe("a form with files", () => {
  it("is read with its words and its files, byte for byte", async () => {
    const bytes = new Uint8Array([0, 13, 10, 45, 45, 255, 13, 10]);
    const picture = new File([bytes], "ảnh.png", { type: "image/png" });
    const { form, leftOut } = await read([
      ["text", "Nước mắm\r\nngon"],
      ["pictures", picture],
    ]);
    const got = form.get("pictures") as File;
    expect([form.get("text"), got.name, got.type, leftOut]).toEqual([
      "Nước mắm\r\nngon",
      "ảnh.png",
      "image/png",
      false,
    ]);
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes);
  });

  it("leaves out what is too large together, and loses no word before or after it", async () => {
    const { form, leftOut } = await read([
      ["before", "Ngon"],
      ["pictures", file("a.jpg", 600)],
      ["pictures", file("b.jpg", 600)],
      ["pictures", file("c.jpg", 300)],
      ["after", "rất ngon"],
    ]);
    expect(leftOut).toBe(true);
    expect([form.get("before"), form.get("after")]).toEqual(["Ngon", "rất ngon"]);
    expect(namesIn(form)).toEqual(["a.jpg", "c.jpg"]);
  });

  it("takes files that fill it to the last byte", async () => {
    const { form, leftOut } = await read([
      ["pictures", file("a.jpg", 512)],
      ["pictures", file("b.jpg", 512)],
    ]);
    expect([namesIn(form), leftOut]).toEqual([["a.jpg", "b.jpg"], false]);
  });

  it("brings no file of a field that was left empty", async () => {
    const { form, leftOut } = await read([["pictures", new File([], "")]]);
    expect([form.getAll("pictures").filter((value) => typeof value !== "string"), leftOut]).toEqual([
      [],
      false,
    ]);
  });

  it("reads a form without files as it is", async () => {
    const request = new Request(PAGE, { method: "POST", body: new URLSearchParams({ text: "Ngon" }) });
    expect((await formWithFiles(request, MOST)).form.get("text")).toBe("Ngon");
  });

  it("refuses words as long as a book", async () => {
    await expect(read([["text", "a".repeat(1024 * 1024 + 1)]])).rejects.toMatchObject({ status: 413 });
  });
});
