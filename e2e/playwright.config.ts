import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { chromiumPath, storefrontUrl } from "./support/environment";

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const noscript = { javaScriptEnabled: false };

/** Of answers and their headers: the browser's size and script make no difference to them. */
const OF_ANSWERS = [/head\.spec/, /hostile\.spec/, /light\.spec/, /once\.spec/, /policy\.spec/];
/** Of what only script does; without it the other journeys go the plain way. */
const OF_SCRIPT = [/install\.spec/, /office\.spec/, /offline\.spec/, /suggestions\.spec/];
/** Where a finger and a script meet, or a mouse and none. */
const ALSO_BY_TOUCH = [/buy\.spec/, /suggestions\.spec/];
const ALSO_BY_MOUSE = [/buy\.spec/];

const WITHOUT_SCRIPT = [...OF_ANSWERS, ...OF_SCRIPT];
const IN_VIETNAMESE = /, in vi$/;
const IN_ENGLISH = /, in en$/;

/**
 * Size, script and language: each journey is walked in English on a desktop with script and in Vietnamese on a phone without, so that
 * each of the six is met, in a third of the time. E2E_EVERY_WAY=1 walks all eight.
 */
const PROJECTS: PlaywrightTestConfig["projects"] = process.env.E2E_EVERY_WAY
  ? [
      { name: "desktop-script", use: desktop },
      { name: "desktop-noscript", testIgnore: WITHOUT_SCRIPT, use: { ...desktop, ...noscript } },
      { name: "phone-script", testIgnore: OF_ANSWERS, use: phone },
      { name: "phone-noscript", testIgnore: WITHOUT_SCRIPT, use: { ...phone, ...noscript } },
    ]
  : [
      { name: "desktop-script", grepInvert: IN_VIETNAMESE, use: desktop },
      {
        name: "phone-noscript",
        grep: IN_VIETNAMESE,
        testIgnore: WITHOUT_SCRIPT,
        use: { ...phone, ...noscript },
      },
      { name: "phone-script", grep: IN_VIETNAMESE, testMatch: ALSO_BY_TOUCH, use: phone },
      {
        name: "desktop-noscript",
        grep: IN_ENGLISH,
        testMatch: ALSO_BY_MOUSE,
        use: { ...desktop, ...noscript },
      },
    ];

const config: PlaywrightTestConfig = {
  testDir: "tests",
  globalSetup: "./support/goods-at-the-start.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: ".reports/e2e.json" }]],
  use: {
    baseURL: storefrontUrl,
    // What is tested is what the server answers; `offline.spec` lets the service worker in.
    serviceWorkers: "block",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    // The pages of each step are kept, not a film of them: filming takes the browser's time from the tests.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: true },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromiumPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: PROJECTS,
};

export default defineConfig(config);
