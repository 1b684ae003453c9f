import { isDay, SETS, validityOf } from "@market/ocop";
import { ChoiceField, TextField } from "../forms/field";
import { useWords } from "../use-words";
import type { FactKey, FactValues } from "./fact-values";
import { useCommunes } from "./use-communes";

/** The fields of a certificate, the same for recording and correcting. */
export function FactsFields(props: {
  values: FactValues;
  onChange: (values: FactValues) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const { t, locale, day } = useWords();
  const communes = useCommunes();
  const { values, onChange, errorOf } = props;
  const of = (name: FactKey) => ({
    name,
    value: values[name],
    onChange: (value: string) => onChange({ ...values, [name]: value }),
    error: errorOf(name),
  });
  const follows = isDay(values.decision_date) ? day(validityOf(values.decision_date).until) : null;
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <TextField {...of("product_name")} required />
      <TextField {...of("holder_name")} required />
      <ChoiceField
        {...of("set_no")}
        required
        options={SETS.map(({ no, name }) => ({ value: String(no), label: `${no}. ${name[locale]}` }))}
      />
      <ChoiceField {...of("commune_code")} optional options={communes} />
      <ChoiceField
        {...of("stars")}
        required
        options={["3", "4", "5"].map((value) => ({ value, label: `${value} ${t("certificates.stars")}` }))}
      />
      <TextField {...of("product_code")} hint="31-11914-001-2024" />
      <TextField {...of("decision_number")} required />
      <TextField {...of("decision_date")} type="date" required />
      <TextField
        {...of("valid_until")}
        type="date"
        hint={follows ? `${t("certificates.follows")} ${follows}` : undefined}
      />
      <TextField {...of("source_url")} type="url" />
    </div>
  );
}
