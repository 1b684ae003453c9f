import { formatDong } from "@market/ocop";
import type { BookingsAnswer, CancelBookingBody, Locale, MoveBookingBody } from "@market/store-contract";
import { tellRefusal } from "~/basket/telling";
import { translator } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";

type Headers = Record<string, string>;

const CANCEL_REFUSALS = ["refund_changed", "order_busy"] as const;

const address = (purchaseId: string, bookingId: string, what: "cancel" | "move", locale: Locale) =>
  `/store/purchases/${encodeURIComponent(purchaseId)}/bookings/${encodeURIComponent(bookingId)}/${what}?locale=${locale}`;

/** Cancels a booking for what the page said would come back: another amount is shown first. */
export async function cancelBooking(
  locale: Locale,
  purchaseId: string,
  form: FormData,
  headers: Headers,
): Promise<Response> {
  const t = translator(locale, "booking");
  const id = String(form.get("booking_id") ?? "");
  const refund = Number(form.get("refund"));
  const to = localPath(locale, `/orders/${encodeURIComponent(purchaseId)}`);
  const body: CancelBookingBody = { refund };
  if (!Number.isSafeInteger(refund) || refund < 0) throw new Response(null, { status: 400 });
  try {
    await writeStore<BookingsAnswer>("POST", address(purchaseId, id, "cancel", locale), body, headers);
    const message =
      refund > 0 ? t("cancel.done", { refund: formatDong(refund, locale) }) : t("cancel.doneFree");
    return redirectWithToast(to, { tone: "good", message });
  } catch (error) {
    if (!(error instanceof StoreRefusal) || error.status !== 409) throw error;
    const message = t(`cancel.${CANCEL_REFUSALS.find((code) => code === error.code) ?? "refused"}`);
    return redirectWithToast(to, { tone: "warn", message });
  }
}

/** Moves a booking to another departure; refused, its page comes again with why. */
export async function moveBooking(
  locale: Locale,
  purchaseId: string,
  bookingId: string,
  departure: string,
  ways: { headers: Headers; back: string },
): Promise<Response> {
  const t = translator(locale, "booking");
  const body: MoveBookingBody = { departure_id: departure };
  try {
    await writeStore<BookingsAnswer>(
      "POST",
      address(purchaseId, bookingId, "move", locale),
      body,
      ways.headers,
    );
    const to = localPath(locale, `/orders/${encodeURIComponent(purchaseId)}`);
    return redirectWithToast(to, { tone: "good", message: t("move.done") });
  } catch (error) {
    if (!(error instanceof StoreRefusal) || error.status === 404) throw error;
    const message =
      error.code === "cannot_move"
        ? t("move.refused")
        : tellRefusal(translator(locale, "basket"), locale, error);
    return redirectWithToast(ways.back, { tone: "warn", message });
  }
}
