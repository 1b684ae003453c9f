import { randomUUID } from "node:crypto";

export interface StandInOrder {
  order_code: string;
  client_order_code: string;
  status: string;
  cod_amount: number;
  is_cod_collected: boolean;
  is_cod_transferred: boolean;
  total_fee: number;
  expected_delivery_time: string;
  /** As it was sent. */
  body: Record<string, unknown>;
  log: Array<{ status: string; updated_date: string }>;
}

/** In GHN's shape: HTTP status and `code` alike. */
export interface Answer {
  code: number;
  message: string;
  code_message?: string;
  code_message_value?: string;
  data: unknown;
}

export const success = (data: unknown): Answer => ({ code: 200, message: "Success", data });

export const refusal = (code_message: string, told: string): Answer => ({
  code: 400,
  message: told,
  code_message,
  code_message_value: told,
  data: null,
});

/** Until it is picked up. */
const CANCELLABLE = new Set(["ready_to_pick", "picking", "money_collect_picking"]);
const DAY_MS = 86_400_000;

/** The orders of one shop, as far as its public API shows them. */
export function standInOrders(fee: (body: Record<string, unknown>) => number, noRoute: ReadonlySet<string>) {
  const orders: StandInOrder[] = [];
  const labels = new Map<string, StandInOrder[]>();
  const ofNumber = (code: unknown) => orders.find(({ order_code }) => order_code === code);
  const ofClient = (code: unknown) =>
    orders.findLast(({ client_order_code }) => client_order_code && client_order_code === code);
  const costing = (body: Record<string, unknown>) => ({
    total_fee: fee(body),
    fee: { main_service: fee(body), insurance: 0, cod_fee: 0 },
    expected_delivery_time: new Date(Date.now() + 2 * DAY_MS).toISOString(),
  });
  const made = ({ order_code, total_fee, expected_delivery_time }: StandInOrder) =>
    success({ order_code, sort_code: "0-000-0-00", total_fee, expected_delivery_time });
  const detail = (order: StandInOrder | undefined): Answer => {
    if (!order) return refusal("ORDER_NOT_FOUND", "Đơn hàng không tồn tại");
    const { body, expected_delivery_time, total_fee: _, ...shown } = order;
    return success({ ...body, ...shown, leadtime: expected_delivery_time });
  };

  const answers: Record<string, (body: Record<string, unknown>) => Answer> = {
    "/v2/shipping-order/preview": (body) =>
      faultOf(body, noRoute) ?? success({ order_code: "", ...costing(body) }),
    "/v2/shipping-order/create": (body) => {
      const standing = ofClient(body.client_order_code);
      if (standing) return made(standing);
      const fault = faultOf(body, noRoute);
      if (fault) return fault;
      const { total_fee, expected_delivery_time } = costing(body);
      const order: StandInOrder = {
        order_code: `L${randomUUID().replaceAll("-", "").slice(0, 7).toUpperCase()}`,
        client_order_code: String(body.client_order_code ?? ""),
        status: "ready_to_pick",
        cod_amount: Number(body.cod_amount ?? 0),
        is_cod_collected: false,
        is_cod_transferred: false,
        total_fee,
        expected_delivery_time,
        body,
        log: [],
      };
      orders.push(order);
      return made(order);
    },
    "/v2/shipping-order/detail": ({ order_code }) => detail(ofNumber(order_code)),
    "/v2/shipping-order/detail-by-client-code": ({ client_order_code }) =>
      detail(ofClient(client_order_code)),
    "/v2/switch-status/cancel": ({ order_codes }) => {
      const asked = Array.isArray(order_codes) ? order_codes.map(ofNumber) : [];
      // One unknown code, and none of them is cancelled.
      if (!asked.length || asked.includes(undefined))
        return refusal("ORDER_NOT_FOUND", "Đơn hàng không tồn tại");
      return success(
        asked.flatMap((order) => {
          if (!order) return [];
          const result = CANCELLABLE.has(order.status);
          if (result) order.status = "cancel";
          const message = result ? "OK" : "Trạng thái đơn không cho phép hủy";
          return { order_code: order.order_code, result, message };
        }),
      );
    },
    "/v2/a5/gen-token": ({ order_codes }) => {
      const all = Array.isArray(order_codes) && order_codes.length > 0 && order_codes.every(ofNumber);
      if (!all) return refusal("ORDER_NOT_FOUND", "Đơn hàng không tồn tại");
      const token = randomUUID();
      labels.set(
        token,
        order_codes.flatMap((code) => ofNumber(code) ?? []),
      );
      return success({ token });
    },
  };
  return { orders, ofNumber, answers, labelled: (token: string) => labels.get(token) };
}

const PHONE = /^0\d{9,10}$/;
const COMMUNE = /^(Xã|Phường|Đặc khu) /;

function faultOf(body: Record<string, unknown>, noRoute: ReadonlySet<string>): Answer | null {
  for (const field of [
    "ToName",
    "ToPhone",
    "ToAddress",
    "Weight",
    "Length",
    "Width",
    "Height",
    "RequiredNote",
  ]) {
    const name = field.replace(/(?!^)([A-Z])/g, "_$1").toLowerCase();
    if (!body[name]) return refusal("USER_ERR_COMMON", `ShiipCreate.${field} failed on the 'required' tag`);
  }
  if (!PHONE.test(String(body.to_phone)) || !PHONE.test(String(body.from_phone))) {
    return refusal("PHONE_INVALID", "Số điện thoại không hợp lệ");
  }
  for (const side of ["from", "to"]) {
    if (body[`is_new_${side}_address`] !== true) return refusal("DISTRICT_IS_INVALID", "Thiếu quận huyện");
    if (!body[`${side}_province_name`]) return refusal("PROVINCE_NAME_NOT_VALID", "Tỉnh thành không hợp lệ");
    if (!COMMUNE.test(String(body[`${side}_ward_name`])))
      return refusal("WARD_IS_INVALID", "Phường xã không hợp lệ");
  }
  if (noRoute.has(String(body.to_ward_name))) {
    return refusal("ROUTE_NOT_FOUND_SERVICE", "Không có tuyến giao hàng đến nơi này");
  }
  const wholes = ["cod_amount", "weight", "length", "width", "height"].every((name) =>
    Number.isInteger(body[name]),
  );
  if (!wholes) return refusal("USER_ERR_COMMON", "cannot unmarshal number into Go struct field of type int");
  if (Number(body.cod_amount) > 50_000_000)
    return refusal("USER_ERR_COMMON", "ShiipCreate.CODAmount failed on the 'lte' tag");
  return null;
}
