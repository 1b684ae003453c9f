import type { MedusaContainer } from "@medusajs/framework/types";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import sharp from "sharp";
import { illustration, type View } from "./illustrations/illustration";

export interface Pictures {
  thumbnail: string;
  images: string[];
}

interface Drawn {
  handle: string;
  picture: string;
}

const VIEWS: readonly View[] = ["whole", "close"];
const BATCH = 24;

/** Draws two pictures of each product, 1280 × 960, and stores them where the shop keeps its files; addresses by handle. */
export async function drawPictures(
  container: MedusaContainer,
  wanted: readonly Drawn[],
): Promise<Map<string, Pictures>> {
  const pictures = new Map<string, Pictures>();
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const files = await Promise.all(
      batch.flatMap(({ handle, picture }) =>
        VIEWS.map(async (view) => ({
          filename: `${handle}-${view}.webp`,
          mimeType: "image/webp",
          access: "public" as const,
          content: (await raster(illustration(handle, picture, view))).toString("base64"),
        })),
      ),
    );
    const { result } = await uploadFilesWorkflow(container).run({ input: { files } });
    batch.forEach(({ handle }, at) => {
      const images = result.slice(at * VIEWS.length, (at + 1) * VIEWS.length).map(({ url }) => url);
      if (images[0]) pictures.set(handle, { thumbnail: images[0], images });
    });
  }
  return pictures;
}

function raster(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).webp({ quality: 88, effort: 2 }).toBuffer();
}
