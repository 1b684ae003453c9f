import { isAlcohol, SET_OF_SUPPLEMENTS_AND_MEDICINES } from "@market/ocop";
import { Checkbox, Label, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminSellingTerms } from "../../selling-terms/admin-shapes";
import { ActionDrawer } from "../forms/action-drawer";
import { ChoiceField, TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { ProvinceBoxes } from "./province-boxes";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Season, harvest sold ahead, area, and what its set asks for. */
export function TermsDrawer(props: { path: string; terms: AdminSellingTerms; onClose: () => void }) {
  const { t } = useWords();
  const { terms, path, onClose } = props;
  const [shipTo, setShipTo] = useState(terms.ship_to);
  const [months, setMonths] = useState(terms.season_months);
  const [harvest, setHarvest] = useState(terms.harvest_on ?? "");
  const [caps, setCaps] = useState<Record<string, string>>({});
  const [kind, setKind] = useState<string>(terms.herbal_kind ?? "");
  const [abv, setAbv] = useState(terms.abv === null ? "" : String(terms.abv));
  const { submit, busy, errorOf } = useSend(path, { say: t("terms.saved"), after: onClose });
  const save = () =>
    submit({
      ship_to: shipTo,
      season_months: months,
      harvest_on: harvest || null,
      herbal_kind: kind || null,
      abv: abv.trim() === "" ? null : Number(abv),
      ...(harvest
        ? {
            preorder_caps: Object.entries(caps)
              .filter(([, pieces]) => pieces.trim() !== "")
              .map(([variant_id, pieces]) => ({ variant_id, pieces: Number(pieces) })),
          }
        : {}),
    });
  const toggle = (month: number) =>
    setMonths(months.includes(month) ? months.filter((each) => each !== month) : [...months, month]);
  return (
    <ActionDrawer
      title={t("terms.title")}
      action={t("common.save")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={save}
    >
      <fieldset className="flex flex-col gap-y-2">
        <legend className="txt-compact-small-plus mb-2">{t("terms.months_label")}</legend>
        <div className="grid grid-cols-4 gap-2">
          {MONTHS.map((month) => (
            <div key={month} className="flex items-center gap-x-2">
              <Checkbox
                id={`month-${month}`}
                checked={months.includes(month)}
                onCheckedChange={() => toggle(month)}
              />
              <Label htmlFor={`month-${month}`} size="small">
                {t("terms.month")} {month}
              </Label>
            </div>
          ))}
        </div>
      </fieldset>
      <TextField
        name="harvest_on"
        type="date"
        value={harvest}
        onChange={setHarvest}
        hint={t("terms.preorderHint")}
        error={errorOf("harvest_on")}
      />
      {harvest
        ? terms.variants.map((variant) => (
            <div key={variant.id} className="flex flex-col gap-y-1">
              <Text size="small" weight="plus">
                {variant.title}
                {variant.counted ? "" : ` (${t("terms.notCounted")})`}
              </Text>
              <TextField
                name="preorder_cap"
                type="number"
                value={caps[variant.id] ?? String(variant.stocked)}
                onChange={(pieces) => setCaps({ ...caps, [variant.id]: pieces })}
                hint={`${t("terms.capHint")} ${variant.reserved}`}
                error={errorOf(`preorder_caps.${variant.id}`)}
              />
            </div>
          ))
        : null}
      <ProvinceBoxes
        label={t("terms.limitArea")}
        provinces={terms.provinces}
        value={shipTo}
        onChange={setShipTo}
      />
      {errorOf("ship_to") ? <Text className="text-ui-fg-error">{errorOf("ship_to")}</Text> : null}
      {terms.set_no === SET_OF_SUPPLEMENTS_AND_MEDICINES ? (
        <ChoiceField
          name="herbal_kind"
          value={kind}
          onChange={setKind}
          optional
          options={[
            { value: "supplement", label: t("terms.supplement") },
            { value: "medicine", label: t("terms.medicine") },
          ]}
        />
      ) : null}
      {terms.set_no !== null && isAlcohol(terms.set_no) ? (
        <TextField name="abv" type="number" value={abv} onChange={setAbv} error={errorOf("abv")} />
      ) : null}
    </ActionDrawer>
  );
}
