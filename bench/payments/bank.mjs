import { createHmac } from "node:crypto";
import { shuffled } from "./stripe.mjs";

/** Each order is paid by one transfer, told several times; the rest came for something else. One in ten is told twice. */
export function bankNotices(purchases, count, run) {
  const notices = [];
  const transfers = purchases.flatMap(({ orders }) => orders);
  const at = new Date().toISOString();
  const notice = (order, id, amount, content) => ({
    producer: order.producer.id,
    body: JSON.stringify({
      id,
      accountNumber: order.payment.transfer.to.account,
      transferType: "in",
      transferAmount: amount,
      content,
      transactionDate: at,
    }),
  });
  for (const [n, order] of transfers.entries()) {
    const { reference } = order.payment.transfer;
    notices.push(notice(order, `${run}-order-${n}`, order.payment.due, `CT DEN ${reference} tra tien hang`));
  }
  for (let n = 0; notices.length < count; n++) {
    if (n % 10 === 9) notices.push(notices[(n * 7) % notices.length]);
    else notices.push(notice(transfers[n % transfers.length], `${run}-${n}`, 1_000 + n, "tien cho thue nha"));
  }
  return shuffled(notices);
}

export function bankCalls(url, secret, notices) {
  const send = async (n) => {
    const { producer, body } = notices[n];
    const time = String(Math.floor(Date.now() / 1000));
    const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
    const headers = { "content-type": "application/json", "x-timestamp": time, "x-signature": signature };
    const response = await fetch(`${url}/hooks/bank/${producer}`, { method: "POST", headers, body });
    if (!response.ok) throw new Error(String(response.status));
    await response.text();
  };
  return { send, told: new Set(notices.map(({ body }) => body)).size };
}
