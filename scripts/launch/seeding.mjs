import { rmSync } from "node:fs";
import { build, PACKAGES } from "./build.mjs";
import { localServices, migrate, openDatabase, readNote } from "./database.mjs";
import { install, isInstalled } from "./install.mjs";
import { live } from "./life.mjs";
import { checkSpace, prepareDataFolder } from "./preflight.mjs";
import { stopLeftovers, watchOver } from "./reaper.mjs";
import { noteRun, refuseASecondRun, runningShop } from "./running.mjs";
import { say, stage } from "./say.mjs";
import { seed, startOver, wantsSeed } from "./seed-database.mjs";
import { settingsFrom } from "./settings.mjs";
import { Trouble } from "./trouble.mjs";

/** `npm run seed`: fills an empty database. `--reset`: starts over. `--products N`: a large catalogue in a database of its own. */
export function main(args) {
  return live(
    () => ({ ...settingsFrom(), ...wishesIn(args) }),
    async (settings) => {
      say("\n  OCOP Hải Phòng: seed\n");
      await prepare(settings);
      await stage("Build the packages", () => build(settings, PACKAGES, "build-packages.log"));
      if (settings.products) return aLargeCatalogue(settings);
      if (settings.reset) await clear(settings);
      return theShop(settings);
    },
  );
}

function wishesIn(args) {
  const wishes = { reset: false, products: null };
  for (let i = 0; i < args.length; i++) {
    const [name, inline] = args[i].split("=");
    if (name === "--reset") wishes.reset = true;
    else if (name === "--products") wishes.products = wholeNumber(inline ?? args[++i]);
    else {
      throw new Trouble({
        en: `“${args[i]}” is not known here.`,
        tryEn: "npm run seed, npm run seed -- --reset, or npm run seed -- --products 10000",
        vi: `Không hiểu “${args[i]}”: hãy dùng --reset hoặc --products 10000.`,
      });
    }
  }
  return wishes;
}

function wholeNumber(text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 1_000_000) return number;
  throw new Trouble({
    en: `--products wants a whole number from 1 to 1,000,000, not “${text ?? ""}”.`,
    tryEn: "For example: npm run seed -- --products 10000",
    vi: "--products cần một số nguyên từ 1 đến 1.000.000, ví dụ: npm run seed -- --products 10000",
  });
}

async function prepare(settings) {
  prepareDataFolder(settings);
  if (settings.products && runningShop(settings)) {
    // The large catalogue has a database of its own: it may grow beside the running shop, on the same server.
    settings.joinRunning = true;
  } else {
    refuseASecondRun(settings);
    await stopLeftovers(settings.run);
    noteRun(settings, { ready: false });
    settings.noted = true;
    watchOver(settings.run);
  }
  const installing = !isInstalled();
  checkSpace(settings, { installing, firstTime: true });
  if (installing) await stage("Install packages", () => install(settings));
}

/** Away with the data, whole or broken, and with what the shop has made of them; the secrets go with the database they open. */
async function clear(settings) {
  if (settings.databaseUrl) {
    throw new Trouble({
      en: "--reset deletes only the embedded database, not the one that DATABASE_URL names.",
      tryEn: "Empty that database yourself, then: npm run seed",
      vi: "--reset chỉ xóa cơ sở dữ liệu nhúng, không xóa cơ sở dữ liệu của DATABASE_URL: hãy tự làm rỗng rồi chạy npm run seed.",
    });
  }
  await stage("Delete the old data", async () => {
    const { stopRunning } = await localServices();
    await stopRunning(settings.postgres);
    for (const place of [
      settings.postgres,
      `${settings.postgres}.new`,
      settings.files,
      settings.cache,
      settings.secrets,
    ]) {
      rmSync(place, { recursive: true, force: true });
    }
  });
}

async function theShop(settings) {
  const { url, embedded } = await stage("Start the database", () => openDatabase(settings));
  await stage("Migrate the database", () => migrate(settings, url));
  const wanted = await wantsSeed(url);
  if (!wanted) {
    say("\n  The shop has its data already. To start over: npm run seed -- --reset\n");
    return;
  }
  if (wanted === "again") await stage("Clear an interrupted seed", () => startOver(settings, url, embedded));
  await stage("Seed the shop", () => seed(settings, url));
  say("\n  Done: npm start\n");
}

async function aLargeCatalogue(settings) {
  const name = `catalogue_${settings.products}`;
  const { url, embedded } = await stage("Start the database", () => openDatabase(settings, name));
  if (embedded && (await readNote(url)).seed === "begun") {
    await stage("Clear an interrupted seed", async () => {
      await embedded.dropDatabase(name);
      await embedded.ensureDatabase(name);
    });
  }
  await stage("Migrate the database", () => migrate(settings, url));
  if ((await readNote(url)).seed === "done") {
    say(`\n  The database ${name} is there already.`);
  } else {
    await stage(`Make ${settings.products.toLocaleString("en")} products`, () =>
      seed(settings, url, { products: settings.products }),
    );
  }
  say(`\n  To see it in the shop: DATABASE_NAME=${name} npm start\n`);
}
