import { at, LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

/** Playwright's windows are private ones, in which nothing is installed. */
const OF_THE_WINDOW = "in-incognito";

for (const language of LANGUAGES) {
  test(`the shop can be put on a home screen, with icons as large as they say, in ${language}`, async ({
    page,
    context,
    request,
  }) => {
    await page.goto(at(language, "/"));
    const browser = await context.newCDPSession(page);
    const { url, errors, data } = await browser.send("Page.getAppManifest");
    expect(new URL(url).pathname).toBe(at(language, "/manifest.webmanifest"));
    expect(errors).toEqual([]);
    const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.filter(({ errorId }) => errorId !== OF_THE_WINDOW)).toEqual([]);

    const manifest = JSON.parse(data ?? "{}");
    expect(manifest.lang).toBe(language);
    for (const { src, sizes } of manifest.icons) {
      const width = await page.evaluate(async (address) => {
        const icon = new Image();
        icon.src = address;
        await icon.decode();
        return `${icon.naturalWidth}x${icon.naturalHeight}`;
      }, src as string);
      expect(width, src).toBe(sizes);
    }
    for (const path of [manifest.start_url, ...manifest.shortcuts.map((one: { url: string }) => one.url)])
      expect((await request.get(path)).status(), path).toBe(200);
  });
}
