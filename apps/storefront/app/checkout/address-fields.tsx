import { SelectField, TextField } from "~/components/forms";
import { useT } from "~/i18n";
import type { PlaceChoice } from "./communes.server";
import type { CheckoutDraft } from "./draft";
import { LONGEST } from "./limits";
import { OldPlace } from "./old-place";
import { fieldOf } from "./telling";

interface Props {
  draft: CheckoutDraft;
  provinces: PlaceChoice[];
  /** Of the province chosen; none yet where there is none. */
  communes: PlaceChoice[];
}

/**
 * Anywhere in Vietnam: province, commune, street. Without script the province is chosen with a button that brings the page again
 * with its communes; with script the second list fills itself.
 */
export function AddressFields({ draft, provinces, communes }: Props) {
  const t = useT("checkout");
  const { address } = draft.values;
  const waiting = communes.length === 0;
  return (
    <commune-picker class="grid gap-5 sm:grid-cols-2" data-prompt={t("address.choose")}>
      <div>
        <SelectField
          field={fieldOf(t, draft, "address.province_code", address.province_code)}
          label={t("address.province")}
          autoComplete="address-level1"
          data-part="province"
        >
          <option value="">{t("address.choose")}</option>
          {provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <button
          type="submit"
          name="intent"
          value="province"
          className="button-quiet no-script-only mt-2 w-full"
        >
          {t("address.showCommunes")}
        </button>
      </div>
      <SelectField
        field={fieldOf(t, draft, "address.commune_code", address.commune_code)}
        label={t("address.commune")}
        autoComplete="address-level2"
        data-part="commune"
        autoFocus={draft.focus === "commune"}
      >
        <option value="">{t(waiting ? "address.provinceFirst" : "address.choose")}</option>
        {communes.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <OldPlace told={draft.oldPlace} />
      <div className="sm:col-span-2">
        <TextField
          field={fieldOf(t, draft, "address.street", address.street)}
          label={t("address.street")}
          hint={t("address.streetHint")}
          autoComplete="street-address"
          maxLength={LONGEST.street}
        />
      </div>
    </commune-picker>
  );
}
