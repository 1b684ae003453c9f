/** A person's way to an order: our shop's calls, and stock Medusa's for one cart. Throws when an answer is not what it should be. */

const NAME = "Nguyễn Thị Hoa";
const PHONE = "0912345678";
const PLACE = { province_code: "31", commune_code: "11680", street: "Số 5, thôn Đông" };

export function caller(url, key, calls = { count: 0 }) {
  return async function call(method, path, body) {
    calls.count++;
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { "content-type": "application/json", "x-publishable-api-key": key },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}

/** Puts goods in one by one, looks at the checkout, places: what the storefront asks of the backend on the way. */
export async function buyFromUs(call, goods) {
  let basket;
  for (const { variant_id } of goods) {
    const line = { variant_id, quantity: 1 };
    ({ basket } = await call("POST", basket ? `/store/baskets/${basket.id}/lines` : "/store/baskets", line));
  }
  ({ basket } = await call("GET", `/store/baskets/${basket.id}?locale=vi`));
  const chosen = basket.parts.map(({ producer, delivery_options: [option] }) => ({ producer, option }));
  const { purchase } = await call("POST", `/store/baskets/${basket.id}/place`, {
    locale: "vi",
    contact: { name: NAME, phone: PHONE },
    address: PLACE,
    delivery: Object.fromEntries(chosen.map(({ producer, option }) => [producer.id, option.id])),
    payment: "cash_on_delivery",
    expected_total:
      basket.subtotal -
      basket.discount +
      chosen.reduce((sum, { option }) => sum + option.amount - option.discount, 0),
  });
  if (purchase.state !== "placed") throw new Error(`The purchase is ${purchase.state}.`);
}

/** Medusa's own eight calls, as its starter storefront makes them. */
export async function buyFromStock(call, { variant_id, region_id, provider_id, option_id }) {
  const { cart } = await call("POST", "/store/carts", { region_id });
  await call("POST", `/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 });
  const address = {
    first_name: NAME,
    phone: PHONE,
    address_1: PLACE.street,
    city: "Xã Kiến Thụy",
    province: "Hải Phòng",
    country_code: "vn",
  };
  await call("POST", `/store/carts/${cart.id}`, {
    email: "hoa@example.com",
    shipping_address: address,
    billing_address: address,
  });
  await call("GET", `/store/shipping-options?cart_id=${cart.id}`);
  await call("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id });
  const { payment_collection } = await call("POST", "/store/payment-collections", { cart_id: cart.id });
  await call("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id });
  const { type, error } = await call("POST", `/store/carts/${cart.id}/complete`);
  if (type !== "order") throw new Error(`The cart was not completed: ${JSON.stringify(error)}`);
}
