import { randomUUID } from "node:crypto";
import { REVIEW_PICTURES } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import sharp from "sharp";
import { Refusal, refuseFields } from "../refusal";
import { kindOf } from "../uploads/file-kind";
import type { StoredPicture } from "./rows";

export const MOST_MEGABYTES = 10;
/** All of one review's together. */
export const MOST_MEGABYTES_AT_ONCE = 24;
const MOST_PIXELS = 50_000_000;
/** As wide or high as any page shows it. */
const SIDE = 1_600;

export const tooManyPictures = () =>
  refuseFields([{ field: "pictures", code: "too_many", values: { max: REVIEW_PICTURES } }]);

export const tooLarge = (max: number) =>
  new Refusal(413, "too_large", `A picture may have ${max} MB at most.`, [
    { field: "pictures", code: "too_large", values: { max } },
  ]);

function noPicture(): Refusal {
  return new Refusal(415, "other_kind", "This file is no JPEG, PNG, WebP, AVIF or GIF picture.", [
    { field: "pictures", code: "other_kind" },
  ]);
}

/**
 * Pictures as they may be shown: what they are is told by their content, and drawn anew they bring along nothing of where and by what they
 * were taken. One after the other, so that one review does not take all processors.
 * @throws Refusal 415 for what is no picture, or one that cannot be read
 */
export async function redrawn(files: readonly Buffer[]): Promise<Buffer[]> {
  const drawn: Buffer[] = [];
  for (const file of files) {
    const kind = kindOf(file, "");
    if (!kind?.mime.startsWith("image/")) throw noPicture();
    try {
      drawn.push(
        await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: "error" })
          .rotate()
          .resize({ width: SIDE, height: SIDE, fit: "inside", withoutEnlargement: true })
          .webp({ quality: 82 })
          .toBuffer(),
      );
    } catch {
      throw noPicture();
    }
  }
  return drawn;
}

export async function storePictures(
  container: MedusaContainer,
  pictures: readonly Buffer[],
): Promise<StoredPicture[]> {
  if (pictures.length === 0) return [];
  const files = await container.resolve(Modules.FILE).createFiles(
    pictures.map((content) => ({
      // The store adds the millisecond alone, which pictures of one review share, or of two people.
      filename: `danh-gia-${randomUUID()}.webp`,
      mimeType: "image/webp",
      content: content.toString("base64"),
      access: "public" as const,
    })),
  );
  return files.map(({ id, url }) => ({ id, url }));
}

/** A picture that nobody shows any more and that cannot be thrown away now is no reason to refuse anything. */
export async function dropPictures(
  container: MedusaContainer,
  pictures: readonly StoredPicture[],
): Promise<void> {
  if (pictures.length === 0) return;
  try {
    await container.resolve(Modules.FILE).deleteFiles(pictures.map(({ id }) => id));
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Pictures of a review could not be deleted: ${error}`);
  }
}
