import { describe, expect, it } from "vitest";
import { aBackend, aForm, thrown } from "~/testing/backend";
import { unsentIn } from "../unsent";
import { MOST_MEGABYTES_EACH } from "./picture-limits";
import { NEW_GOODS, typedOf } from "./typed-goods";

const backend = await aBackend();
const { writeDeskCookie } = await import("../desk-cookie.server");
const { listQuestion, readProduct, saveGoods } = await import("./products.server");

const member = { token: "desk-token", expires_at: "2099-01-01T00:00:00Z", name: "Bình", acting: null };
const cookies = [await writeDeskCookie(member)];
const PAGE = "/desk/products/prod_1";
const API = "/producer/products";
const request = (path = PAGE) => aForm(path, {}, { cookies });

const { texts: NO_TEXTS } = NEW_GOODS;
const product = {
  id: "prod_1",
  pending: "draft",
  content: {
    ...NO_TEXTS,
    title: "Của Bình",
    set_no: null,
    herbal_kind: null,
    abv: null,
    pictures: [],
    variants: [],
  },
  terms: { season_months: [], harvest_on: null, ship_to: null },
  version: "v2",
};

function form(fields: Record<string, string>, files: Array<[string, string]> = []): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  for (const [name, content] of files)
    made.append("files", new File([content], name, { type: "image/jpeg" }));
  return made;
}

