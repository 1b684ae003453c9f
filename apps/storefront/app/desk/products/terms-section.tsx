import { TextField } from "~/components/forms";
import { useT } from "~/i18n";
import type { SectionProps } from "./goods-form";
import { fieldIn } from "./tell";

export interface Province {
  code: string;
  name: string;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1));

/** When and where it is sold: holds as soon as it is saved. */
export function TermsSection({
  draft,
  provinces,
}: Pick<SectionProps, "draft"> & { provinces: readonly Province[] }) {
  const t = useT("goods");
  const { months, provinces: area, texts } = draft.typed;
  return (
    <fieldset className="goods-section">
      <legend>{t("sections.terms")}</legend>
      <p className="text-sm text-muted">{t("hints.terms")}</p>
      <fieldset id="season_months" tabIndex={-1}>
        <legend className="font-semibold">{t("fields.season_months")}</legend>
        <p className="text-sm text-muted">{t("hints.season_months")}</p>
        <div className="goods-choices">
          {MONTHS.map((month) => (
            <label key={month}>
              <input
                type="checkbox"
                name="season_months"
                value={month}
                defaultChecked={months.includes(month)}
              />
              {t("form.month", { month })}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        field={fieldIn(t, draft, "harvest_on", texts.harvest_on)}
        label={t("fields.harvest_on")}
        hint={t("hints.harvest_on")}
        optional
        type="date"
      />
      <details open={area.length > 0} id="ship_to">
        <summary className="min-h-11 py-2.5 font-semibold">{t("fields.ship_to")}</summary>
        <p className="text-sm text-muted">{t("hints.ship_to")}</p>
        <div className="goods-choices">
          {provinces.map(({ code, name }) => (
            <label key={code}>
              <input type="checkbox" name="ship_to" value={code} defaultChecked={area.includes(code)} />
              {name}
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  );
}
