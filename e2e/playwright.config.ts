import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { chromiumPath, storefrontUrl } from "./support/environment";

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** Written for a phone's browser and for the small set that is worth a second run on it. */
const SMALL_SCREEN = [/buy\.spec/, /fits\.spec/, /accessible\.spec/, /terms\.spec/, /account\.spec/];
/** What a browser without script must be able to do, too. */
const WITHOUT_SCRIPT = [
  /buy\.spec/,
  /discounts\.spec/,
  /elsewhere\.spec/,
  /find\.spec/,
  /withdrawal\.spec/,
  /checkout\.spec/,
  /basket\.spec/,
  /terms\.spec/,
  /account\.spec/,
  /orders\.spec/,
  /search\.spec/,
  /law\.spec/,
];

const config: PlaywrightTestConfig = {
  testDir: "tests",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: ".reports/e2e.json" }]],
  use: {
    baseURL: storefrontUrl,
    // What is tested is what the server answers; `offline.spec` lets the service worker in.
    serviceWorkers: "block",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    trace: "retain-on-failure",
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
  projects: [
    { name: "desktop-script", use: desktop },
    { name: "desktop-noscript", testMatch: WITHOUT_SCRIPT, use: { ...desktop, javaScriptEnabled: false } },
    { name: "phone-script", testMatch: SMALL_SCREEN, use: phone },
    { name: "phone-noscript", testMatch: /buy\.spec/, use: { ...phone, javaScriptEnabled: false } },
  ],
};

export default defineConfig(config);
