import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aCertificate, anOfficer, aProducer, aProductOf, aShop, type Shop, testBackend } from "../../testing";
import { aRegister, CERTIFICATE } from "./a-register";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let shop: Shop;
    let officer: { headers: { authorization: string } };

    beforeEach(async () => {
      process.env.CLOCK = "2026-11-24T03:00:00Z";
      container = getContainer();
      shop = await aShop(container);
      officer = await anOfficer(container, { first_name: "Lan", last_name: "Nguyễn" });
    });
    afterEach(() => {
      delete process.env.CLOCK;
    });

    const { post, get, record } = aRegister(api, () => officer);

    describe("the register of certificates", () => {
      it("holds what an officer recorded, with 36 months from the decision and the officer's name in its history", async () => {
        const certificate = await record();
        expect(certificate).toMatchObject({
          state: "valid",
          stars_shown: 4,
          level: "city",
          valid_from: "2023-12-29",
          valid_until: "2026-12-29",
          products: [],
          producer: null,
        });
        expect(certificate.history).toMatchObject([
          { action: "recorded", actor: { name: "Nguyễn Lan", email: "can-bo@haiphong.example" } },
        ]);
      });

      it("is corrected only with a reason, and keeps what stood there before", async () => {
        const { id } = await record();
        expect(await post(`/admin/certificates/${id}`, { changes: { stars: 3 } })).toMatchObject({
          status: 422,
          data: { errors: [{ field: "reason", code: "required" }] },
        });

        const { data } = await post(`/admin/certificates/${id}`, {
          changes: { decision_date: "2024-01-15", stars: 3 },
          reason: "Ghi nhầm ngày",
        });
        expect(data.certificate).toMatchObject({
          stars_shown: 3,
          valid_from: "2024-01-15",
          valid_until: "2027-01-15",
        });
        expect(data.certificate.history[0]).toMatchObject({
          action: "corrected",
          reason: "Ghi nhầm ngày",
          changes: expect.arrayContaining([
            { field: "stars", before: 4, after: 3 },
            { field: "valid_until", before: "2026-12-29", after: "2027-01-15" },
          ]),
        });
      });

      it("takes a withdrawal once, on one of the law's grounds, and takes it back only by a correction", async () => {
        const { id } = await record();
        const withdraw = { withdrawn_on: "2026-11-20", ground: "mark_misused", reason: "Kết luận 12/KL" };
        expect(
          await post(`/admin/certificates/${id}/withdraw`, { ...withdraw, ground: "dislike" }),
        ).toMatchObject({
          status: 422,
          data: { errors: [{ field: "ground", code: "not_a_choice" }] },
        });
        expect(
          await post(`/admin/certificates/${id}/withdraw`, { ...withdraw, withdrawn_on: "2026-11-25" }),
        ).toMatchObject({
          status: 422,
          data: { errors: [{ field: "withdrawn_on", code: "in_future" }] },
        });

        const withdrawn = await post(`/admin/certificates/${id}/withdraw`, withdraw);
        expect(withdrawn.data.certificate).toMatchObject({ state: "withdrawn", stars_shown: 0 });
        expect(await post(`/admin/certificates/${id}/withdraw`, withdraw)).toMatchObject({
          status: 409,
          data: { code: "already_withdrawn" },
        });

        const back = await post(`/admin/certificates/${id}`, {
          changes: { withdrawn_on: null, withdrawal_ground: null },
          reason: "Thu hồi nhầm sản phẩm",
        });
        expect(back.data.certificate).toMatchObject({ state: "valid", stars_shown: 4 });
        expect(back.data.certificate.history.map((line: { action: string }) => line.action)).toEqual([
          "corrected",
          "withdrawn",
          "recorded",
        ]);
      });

      it("keeps stars through grace, in words, once renewal was filed", async () => {
        const { id } = await record();
        expect(await post(`/admin/certificates/${id}/renewal`, { filed_on: "2026-11-20" })).toMatchObject({
          status: 422,
          data: { errors: [{ field: "reason", code: "outside_renewal_window" }] },
        });
        await post(`/admin/certificates/${id}/renewal`, { filed_on: "2026-07-15" });

        process.env.CLOCK = "2027-01-10T03:00:00Z";
        const { data } = await get(`/admin/certificates/${id}`);
        expect(data.certificate).toMatchObject({ state: "in_grace", stars_shown: 4, stars_note: "in_grace" });
      });

      it("refuses what cannot be, each field with a word for it", async () => {
        await record();
        const { status, data } = await post("/admin/certificates", {
          ...CERTIFICATE,
          product_name: "  ",
          set_no: 27,
          stars: 5,
          level: "city",
          decision_date: "2026-11-25",
          commune_code: "00001",
          valid_until: "2030-01-01",
        });
        expect(status).toBe(422);
        expect(
          Object.fromEntries(
            data.errors.map((each: { field: string; code: string }) => [each.field, each.code]),
          ),
        ).toEqual({
          product_name: "required",
          set_no: "not_a_set",
          level: "level_does_not_fit_stars",
          decision_date: "in_future",
          commune_code: "unknown_commune",
          validity_reason: "reason_required",
          product_code: "taken",
        });
      });

      it("cannot be rewritten by anybody who reaches the database", async () => {
        const { id } = await record();
        const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
        const line = () => db("certificate_event").where({ certificate_id: id });
        await expect(line().update({ actor_name: "Ai khác" })).rejects.toThrow(/append-only/);
        await expect(line().delete()).rejects.toThrow(/append-only/);
        await expect(db.raw("TRUNCATE certificate_event CASCADE")).rejects.toThrow(/append-only/);
        expect(await line()).toHaveLength(1);
      });

      it("is found by name without marks, by state, by stars and by what ends soon", async () => {
        await record();
        await record({
          product_name: "Bánh đa",
          product_code: null,
          stars: 3,
          decision_date: "2022-06-30",
          decision_number: "9/QĐ",
        });
        const names = async (query: string) =>
          (await get(`/admin/certificates?${query}`)).data.certificates.map(
            (each: { product_name: string }) => each.product_name,
          );
        expect(await names("q=nuoc mam")).toEqual(["Nước mắm Cát Hải"]);
        expect(await names("state=expired")).toEqual(["Bánh đa"]);
        expect(await names("stars=4")).toEqual(["Nước mắm Cát Hải"]);
        expect(await names("ending_before=2026-01-01")).toEqual(["Bánh đa"]);
        expect((await get("/admin/certificates?state=nonsense")).status).toBe(422);
      });

      it("tells of every change, with the products that show it, so that the index follows", async () => {
        const producer = await aProducer(container, shop);
        const product = await aProductOf(container, shop, producer);
        const { id } = await record();
        const heard: unknown[] = [];
        container
          .resolve("event_bus")
          .subscribe("certificate.changed", async ({ data }: { data: unknown }) => {
            heard.push(data);
          });
        const linked = await post(`/admin/certificates/${id}/products`, { add: [product.id] });
        expect(linked.data.certificate.products).toMatchObject([{ id: product.id }]);
        const unlinked = await post(`/admin/certificates/${id}/products`, { remove: [product.id] });
        expect(unlinked.data.certificate.products).toEqual([]);
        expect(unlinked.data.certificate.history[0]).toMatchObject({
          action: "products_changed",
          changes: [{ field: "product", before: "Nước mắm Cát Hải", after: null }],
        });
        await vi.waitFor(() =>
          expect(heard.flat()).toEqual([
            { id, product_ids: [product.id] },
            { id, product_ids: [product.id] },
          ]),
        );
      });

      it("is closed to strangers", async () => {
        const id = await aCertificate(container);
        const routes: Array<["get" | "post", string]> = [
          ["get", "/admin/certificates"],
          ["post", "/admin/certificates"],
          ["get", `/admin/certificates/${id}`],
          ["post", `/admin/certificates/${id}`],
          ["post", `/admin/certificates/${id}/renewal`],
          ["post", `/admin/certificates/${id}/withdraw`],
          ["post", `/admin/certificates/${id}/products`],
          ["post", `/admin/certificates/${id}/producer`],
          ["post", "/admin/certificates/import"],
          ["get", "/admin/certificates/import/template"],
          ["get", "/admin/producers"],
          ["post", "/admin/producers"],
          ["get", "/admin/producers/any"],
          ["post", "/admin/producers/any"],
        ];
        for (const [method, path] of routes) {
          const { status } = await api.request({
            method,
            url: path,
            headers: shop.headers,
            validateStatus: () => true,
          });
          expect(`${method} ${path} ${status}`).toBe(`${method} ${path} 401`);
        }
      });
    });
  },
});
