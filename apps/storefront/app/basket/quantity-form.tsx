import type { BasketLine } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { MOST } from "./change";

/**
 * The number of pieces: typed and sent with Enter or the button, or stepped. The steps belong to a form of their own, so that Enter
 * in the field never means "one fewer".
 */
export function QuantityForm({ line }: { line: BasketLine }) {
  const t = useT("basket");
  const action = localPath(useLocale(), "/cart");
  const steps = `steps-${line.id}`;
  const { title } = line;
  const most = Math.min(MOST, line.available ?? MOST);
  return (
    <div>
      <form id={steps} method="post" action={action} className="hidden">
        <input type="hidden" name="intent" value="set" />
        <input type="hidden" name="line_id" value={line.id} />
        <input type="hidden" name="quantity" value={line.quantity} />
      </form>
      <form method="post" action={action} className="flex items-center gap-3">
        <input type="hidden" name="intent" value="set" />
        <input type="hidden" name="line_id" value={line.id} />
        <quantity-field class="quantity">
          <button
            type="submit"
            form={steps}
            name="step"
            value="-1"
            className="quantity-step"
            aria-label={t("line.fewer", { title })}
          >
            −
          </button>
          <input
            type="number"
            name="quantity"
            defaultValue={line.quantity}
            min={0}
            max={Math.max(most, line.quantity)}
            inputMode="numeric"
            autoComplete="off"
            aria-label={t("line.quantity", { title })}
            className="quantity-number"
          />
          <button
            type="submit"
            form={steps}
            name="step"
            value="1"
            disabled={line.quantity >= most}
            className="quantity-step"
            aria-label={t("line.more", { title })}
          >
            +
          </button>
        </quantity-field>
        <button type="submit" className="link no-script-only min-h-11 text-sm">
          {t("line.update")}
        </button>
      </form>
    </div>
  );
}

/** One button that sets a line to a number of pieces; 0 takes it out. */
export function SetLineButton({
  line,
  quantity,
  label,
  children,
}: {
  line: BasketLine;
  quantity: number;
  label?: string;
  children: string;
}) {
  return (
    <form method="post" action={localPath(useLocale(), "/cart")}>
      <input type="hidden" name="intent" value={quantity === 0 ? "remove" : "set"} />
      <input type="hidden" name="line_id" value={line.id} />
      <input type="hidden" name="quantity" value={quantity} />
      <button type="submit" className="link min-h-11 text-sm" aria-label={label}>
        {children}
      </button>
    </form>
  );
}
