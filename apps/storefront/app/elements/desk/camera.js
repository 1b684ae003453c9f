// The camera: the browser's own reader of QR codes where it has one, else ours, in a worker of its own.

/** How often a picture is read; more costs only the battery. */
const EVERY_MS = 120;
/** Larger pictures are read no better. */
const WIDEST = 800;

/**
 * @param {HTMLVideoElement} video
 * @param {{ reader: string, onText: (text: string) => void }} given `reader`: where the worker lies
 * @returns {Promise<() => void>} ends it
 */
export async function startCamera(video, { reader, onText }) {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: { ideal: "environment" }, width: { ideal: 1280 } },
  });
  video.srcObject = stream;
  await video.play();
  const { read, end } = await aReader(reader);
  let running = true;
  const look = async () => {
    while (running) {
      const text = video.readyState >= video.HAVE_CURRENT_DATA ? await read(video).catch(() => null) : null;
      if (running && text) onText(text);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  };
  look();
  return () => {
    running = false;
    end();
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}

/**
 * @param {string} worker
 * @returns {Promise<{ read: (video: HTMLVideoElement) => Promise<string | null>, end: () => void }>}
 */
async function aReader(worker) {
  const Own = /** @type {any} */ (globalThis).BarcodeDetector;
  const formats = Own ? await Own.getSupportedFormats().catch(() => []) : [];
  if (formats.includes("qr_code")) {
    const detector = new Own({ formats: ["qr_code"] });
    return { read: async (video) => (await detector.detect(video))[0]?.rawValue ?? null, end() {} };
  }
  return aWorker(worker);
}

/** @param {string} address */
function aWorker(address) {
  const worker = new Worker(address, { type: "module" });
  const canvas = document.createElement("canvas");
  const drawing = canvas.getContext("2d", { willReadFrequently: true });
  return {
    /** @param {HTMLVideoElement} video @returns {Promise<string | null>} */
    read(video) {
      const scale = Math.min(1, WIDEST / video.videoWidth);
      canvas.width = Math.round(video.videoWidth * scale);
      canvas.height = Math.round(video.videoHeight * scale);
      drawing?.drawImage(video, 0, 0, canvas.width, canvas.height);
      const picture = drawing?.getImageData(0, 0, canvas.width, canvas.height);
      if (!picture) return Promise.resolve(null);
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => reject(new Error("The reader of QR codes has stopped."));
        worker.postMessage(picture, [picture.data.buffer]);
      });
    },
    end: () => worker.terminate(),
  };
}
