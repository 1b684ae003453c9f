import type { MedusaContainer } from "@medusajs/framework/types";
import { strToU8, zipSync } from "fflate";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../modules/certification";
import { aCertificate, anOfficer, testBackend } from "../../testing";
import type { BadCell } from "../admin-shapes";

const HEADINGS =
  "Tên sản phẩm,Chủ thể,Bộ sản phẩm,Xã/phường/đặc khu,Số sao,Mã sản phẩm,Số quyết định,Ngày quyết định,Có giá trị đến";
const GOOD = "Chả mực,HTX Biển Xanh,8,Đặc khu Cát Hải,4,31-11914-002-2024,12/QĐ-UBND,15/01/2024,";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let headers: { authorization: string };

    beforeEach(async () => {
      process.env.CLOCK = "2026-11-24T03:00:00Z";
      container = getContainer();
      headers = (await anOfficer(container)).headers;
    });
    afterEach(() => {
      delete process.env.CLOCK;
    });

    const send = (content: string | Uint8Array, { dryRun = true, name = "so.csv" } = {}) => {
      const form = new FormData();
      form.append("file", new Blob([typeof content === "string" ? content : new Uint8Array(content)]), name);
      return api.post(`/admin/certificates/import?dry_run=${dryRun}`, form, {
        headers,
        validateStatus: () => true,
      });
    };
    const recorded = () =>
      container
        .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
        .listAndCountCertificates({}, { take: 1 })
        .then(([, count]) => count);
    const cells = (bad: BadCell[]) => bad.map(({ row, column, value, code }) => [row, column, value, code]);

    describe("a spreadsheet of certificates", () => {
      it("names every bad cell on a dry run and writes nothing", async () => {
        await aCertificate(container, { product_code: "31-11914-001-2023" });
        const { status, data } = await send(
          [
            HEADINGS,
            GOOD,
            ",HTX Biển Xanh,8,Cát Hải,4,,12/QĐ-UBND,15/01/2024,",
            "Bánh đa,HTX Lúa,ba,Huyện Kiến Thụy,6,31-1-2,,31/02/2024,",
            "Rươi kho,HTX Sông,8,An Lão,5 sao,31-11914-001-2023,13/QĐ,25/11/2026,",
            "Chả mực cốt,HTX Biển,8,,4,31-11914-002-2024,14/QĐ,15/01/2024,01/01/2030",
            "CHẢ MỰC,htx biển xanh,8,,4,,12/QĐ-UBND,15/01/2024,",
          ].join("\n"),
        );
        expect(status).toBe(200);
        expect(data).toMatchObject({ dry_run: true, rows: 6, imported: 0 });
        expect(cells(data.bad_cells)).toEqual([
          [3, "Tên sản phẩm", "", "required"],
          [4, "Bộ sản phẩm", "ba", "not_a_number"],
          [4, "Xã, phường, đặc khu", "Huyện Kiến Thụy", "unknown_commune"],
          [4, "Ngày quyết định", "31/02/2024", "not_a_day"],
          [4, "Số sao", "6", "not_a_rank"],
          [4, "Mã sản phẩm", "31-1-2", "not_a_product_code"],
          [4, "Số quyết định", "", "required"],
          [5, "Ngày quyết định", "25/11/2026", "in_future"],
          [5, "Mã sản phẩm", "31-11914-001-2023", "taken"],
          [6, "Lý do thời hạn khác", "", "reason_required"],
          [6, "Mã sản phẩm", "31-11914-002-2024", "twice_in_file"],
          [7, "Tên sản phẩm", "CHẢ MỰC", "twice_in_file"],
        ]);
        for (const bad of data.bad_cells)
          expect(bad.what_to_do).toEqual({ vi: expect.any(String), en: expect.any(String) });
        expect(await recorded()).toBe(1);
      });

      it("is imported not at all when one cell is bad", async () => {
        const bad = GOOD.replace("Chả mực", "Mực khô").replace("-002-", "-003-").replace(",4,", ",2,");
        const { status, data } = await send([HEADINGS, GOOD, bad].join("\n"), { dryRun: false });
        expect(status).toBe(422);
        expect(data).toMatchObject({ code: "bad_cells", imported: 0 });
        expect(cells(data.bad_cells)).toEqual([[3, "Số sao", "2", "not_a_rank"]]);
        expect(await recorded()).toBe(0);
      });

      it("of the whole city, 900 rows, is in the register within seconds, each with its history, and not twice", async () => {
        const rows = Array.from(
          { length: 900 },
          (_, i) =>
            `Sản phẩm ${i},Chủ thể ${i % 300},${(i % 26) + 1},11914,${i % 9 ? 4 : 3},31-11914-${i + 1}-2024,${i % 12}/QĐ-UBND,15/01/2024,`,
        );
        const file = [HEADINGS, ...rows].join("\n");
        const began = Date.now();
        const { status, data } = await send(file, { dryRun: false });
        expect(data).toMatchObject({ rows: 900, imported: 900, bad_cells: [] });
        expect(status).toBe(201);
        expect(Date.now() - began).toBeLessThan(20_000);
        expect(await recorded()).toBe(900);
        const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
        const [, lines] = await certification.listAndCountCertificateEvents(
          { action: "imported" },
          { take: 1 },
        );
        expect(lines).toBe(900);

        const again = await send(file, { dryRun: false });
        expect(again.status).toBe(422);
        expect(again.data.bad_cells).toHaveLength(1_800);
        expect(await recorded()).toBe(900);
      });

      it("can be filled into the template, whose example row is passed over", async () => {
        const template = await api.get("/admin/certificates/import/template", {
          headers,
          responseType: "arraybuffer",
        });
        const { readSheet } = await import("read-excel-file/universal");
        const bytes = new Uint8Array(template.data);
        const sheet = await readSheet(bytes.buffer);
        expect(sheet[0]?.slice(0, 2)).toEqual(["Tên sản phẩm *", "Chủ thể *"]);

        expect((await send(bytes, { name: "mau.xlsx" })).data).toMatchObject({ code: "no_rows" });
        const { default: writeXlsxFile } = await import("write-excel-file/node");
        const filled = await writeXlsxFile([
          {
            data: [
              ...sheet.map((row) => row.map((value) => ({ value: value ?? undefined }))),
              [
                { value: "Chả mực" },
                { value: "HTX Biển Xanh" },
                { value: 8 },
                { value: "Cát Hải" },
                { value: 4 },
                { value: "31 – 11914 – 002 – 2024" },
                { value: "12/QĐ-UBND" },
                { value: new Date("2024-01-15T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
              ],
            ] as never,
            sheet: "Giấy chứng nhận",
          },
        ]).toBuffer();
        const { data } = await send(new Uint8Array(filled), { dryRun: false, name: "so.xlsx" });
        expect(data).toMatchObject({ rows: 1, imported: 1, bad_cells: [] });
        const [certificate] = await container
          .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
          .listCertificates();
        expect(certificate).toMatchObject({
          decision_date: "2024-01-15",
          valid_until: "2027-01-15",
          product_code: "31-11914-002-2024",
          commune_code: "11914",
          level: "city",
        });
      });

      it("sent twice at once is imported once, and the second is told that its rows are recorded", async () => {
        const rows = Array.from(
          { length: 40 },
          (_, no) => `Chả mực số ${no},HTX Biển Xanh,8,,4,,12/QĐ-UBND,15/01/2024,`,
        );
        const file = [HEADINGS, ...rows].join("\n");
        const answers = await Promise.all([1, 2, 3].map(() => send(file, { dryRun: false })));
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
        const refused = answers.filter(({ status }) => status === 422);
        for (const { data } of refused) {
          expect(data.bad_cells).toHaveLength(40);
          expect(data.bad_cells[0].code).toBe("already_recorded");
        }
        expect(await recorded()).toBe(40);
      });

      it("that is none is refused in words", async () => {
        const code = async (content: string | Uint8Array) => {
          const { status, data } = await send(content);
          return `${status} ${data.code}`;
        };
        expect(await code(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toBe(
          "415 not_a_spreadsheet",
        );
        expect(await code(zipSync({ "a.txt": strToU8("a") }))).toBe("415 not_a_spreadsheet");
        expect(await code("một,hai\n1,2")).toBe("422 missing_columns");
        expect(await code(HEADINGS.replace(",Số sao", ""))).toBe("422 missing_columns");
        expect(await code(`${HEADINGS},Số sao\n${GOOD},3`)).toBe("422 twice_a_column");
        expect(await code(HEADINGS)).toBe("422 no_rows");
        expect(await code("")).toBe("422 no_file");
        expect(await code("x".repeat(2 * 1024 * 1024 + 1))).toBe("413 too_large");
        expect(await code([HEADINGS, ...Array(5_100).fill(GOOD)].join("\n"))).toBe("413 too_many_rows");
        const { status } = await api.post(
          "/admin/certificates/import",
          { file: "none" },
          { headers, validateStatus: () => true },
        );
        expect(status).toBe(422);
      });

      it("that unpacks to more than any sheet needs is not unpacked", async () => {
        const bomb = zipSync(
          {
            "xl/workbook.xml": strToU8("<workbook/>"),
            "xl/worksheets/sheet1.xml": new Uint8Array(60 * 1024 * 1024),
          },
          { level: 9 },
        );
        expect(bomb.length).toBeLessThan(1_000_000);
        expect(await send(bomb)).toMatchObject({ status: 413, data: { code: "too_many_rows" } });
      });
    });
  },
});
