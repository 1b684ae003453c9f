import { randomUUID } from "node:crypto";
import type { FieldError, GoodsPicture, PicturesAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import sharp from "sharp";
import { GOODS_REVIEW_MODULE, type GoodsReviewModuleService } from "../modules/goods-review";
import { Refusal } from "../refusal";
import type { LiveGoods } from "./read-live";

export const MOST_MEGABYTES = 10;
export const MOST_AT_ONCE = 8;
/** No page shows more than 1,280; a little more for who looks closely. */
const LONGEST_SIDE = 1_600;
const MOST_PIXELS = 60_000_000;
/** By the bytes they begin with, whatever they are called. */
const FORMATS: readonly string[] = ["jpeg", "png", "webp"];

/**
 * Pictures as they were chosen on a phone: turned upright, made smaller, and free of all that a camera writes into them, such as where
 * somebody lives. Stored all or none.
 * @throws Refusal 415 `not_a_picture`, naming each
 */
export async function takePictures(
  container: MedusaContainer,
  by: { producer_id: string; member_id: string },
  files: ReadonlyArray<{ buffer: Buffer }>,
): Promise<PicturesAnswer> {
  const made: Made[] = [];
  const errors: FieldError[] = [];
  // One after another: eight at once would hold some gigabytes of pixels.
  for (const [place, { buffer }] of files.entries()) {
    const picture = await remade(buffer);
    if (picture) made.push(picture);
    else errors.push({ field: `pictures.${place}`, code: "not_a_picture" });
  }
  if (errors.length) {
    throw new Refusal(415, "not_a_picture", "Only JPEG, PNG and WebP pictures can be taken.", errors);
  }
  const { result } = await uploadFilesWorkflow(container).run({
    input: {
      files: made.map(({ data }) => ({
        filename: `goods-${randomUUID()}.webp`,
        mimeType: "image/webp",
        access: "public" as const,
        content: data.toString("base64"),
      })),
    },
  });
  const rows = made.map(({ width, height }, place) => ({ url: result[place]?.url ?? "", width, height }));
  const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
  await reviews.createGoodsPictures(
    rows.map((row) => ({ ...row, producer_id: by.producer_id, uploaded_by: by.member_id })),
  );
  return { pictures: rows };
}

interface Made {
  data: Buffer;
  width: number;
  height: number;
}

async function remade(file: Buffer): Promise<Made | null> {
  try {
    const picture = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: "error" });
    const { format } = await picture.metadata();
    if (!FORMATS.includes(format ?? "")) return null;
    const { data, info } = await picture
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 84, effort: 3 })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}

/** Pictures that are neither the producer's uploads nor on the product already. */
export async function pictureFaults(
  container: MedusaContainer,
  producerId: string,
  pictures: readonly GoodsPicture[],
  live: LiveGoods | null,
): Promise<FieldError[]> {
  const known = new Set((live?.content.pictures ?? []).map(({ url }) => url));
  const asked = pictures.map(({ url }) => url).filter((url) => !known.has(url));
  if (asked.length) {
    const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
    const rows = await reviews.listGoodsPictures({ producer_id: producerId, url: asked }, { take: null });
    for (const { url } of rows) known.add(url);
  }
  return pictures.flatMap(({ url }, place): FieldError[] => {
    if (!known.has(url)) return [{ field: `pictures.${place}`, code: "unknown_picture" }];
    const before = pictures.findIndex((other) => other.url === url);
    return before < place ? [{ field: `pictures.${place}`, code: "twice" }] : [];
  });
}
