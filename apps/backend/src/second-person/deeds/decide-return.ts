import { sqlOf } from "../../booking/database";
import { Refusal } from "../../refusal";
import { answerReturn } from "../../returns";
import type { CheckedAnswer } from "../../returns/body";
import type { MoneyDeed } from "../deed";

/** An officer's last word on goods that a buyer wants to give back. */
export const decideReturn: MoneyDeed<{ return_id: string; answer: CheckedAnswer }> = {
  kind: "return.decide",
  async look(container, { return_id, answer }) {
    const { rows } = await sqlOf(container).raw<{
      order_id: string;
      producer_id: string;
      state: string;
      refund: number | null;
    }>("select order_id, producer_id, state, refund from goods_return where id = ? and deleted_at is null", [
      return_id,
    ]);
    const [row] = rows;
    if (!row) throw new Refusal(404, "no_such_return", "There is no such return.");
    const before = Number(row.refund ?? 0);
    return {
      object: { type: "return", id: return_id },
      order_id: row.order_id,
      producer_id: row.producer_id,
      amount: answer.answer === "refund" ? Math.max(0, answer.refund - before) : 0,
      seen: `${row.state}-${before}`,
    };
  },
  act: (container, { return_id, answer }, { by }) =>
    answerReturn(container, { id: return_id, by, producerId: null, answer }),
};
