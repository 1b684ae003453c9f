import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { templateFile } from "../../../../../certificates/import/template";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function GET(_req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.setHeader("Content-Type", XLSX);
  res.setHeader("Content-Disposition", 'attachment; filename="mau-giay-chung-nhan-ocop.xlsx"');
  res.send(await templateFile());
}
