import type { TFunction } from "i18next";
import type { FieldState } from "~/components/forms";
import { fieldId, type GoodsDraft } from "./draft";
import type { Fault } from "./typed-goods";

/** What is wrong, and what mends it. */
export function tellFault(t: TFunction<"goods">, { code, values }: Fault): string {
  return t([`errors.${code}`, "errors.wrong"] as unknown as ["errors.wrong"], { ...values });
}

/** What a field is called where its error stands apart from it. */
function nameOf(t: TFunction<"goods">, field: string): string {
  const row = /^variants\.(\d+)\.(\w+)$/.exec(field);
  if (row) {
    const name = t(`variant.${row[2]}` as "variant.price");
    return t("variant.named", { number: Number(row[1]) + 1, name });
  }
  const part = /^parts\.(\d+)\.(\w+)$/.exec(field);
  if (part) {
    const name = t(`part.${part[2]}` as "part.pieces");
    return t("part.named", { number: Number(part[1]) + 1, name });
  }
  return t([`fields.${field.split(".")[0]}`, "fields.whole"] as unknown as ["fields.whole"]);
}

/** For the summary on top: where, and what. */
export function summaryOf(t: TFunction<"goods">, faults: readonly Fault[]) {
  return faults.map((fault) => ({
    id: targetOf(fault.field),
    message: `${nameOf(t, fault.field)}: ${tellFault(t, fault)}`,
  }));
}

/** Lists have no single control: their error leads to where they begin. */
function targetOf(field: string): string {
  if (/^pictures/.test(field)) return "pictures";
  return fieldId(field);
}

/** One field as the form's components take it. */
export function fieldIn(t: TFunction<"goods">, draft: GoodsDraft, name: string, value: string): FieldState {
  const faults = draft.faults.filter(({ field }) => field === name);
  return {
    id: fieldId(name),
    name,
    initialValue: value,
    errors: faults.filter(({ code }) => code !== "changed_by_other").map((fault) => tellFault(t, fault)),
  };
}
