import { mkdtemp, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";

const drawn = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#0b5d57" } })
  .png()
  .toBuffer();
const asked: string[] = [];
const backend = createServer((request, response) => {
  asked.push(request.url ?? "");
  if (request.url === "/static/mam.png") response.end(drawn);
  else if (request.url === "/static/text.png") response.end("not a picture");
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
const address = backend.address();
const cache = await mkdtemp(join(tmpdir(), "pictures-"));
vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
vi.stubEnv("CACHE_DIR", cache);
const { formatFor, resized } = await import("./resize.server");

afterAll(() => {
  backend.close();
});

const size = async (bytes: Uint8Array | null) => {
  const { width, height, format } = await sharp(bytes ?? new Uint8Array()).metadata();
  return { width, height, format };
};

describe("a picture of the backend", () => {
  it("is made at the width asked for", async () => {
    expect(await size(await resized("mam.png", 320, "webp"))).toEqual({
      width: 320,
      height: 213,
      format: "webp",
    });
  });

  it("is never blown up", async () => {
    expect(await size(await resized("mam.png", 1280, "webp"))).toMatchObject({ width: 900 });
  });

  it("is fetched once for many who ask at once, and not again after", async () => {
    asked.length = 0;
    await Promise.all([1, 2, 3, 4].map(() => resized("mam.png", 480, "avif")));
    await resized("mam.png", 480, "avif");
    expect(asked).toEqual(["/static/mam.png"]);
    expect((await readdir(join(cache, "pictures"))).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("that does not exist is nothing", async () => {
    expect(await resized("none.png", 320, "webp")).toBeNull();
  });

  it("that is none throws", async () => {
    await expect(resized("text.png", 320, "webp")).rejects.toThrow();
  });
});

describe("the format", () => {
  it.each([
    ["image/avif,image/webp,*/*", "avif"],
    ["image/webp,*/*", "webp"],
    [null, "webp"],
  ])("for %j is %s", (accept, format) => {
    expect(formatFor(accept)).toBe(format);
  });
});
