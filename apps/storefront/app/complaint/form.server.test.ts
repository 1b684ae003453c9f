import { describe, expect, it } from "vitest";
import { aBackend } from "~/testing/backend";

const backend = await aBackend();
const { emptyDraft, sendComplaint } = await import("./form.server");

const aComplaint = (fields: Record<string, string> = {}) => {
  const form = new FormData();
  const typed = {
    kind: "certificate",
    text: "Số quyết định ghi trên trang không đúng.",
    name: "Hoa",
    form_id: "f",
  };
  for (const [name, value] of Object.entries({ ...typed, ...fields })) form.append(name, value);
  return form;
};

describe("a complaint", () => {
  it("begun on a page says which page it is about, here and to the officers", async () => {
    expect(emptyDraft(new URLSearchParams({ about: "/certificates/cert_1" })).about).toBe(
      "/certificates/cert_1",
    );
    await sendComplaint(aComplaint({ about: "/certificates/cert_1" }), "vi", null);
    expect(backend.asked()[0]?.body).toMatchObject({ about: "/certificates/cert_1", name: "Hoa" });
  });

  it("is about no page of another site", () => {
    for (const about of ["https://evil.example/", "//evil.example", "javascript:alert(1)"]) {
      expect(emptyDraft(new URLSearchParams({ about })).about).toBe("");
    }
  });

  it("sent too often asks nobody, and comes again with what was written", async () => {
    const answer = await sendComplaint(aComplaint({ about: "/products/a" }), "vi", 60);
    expect(answer).toMatchObject({ status: 429, draft: { about: "/products/a", values: { name: "Hoa" } } });
    expect(backend.asked()).toEqual([]);
  });
});
