import type { DeskOrder } from "@market/store-contract";
import { type DeskForm, fieldId, type OrderDraft, shownIn } from "./draft";

interface Props {
  order: DeskOrder;
  draft: OrderDraft | null;
  form: DeskForm;
  legend: string;
  /** Begins with all that is left, or with none. */
  begins: "all" | "none";
}

/** How many of each line that waits to be packed. */
export function Quantities({ order, draft, form, legend, begins }: Props) {
  const open = order.lines.filter(({ left }) => left > 0);
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      <ul>
        {open.map(({ id, title, variant_title, left }) => {
          const name = `quantity.${id}`;
          const field = fieldId(form, name);
          return (
            <li key={id} className="desk-quantity">
              <label htmlFor={field}>{[title, variant_title].filter(Boolean).join(", ")}</label>
              <span className="flex items-center gap-2 tabular-nums">
                <input
                  id={field}
                  name={name}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={left}
                  defaultValue={shownIn(draft, form, name, begins === "all" ? String(left) : "0")}
                  className="field"
                />
                / {left}
              </span>
              <input type="hidden" name={`left.${id}`} value={left} />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
