import { Checkbox, Label, Switch } from "@medusajs/ui";
import { useId } from "react";

interface Props {
  label: string;
  provinces: ReadonlyArray<{ code: string; name: string }>;
  /** null: no limit. */
  value: string[] | null;
  onChange: (value: string[] | null) => void;
}

/** An area as boxes to tick; switched off it is the whole country. */
export function ProvinceBoxes({ label, provinces, value, onChange }: Props) {
  const id = useId();
  const toggle = (code: string) =>
    onChange(value?.includes(code) ? value.filter((each) => each !== code) : [...(value ?? []), code]);
  return (
    <fieldset className="flex flex-col gap-y-2">
      <div className="flex items-center gap-x-2">
        <Switch
          id={id}
          checked={value !== null}
          onCheckedChange={(limited) => onChange(limited ? [] : null)}
        />
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
      </div>
      {value !== null ? (
        <div className="grid grid-cols-2 gap-x-4 gap-y-1">
          {provinces.map(({ code, name }) => (
            <div key={code} className="flex items-center gap-x-2">
              <Checkbox
                id={`${id}-${code}`}
                checked={value.includes(code)}
                onCheckedChange={() => toggle(code)}
              />
              <Label htmlFor={`${id}-${code}`} size="small">
                {name}
              </Label>
            </div>
          ))}
        </div>
      ) : null}
    </fieldset>
  );
}
