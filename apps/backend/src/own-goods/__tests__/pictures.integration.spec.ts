import { mkdtempSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { testBackend } from "../../testing";
import { aDeskOfGoods, aPicture } from "./a-desk";

const files = mkdtempSync(path.join(tmpdir(), "market-goods-"));
// Before the configuration is read, which is earlier than a suite's own `env` is set.
process.env.FILES_DIR = files;

testBackend({
  testSuite: ({ api, getContainer }) => {
    afterAll(() => rm(files, { recursive: true, force: true }));
    const stored = (url = "") => readFile(path.join(files, path.basename(new URL(url).pathname)));

    it("a picture is turned upright, made smaller, and tells nothing that the camera wrote into it", async () => {
      const { upload } = await aDeskOfGoods(getContainer(), api);
      const taken = await aPicture("#0b5d57", 3_000, 2_000)
        .withExif({
          IFD0: { Copyright: "Bình", ImageDescription: "nhà tôi" },
          IFD3: { GPSLatitude: "20/1 51/1 0/1" },
        })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer();
      expect((await sharp(taken).metadata()).exif).toBeDefined();
      const { status, body } = await upload([taken]);
      expect([status, body.pictures]).toEqual([
        201,
        [{ url: expect.any(String), width: 1_067, height: 1_600 }],
      ]);
      const { exif, xmp, iptc, icc, format, orientation } = await sharp(
        await stored(body.pictures[0]?.url),
      ).metadata();
      expect({ exif, xmp, iptc, icc, format, orientation }).toEqual({ format: "webp" });
    });

    it.each([
      ["a page", "<!doctype html><script>alert(1)</script>"],
      ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
      ["the beginning of a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ])("%s is no picture, and nothing of what came with it is kept", async (_what, content) => {
      const { upload } = await aDeskOfGoods(getContainer(), api);
      const { status, body } = await upload([await aPicture().webp().toBuffer(), content]);
      expect([status, body.code, body.errors]).toEqual([
        415,
        "not_a_picture",
        [{ field: "pictures.1", code: "not_a_picture" }],
      ]);
    });

    it("nobody uploads who is not signed in, nor more than eight at once, nor what is too large", async () => {
      const { upload } = await aDeskOfGoods(getContainer(), api);
      const small = await aPicture("#fff", 8, 8).png().toBuffer();
      expect((await upload([small], {})).status).toBe(401);
      expect(await upload(Array.from({ length: 9 }, () => small))).toMatchObject({
        status: 422,
        body: { code: "too_many" },
      });
      const large = Buffer.concat([small, Buffer.alloc(10 * 1024 * 1024)]);
      expect(await upload([large])).toMatchObject({ status: 413, body: { code: "too_large" } });
    });
  },
});
