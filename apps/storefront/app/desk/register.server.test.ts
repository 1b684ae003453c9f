import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";
import { nightOf } from "./register";

const backend = await aBackend();
const { writeDeskCookie } = await import("./desk-cookie.server");
const { changeRegister, readRegister } = await import("./register.server");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const PAGE = "/desk/bookings/bkg_1/guests";
const API = "/producer/bookings/bkg_1/guests";
const HOA = {
  name: "Nguyễn Thị Hoa",
  born: "1988-03-08",
  nationality: "VN",
  paper: "citizen_card",
  paper_number: "031 188 001 234",
};
const send = (fields: Record<string, string>) => changeRegister(aForm(PAGE, fields, { cookies }), "bkg_1");
const read = (id = "bkg_1") => readRegister(new Request(`http://shop.example${PAGE}`), member, id);
const toast = (answer: Response) => {
  const [kept = ""] = answer.headers.getSetCookie().filter((one) => one.startsWith("toast="));
  return Buffer.from(decodeURIComponent(kept.split(/[=;]/)[1] ?? ""), "base64").toString();
};

describe("the guest register of a stay", () => {
  it("is shown to its host, and is no page of a visit by the hour", async () => {
    const stay = { title: "Nhà dân", guests: 2 };
    backend.answers({ [`GET ${API}`]: { body: { stay, guests: [] } } });
    expect(await read()).toEqual({ stay, guests: [] });
    expect(backend.asked()[0]).toMatchObject({ authorization: "Bearer desk-token" });
    backend.answers({ [`GET ${API}`]: { body: { stay: null, guests: [] } } });
    expect(await thrown(read())).toMatchObject({ status: 404 });
    expect(await thrown(read("a/b"))).toMatchObject({ status: 404 });
    expect(await thrown(read("bkg_2"))).toMatchObject({ status: 404 });
  });

  it("takes a guest, and comes again without any name in a cookie", async () => {
    backend.answers({ [`POST ${API}`]: { status: 201, body: { guest: { id: "gst_1" } } } });
    const answer = (await send({ ...HOA, name: ` ${HOA.name} ` })) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, PAGE]);
    expect(backend.asked()[0]?.body).toEqual(HOA);
    expect(toast(answer)).not.toBe("");
    expect(toast(answer)).not.toContain("Hoa");
  });

  it("tells which form it was, so that what is sent twice is written down once", async () => {
    backend.answers({ [`POST ${API}`]: { status: 201, body: { guest: { id: "gst_1" } } } });
    await send({ ...HOA, form_id: "form-0001" });
    await send({ ...HOA, form_id: "no id at all" });
    expect(backend.asked().map(({ body }) => body)).toEqual([{ ...HOA, form_id: "form-0001" }, HOA]);
    const body = { code: "form_used", message: "no" };
    backend.answers({ [`POST ${API}`]: { status: 409, body } });
    expect(await send({ ...HOA, form_id: "form-0001" })).toMatchObject({
      data: { draft: { values: { form_id: "form-0001" }, refusal: { code: "form_used" } } },
    });
  });

  it("says which field is wrong, and keeps all that was typed", async () => {
    const errors = [{ field: "paper_number", code: "not_a_number" }];
    const body = { code: "invalid_fields", message: "no", errors };
    backend.answers({ [`POST ${API}`]: { status: 422, body } });
    expect(await send({ ...HOA, paper_number: "12" })).toMatchObject({
      data: { draft: { values: { ...HOA, paper_number: "12" }, errors, refusal: null } },
      init: { status: 422 },
    });
  });

  it("says why nobody may be written down, and keeps what was typed", async () => {
    const errors = [{ field: "name", code: "all_guests_taken", values: { guests: 2 } }];
    const body = { code: "all_guests_taken", message: "no", errors };
    backend.answers({ [`POST ${API}`]: { status: 409, body } });
    expect(await send(HOA)).toMatchObject({
      data: { draft: { values: HOA, errors: [], refusal: { code: "all_guests_taken" } } },
      init: { status: 409 },
    });
  });

  it("holds the papers in the page, not in a cookie, where the session has ended", async () => {
    const answer = (await thrown(changeRegister(aForm(PAGE, HOA), "bkg_1"))) as Response;
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([401, "private, no-store"]);
    expect(await answer.json()).toEqual({ why: "signed_out", fields: Object.entries(HOA) });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it("removes a guest, also one who is gone already, and nobody else", async () => {
    const remove = (guest_id: string) => send({ intent: "remove", guest_id }) as Promise<Response>;
    backend.answers({ [`DELETE ${API}/gst_1`]: { body: { deleted: true } } });
    const removed = await remove("gst_1");
    expect(removed.headers.get("Location")).toBe(PAGE);
    expect(toast(removed)).toContain('"good"');
    expect(toast(await remove("gst_gone"))).toContain('"good"');
    backend.answers({ [`DELETE ${API}/gst_1`]: { status: 409, body: { code: "busy", message: "no" } } });
    expect(toast(await remove("gst_1"))).toContain('"warn"');
    expect(await thrown(remove("../answer"))).toMatchObject({ status: 404 });
    expect(backend.asked().map(({ what }) => what)).toEqual([
      `DELETE ${API}/gst_1`,
      `DELETE ${API}/gst_gone`,
      `DELETE ${API}/gst_1`,
    ]);
  });
});

describe("the list under which a stay is found", () => {
  const stay = { arrive: "2026-12-20", leave: "2026-12-23" };
  it.each([
    ["2026-12-01", "2026-12-20"],
    ["2026-12-20", "2026-12-20"],
    ["2026-12-22", "2026-12-22"],
    ["2026-12-23", "2026-12-20"],
  ])("on %s is that of %s", (today, night) => {
    expect(nightOf(stay, today)).toBe(night);
  });
});
