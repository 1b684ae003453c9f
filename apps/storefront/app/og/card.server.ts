import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { SHARE_HEIGHT as HEIGHT, SHARE_WIDTH as WIDTH } from "~/head/share-size";
import { directory, encoding, fetchSource, keep } from "~/pictures/resize.server";
import { oneAtATime } from "~/pictures/slots.server";
import { broken, setLine, type Weight } from "./type.server";

/** All that a shared link's picture shows. What is not in here cannot make it stale. */
export interface Card {
  site: string;
  title: string;
  /** Under the title: who made it and where. */
  by: string | null;
  stars: number;
  starsText: string | null;
  price: string | null;
  /** The backend's file; none: the shop's own drawing. */
  picture: string | null;
}

/** Raised when the drawing below changes, so that pictures kept before are not served. */
const DRAWING = 4;
const PICTURE = HEIGHT;
const LEFT = PICTURE + 56;
const ROOM = WIDTH - LEFT - 56;
const INK = "#1b2422";
const MUTED = "#55605c";
const ACCENT = "#0b5d57";
const GOLD = "#edb01f";

/** Changes with every word or star that the picture shows. */
export function tagOf(card: Card): string {
  return createHash("sha256")
    .update(JSON.stringify([DRAWING, card]))
    .digest("hex")
    .slice(0, 32);
}

/** The picture as JPEG, from the disk or drawn now; drawn once for however many ask at the same time. */
export async function shareCard(card: Card): Promise<Uint8Array> {
  const path = join(directory, `${tagOf(card)}-share.jpg`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return kept;
  return oneAtATime(path, async () => {
    const photo = card.picture ? await fetchSource(card.picture).catch(() => null) : null;
    const made = await encoding(() => draw(card, photo));
    // Without its photograph it is drawn again when the file is there.
    if (photo || !card.picture) await keep(path, made);
    return made;
  });
}

async function draw(card: Card, photo: Buffer | null): Promise<Buffer> {
  const layers: OverlayOptions[] = [{ input: Buffer.from(drawing(card)), left: 0, top: 0 }];
  if (photo) {
    const square = await sharp(photo, { limitInputPixels: 40_000_000 })
      .rotate()
      .resize(PICTURE, PICTURE, { fit: "cover" })
      .toBuffer();
    layers.push({ input: square, left: 0, top: 0 });
  }
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: "#fcfbf8" } })
    .composite(layers)
    .jpeg({ quality: 82, progressive: true })
    .toBuffer();
}

function drawing({ site, title, by, stars, starsText, price }: Card): string {
  const size = title.length > 60 ? 42 : title.length > 32 ? 48 : 58;
  const lines = broken(title, ROOM, size, 600, 4);
  const parts: string[] = [mark(LEFT, 52), text(site, LEFT + 62, 86, 30, 600, ACCENT)];
  let y = 176 + size * 0.75;
  for (const line of lines) {
    parts.push(text(line, LEFT, y, size, 600, INK));
    y += size * 1.22;
  }
  y += 4;
  for (const line of by ? broken(by, ROOM, 27, 400, 2) : []) {
    parts.push(text(line, LEFT, y, 27, 400, MUTED));
    y += 38;
  }
  if (stars > 0 && starsText) {
    parts.push(
      starRow(stars, LEFT, HEIGHT - 172),
      text(starsText, LEFT + stars * 44 + 14, HEIGHT - 143, 27, 600, INK),
    );
  }
  if (price) parts.push(text(price, LEFT, HEIGHT - 60, 50, 600, ACCENT));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${sea()}${parts.join("")}</svg>`;
}

function text(words: string, x: number, y: number, size: number, weight: Weight, colour: string): string {
  return `<path d="${setLine(words, x, y, size, weight).path}" fill="${colour}"/>`;
}

const STAR =
  "M20 2l5.600 11.600 12.700 1.700-9.300 8.900 2.300 12.600L20 30.700 8.700 36.800 11 24.200 1.700 15.300l12.700-1.700z";

function starRow(count: number, x: number, y: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<path d="${STAR}" transform="translate(${x + index * 44} ${y})" fill="${GOLD}"/>`,
  ).join("");
}

/** Our own mark, a wave under a sun. */
function mark(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) scale(1.5)"><circle cx="16" cy="16" r="16" fill="${ACCENT}"/><circle cx="16" cy="12" r="4" fill="#f2c14e"/><path d="M4 19c3-2.500 6-2.500 9 0s6 2.500 9 0 4.500-2.300 6-1.200M7 24.500c2.500-2 5-2 7.500 0s5 2 7.500 0 2.500-1.500 3.500-1.300" fill="none" stroke="#fff" stroke-width="1.800" stroke-linecap="round"/></g>`;
}

/** What stands where there is no picture: the same wave, large. */
function sea(): string {
  const wave = (y: number, colour: string) =>
    `<path d="M-20 ${y}c80-60 160-60 240 0s160 60 240 0 120-50 180-30V${HEIGHT}H-20z" fill="${colour}"/>`;
  return `<clipPath id="left"><rect width="${PICTURE}" height="${HEIGHT}"/></clipPath><g clip-path="url(#left)"><rect width="${PICTURE}" height="${HEIGHT}" fill="#e2eeeb"/><circle cx="315" cy="240" r="104" fill="#f2c14e"/>${wave(360, "#5a9a92")}${wave(440, "#0b5d57")}${wave(530, "#07433f")}</g>`;
}
