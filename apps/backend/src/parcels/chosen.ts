import type { ChosenPieces } from "@market/store-contract";
import { refuseFields } from "../refusal";
import { changedMeanwhile } from "./do-deed";
import { leftOf } from "./rules";
import type { LineSeen, OrderSeen } from "./seen";

export interface Chosen {
  line: LineSeen;
  quantity: number;
}

/**
 * The lines of an order that a form chose pieces of; lines with none of theirs chosen are left out.
 * @throws Refusal 422 where nothing is chosen, a line is not this order's or named twice; 409 where fewer are left
 */
export function chosenOf(order: OrderSeen, chosen: ChosenPieces): Chosen[] {
  const wanted = chosen.filter(({ quantity }) => quantity > 0);
  if (!wanted.length) throw refuseFields([{ field: "lines", code: "required" }]);
  const lines = new Map(order.lines.map((line) => [line.id, line]));
  return wanted.map(({ id, quantity }, place) => {
    const line = lines.get(id);
    if (!line || wanted.findIndex((other) => other.id === id) !== place) {
      throw refuseFields([{ field: "lines", code: "unknown_line" }]);
    }
    if (quantity <= leftOf(line)) return { line, quantity };
    if (quantity <= line.ordered && order.deeds.length) throw changedMeanwhile(order);
    throw refuseFields([{ field: `lines.${id}`, code: "too_many", values: { max: leftOf(line) } }]);
  });
}
