import type { CardRefundWaiting } from "@market/store-contract";
import { Button } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { ChoiceField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** For which of a purchase's orders a refund was that was made in Stripe's dashboard. */
export function AssignRefund({ refund }: { refund: CardRefundWaiting }) {
  const { t } = useWords();
  const [order_id, setOrder] = useState("");
  const { submit, busy, errorOf } = useSend(`/payments/card-refunds/${refund.id}`, {
    say: t("payments.assignedRefund"),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit({ order_id });
  };
  return (
    <form onSubmit={send} className="mt-1 flex flex-wrap items-end gap-3">
      <ChoiceField
        name="refundOf"
        value={order_id}
        onChange={setOrder}
        error={errorOf("order_id")}
        options={refund.orders.map((order) => ({ value: order.order_id, label: order.producer }))}
      />
      <Button type="submit" size="small" variant="secondary" disabled={!order_id} isLoading={busy}>
        {t("payments.assignRefund")}
      </Button>
    </form>
  );
}
