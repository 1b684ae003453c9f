// Reads a QR code out of a camera's picture, for browsers that cannot do so themselves. Runs in a worker.
import decode from "qr/decode.js";

addEventListener("message", ({ data }) => {
  /** @type {string | null} */
  let text = null;
  try {
    text = decode(data);
  } catch {
    // Most pictures hold no code.
  }
  postMessage(text);
});
