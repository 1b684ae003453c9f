import type { GoodsPartChoice, GoodsPartChoices } from "@market/store-contract";
import { SelectField, TextField } from "~/components/forms";
import { useT } from "~/i18n";
import { CommentsOf, type SectionProps } from "./goods-form";
import { fieldIn, tellFault } from "./tell";
import { BLANK_PART, type TypedPart } from "./typed-goods";

const MOST = 10;
/** What was asked for is seen where it was asked, far down a long form. */
const HERE = "#parts";

interface Props extends SectionProps {
  parts: readonly TypedPart[];
  choices: GoodsPartChoices;
}

/** What lies in a gift box: the producer's own goods that the shop has, and how many of each. */
export function PartsSection({ draft, comments, parts, choices }: Props) {
  const t = useT("goods");
  const { found } = draft.typed;
  const shown = parts.length > 0 ? parts : [BLANK_PART];
  const errors = draft.faults
    .filter(({ field, code }) => field === "parts" && code !== "changed_by_other")
    .map((fault) => tellFault(t, fault));
  return (
    <fieldset className="goods-section" id="parts" tabIndex={-1}>
      <legend>{t("sections.parts")}</legend>
      <input type="hidden" name="box" value="1" />
      <p className="text-sm text-muted">{t("hints.parts")}</p>
      <CommentsOf field="parts" comments={comments} />
      {errors.length > 0 && <p className="text-sm font-semibold text-bad">{errors.join(" ")}</p>}
      {choices.choices.length === 0 && !found && <p className="notice">{t("box.nothingToChoose")}</p>}
      <input type="hidden" name="found" value={found} />
      {(choices.more || found) && <Find draft={draft} choices={choices} />}
      {shown.map((part, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are not moved, and new ones have nothing else
        <Part key={row} draft={draft} part={part} row={row} choices={choices.choices} />
      ))}
      {shown.length < MOST && (
        <button
          type="submit"
          name="intent"
          value="more-parts"
          formAction={HERE}
          className="button-quiet w-full"
        >
          {t("form.moreParts")}
        </button>
      )}
    </fieldset>
  );
}

/** Of more goods than a list is read through, those with some words: what is chosen stays among them. */
function Find({ draft, choices }: Pick<Props, "draft" | "choices">) {
  const t = useT("goods");
  const { find, found } = draft.typed;
  return (
    <div className="space-y-3">
      <TextField
        field={{ id: "find", name: "find", initialValue: find }}
        label={t("box.find")}
        hint={choices.more ? t("box.more") : undefined}
        optional
        autoComplete="off"
      />
      {found && <p role="status">{t("box.found", { count: foundOf(draft, choices), words: found })}</p>}
      <button
        type="submit"
        name="intent"
        value="find-parts"
        formAction={HERE}
        className="button-quiet w-full"
      >
        {t("box.search")}
      </button>
    </div>
  );
}

/** Those that are listed because they are chosen were not found by the words. */
function foundOf({ typed }: Props["draft"], { choices }: GoodsPartChoices): number {
  const chosen = new Set(typed.parts?.map(({ variant_id }) => variant_id));
  return choices.filter(({ variant_id }) => !chosen.has(variant_id)).length;
}

interface PartProps extends Pick<Props, "draft"> {
  choices: readonly GoodsPartChoice[];
  part: TypedPart;
  row: number;
}

function Part({ draft, part, row, choices }: PartProps) {
  const t = useT("goods");
  const at = `parts.${row}`;
  const number = row + 1;
  const unknown = part.variant_id !== "" && !choices.some(({ variant_id }) => variant_id === part.variant_id);
  return (
    <fieldset className="panel space-y-4">
      <legend className="float-left mb-2 w-full font-semibold">{t("part.legend", { number })}</legend>
      <SelectField
        field={fieldIn(t, draft, `${at}.variant_id`, part.variant_id)}
        label={t("part.variant_id")}
      >
        <option value="">{t("form.choose")}</option>
        {unknown && <option value={part.variant_id}>{t("box.noName")}</option>}
        {choices.map(({ variant_id, title, sku }) => (
          <option key={variant_id} value={variant_id}>
            {[title, sku].filter(Boolean).join(" · ")}
          </option>
        ))}
      </SelectField>
      <TextField
        field={fieldIn(t, draft, `${at}.pieces`, part.pieces)}
        label={t("part.pieces")}
        inputMode="numeric"
        autoComplete="off"
      />
      <label className="flex min-h-11 items-center gap-2">
        <input type="checkbox" name="remove" value={at} />
        {t("part.remove", { number })}
      </label>
    </fieldset>
  );
}
