import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { chromiumPath, storefrontUrl } from "./support/environment";

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const noscript = { javaScriptEnabled: false };

/** Of answers and their headers: the browser's size and script make no difference to them. */
const OF_ANSWERS = [/head\.spec/, /hostile\.spec/, /light\.spec/, /once\.spec/, /policy\.spec/];
/** Of what only script does; without it the other journeys go the plain way. */
const OF_SCRIPT = [/install\.spec/, /offline\.spec/, /suggestions\.spec/];

const config: PlaywrightTestConfig = {
  testDir: "tests",
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
    { name: "desktop-noscript", testIgnore: [...OF_ANSWERS, ...OF_SCRIPT], use: { ...desktop, ...noscript } },
    { name: "phone-script", testIgnore: OF_ANSWERS, use: phone },
    { name: "phone-noscript", testIgnore: [...OF_ANSWERS, ...OF_SCRIPT], use: { ...phone, ...noscript } },
  ],
};

export default defineConfig(config);
