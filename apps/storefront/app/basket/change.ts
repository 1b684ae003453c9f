import { type VisitChange, visitFrom } from "./visit";

/** The most pieces of one kind that a basket takes. */
export const MOST = 999;

export type BasketChange =
  | { kind: "add"; variant_id: string; quantity: number }
  | {
      kind: "set";
      line_id: string;
      quantity: number;
      /** What the page showed, for a step: it counts from there, so it must still be so. */
      shown?: number;
    }
  | { kind: "code"; code: string }
  | { kind: "code_out"; code: string }
  | { kind: "seen"; lines: Array<{ line_id: string; price: number }> }
  | VisitChange;

/**
 * What a form of the basket asks for. `step` (+1, -1) comes from the buttons beside the number and counts from what the page
 * showed; quantities are brought into 0 to 999.
 * @returns null when it asks for nothing that can be done
 */
export function changeFrom(form: FormData): BasketChange | null {
  const intent = text(form, "intent");
  const line_id = text(form, "line_id");
  if (intent === "add") {
    const variant_id = text(form, "variant_id");
    const quantity = quantityOf(form, 1);
    return variant_id && quantity !== null
      ? { kind: "add", variant_id, quantity: Math.max(1, quantity) }
      : null;
  }
  if (intent === "add-visit") return visitFrom(form);
  if (intent === "code") return { kind: "code", code: text(form, "code") };
  if (intent === "code_out") return { kind: "code_out", code: text(form, "code") };
  if (intent === "seen") return { kind: "seen", lines: pricesSeen(form) };
  if (!line_id) return null;
  if (intent === "remove") return { kind: "set", line_id, quantity: 0 };
  const quantity = quantityOf(form, null);
  if (intent !== "set" || quantity === null) return null;
  const shown = text(form, "step") ? { shown: Number(text(form, "quantity")) } : {};
  return { kind: "set", line_id, quantity, ...shown };
}

/** `seen` fields: `LINE:PRICE`. */
function pricesSeen(form: FormData) {
  return form.getAll("seen").flatMap((sent) => {
    const [, line_id, price] = /^([\w-]{1,80}):(\d{1,12})$/.exec(String(sent)) ?? [];
    return line_id ? [{ line_id, price: Number(price) }] : [];
  });
}

function quantityOf(form: FormData, otherwise: number | null): number | null {
  const typed = text(form, "quantity");
  const step = Number(text(form, "step") || 0);
  const quantity = typed === "" ? otherwise : Number(typed);
  if (quantity === null || !Number.isInteger(quantity) || !Number.isInteger(step)) return null;
  return Math.min(MOST, Math.max(0, quantity + step));
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
