import { answeringAt } from "../../../../../members";
import { exportGoods, goodsTemplate } from "../../../../../own-goods/sheet/sheets";
import { Refusal } from "../../../../../refusal";

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/** `template.xlsx`, `template.csv` to fill in; `products.xlsx`, `products.csv` as they are now. */
export const GET = answeringAt(async (req, res, { producer }) => {
  const [, name, format] = /^(template|products)\.(xlsx|csv)$/.exec(req.params.file ?? "") ?? [];
  if (format !== "xlsx" && format !== "csv") throw new Refusal(404, "unknown_file", "There is no such file.");
  const file =
    name === "template" ? await goodsTemplate(format) : await exportGoods(req.scope, producer.id, format);
  res.setHeader("Content-Type", TYPES[format]);
  res.setHeader("Content-Disposition", `attachment; filename="${name}.${format}"`);
  res.send(file);
});
