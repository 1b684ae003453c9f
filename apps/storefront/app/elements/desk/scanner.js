// The button and the picture of the camera.
import { startCamera } from "./camera.js";

/** The same code is still before the camera: not asked twice. */
const SAME_CODE_MS = 4_000;

/**
 * @param {HTMLElement} place
 * @param {{ words: Record<string, string>, reader: string, onText: (text: string) => void, onFault: () => void }} given
 */
export function aScanner(place, { words, reader, onText, onFault }) {
  if (!navigator.mediaDevices?.getUserMedia) return;
  const button = document.createElement("button");
  const video = document.createElement("video");
  button.type = "button";
  button.className = "button w-full";
  button.textContent = words.start ?? "";
  Object.assign(video, { muted: true, playsInline: true, hidden: true, className: "desk-video" });
  video.setAttribute("aria-label", words.video ?? "");
  /** @type {(() => void) | null} */
  let stop = null;
  let [last, seen] = ["", 0];
  /** @param {string} text */
  const once = (text) => {
    const now = performance.now();
    const again = text === last && now - seen < SAME_CODE_MS;
    [last, seen] = [text, now];
    if (!again) onText(text);
  };
  const end = () => {
    stop?.();
    stop = null;
    video.hidden = true;
    button.textContent = words.start ?? "";
  };
  button.addEventListener("click", async () => {
    if (stop) return end();
    button.disabled = true;
    try {
      video.hidden = false;
      stop = await startCamera(video, { reader, onText: once });
      button.textContent = words.stop ?? "";
    } catch {
      video.hidden = true;
      onFault();
    }
    button.disabled = false;
  });
  // A phone in a pocket films nothing.
  document.addEventListener("visibilitychange", () => document.hidden && end());
  place.append(button, video);
}
