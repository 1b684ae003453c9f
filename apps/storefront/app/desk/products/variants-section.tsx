import { TextField } from "~/components/forms";
import { useT } from "~/i18n";
import { CommentsOf, type SectionProps } from "./goods-form";
import { fieldIn, tellFault } from "./tell";
import { BLANK_VARIANT, type TypedVariant } from "./typed-goods";

const MOST = 20;

/** Sizes in which it is sold. Price and stock stand here only until the shop has them. */
export function VariantsSection({ draft, comments, inShop }: SectionProps & { inShop: readonly string[] }) {
  const t = useT("goods");
  const { typed } = draft;
  const box = typed.parts !== null;
  // Rows that nobody filled in are not kept; there is always one to fill in.
  const variants = typed.variants.length > 0 ? typed.variants : [BLANK_VARIANT];
  const errors = draft.faults
    .filter(({ field, code }) => field === "variants" && code !== "changed_by_other")
    .map((fault) => tellFault(t, fault));
  return (
    <fieldset className="goods-section" id="variants" tabIndex={-1}>
      <legend>{t(box ? "sections.boxPrice" : "sections.variants")}</legend>
      <p className="text-sm text-muted">{t(box ? "hints.boxPrice" : "hints.variants")}</p>
      <CommentsOf field="variants" comments={comments} />
      {errors.length > 0 && <p className="text-sm font-semibold text-bad">{errors.join(" ")}</p>}
      {variants.map((variant, row) => (
        <Variant
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are not moved, and new ones have nothing else
          key={row}
          draft={draft}
          variant={variant}
          row={row}
          known={inShop.includes(variant.id)}
        />
      ))}
      {variants.length < MOST && !box && (
        <button
          type="submit"
          name="intent"
          value="more"
          formAction="#variants"
          className="button-quiet w-full"
        >
          {t("form.more")}
        </button>
      )}
    </fieldset>
  );
}

interface VariantProps extends Pick<SectionProps, "draft"> {
  variant: TypedVariant;
  row: number;
  /** The shop has it. */
  known: boolean;
}

function Variant({ draft, variant, row, known }: VariantProps) {
  const t = useT("goods");
  // A gift box has one kind, and the stock of what lies in it.
  const box = draft.typed.parts !== null;
  const at = `variants.${row}`;
  const number = row + 1;
  const field = (name: keyof TypedVariant) => fieldIn(t, draft, `${at}.${name}`, variant[name]);
  return (
    <fieldset className="panel space-y-4">
      <legend className="float-left mb-2 w-full font-semibold">{t("variant.legend", { number })}</legend>
      <input type="hidden" name={`${at}.id`} value={variant.id} />
      <TextField
        field={field("title")}
        label={t("variant.title")}
        hint={t("hints.variantTitle")}
        optional
        maxLength={200}
      />
      <TextField field={field("title_en")} label={t("variant.title_en")} optional lang="en" maxLength={200} />
      <div className="grid grid-cols-2 gap-3">
        {!known && (
          <>
            <TextField
              field={field("price")}
              label={t("variant.price")}
              inputMode="numeric"
              autoComplete="off"
            />
            {!box && (
              <TextField
                field={field("stock")}
                label={t("variant.stock")}
                inputMode="numeric"
                autoComplete="off"
              />
            )}
          </>
        )}
        <TextField
          field={field("weight_grams")}
          label={t("variant.weight_grams")}
          optional
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField field={field("sku")} label={t("variant.sku")} optional autoComplete="off" maxLength={60} />
      </div>
      {(!box || draft.typed.variants.length > 1) && (
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" name="remove" value={at} />
          {t("variant.remove", { number })}
        </label>
      )}
    </fieldset>
  );
}
