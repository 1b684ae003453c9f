import type { Basket, ErrorAnswer, PlaceBody, PurchaseAnswer } from "@market/store-contract";
import type { AxiosInstance } from "axios";
import type { Shop } from "./a-shop";

export interface Answer<T> {
  status: number;
  body: T & Partial<ErrorAnswer>;
}

/** Someone with a browser: every step goes over HTTP, as the storefront's does, and no answer throws. */
export function aShopper(api: AxiosInstance, shop: Shop) {
  async function send<T>(method: string, url: string, data?: unknown, headers = {}): Promise<Answer<T>> {
    const answer = await api.request({
      method,
      url,
      data,
      headers: { ...shop.headers, ...headers },
      validateStatus: () => true,
    });
    return { status: answer.status, body: answer.data };
  }
  const basket = (id: string) => send<{ basket: Basket }>("GET", `/store/baskets/${id}`);
  return {
    send,
    basket,
    takesABasket: async () => (await send<{ basket: Basket }>("POST", "/store/baskets")).body.basket.id,
    puts: (id: string, variant_id: string, quantity = 1) =>
      send<{ basket: Basket }>("POST", `/store/baskets/${id}/lines`, { variant_id, quantity }),
    sets: (id: string, line: string, quantity: number) =>
      send<{ basket: Basket }>("POST", `/store/baskets/${id}/lines/${line}`, { quantity }),
    places: (id: string, body: unknown) => send<PurchaseAnswer>("POST", `/store/baskets/${id}/place`, body),
    opens: (id: string, key: string) =>
      send<PurchaseAnswer>("GET", `/store/purchases/${id}`, undefined, { "x-purchase-key": key }),
    /** Fills in the checkout for a basket as it is shown now. */
    fillsIn: async (id: string, given: Partial<PlaceBody> = {}): Promise<PlaceBody> => {
      const { parts, subtotal, discount } = (await basket(id)).body.basket;
      const options = parts.map(({ producer, delivery_options }) => ({
        producer,
        option: delivery_options[0],
      }));
      return {
        locale: "vi",
        contact: { name: "Nguyễn Thị Hoa", phone: "0912 345 678" },
        address: { province_code: "31", commune_code: "11680", street: "Số 5, thôn Đông" },
        delivery: Object.fromEntries(options.map(({ producer, option }) => [producer.id, option?.id ?? ""])),
        payment: "cash_on_delivery",
        expected_total:
          subtotal -
          discount +
          options.reduce((sum, { option }) => sum + (option?.amount ?? 0) - (option?.discount ?? 0), 0),
        ...given,
      };
    },
  };
}
