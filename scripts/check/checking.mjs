import { install, isInstalled } from "../launch/install.mjs";
import { live } from "../launch/life.mjs";
import { checkSpace, prepareDataFolder } from "../launch/preflight.mjs";
import { isStopping } from "../launch/processes.mjs";
import { watchOver } from "../launch/reaper.mjs";
import { say, sayTrouble, seconds, stage } from "../launch/say.mjs";
import { settingsFrom } from "../launch/settings.mjs";
import { inWords, Trouble } from "../launch/trouble.mjs";
import { PARTS } from "./parts.mjs";
import { one, sum } from "./totals.mjs";

export function main(args) {
  return live(testSettings, async (settings) => {
    const chosen = chosenParts(args);
    prepareDataFolder(settings);
    const installing = !isInstalled();
    checkSpace(settings, { installing, firstTime: true });
    watchOver(settings.run);
    if (installing) await stage("Install packages", () => install(settings));

    const results = [];
    for (const name of chosen) results.push(await runPart(name, settings));
    tell(results);
    return results.some(({ count }) => count.failed > 0) ? 1 : 0;
  });
}

/** Logs and the list of processes of the tests lie beside the shop's, so that one does not meddle with the other's. */
function testSettings() {
  return settingsFrom({ DATA_DIR: process.env.TEST_DATA_DIR || ".data/test" });
}

function chosenParts(args) {
  const names = args.filter((arg) => !arg.startsWith("-"));
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown) {
    throw new Trouble({
      en: `There is no part “${unknown}” of the tests.`,
      tryEn: `Choose from: ${Object.keys(PARTS).join(", ")}; or none, for all of them.`,
      vi: `Không có phần kiểm thử “${unknown}”: hãy chọn trong ${Object.keys(PARTS).join(", ")}.`,
    });
  }
  return names.length > 0 ? Object.keys(PARTS).filter((name) => names.includes(name)) : Object.keys(PARTS);
}

async function runPart(name, settings) {
  say(`\n── ${name} ${"─".repeat(60 - name.length)}`);
  const began = performance.now();
  let count;
  try {
    count = await PARTS[name](settings);
  } catch (error) {
    if (isStopping()) throw error;
    sayTrouble(inWords(error, settings.data));
    count = one(false, `${name}: ${error.message}`);
  }
  return { name, count, time: seconds(began) };
}

function tell(results) {
  say("");
  for (const { name, count, time } of results) {
    const mark = count.failed > 0 ? "✗" : "✓";
    say(`  ${mark} ${name.padEnd(12)} ${line(count).padEnd(40)} ${time.padStart(8)}`);
  }
  const total = sum(results.map(({ count }) => count));
  if (total.why.length > 0) {
    say("\n  Failed:");
    for (const why of total.why.slice(0, 40)) say(`    ${why}`);
  }
  say(`\n${line(total)}`);
}

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
