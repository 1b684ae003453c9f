import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DeskSignedIn, ListingAnswer, MonthAvailability, ProductPage } from "@market/store-contract";
import { Modules } from "@medusajs/framework/utils";
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";
import { testBackend } from "../../testing";
import { seedDemo } from "../demo";
import { readDemoData } from "../demo-data";
import { findStorefrontKey, theStore } from "../shop";

const files = mkdtempSync(join(tmpdir(), "seed-pictures-"));
process.env.FILES_DIR = files;
process.env.CLOCK = "2026-11-24T03:00:00Z";
afterAll(() => rmSync(files, { recursive: true, force: true }));

const SEED_MS = 280_000;

testBackend({
  testSuite: ({ getContainer, api }) => {
    let headers: Record<string, string>;

    const rows = async () => {
      const db = getContainer().resolve("__pg_connection__");
      const tables = [
        "product",
        "producer",
        "certificate",
        "inventory_level",
        "shipping_option",
        "product_category",
        "translation",
        "product_variant",
        "experience",
        "ticket_kind",
        "unit",
        "departure",
      ];
      return Promise.all(
        tables.map(async (table) => [table, Number((await db(table).count())[0]?.count)] as const),
      );
    };

    beforeAll(async () => {
      expect(await seedDemo(getContainer())).toBe(true);
      headers = { "x-publishable-api-key": (await findStorefrontKey(getContainer()))?.token ?? "" };
    }, SEED_MS);

    it(
      "fills an empty database once, finishes what was cut short, and then leaves it alone",
      async () => {
        const container = getContainer();
        const { real, madeUp } = readDemoData();
        const found = (await api.get("/store/listing", { headers })).data as ListingAnswer;
        const alcohol = [...real, ...madeUp].filter(({ set_no }) => set_no === 14 || set_no === 15);
        expect(found.total).toBe(real.length + madeUp.length - alcohol.length);
        for (const { count, label } of found.facets.groups)
          expect([label, count >= 8]).toEqual([label, true]);
        expect(readdirSync(files).length).toBe(2 * (real.length + madeUp.length));

        const page = async (handle: string) =>
          (await api.get(`/store/listing/products/${handle}`, { headers })).data as ProductPage;
        const cakes = await page("banh-dau-xanh-tra-xanh-rong-vang");
        expect(cakes).toMatchObject({ stars: 5, demo: true, made_up: false, producer: { joined: false } });
        expect(cakes.certificate).toMatchObject({
          decision_number: "2361/QĐ-BNNMT",
          valid_until: "2028-06-26",
        });
        expect(cakes.images).toHaveLength(2);
        expect(await page("mat-ong-hoa-rung-cat-ba")).toMatchObject({
          stars: 0,
          certificate: { state: "expired" },
        });
        expect(await page("vai-tuoi-thanh-ha")).toMatchObject({
          stars: 0,
          certificate: { stars: 4, decision_year: null },
        });
        expect(await page("vi-du-ca-koi")).toMatchObject({ made_up: true, certificate: null });
        const box = await page("vi-du-hop-qua-dau-tam-va-sau");
        expect(box).toMatchObject({
          made_up: true,
          demo: true,
          stars: 0,
          bar: null,
          // Two bottles of syrup each, of which there are 34.
          variants: [{ title: "Một hộp", available: 17 }],
        });
        expect(box.parts.map(({ handle, pieces }) => [handle, pieces]).sort()).toEqual([
          ["vi-du-nuoc-sau-ngam", 1],
          ["vi-du-siro-dau-tam", 2],
        ]);
        expect(await page("den-tranh")).toMatchObject({
          kind: "experience",
          variants: [{ price: null }],
          experience: null,
        });
        expect((await page("vi-du-cheo-kayak-vinh-lan-ha")).experience?.tickets).toMatchObject([
          { title: "Người lớn", price: 420_000, seats: 1 },
          { title: "Trẻ em 6–11 tuổi", price: 250_000, seats: 1 },
          { title: "Nhóm 6 người", price: 2_200_000, seats: 6 },
        ]);
        expect(await page("vi-du-nha-dan-lang-chai-viet-hai")).toMatchObject({
          experience: { shape: "stay" },
        });
        // An infant's ticket costs nothing, which is no price to begin from.
        const puppets = (await api.get("/store/listing", { headers, params: { q: "múa rối nước" } }))
          .data as ListingAnswer;
        expect(puppets.items[0]).toMatchObject({ handle: "mua-roi-nuoc-hong-phong", price: 80_000 });
        const month = async (handle: string) =>
          (await api.get(`/store/experiences/${handle}/availability?month=2026-12&party=2`, { headers }))
            .data as MonthAvailability;
        const kayak = (await month("vi-du-cheo-kayak-vinh-lan-ha")).days;
        expect(kayak.map(({ state, departures }) => [state, departures.length])).toEqual(
          Array(31).fill(["open", 2]),
        );
        expect((await month("vi-du-nha-dan-lang-chai-viet-hai")).days[30]).toMatchObject({ state: "open" });
        const spirit = await api.get("/store/listing/products/ruou-nep-man", {
          headers,
          validateStatus: () => true,
        });
        expect(spirit.status).toBe(404);

        const login = await api.post("/auth/user/emailpass", {
          email: "admin@demo.ocop",
          password: "demo-ocop-2026",
        });
        expect(login.data.token).toBeTruthy();

        const signsIn = async (email: string) => {
          const { data } = await api.post("/producer/sign-in", { email, password: "demo-ocop-2026" });
          return (data as DeskSignedIn).member.producers;
        };
        const welcoming = await signsIn("quay@demo.ocop");
        const owned = await signsIn("chu@demo.ocop");
        expect(welcoming.length).toBeGreaterThan(1);
        expect(owned.map(({ id }) => id).sort()).toEqual(welcoming.map(({ id }) => id).sort());
        expect(new Set(welcoming.map(({ role }) => role))).toEqual(new Set(["staff"]));
        expect(new Set(owned.map(({ role }) => role))).toEqual(new Set(["owner"]));

        const before = await rows();
        expect(await seedDemo(container)).toBe(false);
        expect(await rows()).toEqual(before);

        const store = await theStore(container);
        await container.resolve(Modules.STORE).updateStores(store.id, { metadata: null });
        const lost = await page("nuoc-mam-song-hai");
        await deleteProductsWorkflow(container).run({ input: { ids: [lost.id] } });
        expect(await seedDemo(container)).toBe(true);
        expect(await page("nuoc-mam-song-hai")).toMatchObject({
          title: lost.title,
          variants: [{ price: 98_000 }],
        });
      },
      SEED_MS,
    );
  },
});
