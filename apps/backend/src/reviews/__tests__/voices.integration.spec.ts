import { mkdtempSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { MyReviewAnswer, QuestionsAnswer } from "@market/store-contract";
import sharp from "sharp";
import { ACCOUNT_PARTS } from "../../account/parts";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { aMember, anOfficer, testBackend } from "../../testing";
import { storePictures } from "../pictures";
import { aCustomer, aReader } from "./a-reader";

const files = mkdtempSync(path.join(tmpdir(), "market-reviews-"));
// Before the configuration is read, which is earlier than a suite's own `env` is set.
process.env.FILES_DIR = files;

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 50);
    beforeEach(() => {
      process.env.CLOCK = "2026-11-28T03:00:00Z";
    });
    afterAll(async () => {
      delete process.env.CLOCK;
      await rm(files, { recursive: true, force: true });
    });
    const aShop = () => ({ ...theMarket(), ...aReader(theMarket()) });
    const photo = (width: number) =>
      sharp({ create: { width, height: 40, channels: 3, background: "#0b5d57" } })
        .jpeg()
        .withExif({ IFD0: { Artist: "Nguyễn Thị Hoa" }, IFD3: { GPSLatitude: "20/1 50/1 0/1" } })
        .toBuffer();

    describe("pictures of a review", () => {
      async function aWriter() {
        const shop = aShop();
        const own = await shop.bought();
        const sends = async (
          pictures: Array<Buffer | string>,
          fields: Record<string, string> = {},
          key: Record<string, string> = own.key,
        ) => {
          const form = new FormData();
          for (const [name, value] of Object.entries({ locale: "vi", rating: "5", text: "Đẹp", ...fields }))
            form.append(name, value);
          for (const content of pictures) form.append("pictures", new Blob([content as never]), "anh.jpg");
          const { status, data } = await api.post(
            `/store/purchases/${own.purchase.id}/lines/${own.line.id}/review`,
            form,
            { headers: { ...shop.shop.headers, ...key }, validateStatus: () => true },
          );
          return { status, body: data as MyReviewAnswer & { code?: string; errors?: object[] } };
        };
        return { ...shop, own, sends };
      }

      it("are drawn anew: smaller, and without what a camera wrote into them", async () => {
        const { sends, page } = await aWriter();
        const { status, body } = await sends([await photo(3_000), await photo(60)]);
        expect([status, body.review.pictures.length]).toEqual([201, 2]);
        const [large] = body.review.pictures;
        const stored = await readFile(path.join(files, (large ?? "").split("/").pop() ?? ""));
        const facts = await sharp(stored).metadata();
        expect([facts.format, facts.width, facts.exif]).toEqual(["webp", 1_600, undefined]);
        expect((await page()).voices.reviews[0]?.pictures).toEqual(body.review.pictures);
        const kept = await sends([await photo(50)], { keep: large ?? "" });
        expect(kept.body.review.pictures).toEqual([large, expect.any(String)]);
        expect(kept.body.review.pictures[1]).not.toBe(body.review.pictures[1]);
      });

      it("do not take each other's place, though they are stored at one moment", async () => {
        const pictures = await Promise.all([1, 2, 3, 4].map((size) => photo(size * 10)));
        const stored = await storePictures(getContainer(), pictures);
        const widths = await Promise.all(
          stored.map(async ({ url }) => {
            const file = await readFile(path.join(files, url.split("/").pop() ?? ""));
            return (await sharp(file).metadata()).width;
          }),
        );
        expect(widths).toEqual([10, 20, 30, 40]);
      });

      it("are refused where one is none, or they are more than four", async () => {
        const { sends, own, mine } = await aWriter();
        const script = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        expect(await sends([await photo(20), script])).toMatchObject({
          status: 415,
          body: { errors: [{ field: "pictures", code: "other_kind" }] },
        });
        const broken = (await photo(400)).subarray(0, 300);
        expect((await sends([broken])).status).toBe(415);
        const five = await Promise.all([1, 2, 3, 4, 5].map(() => photo(10)));
        expect((await sends(five)).body.errors).toEqual([
          { field: "pictures", code: "too_many", values: { max: 4 } },
        ]);
        expect((await sends([await photo(10)], {}, {})).status).toBe(404);
        expect((await mine(own)).body.lines[0]?.review).toBeNull();
      });
    });

    it("a question is seen once the producer has answered it, and is answered once", async () => {
      const { asks, answers, desk, page, reports, container, fisher, baker, shopper, sauce } = aShop();
      const lan = await aCustomer(container, "lan@example.com");
      const [binh, chi] = [await aMember(container, api, fisher), await aMember(container, api, fisher)];
      const stranger = await aMember(container, api, baker);
      expect((await asks("Nước mắm này bao nhiêu độ đạm?")).status).toBe(401);
      expect((await asks("Ngon?", lan.headers)).body.errors).toEqual([
        { field: "text", code: "too_short", values: { min: 10 } },
      ]);
      const asked = await asks("Nước mắm này bao nhiêu độ đạm?", lan.headers);
      expect(asked).toMatchObject({ status: 201, body: { question: { state: "shown" } } });
      expect((await asks("Nước mắm này bao nhiêu độ đạm?", lan.headers)).status).toBe(409);
      const { id } = asked.body.question;
      expect((await page()).voices).toMatchObject({ questions: [], question_count: 0 });
      expect((await reports(`questions/${id}`, "203.0.113.1")).status).toBe(404);
      expect((await desk(binh.headers)).body.questions).toMatchObject([{ id, author: "Lan T." }]);

      expect((await answers(id, "30 độ đạm.", stranger.headers)).status).toBe(404);
      const both = await Promise.all([
        answers(id, "40 độ đạm.", binh.headers),
        answers(id, "Bốn mươi độ.", chi.headers),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { questions } = (
        await shopper.send<QuestionsAnswer>("GET", `/store/listing/products/${sauce.handle}/questions`)
      ).body;
      expect(questions).toMatchObject([{ id, author: "Lan T.", answer: { by: "producer" } }]);
      expect((await page()).voices.question_count).toBe(1);
      expect((await desk(binh.headers)).body.questions).toEqual([]);
    });

    it("a question with a link waits for an officer, who may answer it too", async () => {
      const { asks, desk, page, queue, decides, container, fisher } = aShop();
      const lan = await aCustomer(container, "lan2@example.com");
      const [binh, officer] = [await aMember(container, api, fisher), await anOfficer(container)];
      const { question } = (await asks("Có giống ở www.vidu.com không?", lan.headers)).body;
      expect(question.state).toBe("waiting");
      expect((await desk(binh.headers)).body.questions).toEqual([]);
      expect((await queue("question", officer.headers)).body.posts).toMatchObject([{ waits_for: ["link"] }]);
      await decides(`question/${question.id}/answer`, officer.headers, { text: "Không, hàng này của xã." });
      expect((await page()).voices.questions).toMatchObject([{ answer: { by: "officer" } }]);
      const hidden = await decides(`question/${question.id}/hide`, officer.headers, { reason: "Rao hàng." });
      expect(hidden.body.post.state).toBe("hidden");
      expect((await page()).voices.question_count).toBe(0);
    });

    it("a question that nobody answers for three days comes before an officer", async () => {
      const { asks, queue, container } = aShop();
      const lan = await aCustomer(container, "lan4@example.com");
      const officer = await anOfficer(container);
      await asks("Nước mắm có muối biển không?", lan.headers);
      expect((await queue("question", officer.headers)).body.count).toBe(0);
      process.env.CLOCK = "2026-12-01T03:00:01Z";
      expect((await queue("question", officer.headers)).body.posts).toMatchObject([{ answer: null }]);
    });

    it("what was said is handed out with the account, and names nobody once it is deleted", async () => {
      const { bought, writes, asks, page, container } = aShop();
      const lan = await aCustomer(container, "lan3@example.com");
      const own = await bought(lan.headers);
      await writes(own, { text: "Ngon." }, lan.headers);
      await asks("Có bán chai một lít không?", lan.headers);
      const part = ACCOUNT_PARTS.find(({ name }) => name === "reviews");
      expect(await part?.read(container, lan.id)).toMatchObject({
        written: [{ text: "Ngon.", rating: 5, product: "Nước mắm" }],
        asked: [{ text: "Có bán chai một lít không?", answer: null }],
      });
      await part?.erase(container, lan.id);
      await part?.erase(container, lan.id);
      expect((await page()).voices).toMatchObject({
        rating: { count: 1 },
        reviews: [{ author: "", text: "Ngon.", pictures: [] }],
      });
    });
  },
});
