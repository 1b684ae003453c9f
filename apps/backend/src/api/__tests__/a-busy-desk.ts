import { randomUUID } from "node:crypto";
import type {
  ApplicationAnswer,
  DeskExperienceAnswer,
  DeskOrderAnswer,
  DeskSharesAnswer,
  GoodsImportAnswer,
  MyReviewAnswer,
  Purchase,
  QuestionAsked,
  ReturnAnswer,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { sqlOf } from "../../booking/database";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { aMember, aProductOf, type aShopper, type Shop } from "../../testing";
import { storeReceipts } from "../../transfers/receipts";
import { settleReceipt } from "../../transfers/settle-receipt";

interface Given {
  api: AxiosInstance;
  container: MedusaContainer;
  shop: Shop;
  shopper: ReturnType<typeof aShopper>;
  producer: { id: string; stock_location_id: string | null };
  kayak: { id: string; kinds: Record<string, string> };
  trip: string;
  owner: { id: string; headers: Record<string, string> };
  buyer: { headers: Record<string, string> };
  /** Of the producer's goods, in the buyer's name. */
  buys: (line: object) => Promise<Purchase>;
}

const SHEET = "Mã hàng;Tên sản phẩm;Bộ sản phẩm;Quy cách;Giá (đồng);Tồn kho\r\nMT-9;Mắm tép;8;Lọ;45000;3";
export const A_PAPER = Buffer.from("%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n").toString("base64");
export const DAILY = { rrule: "DTSTART:20261210\nRRULE:FREQ=DAILY", times: ["09:00"], capacity: 5 };

export type BusyDesk = Awaited<ReturnType<typeof aBusyDesk>>;

/** Of everything that a desk works at one thing, made over HTTP by the producer's owner. */
export async function aBusyDesk(given: Given) {
  const { api, container, shop, shopper, producer, kayak, owner, buyer, buys } = given;
  const post = async <T>(path: string, body: object, headers = owner.headers): Promise<T> => {
    const answer = await shopper.send<T>("POST", path, body, headers);
    if (answer.status >= 300)
      throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const desk = <T>(path: string, body: object = {}) => post<T>(`/producer${path}`, body);
  const goods = await aProductOf(container, shop, producer, { title: "Mắm tép bến Bèo", stock: 30 });

  const ships = async () => {
    const bought = await buys({ variant_id: goods.variant_id, quantity: 1 });
    const [order] = bought.orders;
    const line = order?.lines[0]?.id ?? "";
    const shipped = await desk<DeskOrderAnswer>(`/orders/${order?.id}/ship`, {
      form_id: randomUUID(),
      seen: 0,
      lines: [{ id: line, quantity: 1 }],
    });
    return { bought, order: order?.id ?? "", line, parcel: shipped.order.parcels[0]?.id ?? "" };
  };
  const sent = await ships();
  const delivered = await ships();
  await desk(`/orders/${delivered.order}/parcels/${delivered.parcel}`, {
    form_id: randomUUID(),
    seen: 1,
    deed: "delivered",
  });
  const line = `/store/purchases/${delivered.bought.id}/lines/${delivered.line}`;
  const { review } = await post<MyReviewAnswer>(
    `${line}/review`,
    { locale: "vi", rating: "5", text: "Ngon." },
    buyer.headers,
  );
  const returning = {
    ...{ locale: "vi", form_id: randomUUID(), reason: "broken", wish: "refund" },
    text: "Chai bị vỡ khi mở thùng.",
    pieces: [`${delivered.line}:1`],
  };
  const { return: asked } = await post<ReturnAnswer>(
    `/store/purchases/${delivered.bought.id}/orders/${delivered.order}/returns`,
    returning,
    buyer.headers,
  );
  const { question } = await post<QuestionAsked>(
    `/store/listing/products/${goods.handle}/questions`,
    { locale: "vi", text: "Mắm này để được bao lâu sau khi mở nắp?" },
    buyer.headers,
  );

  const { application } = await desk<ApplicationAnswer>("/applications", {});
  const papers = `/applications/${application.id}/papers`;
  const kept = await desk<ApplicationAnswer>(papers, { name: "giay-phep.pdf", content_base64: A_PAPER });
  const paper = kept.application.papers[0]?.id ?? "";
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [sealed] = await producers.listProducerPapers({ id: paper });
  const { id: licence } = await producers.createProducerPapers({
    ...{
      name: "cu.pdf",
      mime: "application/pdf",
      size: 1,
      added_by: owner.id,
      application_id: "papp_before",
    },
    producer_id: producer.id,
    sealed: sealed?.sealed ?? "",
  });

  const clerk = await aMember(container, api, producer, { name: "Bùi Thị Chi" });
  await desk(`/experiences/${kayak.id}/schedules`, DAILY);
  const { body: visit } = await shopper.send<DeskExperienceAnswer>(
    "GET",
    `/producer/experiences/${kayak.id}`,
    undefined,
    owner.headers,
  );
  const form = new FormData();
  form.append("file", new Blob([SHEET]), "hang.csv");
  const { data } = await api.post<GoodsImportAnswer>("/producer/products/import", form, {
    headers: { ...owner.headers },
  });
  return {
    ...given,
    goods,
    sent,
    delivered,
    returning,
    asked: asked.id,
    review: review.id,
    question: question.id,
    application: application.id,
    paper,
    licence,
    clerk: clerk.id,
    receipt: await aReceipt(container, producer.id),
    share: await aShareHandedOver(
      container,
      await desk<DeskSharesAnswer>("/shares", SHARING(kayak.id)),
      producer.id,
    ),
    owed: await aRefundOwed(container, { producer_id: producer.id, ...delivered }),
    schedule: visit.experience.schedules[0]?.id ?? "",
    sheet: data.import.id,
  };
}

/** Money that came on the producer's account, for nobody knows what. */
async function aReceipt(container: MedusaContainer, producer_id: string): Promise<string> {
  const told = { transaction_id: "FT1", amount: 5_000, content: "?", at: new Date() };
  const noting = { producer_id, source: "notice" as const, noted_by: null };
  const [id = ""] = await storeReceipts(sqlOf(container), [told], noting);
  await settleReceipt(container, id);
  return id;
}

const SHARING = (experience_id: string) => ({
  experience_id,
  from_day: "2098-01-01",
  parts: [{ name: "Bà Đào", role: "guide", basis_points: 10_000 }],
});

/** A share of this month that somebody was given. */
async function aShareHandedOver(
  container: MedusaContainer,
  { experiences, parties }: DeskSharesAnswer,
  producer_id: string,
) {
  const agreement_id = experiences.flatMap(({ agreements }) => agreements)[0]?.id ?? "";
  const share = { agreement_id, party_id: parties[0]?.id ?? "", month: "2026-12" };
  await sqlOf(container).raw(
    `insert into share_handover (id, producer_id, party_id, agreement_id, month, amount, raw_amount, on_day, way, form_id, by, by_name, at)
      values ('shhan_street', :producer_id, :party_id, :agreement_id, :month, 5000, '{"value":"5000","precision":20}', '2026-12-01', 'cash',
        'form-street', 'mem_1', 'A', now())`,
    { ...share, producer_id },
  );
  return { ...share, id: "shhan_street" };
}

/** Money that the producer is to send back to somebody who paid by transfer. */
async function aRefundOwed(
  container: MedusaContainer,
  { producer_id, order, bought }: { producer_id: string; order: string; bought: { id: string } },
): Promise<string> {
  const sql = sqlOf(container);
  const amount = `5000, '{"value":"5000","precision":20}'`;
  await sql.raw(
    `insert into transfer_awaited (id, order_id, purchase_id, producer_id, reference, amount, raw_amount, bank_code, holder, sealed, masked, lapses_at, state)
      values ('trans_owed', ?, ?, ?, 'OCOPOWED', ${amount}, '970436', 'A', 'x', '…1', now(), 'paid')`,
    [order, bought.id, producer_id],
  );
  const statements = [
    `insert into payment_collection (id, currency_code, amount, raw_amount, status, metadata)
      values ('pay_col_owed', 'vnd', ${amount}, 'completed', '{"receipt_part":"rpart_owed"}')`,
    `insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id, data)
      values ('pay_owed', ${amount}, 'vnd', 'pp_system_default', 'pay_col_owed', 'payses_owed', '{}')`,
    `insert into refund (id, amount, raw_amount, payment_id) values ('ref_owed', ${amount}, 'pay_owed')`,
  ];
  for (const one of statements) await sql.raw(one);
  await sql.raw(
    "insert into order_payment_collection (id, order_id, payment_collection_id) values ('ordpay_owed', ?, 'pay_col_owed')",
    [order],
  );
  return "ref_owed";
}
