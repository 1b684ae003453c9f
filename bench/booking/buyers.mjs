import { measure } from "../latency.mjs";

const CONTACT = { name: "Nguyễn Thị Hoa", phone: "0912345678" };

/** So many baskets try at once to get one place each. `got`: those that have one. */
export async function takePlaces(call, { departure, variant }, count, clients) {
  const baskets = [];
  const empty = await measure(
    async () => {
      const { basket } = await call("POST", "/store/baskets");
      baskets.push(basket.id);
    },
    { count, clients, warmUp: 0 },
  );
  const body = { departure_id: departure, tickets: [{ variant_id: variant, quantity: 1 }] };
  const got = [];
  const attempts = await measure(
    async (n) => {
      try {
        await call("POST", `/store/baskets/${baskets[n]}/visits`, body);
        got.push(baskets[n]);
      } catch (error) {
        // That no place is left is an answer too.
        if (!String(error).includes("visit_sold_out")) throw error;
      }
    },
    { count, clients, warmUp: 0 },
  );
  return { got, empty, attempts };
}

/** Whoever has a place buys it, to be paid on the spot. */
export function buyAll(call, baskets, clients) {
  const buy = async (n) => {
    const id = baskets[n];
    const { basket } = await call("GET", `/store/baskets/${id}?locale=vi`);
    const { purchase } = await call("POST", `/store/baskets/${id}/place`, {
      locale: "vi",
      contact: CONTACT,
      delivery: {},
      payment: "cash_on_delivery",
      expected_total: basket.subtotal - basket.discount,
    });
    if (purchase.state !== "placed") throw new Error(`The purchase is ${purchase.state}.`);
  };
  return measure(buy, { count: baskets.length, clients, warmUp: 0 });
}
