import type { MedusaContainer } from "@medusajs/framework/types";
import { anOfficer, aShop, testBackend } from "../../testing";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let headers: { authorization: string };

    beforeEach(async () => {
      container = getContainer();
      await aShop(container);
      headers = (await anOfficer(container)).headers;
    });

    const post = (path: string, body: object) =>
      api.post(path, body, { headers, validateStatus: () => true });

    describe("an officer's list of producers", () => {
      it("takes a new one with its place of stock and its ways of delivery, under an address of its own", async () => {
        const body = {
          name: "HTX Đại Hà",
          kind: "cooperative",
          phone: "0912 345 678",
          commune_code: "11680",
        };
        const first = await post("/admin/producers", body);
        expect(first.status).toBe(201);
        expect(first.data.producer).toMatchObject({
          handle: "htx-dai-ha",
          phone: "+84912345678",
          status: "pending",
          joined: false,
        });
        expect((await post("/admin/producers", body)).data.producer.handle).toBe("htx-dai-ha-2");

        const { data } = await container.resolve("query").graph({
          entity: "producer",
          fields: ["stock_location_id", "parcel_option_id", "pickup_option_id"],
          filters: { handle: "htx-dai-ha" },
        });
        const options = await container.resolve("fulfillment").listShippingOptions({
          id: [data[0]?.parcel_option_id ?? "", data[0]?.pickup_option_id ?? ""],
        });
        expect(options.map(({ name }: { name: string }) => name).sort()).toEqual([
          "Giao tận nơi",
          "Nhận tại nơi sản xuất",
        ]);
        expect((await api.get("/admin/producers?q=dai ha", { headers })).data.count).toBe(2);
      });

      it("gives each of several producers of one name, recorded at once, a handle of its own", async () => {
        const answers = await Promise.all(
          [1, 2, 3, 4].map(() => post("/admin/producers", { name: "HTX Chè Mạo Khê" })),
        );
        expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
        expect(answers.map(({ data }) => data.producer.handle).sort()).toEqual([
          "htx-che-mao-khe",
          "htx-che-mao-khe-2",
          "htx-che-mao-khe-3",
          "htx-che-mao-khe-4",
        ]);
        const same = { name: "HTX Rươi", handle: "htx-ruoi" };
        const both = await Promise.all([post("/admin/producers", same), post("/admin/producers", same)]);
        expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
      });

      it("suspends one only with a reason, and refuses numbers that are none", async () => {
        const { data } = await post("/admin/producers", { name: "HTX Lúa" });
        const path = `/admin/producers/${data.producer.id}`;
        expect(await post(path, { status: "suspended" })).toMatchObject({
          status: 422,
          data: { errors: [{ field: "status_reason", code: "suspended_why" }] },
        });
        expect((await post(path, { phone: "12", tax_code: "123", email: "x" })).data.errors).toEqual([
          { field: "tax_code", code: "not_a_tax_code" },
          { field: "phone", code: "not_a_phone" },
          { field: "email", code: "not_an_email" },
        ]);
        const suspended = await post(path, { status: "suspended", status_reason: "Hàng giả" });
        expect(suspended.data.producer).toMatchObject({ status: "suspended", status_reason: "Hàng giả" });
        // The reason stays for as long as the suspension does.
        expect(await post(path, { status_reason: " " })).toMatchObject({
          status: 422,
          data: { errors: [{ field: "status_reason", code: "suspended_why" }] },
        });
        expect((await post(path, { phone: "0225 388 6258" })).status).toBe(200);
        expect((await post(path, { status: "approved", status_reason: "" })).data.producer).toMatchObject({
          status: "approved",
          status_reason: null,
        });
        expect((await post("/admin/producers/pdr_none", { name: "Ai đó" })).status).toBe(404);
      });
    });
  },
});
