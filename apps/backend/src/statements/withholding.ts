import type { Locale, WithholdingAnswer, WithholdingRow } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { postDue, withheldOf } from "../ledger";
import { BOLD, heading, money, text } from "../spreadsheet";
import { withheldParts } from "./read-statement";

/** What was withheld of all producers in a month, for the platform's own declaration. */
export async function readWithholding(container: MedusaContainer, month: string): Promise<WithholdingAnswer> {
  await postDue(container);
  const withheld = await withheldOf(container, month);
  const ids = [...new Set(withheld.map(({ producer_id }) => producer_id))];
  const { rows: people } = await sqlOf(container).raw<
    Pick<WithholdingRow, "producer_id" | "name" | "legal_name" | "tax_code" | "kind">
  >(
    "select id as producer_id, name, legal_name, tax_code, kind from producer where id = any(?) order by coalesce(legal_name, name), id",
    [ids],
  );
  const rows = people.map((who): WithholdingRow => {
    const parts = withheldParts(withheld.filter(({ producer_id }) => producer_id === who.producer_id));
    const revenue = (part: "goods" | "services") => parts.find((one) => one.part === part)?.revenue ?? 0;
    return {
      ...who,
      revenue_goods: revenue("goods"),
      revenue_services: revenue("services"),
      vat: sum(parts.map(({ vat }) => vat)),
      pit: sum(parts.map(({ pit }) => pit)),
    };
  });
  const total = {
    revenue_goods: sum(rows.map((row) => row.revenue_goods)),
    revenue_services: sum(rows.map((row) => row.revenue_services)),
    vat: sum(rows.map(({ vat }) => vat)),
    pit: sum(rows.map(({ pit }) => pit)),
  };
  return { month, rows, total };
}

const WORDS = {
  vi: {
    sheet: "Khấu trừ thuế",
    heads: [
      "Tên",
      "Tên đăng ký",
      "Mã số thuế",
      "Loại hình",
      "Doanh thu hàng hoá (đồng)",
      "Doanh thu dịch vụ (đồng)",
      "Thuế GTGT (đồng)",
      "Thuế TNCN (đồng)",
      "Cộng thuế (đồng)",
    ],
    total: "Cộng",
    kinds: {
      cooperative: "Hợp tác xã",
      cooperative_group: "Tổ hợp tác",
      company: "Doanh nghiệp",
      farm: "Trang trại",
      household: "Hộ kinh doanh",
      association: "Hội, trung tâm",
      unknown: "Chưa rõ",
    } as Record<string, string>,
    file: "khau-tru-thue",
  },
  en: {
    sheet: "Tax withheld",
    heads: [
      "Name",
      "Registered name",
      "Tax code",
      "Kind",
      "Revenue of goods (đồng)",
      "Revenue of services (đồng)",
      "VAT (đồng)",
      "PIT (đồng)",
      "Taxes (đồng)",
    ],
    total: "Total",
    kinds: {
      cooperative: "Co-operative",
      cooperative_group: "Group of farmers",
      company: "Company",
      farm: "Farm",
      household: "Household business",
      association: "Association, centre",
      unknown: "Not known",
    } as Record<string, string>,
    file: "tax-withheld",
  },
};

export async function withholdingSheet({ rows, total }: WithholdingAnswer, locale: Locale): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const words = WORDS[locale];
  const amounts = ({ revenue_goods, revenue_services, vat, pit }: WithholdingAnswer["total"]) =>
    [revenue_goods, revenue_services, vat, pit, vat + pit].map(money);
  return writeXlsxFile(
    [
      words.heads.map(heading),
      ...rows.map((row) => [
        text(row.name),
        text(row.legal_name ?? ""),
        text(row.tax_code ?? ""),
        text(words.kinds[row.kind] ?? row.kind),
        ...amounts(row),
      ]),
      [
        { ...text(words.total), ...BOLD },
        null,
        null,
        null,
        ...amounts(total).map((cell) => ({ ...cell, ...BOLD })),
      ],
    ],
    {
      sheet: words.sheet,
      columns: [30, 30, 16, 18, 22, 22, 18, 18, 18].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ).toBuffer();
}

export const withholdingFileName = ({ month }: WithholdingAnswer, locale: Locale): string =>
  `${WORDS[locale].file}-${month}.xlsx`;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
