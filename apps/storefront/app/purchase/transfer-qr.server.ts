import type { Purchase } from "@market/store-contract";
import qrcode from "qrcode";

/** The pictures of the codes that a purchase's orders are to be paid with, by order: black on white, with the margin that cameras need. */
export async function transferPictures({ orders }: Purchase): Promise<Record<string, string>> {
  const drawn = orders.flatMap(({ id, payment }) => {
    const payload = payment.transfer?.payload;
    return payload ? [draw(id, payload)] : [];
  });
  return Object.fromEntries(await Promise.all(drawn));
}

async function draw(id: string, payload: string): Promise<[string, string]> {
  return [id, await qrcode.toString(payload, { type: "svg", errorCorrectionLevel: "M", margin: 4 })];
}
