import qrcode from "qrcode";

/**
 * The picture of a ticket's token. A quarter of it may be covered by a finger or a scratch and it is read all the same.
 * @returns an SVG of black on white, with the quiet margin that scanners need
 */
export function ticketPicture(token: string): Promise<string> {
  return qrcode.toString(token, { type: "svg", errorCorrectionLevel: "Q", margin: 4 });
}

/** About one visitor, and as good as the ticket: in no cache, no search engine, no other page. */
export function ticketHeaders(): Record<string, string> {
  return {
    "Content-Type": "image/svg+xml; charset=utf-8",
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex",
  };
}
