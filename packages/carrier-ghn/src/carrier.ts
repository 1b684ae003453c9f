import { callGhn, GHN_PRODUCTION, GhnAway, GhnRefused, type GhnSettings } from "./api";
import { orderBody } from "./order-body";
import type { GhnBooked, GhnLooked, GhnParcel, GhnQuote } from "./types";

export interface GhnCarrier {
  /** What it would cost, and when it would arrive. Nothing is booked. @throws GhnRefused, GhnAway */
  quote(parcel: GhnParcel): Promise<GhnQuote>;
  /** Booked once, however often it is asked. @throws GhnRefused; GhnAway where it is not known whether it is booked */
  book(parcel: GhnParcel): Promise<GhnBooked>;
  /** @returns null where GHN has no such order. @throws GhnRefused, GhnAway */
  look(number: string): Promise<GhnLooked | null>;
  /** By the shop's own id. @returns null where none is booked. @throws GhnRefused, GhnAway */
  find(id: string): Promise<GhnLooked | null>;
  /** @returns false where GHN has the parcel already, and cancels it no more. @throws GhnRefused, GhnAway */
  cancel(number: string): Promise<boolean>;
  /** The address of a page to print, good for half an hour. @throws GhnRefused, GhnAway */
  label(number: string): Promise<string>;
}

export function ghnCarrier(settings: GhnSettings): GhnCarrier {
  const call = (path: string, body: object) => callGhn(settings, path, body);
  const find = (id: string) =>
    looked(call("/v2/shipping-order/detail-by-client-code", { client_order_code: id }));
  return {
    find,
    look: (number) => looked(call("/v2/shipping-order/detail", { order_code: number })),
    quote: async (parcel) => {
      const { total_fee, expected_delivery_time } = record(
        await call("/v2/shipping-order/preview", orderBody(parcel)),
      );
      return { fee: dong(total_fee), expected_at: moment(expected_delivery_time) };
    },
    book: async (parcel) => {
      try {
        return booked(await call("/v2/shipping-order/create", orderBody(parcel)));
      } catch (error) {
        if (!(error instanceof GhnAway)) throw error;
        // It may have been booked all the same.
        const there = await find(parcel.id);
        if (!there) throw error;
        // The same code again is answered with the order that stands, fee and all.
        return booked(await call("/v2/shipping-order/create", orderBody(parcel)));
      }
    },
    cancel: async (number) => {
      const answer = await call("/v2/switch-status/cancel", { order_codes: [number] });
      const rows = Array.isArray(answer) ? answer.map(record) : [];
      return rows.some(({ order_code, result }) => order_code === number && result === true);
    },
    label: async (number) => {
      const { token } = record(await call("/v2/a5/gen-token", { order_codes: [number] }));
      if (typeof token !== "string" || !token) throw new GhnAway("No label was given.");
      const page = new URL("/a5/public-api/printA5", settings.base || GHN_PRODUCTION);
      page.searchParams.set("token", token);
      return page.href;
    },
  };
}

/** GHN answers an unknown order by a refusal, in several words. */
async function looked(asked: Promise<unknown>): Promise<GhnLooked | null> {
  let answer: unknown;
  try {
    answer = await asked;
  } catch (error) {
    const none = error instanceof GhnRefused && NO_ORDER.test(`${error.code} ${error.told}`);
    if (none) return null;
    throw error;
  }
  // Its pages show a list of one; its gateway answers with the one.
  const row = record(Array.isArray(answer) ? answer[0] : answer);
  const {
    order_code,
    client_order_code,
    status,
    cod_amount,
    is_cod_collected,
    is_cod_transferred,
    leadtime,
  } = row;
  if (typeof order_code !== "string" || !order_code) return null;
  if (typeof status !== "string") throw new GhnAway("An order has no state.");
  return {
    number: order_code,
    id: typeof client_order_code === "string" && client_order_code ? client_order_code : null,
    state: status,
    collect: dong(cod_amount),
    collected: is_cod_collected === true,
    paid_out: is_cod_transferred === true,
    expected_at: moment(leadtime),
  };
}

const NO_ORDER = /ORDER_NOT_FOUND|not found|không tồn tại|không tìm thấy/i;

function booked(answer: unknown): GhnBooked {
  const { order_code, total_fee, expected_delivery_time } = record(answer);
  if (typeof order_code !== "string" || !order_code) throw new GhnAway("A booking has no number.");
  return { number: order_code, fee: dong(total_fee), expected_at: moment(expected_delivery_time) };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function dong(value: unknown): number {
  const amount = Math.round(Number(value ?? 0));
  return Number.isFinite(amount) ? amount : 0;
}

function moment(value: unknown): string | null {
  if (typeof value !== "string" || !value || value.startsWith("0001-")) return null;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
