import type { GoodsImportAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readRows } from "../../certificates/import/read-sheet";
import { aMember, aProducer, testBackend } from "../../testing";
import { COLUMNS } from "../sheet/columns";
import { goodsTemplate } from "../sheet/sheets";
import { aDeskOfGoods, BOTTLE } from "./a-desk";

const HEADINGS = "Mã hàng;Tên sản phẩm;Bộ sản phẩm;Quy cách;Giá (đồng);Tồn kho;Tháng có hàng;Mô tả";
const sheetOf = (...rows: string[]) => [HEADINGS, ...rows].join("\r\n");

testBackend({
  testSuite: ({ api, getContainer }) => {
    async function aSheetDesk() {
      const desk = await aDeskOfGoods(getContainer(), api);
      const quietly = { validateStatus: () => true };
      const read = async (id: string, by: object = desk.headers) => {
        const { data } = await api.get(`/producer/products/import/${id}`, {
          headers: { ...by },
          ...quietly,
        });
        return (data as GoodsImportAnswer).import;
      };
      const settled = async (id: string) => {
        for (;;) {
          const job = await read(id);
          if (job.state !== "checking" && job.state !== "writing") return job;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      };
      return {
        ...desk,
        readJob: read,
        settled,
        /** Looked at, and nothing more. */
        check: async (file: string | Buffer) => {
          const form = new FormData();
          form.append("file", new Blob([typeof file === "string" ? file : new Uint8Array(file)]), "hang.csv");
          const { status, data } = await api.post("/producer/products/import", form, {
            headers: { ...desk.headers },
            ...quietly,
          });
          return status === 202 ? settled(data.import.id) : { status, ...data };
        },
        run: async (id: string) => {
          const { status, body } = await desk.at("POST", `/import/${id}/run`, {});
          return status === 202 ? settled(id) : { status, ...body };
        },
        file: async (name: string) => {
          const { data } = await api.get(`/producer/products/files/${name}`, {
            headers: { ...desk.headers },
            responseType: "arraybuffer",
          });
          return Buffer.from(data);
        },
      };
    }
    const cells = (job: { bad_cells: Array<{ row: number; column: string | null; code: string }> }) =>
      job.bad_cells.map(({ row, column, code }) => [row, column, code]);

    it("a dry run names every bad row and cell, and nothing is written", async () => {
      const { check, list, run } = await aSheetDesk();
      const job = await check(
        sheetOf(
          "MR-1;Mắm ruốc;8;Lọ 200 g;45.000;30;;Thơm, ngọt",
          "MR-1;Mắm ruốc;8;Lọ 400 g;80000;10;;",
          ";Không mã;8;;1000;1;;",
          "KD-1;Kẹo dừa;99;;mười nghìn;-3;13;",
          "KD-2;Kẹo dừa;6;;1000;1;;",
        ),
      );
      expect(job).toMatchObject({ state: "checked", rows: 5, done: 5, bad_count: 8 });
      expect(cells(job)).toEqual([
        [3, "Mã hàng", "twice_in_file"],
        [4, "Mã hàng", "required"],
        [5, "Bộ sản phẩm", "too_much"],
        [5, "Giá (đồng)", "not_a_number"],
        [5, "Tồn kho", "not_a_number"],
        [5, "Tháng có hàng", "not_months"],
        [5, "Quy cách", "required"],
        [6, "Quy cách", "required"],
      ]);
      expect(job.bad_cells[0].what_to_do).toEqual({
        vi: "Trùng với dòng 2 trong tệp.",
        en: expect.any(String),
      });
      expect(await run(job.id)).toMatchObject({ status: 409, code: "bad_cells" });
      expect(await list()).toMatchObject({ count: 0 });
    });

    it("all rows go in at once: new goods as drafts, price and stock of others at once, their texts as a change", async () => {
      const { check, run, list, read, onSale } = await aSheetDesk();
      const id = await onSale({ variants: [{ ...BOTTLE, sku: "NM-500" }] });
      const job = await check(
        sheetOf(
          "NM-500;Nước mắm cốt Đại Hà;;;90.000;25;5, 6;Ủ 24 tháng, thơm",
          "MR-1;Mắm ruốc;8;Lọ 200 g;45.000;30;;Thơm",
          "MR-2;Mắm ruốc;;Lọ 400 g;80 000 đ;10;;",
        ),
      );
      expect(job).toMatchObject({
        state: "checked",
        bad_count: 0,
        summary: { created: 1, changed: 1, unchanged: 0 },
      });
      expect((await list()).count).toBe(1);
      expect(await run(job.id)).toMatchObject({ state: "done", done: 3 });

      expect(await read(id)).toMatchObject({
        sale: "on",
        pending: "draft",
        variants: [{ price: 90_000, stock: 25 }],
        terms: { season_months: [5, 6] },
        content: { description: "Ủ 24 tháng, thơm", story: "Ba đời làm mắm." },
      });
      const [fresh] = (await list("?q=mam%20ruoc")).products;
      expect(fresh).toMatchObject({ title: "Mắm ruốc", sale: "new", pending: "draft" });
      expect(fresh?.variants).toEqual([
        expect.objectContaining({ title: "Lọ 200 g", sku: "MR-1", price: 45_000, stock: 30 }),
        expect.objectContaining({ title: "Lọ 400 g", sku: "MR-2", price: 80_000, stock: 10 }),
      ]);
      expect((await read(fresh?.id ?? "")).content).toMatchObject({ set_no: 8, description: "Thơm" });
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await expect.poll(() => db("audit_entry").where({ deed: "products.imported" })).toHaveLength(1);
    });

    it("is written once, however often it is asked for, and sent again it changes nothing", async () => {
      const { check, run, list } = await aSheetDesk();
      const rows = sheetOf("MR-1;Mắm ruốc;8;Lọ;45000;30;5,6;");
      const first = await check(rows);
      const both = await Promise.all([run(first.id), run(first.id)]);
      expect(both).toMatchObject([{ state: "done" }, { state: "done" }]);
      expect((await list()).count).toBe(1);
      const second = await check(rows);
      expect(second.summary).toEqual({ created: 0, changed: 0, unchanged: 1 });
      await run(second.id);
      expect((await list()).count).toBe(1);
    });

    it("nothing goes in where one row cannot be written", async () => {
      const { check, run, list, read, onSale } = await aSheetDesk();
      const id = await onSale({ variants: [{ ...BOTTLE, sku: "NM-500" }] });
      const job = await check(
        sheetOf("NM-500;Nước mắm cốt Đại Hà;;;99000;3;;", "MR-1;Mắm ruốc;8;Lọ;45000;30;;"),
      );
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await db.raw("alter table product_revision add constraint no_shrimp check (title <> 'Mắm ruốc')");
      try {
        expect(await run(job.id)).toMatchObject({ state: "failed" });
      } finally {
        await db.raw("alter table product_revision drop constraint no_shrimp");
      }
      expect((await list()).count).toBe(1);
      expect((await read(id)).variants[0]).toMatchObject({ price: 85_000, stock: 10 });
    });

    it("what is handed out can be sent back as it is, as .xlsx and as .csv", async () => {
      const { onSale, file, check } = await aSheetDesk();
      await onSale({
        variants: [{ ...BOTTLE, sku: "NM-500" }],
        description: "=SUM(A1); nói “thơm”\ndòng hai",
        storage: "-5 °C",
      });
      for (const name of ["products.csv", "products.xlsx"]) {
        const sent = await check(await file(name));
        expect([name, sent.bad_count, sent.summary]).toEqual([
          name,
          0,
          { created: 0, changed: 0, unchanged: 1 },
        ]);
      }
      expect((await file("products.csv")).toString()).toContain(`"'=SUM(A1); nói`);
      const template = await check(await file("template.xlsx"));
      expect([template.status, template.code]).toEqual([422, "no_rows"]);
      for (const format of ["xlsx", "csv"] as const) {
        const [headings] = await readRows(await goodsTemplate(format));
        expect(headings?.map(String)).toEqual(
          COLUMNS.map(({ heading, required }) => (required ? `${heading} *` : heading)),
        );
      }
    });

    it("gift boxes name what lies in them by its codes, and each cell that cannot be taken is named", async () => {
      const { check, run, list, read, onSale, file } = await aSheetDesk();
      const sauce = await onSale({ title: "Nước mắm", variants: [{ ...BOTTLE, sku: "NM-500" }] });
      const honey = await onSale({ title: "Mật ong", variants: [{ ...BOTTLE, sku: "MO-1" }] });
      const boxes = (...rows: string[]) => ["Mã hàng;Tên sản phẩm;Tồn kho;Hộp quà gồm", ...rows].join("\r\n");
      const job = await check(
        boxes(
          'HQ-1;Hộp một;5;"NM-500 × 2; MO-1 x 1"',
          "HQ-2;Hộp hai;;NM-500",
          "HQ-3;Hộp ba;;KHAC-1 × 2",
          'HQ-4;Hộp bốn;;"MO-1 × 1; MO-1 × 2"',
          'NM-500;Nước mắm;;"MO-1 × 2"',
        ),
      );
      expect(cells(job)).toEqual([
        [2, "Tồn kho", "stock_of_a_box"],
        [3, "Hộp quà gồm", "not_parts"],
        [4, "Hộp quà gồm", "not_a_part"],
        [5, "Hộp quà gồm", "part_twice"],
        [6, "Hộp quà gồm", "stays_a_box_or_none"],
      ]);
      expect(job.bad_cells[2].what_to_do.vi).toContain("KHAC-1");

      const fine = await check(boxes('HQ-1;Hộp một;;"NM-500 × 2; MO-1 x 1"'));
      expect(fine).toMatchObject({ bad_count: 0, summary: { created: 1 } });
      expect(await run(fine.id)).toMatchObject({ state: "done" });
      const [box] = (await list("?q=hop%20mot")).products;
      const parts = await Promise.all(
        [sauce, honey].map(async (id, place) => ({
          variant_id: (await read(id)).variants[0]?.id,
          pieces: place === 0 ? 2 : 1,
        })),
      );
      const kept = (await read(box?.id ?? "")).content;
      expect(kept.parts).toHaveLength(2);
      expect(kept.parts).toEqual(expect.arrayContaining(parts));
      expect(kept.variants).toMatchObject([{ sku: "HQ-1", stock: null }]);

      const sheet = await file("products.csv");
      expect(sheet.toString()).toMatch(/"(NM-500 × 2; MO-1 × 1|MO-1 × 1; NM-500 × 2)"/);
      expect(await check(sheet)).toMatchObject({ bad_count: 0, summary: { created: 0, changed: 0 } });
    });

    it("an import is nobody else's", async () => {
      const { check, container, shop, readJob, send } = await aSheetDesk();
      const { id } = await check(sheetOf("MR-1;Mắm ruốc;8;Lọ;45000;30;;"));
      const stranger = await aMember(container, api, await aProducer(container, shop, { name: "Khác" }));
      expect(await readJob(id, stranger.headers)).toBeUndefined();
      const path = `/producer/products/import/${id}`;
      expect((await send("GET", path, undefined, stranger.headers)).body.code).toBe("unknown_import");
      expect((await send("POST", `${path}/run`, {}, stranger.headers)).status).toBe(404);
      expect((await send("POST", "/producer/products/import", {})).status).toBe(401);
    });

    it("takes two thousand rows, and tells how far it is", async () => {
      const { check, run, list } = await aSheetDesk();
      const rows = Array.from(
        { length: 2_000 },
        (_, n) => `H-${n};Hàng số ${n};8;Gói;${1_000 + n};${n};;Mô tả ${n}`,
      );
      const job = await check(sheetOf(...rows));
      expect(job).toMatchObject({ rows: 2_000, done: 2_000, summary: { created: 2_000 } });
      expect(await run(job.id)).toMatchObject({ state: "done", done: 2_000 });
      expect((await list()).count).toBe(2_000);
    });
  },
});
