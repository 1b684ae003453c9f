import { groupOfSet, isTourism, SETS } from "@market/ocop";
import { SelectField, TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { CommentsOf, type SectionProps } from "./goods-form";
import { fieldIn } from "./tell";

/** Which set it belongs to, and what two of the sets want to know. */
export function SetSection({ draft, comments }: SectionProps) {
  const t = useT("goods");
  const locale = useLocale();
  const { texts } = draft.typed;
  const field = (name: "set_no" | "herbal_kind" | "abv") => fieldIn(t, draft, name, texts[name]);
  const groups = [...new Set(SETS.map(({ no }) => groupOfSet(no)))];
  return (
    <fieldset className="goods-section">
      <legend>{t("sections.set")}</legend>
      <SelectField field={field("set_no")} label={t("fields.set_no")} hint={t("hints.set_no")}>
        <option value="">{t("form.choose")}</option>
        {groups.map((group) => (
          <optgroup key={group.no} label={group.name[locale]}>
            {SETS.filter(({ no }) => groupOfSet(no) === group && !isTourism(no)).map(({ no, name }) => (
              <option key={no} value={no}>
                {no}. {name[locale]}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <CommentsOf field="set_no" comments={comments} />
      <SelectField
        field={field("herbal_kind")}
        label={t("fields.herbal_kind")}
        hint={t("hints.herbal_kind")}
        optional
      >
        <option value="">{t("form.notHerbal")}</option>
        <option value="supplement">{t("herbal.supplement")}</option>
        <option value="medicine">{t("herbal.medicine")}</option>
      </SelectField>
      <CommentsOf field="herbal_kind" comments={comments} />
      <TextField
        field={field("abv")}
        label={t("fields.abv")}
        hint={t("hints.abv")}
        optional
        inputMode="decimal"
        autoComplete="off"
      />
      <CommentsOf field="abv" comments={comments} />
    </fieldset>
  );
}