describe("saving goods at the desk", () => {
  it("makes new ones, and goes on to their own page", async () => {
    backend.answers({ [`POST ${API}`]: { status: 201, body: { product } } });
    const answer = (await saveGoods(
      request("/desk/products/new"),
      null,
      form({ title: "Nước mắm", set_no: "8", intent: "save", "variants.0.price": "85.000" }),
    )) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/desk/products/prod_1"]);
    expect(backend.asked()).toMatchObject([
      {
        authorization: "Bearer desk-token",
        body: {
          send: false,
          content: { title: "Nước mắm", set_no: 8, variants: [{ id: null, price: 85_000 }] },
        },
      },
    ]);
    expect(backend.asked()[0]?.body).not.toHaveProperty("version");
  });

  it("stores chosen pictures first, and has them when the form comes again", async () => {
    const url = "http://files/goods-1.webp";
    const errors = [{ field: "description", code: "required" }];
    backend.answers({
      [`POST ${API}/pictures`]: { status: 201, body: { pictures: [{ url, width: 1, height: 1 }] } },
      [`POST ${API}/prod_1`]: { status: 422, body: { code: "invalid_fields", message: "no", errors } },
    });
    const answer = await saveGoods(
      request(),
      "prod_1",
      form({ title: "Nước mắm", version: "v1", intent: "send" }, [["anh.jpg", "x"]]),
    );
    expect(answer).toMatchObject({
      data: {
        draft: {
          typed: { texts: { title: "Nước mắm" }, pictures: [{ url }], version: "v1" },
          faults: errors,
        },
      },
      init: { status: 422 },
    });
    expect(backend.asked()[1]?.body).toMatchObject({
      send: true,
      version: "v1",
      content: { pictures: [{ url }] },
    });
  });

  it("names the picture that is too large, keeps the others and all that was typed, and saves nothing", async () => {
    const url = "http://files/goods-1.webp";
    backend.answers({
      [`POST ${API}/pictures`]: { status: 201, body: { pictures: [{ url, width: 1, height: 1 }] } },
    });
    const huge = "x".repeat(MOST_MEGABYTES_EACH * 1024 * 1024 + 1);
    const sent = form({ title: "Nước mắm", version: "v1", intent: "save" }, [
      ["to.jpg", huge],
      ["vua.jpg", "x"],
    ]);
    expect(await saveGoods(request(), "prod_1", sent)).toMatchObject({
      init: { status: 422 },
      data: {
        draft: {
          typed: { texts: { title: "Nước mắm" }, pictures: [{ url }], version: "v1" },
          faults: [
            { field: "files", code: "one_too_large", values: { name: "to.jpg", max: MOST_MEGABYTES_EACH } },
          ],
        },
      },
    });
    expect(backend.asked().map(({ what }) => what)).toEqual([`POST ${API}/pictures`]);
  });

  it("tells that all pictures together were too large, with what was typed", async () => {
    const sent = form({ title: "Nước mắm", version: "v1", intent: "send" });
    expect(await saveGoods(request(), "prod_1", sent, true)).toMatchObject({
      init: { status: 422 },
      data: {
        draft: {
          typed: { texts: { title: "Nước mắm" } },
          faults: [{ field: "files", code: "too_large_together" }],
        },
      },
    });
    expect(backend.asked()).toEqual([]);
  });

  it("of a gift box searches what may lie in it, keeps all that was typed, and lists what is chosen", async () => {
    const parts = `GET ${API}/parts`;
    const honey = {
      variant_id: "variant_honey",
      title: "Mật ong",
      sku: null,
      left: 3,
      season_months: [],
      bar: null,
    };
    backend.answers({ [parts]: { body: { choices: [honey], more: true } } });
    const typed = {
      title: "Hộp quà",
      box: "1",
      "parts.0.variant_id": "variant_sauce",
      "parts.0.pieces": "2",
      "variants.0.price": "250.000",
    };
    const searched = await saveGoods(
      request("/desk/products/new?box=1"),
      null,
      form({ ...typed, find: " mật ong ", intent: "find-parts" }),
    );
    expect(searched).toMatchObject({
      data: {
        draft: {
          typed: {
            texts: { title: "Hộp quà" },
            variants: [{ price: "250.000" }],
            parts: [
              { variant_id: "variant_sauce", pieces: "2" },
              { variant_id: "", pieces: "" },
            ],
            find: "mật ong",
            found: "mật ong",
          },
          faults: [],
          refusal: "not_saved",
        },
        choices: { choices: [honey], more: true },
      },
      init: { status: 200 },
    });
    // Enter in its field presses the form's first button, which saves: what is new there is a search all the same.
    backend.answers({ [parts]: { body: { choices: [honey], more: false } } });
    await saveGoods(request(), "prod_1", form({ ...typed, find: "gừng", found: "mật ong", intent: "save" }));
    expect(backend.asked().map(({ what, query }) => [what, Object.fromEntries(query)])).toEqual([
      [parts, { q: "mật ong", chosen: "variant_sauce" }],
      [parts, { q: "gừng", chosen: "variant_sauce" }],
    ]);
  });

  it("saves a gift box whose search was answered", async () => {
    backend.answers({ [`POST ${API}/prod_1`]: { body: { product } } });
    const fields = { title: "Hộp quà", box: "1", find: "gừng", found: "gừng", version: "v1", intent: "save" };
    expect(((await saveGoods(request(), "prod_1", form(fields))) as Response).status).toBe(303);
  });

  it("names the file that is no picture, and saves nothing", async () => {
    const errors = [{ field: "pictures.1", code: "not_a_picture" }];
    backend.answers({
      [`POST ${API}/pictures`]: { status: 415, body: { code: "not_a_picture", message: "no", errors } },
    });
    const files: Array<[string, string]> = [
      ["a.jpg", "x"],
      ["b.pdf", "y"],
    ];
    const answer = await saveGoods(request(), "prod_1", form({ title: "Nước mắm", intent: "save" }, files));
    expect(answer).toMatchObject({
      data: {
        draft: {
          typed: { texts: { title: "Nước mắm" } },
          faults: [{ field: "files", code: "not_a_picture", values: { name: "b.pdf" } }],
        },
      },
    });
    expect(backend.asked()).toHaveLength(1);
  });

  it("tells what somebody else changed, with all that was typed", async () => {
    const errors = [{ field: "title", code: "changed_meanwhile", values: { now: "Của Bình" } }];
    backend.answers({
      [`POST ${API}/prod_1`]: { status: 409, body: { code: "changed_meanwhile", message: "no", errors } },
      [`GET ${API}/prod_1`]: { body: { product } },
    });
    const answer = await saveGoods(
      request(),
      "prod_1",
      form({ title: "Của Chi", version: "v1", intent: "save" }),
    );
    expect(answer).toMatchObject({
      data: {
        draft: { typed: { texts: { title: "Của Chi" }, version: "v2" }, refusal: "changed_meanwhile" },
      },
      init: { status: 409 },
    });
  });

  it("gives one row more without saving anything", async () => {
    const answer = await saveGoods(request(), "prod_1", form({ title: "Nước mắm", intent: "more" }));
    expect(answer).toMatchObject({
      data: { draft: { typed: { variants: [{ title: "" }] }, refusal: "not_saved" } },
    });
    expect(backend.asked()).toEqual([]);
  });

  it("keeps all that was typed in the page where the session has ended or the backend is away", async () => {
    backend.answers({ [`POST ${API}/prod_1`]: "down" });
    const answer = (await thrown(
      saveGoods(
        request(),
        "prod_1",
        form({ title: "Nước mắm", intent: "save", "pictures.0.url": "http://a" }),
      ),
    )) as Response;
    expect(answer.status).toBe(503);
    const unsent = unsentIn({ data: await answer.json() });
    expect(unsent?.fields).toEqual(
      expect.arrayContaining([
        ["title", "Nước mắm"],
        ["pictures.0.url", "http://a"],
        ["intent", "save"],
      ]),
    );
  });

  it("is 404 for what is not theirs", async () => {
    expect(await thrown(saveGoods(request(), "prod_2", form({ title: "x", intent: "save" })))).toMatchObject({
      status: 404,
    });
    expect(await thrown(readProduct(request(), member, "a/../b"))).toMatchObject({ status: 404 });
  });
});

describe("the list", () => {
  it.each([
    ["?q=%20mam%20&state=draft&page=3", { q: "mam", state: "draft", page: 3 }],
    ["?state=everything&page=-1", { q: "", state: "", page: 1 }],
    ["?page=abc", { q: "", state: "", page: 1 }],
  ])("of %s is asked for %j", (query, asked) => {
    expect(listQuestion(new Request(`http://shop.example/desk/products${query}`))).toEqual(asked);
  });

  it("begins a form with what goods say", () => {
    expect(typedOf({ ...product, content: { ...product.content } } as never).texts.title).toBe("Của Bình");
  });
});
