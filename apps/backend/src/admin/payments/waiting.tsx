import type { PaymentsWaitingAnswer } from "@market/store-contract";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { read } from "../backend";
import { useWords } from "../use-words";
import { AssignRefund } from "./assign-refund";
import { DecideReceipt } from "./decide-receipt";

interface Disputes {
  disputes: Array<{
    id: string;
    purchase: { number: string } | null;
    amount: number;
    reason: string;
    status: string;
    evidence_due: string | null;
  }>;
}

interface Item {
  key: string;
  title: ReactNode;
  text: string;
  at: string | null;
  deed?: ReactNode;
}

/** What waits for somebody, part by part; a part of which nothing waits is left out. */
export function Waiting() {
  const { t, dong, moment } = useWords();
  const { data } = useQuery({
    queryKey: ["market", "payments", "waiting"],
    queryFn: () => read<PaymentsWaitingAnswer>("/payments/waiting"),
  });
  const { data: cards } = useQuery({
    queryKey: ["market", "payments", "disputes"],
    queryFn: () => read<Disputes>("/payments/disputes", { limit: "100" }),
  });
  if (!data || !cards) return null;
  const order = (id: string, number: string, producer: string) => (
    <>
      <Link to={`/orders/${id}`}>{number}</Link> · {producer}
    </>
  );
  const parts: Record<string, Item[]> = {
    receipts: data.receipts.map((receipt) => ({
      key: receipt.id,
      title: `${receipt.producer} · ${t(`payments.outcome.${receipt.outcome}`)}`,
      text: `${t("payments.left", { left: dong(receipt.left), amount: dong(receipt.amount) })} · ${receipt.content}`,
      at: receipt.at,
      deed: <DecideReceipt receipt={receipt} />,
    })),
    short: data.short.map(({ order_id, number, producer, asked, amount, due, reason, at }) => ({
      key: order_id + at,
      title: order(order_id, number, producer),
      text: [t("payments.shortOf", { amount: dong(amount), asked: dong(asked), due: dong(due) }), reason]
        .filter(Boolean)
        .join(" · "),
      at,
    })),
    carriers: data.carriers.map(({ order_id, number, producer, amount, at }) => ({
      key: order_id + at,
      title: order(order_id, number, producer),
      text: dong(amount),
      at,
    })),
    refunds: data.refunds.map(({ id, order_id, number, producer, name, reference, amount, at }) => ({
      key: id,
      title: order(order_id, number, producer),
      text: `${dong(amount)} · ${name} · ${reference}`,
      at,
    })),
    stuck: data.stuck.map(({ of, id, order_id, number, producer, amount, at }) => ({
      key: of + id,
      title: order_id ? order(order_id, number, producer ?? "") : number,
      text: `${dong(amount)} · ${t(`payments.stuckOf.${of}`)}`,
      at,
    })),
    card_refunds: data.card_refunds.map((refund) => ({
      key: refund.id,
      title: refund.number,
      text: [dong(refund.amount), refund.state === "came_back" && t("payments.cameBack"), refund.id]
        .filter(Boolean)
        .join(" · "),
      at: refund.at,
      deed: refund.state === "unassigned" && <AssignRefund refund={refund} />,
    })),
    disputes: cards.disputes
      .filter(({ status }) => status.includes("needs_response") || status.includes("under_review"))
      .map(({ id, purchase, amount, reason, status, evidence_due }) => ({
        key: id,
        title: purchase?.number ?? id,
        text: [
          dong(amount),
          reason,
          status,
          evidence_due && t("payments.disputeBy", { at: moment(evidence_due) }),
        ]
          .filter(Boolean)
          .join(" · "),
        at: null,
      })),
  };
  const waiting = Object.entries(parts).filter(([, items]) => items.length > 0);
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("payments.waitingTitle")}</Heading>
      </div>
      {waiting.length === 0 && (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("payments.waitingEmpty")}</Text>
      )}
      {waiting.map(([name, items]) => (
        <section key={name} aria-labelledby={`waiting-${name}`} className="px-6 py-4">
          <Heading level="h3" id={`waiting-${name}`}>
            {t(`payments.${name}`)} ({items.length})
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`payments.${name}Hint`)}
          </Text>
          <ul className="mt-2 flex flex-col gap-y-2">
            {items.map(({ key, title, text, at, deed }) => (
              <li key={key}>
                <Text size="small" weight="plus">
                  {title}
                </Text>
                <Text size="small">{at ? `${text} · ${moment(at)}` : text}</Text>
                {deed}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Container>
  );
}
