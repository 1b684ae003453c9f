import { bankByCode, formatPhone } from "@market/ocop";
import type { ApplicationFields } from "@market/store-contract";
import { Text } from "@medusajs/ui";
import type { AdminApplicationAnswer } from "../../joining/admin-shapes";
import { useCommunes } from "../certificates/use-communes";
import { useWords } from "../use-words";

export const FACTS = [
  "kind",
  "legal_name",
  "name",
  "tax_code",
  "commune_code",
  "address",
  "phone",
  "email",
] as const satisfies ReadonlyArray<keyof ApplicationFields>;

/** Field by field what the application says; for a claim beside what stands on the page, with what differs marked. */
export function ApplicationFacts({ application }: AdminApplicationAnswer) {
  const { t } = useWords();
  const communes = useCommunes();
  const { fields, stands, bank_number } = application;
  const shown = (field: keyof ApplicationFields, value: string | undefined) => {
    if (!value) return "–";
    if (field === "kind") return t(`kind.${value}`);
    if (field === "commune_code") return communes.find((one) => one.value === value)?.label ?? value;
    if (field === "phone" && value.startsWith("+")) return formatPhone(value);
    return value;
  };
  const bank = `${bankByCode(fields.bank_code)?.name ?? fields.bank_code} · ${bank_number ?? "–"} · ${fields.bank_holder}`;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left">
        <thead>
          <tr className="txt-compact-small-plus">
            <td className="px-6 py-3" />
            <th scope="col" className="px-6 py-3">
              {t("applications.asked")}
            </th>
            {stands ? (
              <th scope="col" className="px-6 py-3">
                {t("applications.stands")}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody className="divide-y border-t">
          {FACTS.map((field) => {
            const [asked, there] = [shown(field, fields[field]), shown(field, stands?.[field])];
            return (
              <tr key={field} className="txt-compact-small align-top">
                <th scope="row" className="px-6 py-3 font-normal text-ui-fg-subtle">
                  {t(`field.${field}`)}
                </th>
                <td className="break-words px-6 py-3">
                  {stands && asked !== there ? <mark>{asked}</mark> : asked}
                </td>
                {stands ? <td className="break-words px-6 py-3">{there}</td> : null}
              </tr>
            );
          })}
        </tbody>
      </table>
      <Text size="small" className="border-t px-6 py-3">
        <span className="text-ui-fg-subtle">{t("suspension.bank")}:</span> {bank}
      </Text>
    </div>
  );
}
