import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Card } from "./card.server";
import { broken, setLine } from "./type.server";

const card: Card = {
  site: "OCOP Hải Phòng",
  title: "Nước mắm Cát Hải – Vạn Vân cốt đặc biệt",
  by: "HTX Đại Hà · Xã Kiến Thụy",
  stars: 4,
  starsText: "4 sao OCOP",
  price: "1.250.000 ₫",
  picture: null,
};

describe("the picture of a shared link", () => {
  let drawing: typeof import("./card.server");
  beforeAll(async () => {
    process.env.CACHE_DIR = await mkdtemp(join(tmpdir(), "cards-"));
    drawing = await import("./card.server");
  });

  it("has the shape that networks show whole", async () => {
    const { width, height, format } = await sharp(await drawing.shareCard(card)).metadata();
    expect([width, height, format]).toEqual([1200, 630, "jpeg"]);
  });

  it("is another one when the stars end or the price changes", () => {
    const tags = [card, { ...card, stars: 0, starsText: null }, { ...card, price: "1.300.000 ₫" }];
    expect(new Set(tags.map(drawing.tagOf)).size).toBe(3);
    expect(drawing.tagOf(card)).toBe(drawing.tagOf({ ...card }));
  });

  it("paints stars in gold, and none once there are none", async () => {
    const gold = async (given: Card) => {
      const place = { left: 686, top: 458, width: 180, height: 38 };
      const { data } = await sharp(await drawing.shareCard(given))
        .extract(place)
        .raw()
        .toBuffer({ resolveWithObject: true });
      let found = 0;
      for (let at = 0; at < data.length; at += 3)
        if ((data[at] ?? 0) > 200 && (data[at + 2] ?? 255) < 90) found += 1;
      return found;
    };
    expect(await gold(card)).toBeGreaterThan(1_000);
    expect(await gold({ ...card, stars: 0, starsText: null })).toBe(0);
  });
});

describe("lines set in Be Vietnam Pro", () => {
  it("have every Vietnamese sign and the đồng's", () => {
    for (const sign of "ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵđĐ₫0–…·") {
      expect(setLine(sign, 0, 0, 40, 600).width, sign).toBeGreaterThan(0);
      expect(setLine(sign, 0, 0, 40, 400).path, sign).not.toMatch(/NaN|undefined|e-/);
    }
  });

  it("break at words, and end with an ellipsis where they do not fit", () => {
    const lines = broken("Nước mắm Cát Hải cốt đặc biệt loại một chai thuỷ tinh", 300, 40, 600, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(setLine(line, 0, 0, 40, 600).width).toBeLessThanOrEqual(300);
  });
});
