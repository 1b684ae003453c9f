import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";

const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const { changeApplication } = await import("./application.server");
const { join } = await import("./join.server");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const ID = "papp_1";
const PAGE = `/en/desk/join/${ID}`;
const SAVE = `POST /producer/applications/${ID}`;
const refusal = (status: number, body: object) => ({ status, body: { message: "no", ...body } });

/** The application's form as a browser sends it. */
function aFormWith(fields: Record<string, string>, files: File[] = []): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files.length ? files : [new File([], "")]) form.append("papers", file);
  const Cookie = cookies.map((cookie) => cookie.split(";")[0]).join("; ");
  return new Request(`http://shop.example${PAGE}`, { method: "POST", body: form, headers: { Cookie } });
}
const TYPED = { legal_name: "HTX Đại Hà", tax_code: "123" };
const send = (fields: Record<string, string>, files?: File[]) =>
  changeApplication(aFormWith(fields, files), ID);
const asked = () => backend.asked().map(({ what }) => what);

describe("an application's form", () => {
  it("is saved as it was typed, in the member's name", async () => {
    backend.answers({ [SAVE]: {} });
    const answer = (await send({ ...TYPED, intent: "save", bank_number: "" })) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, PAGE]);
    expect(backend.asked()).toMatchObject([{ what: SAVE, body: TYPED, authorization: "Bearer desk-token" }]);
    expect(backend.asked()[0]?.body).not.toHaveProperty("bank_number");
  });

  it("keeps papers first, then what was typed, then sends it", async () => {
    backend.answers({ [`${SAVE}/papers`]: { status: 201 }, [SAVE]: {}, [`${SAVE}/send`]: {} });
    const paper = new File(["%PDF-1.4 %%EOF"], "Giấy phép.pdf");
    expect(((await send({ ...TYPED, intent: "send" }, [paper])) as Response).status).toBe(303);
    expect(asked()).toEqual([`${SAVE}/papers`, SAVE, `${SAVE}/send`]);
    expect(backend.asked()[0]?.body).toEqual({
      name: "Giấy phép.pdf",
      content_base64: Buffer.from("%PDF-1.4 %%EOF").toString("base64"),
    });
  });

  it("loses nothing that was typed because of a paper that is refused, is not sent then, and hears of all that is wrong", async () => {
    const errors = [
      { field: "papers", code: "other_kind" },
      { field: "tax_code", code: "not_a_tax_code" },
    ];
    const missing = [{ field: "papers", code: "required" }, ...errors.slice(1)];
    backend.answers({
      [`${SAVE}/papers`]: refusal(415, { errors: errors.slice(0, 1) }),
      [SAVE]: { body: { missing } },
      [`${SAVE}/send`]: {},
    });
    const answer = await send({ ...TYPED, intent: "send" }, [new File(["<svg/>"], "a.pdf")]);
    expect(answer).toMatchObject({ data: { draft: { values: TYPED, errors } }, init: { status: 422 } });
    expect(asked()).toEqual([`${SAVE}/papers`, SAVE]);
  });

  it("hands on no paper that is larger than the backend takes", async () => {
    backend.answers({ [SAVE]: {} });
    const large = new File([new Uint8Array(5 * 1024 * 1024 + 1)], "a.pdf");
    expect(await send({ intent: "save" }, [large])).toMatchObject({
      data: { draft: { errors: [{ field: "papers", code: "too_large", values: { max: 5 } }] } },
    });
    expect(asked()).toEqual([SAVE]);
  });

  it("tells at its fields what stands in the way of sending it", async () => {
    const errors = [{ field: "tax_code", code: "not_a_tax_code" }];
    backend.answers({ [SAVE]: {}, [`${SAVE}/send`]: refusal(422, { errors }) });
    expect(await send({ ...TYPED, intent: "send" })).toMatchObject({
      data: { draft: { values: TYPED, errors } },
      init: { status: 422 },
    });
  });

  it("saves what was typed when a paper is removed, also one that is gone already", async () => {
    backend.answers({ [SAVE]: {} });
    expect(((await send({ ...TYPED, intent: "drop:ppap_1" })) as Response).status).toBe(303);
    expect(asked()).toEqual([SAVE, `DELETE /producer/applications/${ID}/papers/ppap_1`]);
  });

  it("tells when the application has moved on, and holds what was typed when the session has ended", async () => {
    backend.answers({ [SAVE]: refusal(409, { code: "not_now" }) });
    expect(await send({ ...TYPED, intent: "save" })).toMatchObject({
      data: { draft: { values: TYPED, refusal: { code: "not_now" } } },
      init: { status: 409 },
    });
    backend.answers({ [SAVE]: refusal(401, { code: "signed_out" }) });
    const held = (await thrown(send({ ...TYPED, intent: "save" }))) as Response;
    expect(await held.json()).toMatchObject({
      why: "signed_out",
      fields: expect.arrayContaining([["tax_code", "123"]]),
    });
  });

  it("has no other address than its own", async () => {
    const answer = await thrown(changeApplication(aFormWith({}), "../profile"));
    expect((answer as Response).status).toBe(404);
  });
});

describe("the way to selling here", () => {
  const JOIN = { name: "Vũ Văn Bình", email: "binh@example.com", password: "thuyền về bến", claim: "mam" };

  it("has a link mailed to whoever is not signed in, and keeps no password", async () => {
    backend.answers({ "POST /producer/join": { status: 202, body: { sent_to: "b•••@example.com" } } });
    const answer = (await join(aForm("/desk/join", JOIN))) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/desk/join?sent=1"]);
    expect(backend.asked()[0]?.body).toEqual({ ...JOIN, locale: "vi" });
    const errors = [{ field: "password", code: "too_easy" }];
    backend.answers({ "POST /producer/join": refusal(422, { errors }) });
    expect(await join(aForm("/desk/join", JOIN))).toMatchObject({
      data: { draft: { values: { name: JOIN.name, email: JOIN.email }, errors } },
    });
    expect(JSON.stringify(await join(aForm("/desk/join", JOIN)))).not.toContain(JOIN.password);
  });

  it("begins an application at once for whoever is signed in", async () => {
    backend.answers({ "POST /producer/applications": { status: 201, body: { application: { id: ID } } } });
    const answer = (await join(aForm("/en/desk/join", { claim: "mam" }, { cookies }))) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, PAGE]);
    expect(backend.asked()[0]).toMatchObject({ body: { claim: "mam" }, authorization: "Bearer desk-token" });
  });
});
