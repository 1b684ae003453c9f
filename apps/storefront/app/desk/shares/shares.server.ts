import type { DeskSharesAnswer, FieldError, ShareAgreementBody, ShareRole } from "@market/store-contract";
import { again, textOf, typed } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { readPercent } from "~/shares/percent";
import type { AtDesk } from "../desk-cookie.server";
import { sendAsMember } from "../send.server";
import { readAsMember } from "../session.server";
import { changeHandovers } from "./handovers.server";
import { fieldsOf, ROWS } from "./rows";

const PATH = "/producer/shares";

export const readShares = (request: Request, member: AtDesk) =>
  readAsMember<DeskSharesAnswer>(request, member, PATH);

/** Writes an agreement, or what was handed over by it; what is wrong comes back beside its fields, with everything typed. */
export async function changeShares(request: Request) {
  const form = await request.formData();
  if (form.has("share") || form.has("undo_id")) return changeHandovers(request, form);
  const values = typed(form, [
    "experience_id",
    "from_day",
    ...ROWS.flatMap((row) => Object.values(fieldsOf(row))),
  ]);
  const { parts, errors } = partsIn(form);
  if (errors.length) return again(values, { errors }, 422);
  const body: ShareAgreementBody = {
    experience_id: textOf(form, "experience_id"),
    from_day: textOf(form, "from_day"),
    parts,
  };
  try {
    await sendAsMember(request, form, (headers) => writeStore("POST", PATH, body, headers));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.errors.length) return again(values, { errors: error.errors }, error.status);
    return again(values, { refusal: { code: error.code } }, error.status);
  }
  const locale = localeOfRequest(request);
  return redirectWithToast(localPath(locale, "/desk/shares"), {
    tone: "good",
    message: translator(locale, "shares")("saved"),
  });
}

/** Rows without a per cent are left out. */
function partsIn(form: FormData): { parts: ShareAgreementBody["parts"]; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const parts = ROWS.flatMap((row): ShareAgreementBody["parts"] => {
    const fields = fieldsOf(row);
    const percent = textOf(form, fields.percent).trim();
    if (!percent) return [];
    const basis_points = readPercent(percent);
    const party_id = textOf(form, fields.party);
    const name = textOf(form, fields.name).trim();
    if (basis_points === null) errors.push({ field: fields.percent, code: "percent" });
    else if (party_id) return [{ party_id, basis_points }];
    else if (name) return [{ name, role: textOf(form, fields.role) as ShareRole, basis_points }];
    else errors.push({ field: fields.name, code: "name" });
    return [];
  });
  return { parts, errors };
}
