import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { anOfficer, testBackend } from "../../testing";

const files = mkdtempSync(path.join(tmpdir(), "market-uploads-"));
// Before the configuration is read, which is earlier than a suite's own `env` is set.
process.env.FILES_DIR = files;

const PAGE = "<!doctype html><script>alert(document.cookie)</script>";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let officer: Awaited<ReturnType<typeof anOfficer>>;
    beforeEach(async () => {
      officer = await anOfficer(getContainer());
    });
    afterAll(() => rm(files, { recursive: true, force: true }));

    const picture = () =>
      sharp({ create: { width: 8, height: 8, channels: 3, background: "#0b5d57" } })
        .png()
        .toBuffer();

    async function upload(...sent: Array<[name: string, mime: string, content: string | Buffer]>) {
      const form = new FormData();
      for (const [name, type, content] of sent) form.append("files", new Blob([content], { type }), name);
      const { status, data } = await api.post("/admin/uploads", form, {
        ...officer,
        validateStatus: () => true,
      });
      return { status, body: data as { code?: string; message?: string; files?: Array<{ url: string }> } };
    }

    it("takes a picture, and keeps it under the name of what it is", async () => {
      const { status, body } = await upload(["Nước mắm.html", "text/html", await picture()]);
      expect(status).toBe(200);
      expect(body.files?.[0]?.url).toMatch(/\/static\/\d+-nuoc-mam\.png$/);
    });

    it("takes the table of Medusa's own import of products", async () => {
      const { status, body } = await upload(["hang.csv", "text/csv", "Product Title\nNước mắm\n"]);
      expect([status, body.files?.[0]?.url]).toEqual([200, expect.stringMatching(/-hang\.csv$/)]);
    });

    it.each([
      ["a page", "mam.html", "text/html", PAGE],
      ["a page that says to be a picture", "mam.png", "image/png", PAGE],
      ["a drawing", "mam.svg", "image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg"/>`],
    ])("refuses %s, and the pictures that came with it", async (_what, name, mime, content) => {
      const before = await readdir(files);
      const { status, body } = await upload(["mam.png", "image/png", await picture()], [name, mime, content]);
      expect([status, body.code]).toEqual([415, "other_kind"]);
      expect(body.message).toContain(name);
      expect(await readdir(files)).toEqual(before);
    });

    it("refuses a picture that is too large, and too much at once before it is read", async () => {
      const large = Buffer.concat([await picture(), Buffer.alloc(10 * 1024 * 1024)]);
      const { status, body } = await upload(["mam.png", "image/png", large]);
      expect([status, body.code]).toEqual([413, "too_large"]);
      const said = {
        "content-type": "multipart/form-data; boundary=x",
        "content-length": String(61 * 1024 ** 2),
      };
      expect(await begins("/admin/uploads", said)).toBe(413);
      expect(await begins("/admin/uploads", { ...said, "content-length": undefined })).toBe(413);
    });

    /** Only the head of a request: the answer comes before the body. */
    function begins(url: string, headers: Record<string, string | undefined>): Promise<number> {
      const { port, hostname } = new URL(api.defaults.baseURL ?? "");
      return new Promise((resolve, reject) => {
        const own = officer.headers as Record<string, string>;
        const sent = Object.fromEntries(Object.entries({ ...own, ...headers }).filter(([, value]) => value));
        const request = http.request({ hostname, port, path: url, method: "POST", headers: sent as never });
        request.on("response", ({ statusCode }) => {
          resolve(statusCode ?? 0);
          request.destroy();
        });
        request.on("error", reject);
        request.flushHeaders();
      });
    }

    it("hands out no address for another kind of file, where files go straight to their store", async () => {
      const ask = async (mime_type: string, size = 1_000) =>
        (
          await api.post(
            "/admin/uploads/presigned-urls",
            { originalname: "mam", mime_type, size },
            { ...officer, validateStatus: () => true },
          )
        ).status;
      expect(await ask("image/webp")).toBe(200);
      expect(await ask("text/csv")).toBe(200);
      expect(await ask("text/html")).toBe(415);
      expect(await ask("image/svg+xml")).toBe(415);
      expect(await ask("image/webp", 11 * 1024 ** 2)).toBe(413);
    });

    it("lets nothing that lies among the files run, however it came there", async () => {
      // Where Medusa serves files from, wherever they are kept.
      const served = path.resolve("static");
      const made = await mkdir(served, { recursive: true });
      const names = ["html", "svg", "png"].map((kind) => `${randomUUID()}.${kind}`);
      for (const name of names) await writeFile(path.join(served, name), PAGE);
      try {
        for (const url of names.flatMap((name) => [`/static/${name}`, `/STATIC/${name}?x=1`])) {
          const { status, headers } = await api.get(url);
          expect([url, status, headers["x-content-type-options"]]).toEqual([url, 200, "nosniff"]);
          expect(headers["content-security-policy"]).toBe(
            "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          );
        }
      } finally {
        for (const name of names) await rm(path.join(served, name), { force: true });
        if (made) await rm(made, { recursive: true });
      }
      const { headers } = await api.get("/health");
      expect(headers["content-security-policy"]).toBeUndefined();
    });
  },
});
