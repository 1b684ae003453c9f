import { askDatabase } from "@market/local-services";

const NAME = "Nguyễn Thị Hoa";
const PHONE = "0912345678";
const PLACE = { province_code: "31", commune_code: "11680", street: "Số 5, thôn Đông" };

/** One variant of each producer that anybody may buy. */
const GOODS = `
  select distinct on (l.producer_id) v.id as variant_id from product_variant v
  join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
  join producer_producer_product_product l on l.product_id = p.id and l.deleted_at is null
  join producer m on m.id = l.producer_id and m.status = 'approved' and m.parcel_option_id is not null
  join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
  where v.deleted_at is null and (p.metadata ->> 'set_no')::int between 1 and 22
    and not exists (select from selling_terms s where s.product_id = p.id and s.deleted_at is null)
  order by l.producer_id, v.id`;

export const goodsOfAll = (url) => askDatabase(url, GOODS);

/** Many who buy one thing each, and pay in the same way. */
export function buyersBy(call, goods) {
  const fits = async (variant_id, method) => {
    const { basket } = await call("POST", "/store/baskets", { variant_id, quantity: 1 });
    const methods = basket.parts[0]?.payment_methods ?? [];
    return methods.includes(method);
  };
  const buyOne = async (variant_id, payment) => {
    const { basket } = await call("POST", "/store/baskets", { variant_id, quantity: 1 });
    const { parts, subtotal, discount } = (await call("GET", `/store/baskets/${basket.id}?locale=vi`)).basket;
    const [{ producer, delivery_options }] = parts;
    const [option] = delivery_options;
    const { purchase, key } = await call("POST", `/store/baskets/${basket.id}/place`, {
      locale: "vi",
      contact: { name: NAME, phone: PHONE },
      address: PLACE,
      delivery: { [producer.id]: option.id },
      payment,
      expected_total: subtotal - discount + option.amount - option.discount,
    });
    return { purchase, key };
  };
  return {
    /** @returns their purchases, with what is to be paid and where */
    buy: async (payment, count) => {
      const fitting = [];
      for (const { variant_id } of goods) if (await fits(variant_id, payment)) fitting.push(variant_id);
      if (!fitting.length) throw new Error(`Nothing may be paid by ${payment}.`);
      const bought = [];
      for (let n = 0; n < count; n++) bought.push(await buyOne(fitting[n % fitting.length], payment));
      return bought.map(({ purchase }) => purchase);
    },
  };
}
